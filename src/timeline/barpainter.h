// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints what happened in the lanes: bars with their edges and labels, caps and marks.
// Internal to this library.
#pragma once

#include "paintcontext.h"

namespace cbv {

void paintBars(const PaintContext &context);
void paintBarLabels(const PaintContext &context);
void paintCaps(const PaintContext &context);
void paintMarks(const PaintContext &context);

/// For the legend as well.
void paintBarBody(QPainter &painter, const PixelGrid &grid, const QRectF &rect, StateKind kind,
                  const TimelineTheme &theme, EdgeLook right);
/// An upright edge, kEdgeWidth px wide, whose left side is at `x`.
inline constexpr double kEdgeWidth = 2;
void paintEdge(QPainter &painter, const PixelGrid &grid, double x, double top, double bottom,
               EdgeLook look, const QColor &color);

} // namespace cbv
