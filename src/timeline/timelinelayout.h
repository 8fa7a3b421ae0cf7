// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lanes × time scale → shapes, for what is in view only. Its cost depends on the size of the view,
// not on the number of lanes or intervals. Pure; any thread.
#pragma once

#include "timelineshapes.h"

#include "core/block/coverage.h"

#include <QSizeF>

namespace cbv {

/// A bar is never narrower than this, in px, however short its interval.
inline constexpr double kMinBarWidth = 2;
/// So many glyphs are shown side by side for one instant; of more than that one is a number.
inline constexpr std::size_t kMaxFan = 6;
/// The part at the end of a block that cannot be used: instances are terminated from here on.
inline constexpr TimeMs kLastHalfHour = 30 * kMinute;

/// Sizes that follow the font, in px.
struct TimelineMetrics
{
    LaneMetrics lane;
    double labelWidth = 236;
    double rulerHeight = 46;
    double coverageHeight = 15; ///< of a row of the band
    bool operator==(const TimelineMetrics &) const = default;
};

inline constexpr std::size_t kMaxCoverageRows = 6;
/// Above and below the rows of the band together.
inline constexpr double kBandPadding = 6;
/// How many rows the band has for so many accounts and Regions where `room` rows fit. Where not
/// all have one, the last row only counts the others; none where that would be all there is.
std::size_t coverageRows(std::size_t coverage, double room = kMaxCoverageRows);
double bandHeight(std::size_t rows, const TimelineMetrics &metrics);

/// Splits a picture of `size` px, its top left at (0, 0), with a band of so many rows.
TimelineAreas timelineAreas(QSizeF size, const TimelineMetrics &metrics, std::size_t bandRows = 0);

/// How one lane of this height is divided, measured from its top.
struct LaneDivision
{
    double markTop = 0, markHeight = 0;
    double barTop = 0, barHeight = 0;
    double plannedTop = 0, plannedHeight = 0;
};
LaneDivision laneDivision(double laneHeight);

struct LayoutRequest
{
    std::span<const CapacityBlock> blocks;
    const Lanes *lanes = nullptr; ///< not owned; never null
    TimelineAreas areas;
    TimeRange range;    ///< fills the width of areas.plot
    double scrollY = 0; ///< px of the rows that are scrolled away above the plot
    LaneMetrics metrics;
    std::span<const LogCoverage> coverage; ///< not owned; has its room in areas.band
    double coverageHeight = 15;
    TimeMs horizon = kNoTime;    ///< kNoTime: nothing is marked as beyond the logs
    TimeMs firstKnown = kNoTime; ///< firstKnownTime(blocks), computed once by the caller
    StateMask hidden;            ///< states that are switched off are not drawn
};

TimelineShapes layoutTimeline(const LayoutRequest &request);

} // namespace cbv
