// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesteps.h"

#include <algorithm>

namespace cbv {

namespace {

int nearestInterval(const CapacityBlock &block, TimeMs time)
{
    int best = -1;
    for (int i = 0; i < static_cast<int>(block.intervals.size()); ++i) {
        if (best < 0
            || std::abs(block.intervals[i].from - time)
                   < std::abs(block.intervals[best].from - time))
            best = i;
    }
    return best;
}

/// The row that is `by` lanes away, headings left out; the last one where there are no more.
std::uint32_t laneAway(const Lanes &lanes, std::uint32_t row, int by)
{
    const int direction = by < 0 ? -1 : 1;
    std::uint32_t found = row;
    for (std::int64_t at = std::int64_t{row} + direction;
         by != 0 && at >= 0 && at < std::int64_t{lanes.rowCount()}; at += direction) {
        if (lanes.row(static_cast<std::uint32_t>(at)).isHeading())
            continue;
        found = static_cast<std::uint32_t>(at);
        by -= direction;
    }
    return found;
}

std::uint32_t firstLane(const Lanes &lanes)
{
    for (std::uint32_t row = 0; row < lanes.rowCount(); ++row) {
        if (!lanes.row(row).isHeading())
            return row;
    }
    return kNoIndex;
}

int lanesToGo(KeyCommand command, const Lanes &lanes, int page)
{
    const auto all = static_cast<int>(lanes.rowCount());
    switch (command) {
    case KeyCommand::PreviousLane: return -1;
    case KeyCommand::NextLane: return 1;
    case KeyCommand::PageUp: return -std::max(1, page);
    case KeyCommand::PageDown: return std::max(1, page);
    case KeyCommand::FirstLane: return -all;
    case KeyCommand::LastLane: return all;
    default: return 0;
    }
}

} // namespace

TimelineStep timelineStep(KeyCommand command, TimelineStep at, const Lanes &lanes,
                          std::span<const CapacityBlock> blocks, int page)
{
    const std::uint32_t first = firstLane(lanes);
    if (first == kNoIndex)
        return at;
    const std::uint32_t row =
        at.block < 0 ? kNoIndex : lanes.rowOfBlock(static_cast<std::uint32_t>(at.block));
    if (row == kNoIndex) {
        const auto block = static_cast<int>(lanes.row(first).block);
        return {block, blocks[block].intervals.empty() ? -1 : 0};
    }
    const auto &intervals = blocks[at.block].intervals;
    const int last = static_cast<int>(intervals.size()) - 1;
    switch (command) {
    case KeyCommand::PreviousItem:
        return {at.block, at.interval > 0 ? at.interval - 1 : std::min(0, last)};
    case KeyCommand::NextItem: return {at.block, std::min(at.interval + 1, last)};
    case KeyCommand::FirstItem: return {at.block, std::min(0, last)};
    case KeyCommand::LastItem: return {at.block, last};
    default: break;
    }
    const int by = lanesToGo(command, lanes, page);
    const std::uint32_t to = laneAway(lanes, row, by);
    if (to == row)
        return at;
    const auto block = static_cast<int>(lanes.row(to).block);
    if (at.interval < 0)
        return {block, -1};
    return {block, nearestInterval(blocks[block], intervals[at.interval].from)};
}

} // namespace cbv
