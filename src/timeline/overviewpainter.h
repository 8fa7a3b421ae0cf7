// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip that shows all of the time at once, and on it the window that is on screen. The counts
// are made once for blocks and width; painting costs the width only.
#pragma once

#include "timelinepainter.h"

#include <QRectF>

namespace cbv {

/// One column of px.
struct OverviewColumn
{
    std::uint32_t scheduled = 0; ///< blocks that are scheduled or wait for payment in it
    std::uint32_t active = 0;
    std::uint32_t failures = 0; ///< ends in failed, payment-failed or cancelled in it
    std::uint32_t ends = 0;     ///< ends in expired
};

struct Overview
{
    TimeRange range;
    std::vector<OverviewColumn> columns;
    std::uint32_t tallest = 0; ///< the largest scheduled + active of a column
    TimeMs horizon = kNoTime;
};

/// One pass over all intervals. At most kMaxOverviewColumns columns.
inline constexpr int kMaxOverviewColumns = 4096;
Overview overview(std::span<const CapacityBlock> blocks, TimeRange range, TimeMs horizon,
                  int columns, StateMask hidden = {});

/// `window` is framed with a handle on each side, what is outside of it dimmed.
void paintOverview(QPainter &painter, const QRectF &rect, const Overview &overview,
                   TimeRange window, const TimelineStyle &style);

/// What a press at `x` takes hold of.
enum class OverviewPart : std::uint8_t { Outside, LeftHandle, Window, RightHandle };
OverviewPart overviewPart(const QRectF &rect, const Overview &overview, TimeRange window, double x);

} // namespace cbv
