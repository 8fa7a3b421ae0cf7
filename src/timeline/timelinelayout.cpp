// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelayout.h"

#include "coveragelayout.h"
#include "lanelayout.h"

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

QRectF afterHorizon(const LayoutRequest &request, const TimeScale &scale)
{
    if (request.horizon == kNoTime || request.horizon >= request.range.to)
        return {};
    const QRectF &plot = request.areas.plot;
    const double left = scale.xWithin(request.horizon);
    return {left, plot.top(), plot.right() - left, plot.height()};
}

} // namespace

EdgeLook edgeLook(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Observed: return EdgeLook::Observed;
    case Evidence::Stated: return EdgeLook::Stated;
    case Evidence::Inferred: break;
    }
    return EdgeLook::Inferred;
}

std::size_t coverageRows(std::size_t coverage, double room)
{
    const auto most = std::min(kMaxCoverageRows, static_cast<std::size_t>(std::max(room, 0.0)));
    if (coverage <= most)
        return coverage;
    return most < 2 ? 0 : most;
}

double bandHeight(std::size_t rows, const TimelineMetrics &metrics)
{
    return rows == 0 ? 0 : static_cast<double>(rows) * metrics.coverageHeight + kBandPadding;
}

TimelineAreas timelineAreas(QSizeF size, const TimelineMetrics &metrics, std::size_t bandRows)
{
    // A narrow window keeps the greater part of it for the plot.
    const double labels = std::floor(std::min(metrics.labelWidth, size.width() * 0.4));
    const double ruler = std::min(metrics.rulerHeight, size.height());
    const double top = std::min(ruler + bandHeight(bandRows, metrics), size.height());
    const double width = size.width() - labels;
    const double height = size.height() - top;
    return {QRectF(0, 0, labels, ruler), QRectF(labels, 0, width, ruler),
            QRectF(0, ruler, size.width(), top - ruler), QRectF(0, top, labels, height),
            QRectF(labels, top, width, height)};
}

LaneDivision laneDivision(double laneHeight)
{
    const double pad = std::clamp(laneHeight * 0.07, 1.0, 4.0);
    LaneDivision division;
    division.markTop = pad;
    division.markHeight = std::min(laneHeight * 0.26, 13.0);
    division.plannedTop = division.markTop + division.markHeight + pad / 2;
    division.plannedHeight = laneHeight - division.plannedTop - pad;
    const double inset = std::clamp(division.plannedHeight * 0.16, 1.0, 4.0);
    division.barTop = division.plannedTop + inset;
    division.barHeight = division.plannedHeight - 2 * inset;
    return division;
}

TimelineShapes layoutTimeline(const LayoutRequest &request)
{
    const TimelineAreas &areas = request.areas;
    TimelineShapes shapes;
    shapes.areas = areas;
    shapes.scale = TimeScale(request.range, areas.plot.left(), areas.plot.width());
    shapes.noLogs = afterHorizon(request, shapes.scale);
    layoutCoverage(request, shapes);

    const Lanes &lanes = *request.lanes;
    const std::uint32_t first = lanes.rowAt(std::max(request.scrollY, 0.0), request.metrics);
    if (first == kNoIndex)
        return shapes;
    const double origin = areas.plot.top() - request.scrollY;
    LaneLayout layout(request, shapes);
    for (std::uint32_t row = first; row < lanes.rowCount(); ++row) {
        const double top = origin + lanes.top(row, request.metrics);
        if (top >= areas.plot.bottom() - 0.01)
            break;
        const LaneRow &lane = lanes.row(row);
        const QRectF rect(areas.labels.left(), top, areas.plot.right() - areas.labels.left(),
                          lanes.height(row, request.metrics));
        shapes.rows.push_back({rect, row, lane.block, lane.group});
        if (!lane.isHeading())
            layout.add(lane.block, top);
    }
    return shapes;
}

} // namespace cbv
