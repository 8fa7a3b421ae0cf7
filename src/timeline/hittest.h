// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a point to what is drawn there: the tooltip, the click and the hover ask here.
#pragma once

#include "timelineshapes.h"

#include <QPointF>

namespace cbv {

enum class TargetKind : std::uint8_t {
    Nothing,
    Ruler,
    CoverageLabel, ///< the label of a row of the band, or the row that counts the others
    Coverage,      ///< where there are logs of an account and Region
    CoverageGap,   ///< where there are none
    GroupHeading,
    Label,   ///< the label of a lane
    Lane,    ///< an empty place of a lane
    Unknown, ///< before the first event of a block that began before the logs
    NoLogs,  ///< a lane, after the horizon
    LogGap,  ///< where there are no logs of the lane's account and Region
    Planned,
    Interval,
    Mark,
};

/// One thing on the timeline. Indices that its kind has no use for are kNoIndex.
struct TimelineTarget
{
    TargetKind kind = TargetKind::Nothing;
    std::uint32_t row = kNoIndex; ///< in Lanes
    std::uint32_t block = kNoIndex;
    std::uint32_t interval = kNoIndex; ///< in CapacityBlock::intervals
    std::uint32_t mark = kNoIndex;     ///< in CapacityBlock::marks
    std::uint32_t gap = kNoIndex;      ///< in the block's, or the coverage's, gaps
    std::uint32_t coverage = kNoIndex; ///< in LayoutRequest::coverage
    std::uint32_t group = kNoIndex;    ///< in Lanes::groups
    std::uint32_t count = 1; ///< > 1: a run that shares one shape: zoom in to tell them apart
    bool operator==(const TimelineTarget &) const = default;
};

/// What lies at `point`: marks before caps, caps before bars, bars before outlines. Small shapes
/// are hit within kHitSlack px around them; of several the nearest one.
inline constexpr double kHitSlack = 4;
TimelineTarget hitTest(const TimelineShapes &shapes, QPointF point);

/// The rectangle of a target, for a focus frame or an accessible; empty where it is not in view.
QRectF targetRect(const TimelineShapes &shapes, const TimelineTarget &target);

} // namespace cbv
