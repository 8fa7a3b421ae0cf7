// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a group of lanes is called, on screen and for a screen reader.
#pragma once

#include "lanes.h"
#include "timelinewords.h"

namespace cbv {

/// Never empty: what is not in the logs is said to be so.
QString groupName(const LaneGroup &group, LaneGrouping grouping, const TimelineWords &words);

} // namespace cbv
