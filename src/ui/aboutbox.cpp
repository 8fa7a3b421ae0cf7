// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutbox.h"

#include "icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace cbv {

AboutBox::AboutBox(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 32, 40, 24);
    layout->setSpacing(10);
    auto *icon = new QLabel(this);
    icon->setPixmap(themedPixmap(QStringLiteral("app"), Qt::black, 72, devicePixelRatioF()));
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    const auto line = [this, layout](const QString &text) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(360);
        layout->addWidget(label);
        return label;
    };
    QLabel *title = line(QStringLiteral("Capacity Block Viewer"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    line(tr("Version %1").arg(QLatin1String(CBV_VERSION)));
    line(tr("Shows from CloudTrail logs what happened to Capacity Blocks of EC2."));
    line(tr("Free software under the GNU General Public License, version 3 or later. It opens no "
            "network connection."))
        ->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace cbv
