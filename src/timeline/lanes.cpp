// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>
#include <array>
#include <map>

namespace cbv {

namespace {

/// Of ASCII only: ids, accounts, Regions and types are nothing else.
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// What lanes are sorted by, once for each: numbers first, then text.
struct SortItem
{
    std::uint32_t block;
    TimeMs number;
    const std::string *text;
};

SortItem sortItem(const CapacityBlock &block, std::uint32_t index, LaneSorting sorting)
{
    constexpr TimeMs kLast = std::numeric_limits<TimeMs>::max();
    const auto range = sorting == LaneSorting::FirstEvent || sorting == LaneSorting::LastEvent
                           ? drawnRange(block)
                           : std::nullopt;
    switch (sorting) {
    case LaneSorting::FirstEvent: return {index, range ? range->from : kLast, &block.id};
    case LaneSorting::LastEvent: {
        // What happened last, not the plan: a planned end says nothing about when to look.
        TimeMs last = block.marks.empty() ? kNoTime : block.marks.back().time;
        if (!block.intervals.empty())
            last = std::max(last, block.intervals.back().from);
        return {index, last == kNoTime ? kLast : last, &block.id};
    }
    case LaneSorting::State:
        return {index, block.intervals.empty() ? kLast : static_cast<TimeMs>(block.kind),
                &block.state};
    case LaneSorting::Id: break;
    }
    return {index, 0, &block.id};
}

std::vector<std::uint32_t> sortedBlocks(std::span<const CapacityBlock> blocks,
                                        const LaneOptions &options)
{
    std::vector<SortItem> items;
    items.reserve(blocks.size());
    const std::string search = options.search.toStdString();
    for (std::uint32_t i = 0; i < blocks.size(); ++i) {
        const CapacityBlock &block = blocks[i];
        if (options.hidden.any() && isSwitchedOff(block, options.hidden))
            continue;
        if (!search.empty() && !laneMatches(block, search))
            continue;
        items.push_back(sortItem(block, i, options.sorting));
    }
    const auto less = [](const SortItem &a, const SortItem &b) {
        return a.number != b.number ? a.number < b.number : *a.text < *b.text;
    };
    if (options.order == LaneOrder::Ascending)
        std::stable_sort(items.begin(), items.end(), less);
    else
        std::stable_sort(items.begin(), items.end(),
                         [&](const SortItem &a, const SortItem &b) { return less(b, a); });
    std::vector<std::uint32_t> order;
    order.reserve(items.size());
    for (const SortItem &item : items)
        order.push_back(item.block);
    return order;
}

const std::string &groupText(const CapacityBlock &block, LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Account: return block.account;
    case LaneGrouping::Region: return block.region;
    case LaneGrouping::InstanceType: return block.instanceType;
    case LaneGrouping::FinalState:
    case LaneGrouping::None: break;
    }
    return block.state;
}

/// Orders groups: life order for states, then text; what is not known comes last.
struct GroupKey
{
    bool unknown;
    std::size_t rank;
    std::string text;
    auto operator<=>(const GroupKey &) const = default;
};

GroupKey groupKey(const CapacityBlock &block, LaneGrouping grouping)
{
    const std::string &text = groupText(block, grouping);
    const bool byState = grouping == LaneGrouping::FinalState;
    return {text.empty(), byState ? static_cast<std::size_t>(block.kind) : 0, text};
}

} // namespace

Lanes::Lanes(std::vector<LaneRow> rows, std::vector<LaneGroup> groups, LaneGrouping grouping,
             std::size_t blockCount)
    : m_rows(std::move(rows)),
      m_groups(std::move(groups)),
      m_rowOfBlock(blockCount, kNoIndex),
      m_grouping(grouping)
{
    for (std::uint32_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isHeading())
            m_rowOfBlock[m_rows[row].block] = row;
    }
}

std::uint32_t Lanes::laneCount() const
{
    return rowCount() - static_cast<std::uint32_t>(m_groups.size());
}

std::uint32_t Lanes::rowOfBlock(std::uint32_t block) const
{
    return block < m_rowOfBlock.size() ? m_rowOfBlock[block] : kNoIndex;
}

double Lanes::top(std::uint32_t row, const LaneMetrics &metrics) const
{
    const auto after = std::lower_bound(
        m_groups.begin(), m_groups.end(), row,
        [](const LaneGroup &group, std::uint32_t value) { return group.headingRow < value; });
    const auto headings = static_cast<std::uint32_t>(after - m_groups.begin());
    return headings * metrics.groupHeight + (row - headings) * metrics.laneHeight;
}

double Lanes::height(std::uint32_t row, const LaneMetrics &metrics) const
{
    return m_rows[row].isHeading() ? metrics.groupHeight : metrics.laneHeight;
}

std::uint32_t Lanes::rowAt(double y, const LaneMetrics &metrics) const
{
    if (y < 0 || y >= totalHeight(metrics))
        return kNoIndex;
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), y,
                                        [&](double value, const LaneGroup &group) {
                                            return value < top(group.headingRow, metrics);
                                        });
    std::uint32_t first = 0;
    if (after != m_groups.begin()) {
        const std::uint32_t heading = std::prev(after)->headingRow;
        if (y < top(heading, metrics) + metrics.groupHeight)
            return heading;
        first = heading + 1;
    }
    const double lanes = (y - top(first, metrics)) / metrics.laneHeight;
    return std::min(first + static_cast<std::uint32_t>(lanes), rowCount() - 1);
}

bool isSwitchedOff(const CapacityBlock &block, const StateMask &hidden)
{
    return !block.intervals.empty()
           && std::all_of(block.intervals.begin(), block.intervals.end(),
                          [&](const Interval &interval) {
                              return hidden.test(static_cast<std::size_t>(interval.kind));
                          });
}

Lanes arrangeLanes(std::span<const CapacityBlock> blocks, const LaneOptions &options)
{
    const std::vector<std::uint32_t> order = sortedBlocks(blocks, options);
    std::vector<LaneRow> rows;
    rows.reserve(order.size());
    if (options.grouping == LaneGrouping::None) {
        for (const std::uint32_t block : order)
            rows.push_back({block, kNoIndex});
        return {std::move(rows), {}, options.grouping, blocks.size()};
    }

    std::map<GroupKey, std::vector<std::uint32_t>> members;
    for (const std::uint32_t block : order)
        members[groupKey(blocks[block], options.grouping)].push_back(block);
    std::vector<LaneGroup> groups;
    for (const auto &[key, lanes] : members) {
        const auto group = static_cast<std::uint32_t>(groups.size());
        const bool collapsed = options.collapsed.contains(key.text);
        groups.push_back({key.text, blocks[lanes.front()].kind,
                          static_cast<std::uint32_t>(lanes.size()),
                          static_cast<std::uint32_t>(rows.size()), collapsed});
        rows.push_back({kNoIndex, group});
        if (collapsed)
            continue;
        for (const std::uint32_t block : lanes)
            rows.push_back({block, group});
    }
    return {std::move(rows), std::move(groups), options.grouping, blocks.size()};
}

bool laneMatches(const CapacityBlock &block, std::string_view text)
{
    const auto equal = [](char a, char b) { return lower(a) == lower(b); };
    const auto names = [&](const std::string *field) {
        return std::search(field->begin(), field->end(), text.begin(), text.end(), equal)
               != field->end();
    };
    const std::array fields{&block.id, &block.account, &block.region, &block.instanceType};
    return !text.empty() && std::ranges::any_of(fields, names);
}

std::vector<std::uint32_t> matchingLanes(const Lanes &lanes, std::span<const CapacityBlock> blocks,
                                         std::string_view text)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; !text.empty() && row < lanes.rowCount(); ++row) {
        if (!lanes.row(row).isHeading() && laneMatches(blocks[lanes.row(row).block], text))
            rows.push_back(row);
    }
    return rows;
}

} // namespace cbv
