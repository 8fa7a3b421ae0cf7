// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter means for lanes: which states are off, which lanes are left. Pure.
#pragma once

#include "core/query/filter.h"
#include "timeline/lanes.h"

#include <vector>

namespace cbv {

/// The states that a filter switches off (`-state=expired`).
StateMask hiddenStates(const Filter &filter);

/// The part of a filter that decides which lanes are shown. Bounds of time and hidden states are
/// left aside: a block that lives through a range is shown even where no event of it falls into it.
Filter laneFilter(const Filter &filter);

/// `lanes` with only the blocks marked in `shown`; headings without a lane go, folded ones stay.
Lanes keptLanes(const Lanes &lanes, const std::vector<bool> &shown);

} // namespace cbv
