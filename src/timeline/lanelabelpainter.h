// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The column left of the plot: which reservation a lane is, and the headings of groups.
// Internal to this library.
#pragma once

#include "paintcontext.h"

namespace cbv {

/// Covers what the plot's glyphs spill to the left.
void paintLaneLabels(const PaintContext &context);
/// Headings span labels and plot.
void paintGroupHeadings(const PaintContext &context);
/// The width of the column in which nothing of this lane's label is cut.
double laneLabelWidth(const CapacityBlock &block, LaneGrouping grouping,
                      const TimelineFonts &fonts);

} // namespace cbv
