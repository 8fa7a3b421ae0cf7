// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hatching as lines that are cut to their rectangle by computation: SVG renders no brush pattern
// and no clip. Internal to this library.
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

class QColor;
class QPainter;

namespace cbv {

enum class HatchDirection : std::uint8_t { Rising, Upright, Level };

/// Lines `spacing` px apart, anchored to the picture's origin so that neighbours join.
QList<QLineF> hatchLines(const QRectF &rect, double spacing, HatchDirection direction);

/// Rising lines over a large area. A raster device is filled with a tile instead, which looks the
/// same and takes a tenth of the time; every other device gets the lines.
void paintHatch(QPainter &painter, const QRectF &rect, double spacing, const QColor &color);

} // namespace cbv
