// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be drawn on the timeline, as plain rectangles in logical pixels. Made by
// timelinelayout, replayed by timelinepainter on any device and searched by hittest. No colours, no
// words.
#pragma once

#include "lanes.h"
#include "timescale.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace cbv {

/// The parts of the picture, from the top down: the ruler, the band that says where there are logs,
/// the plot. The labels lie left of it.
struct TimelineAreas
{
    QRectF corner; ///< above the labels: the zone is printed here
    QRectF ruler;
    QRectF band; ///< over labels and plot; empty: there is none
    QRectF labels;
    QRectF plot;
};

/// How the end of a bar or outline is drawn.
enum class EdgeLook : std::uint8_t {
    None,     ///< cut by the window, or inside a merged run
    Observed, ///< solid
    Stated,   ///< dashed
    Inferred, ///< dotted
    Open,     ///< the logs end before it does: an arrow, no edge
};
EdgeLook edgeLook(Evidence evidence);

struct RowShape
{
    QRectF rect;           ///< over labels and plot, may reach beyond the plot's top and bottom
    std::uint32_t row = 0; ///< in Lanes
    std::uint32_t block = kNoIndex; ///< kNoIndex: a heading
    std::uint32_t group = kNoIndex;
};

/// An interval with length, or a run of them that share less than a pixel.
struct BarShape
{
    QRectF rect; ///< cut to the plot, at least kMinBarWidth wide
    std::uint32_t block = 0;
    std::uint32_t interval = 0; ///< the first of the run
    std::uint32_t count = 1;    ///< > 1: a merged run
    StateKind kind = StateKind::Other;
    EdgeLook left = EdgeLook::None;
    EdgeLook right = EdgeLook::None;
    bool belowPixel = false; ///< drawn wider than it is
};

/// An interval without length: an end, or a state that another followed at the same instant.
struct CapShape
{
    QRectF rect;  ///< where its glyph is, fanned out where several would overlap
    double x = 0; ///< where it happened
    std::uint32_t block = 0;
    std::uint32_t interval = 0;
    std::uint32_t count = 1; ///< > 1: so many share this glyph, drawn as a number
    StateKind kind = StateKind::Other;
    EdgeLook evidence = EdgeLook::Observed;
};

struct MarkShape
{
    QRectF rect;
    double x = 0;
    std::uint32_t block = 0;
    std::uint32_t mark = 0; ///< the first of those that share it
    std::uint32_t count = 1;
    MarkKind kind = MarkKind::Other;
};

/// What was bought: behind what happened, taller than the bar.
struct PlannedShape
{
    QRectF rect;
    std::uint32_t block = 0;
    EdgeLook left = EdgeLook::None; ///< None: cut by the window, or the start is not known
    EdgeLook right = EdgeLook::None;
    QRectF lastHalfHour;             ///< empty where it is out of view or too narrow to hatch
    std::optional<double> firstEndX; ///< the end as first bought, where an extension moved it
};

/// The time before the first event of a block that began before the logs.
struct UnknownShape
{
    QRectF rect;
    std::uint32_t block = 0;
};

/// A stretch without logs of the lane's account and Region, behind everything else of the lane.
struct LogGapShape
{
    QRectF rect;
    std::uint32_t block = 0;
    std::uint32_t gap = 0; ///< in CapacityBlock::logGaps
};

/// One row of the band: an account and Region, or the number of those that have no row.
struct CoverageRow
{
    QRectF rect;                       ///< over labels and plot
    std::uint32_t coverage = kNoIndex; ///< in LayoutRequest::coverage; kNoIndex: the others
    std::uint32_t others = 0;
};

enum class LogPresence : std::uint8_t { Here, Missing };

/// A stretch with logs, or one without.
struct CoverageShape
{
    QRectF rect;
    std::uint32_t coverage = 0;
    /// In LogCoverage::gaps: the gap, or the one before these logs. Their number: after the
    /// horizon.
    std::uint32_t gap = 0;
    LogPresence logs = LogPresence::Here;
};

struct TimelineShapes
{
    TimelineAreas areas;
    TimeScale scale;
    std::vector<CoverageRow> coverageRows;
    std::vector<CoverageShape> coverage;
    std::vector<RowShape> rows;
    std::vector<LogGapShape> gaps;
    std::vector<PlannedShape> planned;
    std::vector<UnknownShape> unknown;
    std::vector<BarShape> bars; ///< of each lane those below a pixel last
    std::vector<CapShape> caps;
    std::vector<MarkShape> marks;
    QRectF noLogs; ///< after the horizon, cut to the plot; empty where out of view
};

} // namespace cbv
