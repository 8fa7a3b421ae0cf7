// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints what lies behind the bars: what was bought, and what began before the logs.
// Internal to this library.
#pragma once

#include "paintcontext.h"

namespace cbv {

void paintPlannedWindows(const PaintContext &context);
void paintLeadIns(const PaintContext &context);
/// On top of the bars: the last half hour, which cannot be used, and the end that an extension
/// moved.
void paintPlannedLimits(const PaintContext &context);

/// For the legend as well.
void paintPlannedBody(QPainter &painter, const PixelGrid &grid, const PlannedShape &shape,
                      const TimelineTheme &theme);
void paintUnknownBody(QPainter &painter, const PixelGrid &grid, const QRectF &rect,
                      const TimelineTheme &theme);

} // namespace cbv
