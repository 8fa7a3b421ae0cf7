// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which reservations have a lane, in which order and group, and where each lane lies vertically.
// Made once for a choice of options; nothing in here depends on the zoom.
#pragma once

#include "timerange.h"

#include <QString>

#include <bitset>
#include <set>
#include <string>
#include <vector>

namespace cbv {

inline constexpr std::uint32_t kNoIndex = 0xffffffff;

enum class LaneGrouping : std::uint8_t { None, Account, Region, InstanceType, FinalState };
enum class LaneSorting : std::uint8_t { FirstEvent, LastEvent, Id, State };
enum class EmptyLanes : std::uint8_t { Shown, Hidden };
enum class LaneOrder : std::uint8_t { Ascending, Descending };

/// Bit `static_cast<std::size_t>(StateKind)`.
using StateMask = std::bitset<kStateKindCount>;

struct LaneOptions
{
    LaneGrouping grouping = LaneGrouping::None;
    LaneSorting sorting = LaneSorting::FirstEvent;
    LaneOrder order = LaneOrder::Ascending;
    std::set<std::string> collapsed; ///< keys of the groups whose lanes are folded away
    QString search;                  ///< in id, account, Region and instance type; case is ignored
    /// States that are switched off. A lane that has intervals, all of them in such states, goes.
    StateMask hidden;
    bool operator==(const LaneOptions &) const = default;
};

/// Heights in px.
struct LaneMetrics
{
    double laneHeight = 46;
    double groupHeight = 28;
    bool operator==(const LaneMetrics &) const = default;
};

/// One row of the timeline: a lane, or the heading of a group.
struct LaneRow
{
    std::uint32_t block = kNoIndex; ///< index into the blocks; kNoIndex: the heading of `group`
    std::uint32_t group = kNoIndex; ///< kNoIndex: lanes are not grouped
    bool isHeading() const { return block == kNoIndex; }
    bool operator==(const LaneRow &) const = default;
};

struct LaneGroup
{
    std::string key; ///< account, Region, instance type or state; empty: not in these logs
    StateKind kind = StateKind::Other; ///< for LaneGrouping::FinalState
    std::uint32_t lanes = 0;           ///< folded away or not
    std::uint32_t headingRow = 0;
    bool collapsed = false;
};

class Lanes
{
public:
    Lanes() = default;
    Lanes(std::vector<LaneRow> rows, std::vector<LaneGroup> groups, LaneGrouping grouping,
          std::size_t blockCount);

    std::uint32_t rowCount() const { return static_cast<std::uint32_t>(m_rows.size()); }
    const LaneRow &row(std::uint32_t row) const { return m_rows[row]; }
    std::span<const LaneRow> rows() const { return m_rows; }
    std::span<const LaneGroup> groups() const { return m_groups; }
    LaneGrouping grouping() const { return m_grouping; }
    /// Lanes that have a row; those in collapsed groups do not.
    std::uint32_t laneCount() const;
    /// kNoIndex where the block has no row.
    std::uint32_t rowOfBlock(std::uint32_t block) const;

    /// Top of a row from the top of the first one; `rowCount()` gives the height of all.
    /// Arithmetic, whatever the number of lanes.
    double top(std::uint32_t row, const LaneMetrics &metrics) const;
    double height(std::uint32_t row, const LaneMetrics &metrics) const;
    double totalHeight(const LaneMetrics &metrics) const { return top(rowCount(), metrics); }
    /// The row at `y`, kNoIndex above the first and below the last.
    std::uint32_t rowAt(double y, const LaneMetrics &metrics) const;

private:
    std::vector<LaneRow> m_rows;
    std::vector<LaneGroup> m_groups;
    std::vector<std::uint32_t> m_rowOfBlock;
    LaneGrouping m_grouping = LaneGrouping::None;
};

/// Whether the block has intervals, and all of them are in states that are switched off.
bool isSwitchedOff(const CapacityBlock &block, const StateMask &hidden);

/// Sorts and groups: O(n log n), for a change of blocks or options, not for each frame. Groups are
/// in order of their key (final states in life order), the one without a key last.
Lanes arrangeLanes(std::span<const CapacityBlock> blocks, const LaneOptions &options);

/// Whether `text` stands in id, account, Region or instance type; the case of letters is ignored.
bool laneMatches(const CapacityBlock &block, std::string_view text);
/// The rows of the lanes that match, in order; none for an empty text.
std::vector<std::uint32_t> matchingLanes(const Lanes &lanes, std::span<const CapacityBlock> blocks,
                                         std::string_view text);

} // namespace cbv
