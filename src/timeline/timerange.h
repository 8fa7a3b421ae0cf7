// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stretch of time, and the only place that clamps one. It does not know about pixels.
#pragma once

#include "core/block/capacityblock.h"

#include <optional>
#include <span>

namespace cbv {

/// The timeline never shows anything outside of these: 1800 to 2500, UTC. A record with a wild date
/// stays in the table; here it would only push everything else into one pixel.
inline constexpr TimeMs kEarliestShown = -5'364'662'400'000;
inline constexpr TimeMs kLatestShown = 16'725'225'600'000;
/// The closest that one can zoom in, for the whole width.
inline constexpr TimeMs kShortestRange = 1;

/// From `from` to `to`, both in milliseconds UTC, `from` < `to`.
struct TimeRange
{
    TimeMs from = 0;
    TimeMs to = kDay;
    TimeMs length() const { return to - from; }
    bool contains(TimeMs time) const { return from <= time && time <= to; }
    bool overlaps(TimeMs first, TimeMs last) const { return first <= to && last >= from; }
    bool operator==(const TimeRange &) const = default;
};
inline constexpr TimeRange kAllTime{kEarliestShown, kLatestShown};

/// `range`, moved and then shortened until it lies within `bounds`; its length stays where it can.
/// Never shorter than kShortestRange. The only clamp: zoom, pan, fit and Ctrl+L all end here.
TimeRange fitWithin(TimeRange range, TimeRange bounds = kAllTime);

/// `factor` < 1 zooms in. The time `anchor` stays at its place on the screen. Not clamped.
TimeRange zoomedAround(TimeRange range, TimeMs anchor, double factor);
/// Moved by a part of its own length; 1.0 is a whole screen to later times. Not clamped.
TimeRange panned(TimeRange range, double screens);
/// With this part of its length added on each side, so that nothing sticks to the edge. Not
/// clamped.
TimeRange widened(TimeRange range, double part);

/// From the first to the last thing that is drawn of a block: intervals, marks and the planned
/// window. std::nullopt where nothing of it has a time.
std::optional<TimeRange> drawnRange(const CapacityBlock &block);
/// The range that shows everything: all blocks, and the horizon (kNoTime: none), with a little
/// room. At least an hour, so that events of one instant stand in a sensible place; a day around
/// the horizon where there are no blocks, the day 1970-01-01 where there is nothing at all.
TimeRange fittingRange(std::span<const CapacityBlock> blocks, TimeMs horizon);
/// The earliest thing that the logs say about any of the blocks: where lead-ins of what began
/// before the logs start. kNoTime where there is nothing.
TimeMs firstKnownTime(std::span<const CapacityBlock> blocks);

} // namespace cbv
