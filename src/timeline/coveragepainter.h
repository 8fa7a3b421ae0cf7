// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The band that says where there are logs. Internal to this library.
#pragma once

#include "paintcontext.h"

namespace cbv {

/// A bar where there are logs, hatching where there are none; `rect` is a row of the band.
void paintCoverageBody(QPainter &painter, const PixelGrid &grid, const QRectF &rect,
                       LogPresence logs, const TimelineTheme &theme);

void paintCoverage(const PaintContext &context);

} // namespace cbv
