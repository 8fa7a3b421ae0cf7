// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"

#include <QColor>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

/// More than any screen shows; a wild rectangle must not fill the memory.
constexpr double kMaxLines = 20'000;

/// One period of the hatching in device pixels, `thickness` of them wide.
QImage hatchTile(int period, int thickness, const QColor &color)
{
    QImage tile(period, period, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    for (int y = 0; y < period; ++y) {
        for (int i = 0; i < thickness; ++i)
            tile.setPixelColor((2 * period - y + i) % period, y, color);
    }
    return tile;
}

} // namespace

QList<QLineF> hatchLines(const QRectF &rect, double spacing, HatchDirection direction)
{
    QList<QLineF> lines;
    if (rect.width() <= 0 || rect.height() <= 0)
        return lines;
    // A line is where a coordinate is a multiple of the spacing: x + y, x or y.
    const bool rising = direction == HatchDirection::Rising;
    const bool level = direction == HatchDirection::Level;
    const double least = rising ? rect.left() + rect.top() : level ? rect.top() : rect.left();
    const double most = rising  ? rect.right() + rect.bottom()
                        : level ? rect.bottom()
                                : rect.right();
    const double step = std::max(spacing, (most - least) / kMaxLines);
    for (double at = std::ceil(least / step) * step; at < most; at += step) {
        if (level) {
            lines.emplace_back(rect.left(), at, rect.right(), at);
        } else if (rising) {
            const double left = std::max(rect.left(), at - rect.bottom());
            const double right = std::min(rect.right(), at - rect.top());
            lines.emplace_back(left, at - left, right, at - right);
        } else {
            lines.emplace_back(at, rect.top(), at, rect.bottom());
        }
    }
    return lines;
}

void paintHatch(QPainter &painter, const QRectF &rect, double spacing, const QColor &color)
{
    const QTransform transform = painter.deviceTransform();
    const double scale = transform.m11();
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster
                        && transform.type() <= QTransform::TxScale && scale > 0;
    if (!raster) {
        painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatchLines(rect, spacing, HatchDirection::Rising));
        return;
    }
    const int period = std::max(2, static_cast<int>(std::lround(spacing * scale)));
    QBrush brush(hatchTile(period, std::max(1, static_cast<int>(scale)), color));
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    painter.fillRect(rect, brush);
}

} // namespace cbv
