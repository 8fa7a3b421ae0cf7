// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanesinview.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace cbv {

namespace {

constexpr TimeRange kNever{std::numeric_limits<TimeMs>::max(), std::numeric_limits<TimeMs>::min()};

/// As lanelayout draws it: without a start from the first state on, without an end as a stub.
TimeRange plannedStretch(const CapacityBlock &block)
{
    const PlannedWindow &planned = block.planned;
    const auto start = planned.start ? planned.start : planned.end;
    if (!start)
        return kNever;
    const TimeMs end = planned.end.value_or(*start);
    const bool begun = !planned.start && !block.intervals.empty();
    return {std::min(begun ? block.intervals.front().from : *start, end), end};
}

/// Calls `take` with all that is drawn of a block, in order of its beginning.
template<typename Take>
void forEachStretch(const CapacityBlock &block, Take take)
{
    TimeRange planned = plannedStretch(block);
    auto mark =
        std::ranges::find_if(block.marks, [](const Mark &each) { return each.time != kNoTime; });
    const auto takeUntil = [&](TimeMs time) {
        for (; mark != block.marks.end() && mark->time <= time; ++mark) {
            if (planned.from <= mark->time)
                take(std::exchange(planned, kNever));
            take({mark->time, mark->time});
        }
        if (planned.from <= time && planned.from != kNever.from)
            take(std::exchange(planned, kNever));
    };
    for (const Interval &interval : block.intervals) {
        takeUntil(interval.from);
        take({interval.from, interval.to});
    }
    takeUntil(std::numeric_limits<TimeMs>::max());
}

} // namespace

LanesInView::LanesInView(const Lanes &lanes, std::span<const CapacityBlock> blocks)
    : m_lanes(&lanes),
      m_blockCount(blocks.size())
{
    m_spans.reserve(lanes.rowCount());
    m_firstHole.reserve(lanes.rowCount() + 1);
    for (const LaneRow &row : lanes.rows()) {
        m_firstHole.push_back(static_cast<std::uint32_t>(m_holes.size()));
        if (row.isHeading())
            m_spans.push_back(kNever);
        else
            add(blocks[row.block]);
    }
    m_firstHole.push_back(static_cast<std::uint32_t>(m_holes.size()));
}

void LanesInView::add(const CapacityBlock &block)
{
    TimeRange span = kNever;
    forEachStretch(block, [&](const TimeRange &each) {
        if (span.to != kNever.to && each.from > span.to)
            m_holes.push_back({span.to, each.from});
        span = {std::min(span.from, each.from), std::max(span.to, each.to)};
    });
    m_spans.push_back(span);
}

bool LanesInView::draws(std::uint32_t row, TimeRange range) const
{
    const TimeRange &span = m_spans[row];
    if (span.from > range.to || span.to < range.from)
        return false;
    const auto end = m_holes.begin() + m_firstHole[row + 1];
    const auto hole =
        std::partition_point(m_holes.begin() + m_firstHole[row], end,
                             [&](const TimeRange &each) { return each.to <= range.to; });
    return hole == end || hole->from >= range.from;
}

Lanes LanesInView::within(TimeRange range) const
{
    std::vector<LaneRow> rows;
    std::vector<LaneGroup> groups;
    rows.reserve(m_lanes->rowCount());
    const auto dropEmptyGroup = [&] {
        if (!groups.empty() && groups.back().lanes == 0 && !groups.back().collapsed) {
            groups.pop_back();
            rows.pop_back();
        }
    };
    for (std::uint32_t index = 0; index < m_lanes->rowCount(); ++index) {
        const LaneRow &row = m_lanes->row(index);
        if (row.isHeading()) {
            dropEmptyGroup();
            LaneGroup group = m_lanes->groups()[row.group];
            group.headingRow = static_cast<std::uint32_t>(rows.size());
            group.lanes = group.collapsed ? group.lanes : 0;
            rows.push_back({kNoIndex, static_cast<std::uint32_t>(groups.size())});
            groups.push_back(std::move(group));
        } else if (draws(index, range)) {
            if (!groups.empty())
                ++groups.back().lanes;
            rows.push_back({row.block, groups.empty()
                                           ? kNoIndex
                                           : static_cast<std::uint32_t>(groups.size() - 1)});
        }
    }
    dropEmptyGroup();
    return {std::move(rows), std::move(groups), m_lanes->grouping(), m_blockCount};
}

} // namespace cbv
