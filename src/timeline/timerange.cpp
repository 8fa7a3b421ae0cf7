// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerange.h"

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

/// No time in the program is further out; doubles are exact up to here.
constexpr double kFarOut = 9e15;

TimeMs rounded(double ms)
{
    return static_cast<TimeMs>(std::llround(std::clamp(ms, -kFarOut, kFarOut)));
}

void include(std::optional<TimeRange> &range, TimeMs time)
{
    if (time == kNoTime)
        return;
    if (!range)
        range = TimeRange{time, time};
    range->from = std::min(range->from, time);
    range->to = std::max(range->to, time);
}

} // namespace

TimeRange fitWithin(TimeRange range, TimeRange bounds)
{
    const double wanted = std::max(static_cast<double>(range.to) - static_cast<double>(range.from),
                                   static_cast<double>(kShortestRange));
    const double room =
        std::max(static_cast<double>(bounds.length()), static_cast<double>(kShortestRange));
    const TimeMs length = rounded(std::min(wanted, room));
    const TimeMs latestStart = std::max(bounds.from, bounds.to - length);
    const TimeMs from = std::clamp(range.from, bounds.from, latestStart);
    return {from, from + length};
}

TimeRange zoomedAround(TimeRange range, TimeMs anchor, double factor)
{
    const TimeMs old = std::max(range.length(), kShortestRange);
    TimeMs length = rounded(static_cast<double>(old) * factor);
    // Whole milliseconds would otherwise hold the closest zoom levels fast.
    if (factor > 1)
        length = std::max(length, old + 1);
    if (factor < 1)
        length = std::min(length, old - 1);
    length = std::max(length, kShortestRange);
    const double part =
        (static_cast<double>(anchor) - static_cast<double>(range.from)) / static_cast<double>(old);
    const TimeMs from = rounded(static_cast<double>(anchor) - part * static_cast<double>(length));
    return {from, from + length};
}

TimeRange panned(TimeRange range, double screens)
{
    const TimeMs shift = rounded(static_cast<double>(range.length()) * screens);
    return {range.from + shift, range.to + shift};
}

TimeRange widened(TimeRange range, double part)
{
    const TimeMs room = rounded(static_cast<double>(range.length()) * part);
    return {range.from - room, range.to + room};
}

std::optional<TimeRange> drawnRange(const CapacityBlock &block)
{
    std::optional<TimeRange> range;
    if (!block.intervals.empty()) {
        include(range, block.intervals.front().from);
        include(range, block.intervals.back().to);
    }
    if (!block.marks.empty()) {
        // Marks without a time come first, so the first of all may be one.
        const auto timed = std::find_if(block.marks.begin(), block.marks.end(),
                                        [](const Mark &mark) { return mark.time != kNoTime; });
        if (timed != block.marks.end())
            include(range, timed->time);
        include(range, block.marks.back().time);
    }
    for (const auto &edge : {block.planned.start, block.planned.end}) {
        if (edge)
            include(range, *edge);
    }
    return range;
}

TimeRange fittingRange(std::span<const CapacityBlock> blocks, TimeMs horizon)
{
    std::optional<TimeRange> all;
    for (const CapacityBlock &block : blocks) {
        const auto range = drawnRange(block);
        if (!range || !range->overlaps(kEarliestShown, kLatestShown))
            continue;
        include(all, std::max(range->from, kEarliestShown));
        include(all, std::min(range->to, kLatestShown));
    }
    const bool known = all.has_value();
    include(all, horizon);
    if (!all)
        return {0, kDay};
    const TimeMs least = known ? kHour : kDay;
    if (const TimeMs missing = least - all->length(); missing > 0)
        all = TimeRange{all->from - missing / 2, all->from - missing / 2 + least};
    return fitWithin(widened(*all, 0.03));
}

TimeMs firstKnownTime(std::span<const CapacityBlock> blocks)
{
    TimeMs first = kNoTime;
    for (const CapacityBlock &block : blocks) {
        if (block.intervals.empty())
            continue;
        const TimeMs from = block.intervals.front().from;
        if (from != kNoTime && (first == kNoTime || from < first))
            first = from;
    }
    return first;
}

} // namespace cbv
