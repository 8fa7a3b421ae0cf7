// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A layout of some blocks in a plot of 1000 × 600 px whose left is at 200 and whose top is at 40.
#pragma once

#include "gallery.h"

#include "timeline/hittest.h"
#include "timeline/timelinelayout.h"

namespace cbv::test {

struct LaidOut
{
    LaidOut(std::vector<CapacityBlock> given, TimeRange range, TimeMs horizon = kNoTime,
            LaneOptions options = {}, double scrollY = 0)
        : blocks(std::move(given))
    {
        options.sorting = LaneSorting::Id;
        lanes = arrangeLanes(blocks, options);
        TimelineMetrics metrics;
        metrics.labelWidth = 200;
        metrics.rulerHeight = 40;
        request.blocks = blocks;
        request.lanes = &lanes;
        request.areas = timelineAreas({1200, 640}, metrics);
        request.range = range;
        request.metrics = metrics.lane;
        request.horizon = horizon;
        request.firstKnown = firstKnownTime(blocks);
        request.hidden = options.hidden;
        request.scrollY = scrollY;
        shapes = layoutTimeline(request);
    }
    LaidOut(const LaidOut &) = delete;
    LaidOut &operator=(const LaidOut &) = delete;

    double x(TimeMs time) const { return shapes.scale.x(time); }

    std::vector<CapacityBlock> blocks;
    Lanes lanes;
    LayoutRequest request;
    TimelineShapes shapes;
};

} // namespace cbv::test
