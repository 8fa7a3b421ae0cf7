// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the arrow keys lead on the timeline: from one selected interval to another. Pure.
#pragma once

#include "timelinegestures.h"

#include "timeline/lanes.h"

#include <span>

namespace cbv {

/// A lane and an interval of it; -1: none.
struct TimelineStep
{
    int block = -1;
    int interval = -1;
    bool operator==(const TimelineStep &) const = default;
};

/// The place to go to from `at` for one of the lane and item commands; `at` itself where there is
/// no further one. Another lane's interval is the one nearest in time. `page`: lanes on a screen.
TimelineStep timelineStep(KeyCommand command, TimelineStep at, const Lanes &lanes,
                          std::span<const CapacityBlock> blocks, int page);

} // namespace cbv
