// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hittest.h"

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

/// How far a point is from a rectangle, sideways only: lanes never share height. Beyond the slack,
/// or above or below it: infinitely far.
double distance(const QRectF &rect, QPointF point, double slack)
{
    constexpr double kFar = 1e9;
    if (point.y() < rect.top() || point.y() > rect.bottom())
        return kFar;
    if (point.x() < rect.left() - slack || point.x() > rect.right() + slack)
        return kFar;
    return std::abs(point.x() - rect.center().x());
}

template<typename Shape>
const Shape *nearest(const std::vector<Shape> &shapes, std::uint32_t block, QPointF point,
                     double slack)
{
    const Shape *best = nullptr;
    double least = 1e8;
    for (const Shape &shape : shapes) {
        if (shape.block != block)
            continue;
        // Of equal ones the later: it is painted on top.
        const double far = distance(shape.rect, point, slack);
        if (far <= least) {
            least = far;
            best = &shape;
        }
    }
    return best;
}

const BarShape *barAt(const TimelineShapes &shapes, std::uint32_t block, QPointF point)
{
    const BarShape *best = nullptr;
    for (const BarShape &bar : shapes.bars) {
        if (bar.block != block)
            continue;
        if (distance(bar.rect, point, bar.belowPixel ? kHitSlack : 0) < 1e8)
            best = &bar; // those below a pixel come last and lie on top
    }
    return best;
}

TimelineTarget inLane(const TimelineShapes &shapes, TimelineTarget target, QPointF point)
{
    const std::uint32_t block = target.block;
    if (const MarkShape *mark = nearest(shapes.marks, block, point, 2)) {
        target.kind = TargetKind::Mark;
        target.mark = mark->mark;
        target.count = mark->count;
    } else if (const CapShape *cap = nearest(shapes.caps, block, point, 2)) {
        target.kind = TargetKind::Interval;
        target.interval = cap->interval;
        target.count = cap->count;
    } else if (const BarShape *bar = barAt(shapes, block, point)) {
        target.kind = TargetKind::Interval;
        target.interval = bar->interval;
        target.count = bar->count;
    } else if (nearest(shapes.unknown, block, point, 0)) {
        target.kind = TargetKind::Unknown;
    } else if (nearest(shapes.planned, block, point, 0)) {
        target.kind = TargetKind::Planned;
    } else if (const LogGapShape *gap = nearest(shapes.gaps, block, point, 0)) {
        target.kind = TargetKind::LogGap;
        target.gap = gap->gap;
    } else {
        target.kind = shapes.noLogs.contains(point) ? TargetKind::NoLogs : TargetKind::Lane;
    }
    return target;
}

TimelineTarget inBand(const TimelineShapes &shapes, QPointF point)
{
    TimelineTarget target;
    const auto holds = [&](const auto &shape) { return shape.rect.contains(point); };
    const auto row = std::ranges::find_if(shapes.coverageRows, holds);
    if (row == shapes.coverageRows.end())
        return target;
    target.kind = TargetKind::CoverageLabel;
    target.coverage = row->coverage;
    if (const auto part = std::ranges::find_if(shapes.coverage, holds);
        part != shapes.coverage.end()) {
        target.kind =
            part->logs == LogPresence::Here ? TargetKind::Coverage : TargetKind::CoverageGap;
        target.gap = part->gap;
    }
    return target;
}

template<typename Shape, typename Same>
QRectF rectOf(const std::vector<Shape> &shapes, Same same)
{
    const auto found = std::find_if(shapes.begin(), shapes.end(), same);
    return found == shapes.end() ? QRectF() : found->rect;
}

} // namespace

TimelineTarget hitTest(const TimelineShapes &shapes, QPointF point)
{
    TimelineTarget target;
    if (shapes.areas.ruler.contains(point)) {
        target.kind = TargetKind::Ruler;
        return target;
    }
    if (shapes.areas.band.contains(point))
        return inBand(shapes, point);
    const bool inLabels = shapes.areas.labels.contains(point);
    if (!inLabels && !shapes.areas.plot.contains(point))
        return target;
    const auto row =
        std::find_if(shapes.rows.begin(), shapes.rows.end(), [&](const RowShape &each) {
            return each.rect.top() <= point.y() && point.y() < each.rect.bottom();
        });
    if (row == shapes.rows.end())
        return target;
    target.row = row->row;
    target.block = row->block;
    target.group = row->group;
    target.kind = row->block == kNoIndex ? TargetKind::GroupHeading : TargetKind::Label;
    if (inLabels || row->block == kNoIndex)
        return target;
    return inLane(shapes, target, point);
}

QRectF targetRect(const TimelineShapes &shapes, const TimelineTarget &target)
{
    const auto ofBlock = [&](const auto &shape) { return shape.block == target.block; };
    switch (target.kind) {
    case TargetKind::Nothing: return {};
    case TargetKind::Ruler: return shapes.areas.ruler;
    case TargetKind::CoverageLabel:
        return rectOf(shapes.coverageRows,
                      [&](const CoverageRow &row) { return row.coverage == target.coverage; });
    case TargetKind::Coverage:
    case TargetKind::CoverageGap: {
        const auto logs =
            target.kind == TargetKind::Coverage ? LogPresence::Here : LogPresence::Missing;
        return rectOf(shapes.coverage, [&](const CoverageShape &shape) {
            return shape.coverage == target.coverage && shape.gap == target.gap
                   && shape.logs == logs;
        });
    }
    case TargetKind::GroupHeading:
        return rectOf(shapes.rows, [&](const RowShape &row) {
            return row.block == kNoIndex && row.group == target.group;
        });
    case TargetKind::Label:
    case TargetKind::Lane:
    case TargetKind::NoLogs: {
        const QRectF row = rectOf(shapes.rows, ofBlock);
        const bool label = target.kind == TargetKind::Label;
        return label ? row & shapes.areas.labels : row & shapes.areas.plot;
    }
    case TargetKind::Unknown: return rectOf(shapes.unknown, ofBlock);
    case TargetKind::LogGap:
        return rectOf(shapes.gaps, [&](const LogGapShape &gap) {
            return ofBlock(gap) && gap.gap == target.gap;
        });
    case TargetKind::Planned: return rectOf(shapes.planned, ofBlock);
    case TargetKind::Mark:
        return rectOf(shapes.marks, [&](const MarkShape &mark) {
            return ofBlock(mark) && mark.mark <= target.mark
                   && target.mark - mark.mark < mark.count;
        });
    case TargetKind::Interval: break;
    }
    const auto holds = [&](const auto &shape) {
        return ofBlock(shape) && shape.interval <= target.interval
               && target.interval - shape.interval < shape.count;
    };
    const QRectF cap = rectOf(shapes.caps, holds);
    return cap.isNull() ? rectOf(shapes.bars, holds) : cap;
}

} // namespace cbv
