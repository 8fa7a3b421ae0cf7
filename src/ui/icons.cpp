// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace cbv {

QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll().replace("#000000", color.name().toLatin1());
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(themedPixmap(name, palette.color(QPalette::ButtonText), size, 1.0));
        icon.addPixmap(
            themedPixmap(name, palette.color(QPalette::Disabled, QPalette::ButtonText), size, 1.0),
            QIcon::Disabled);
    }
    return icon;
}

} // namespace cbv
