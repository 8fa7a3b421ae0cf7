// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measuring on TimelineView: which moments the points of the mouse and of the keys mean.
#include "timelineview.h"

#include "state/viewerstate.h"

#include "timeline/snapping.h"

#include <algorithm>

namespace cbv {

TimeMs TimelineView::measuredTime(QPointF at) const
{
    const TimelineShapes &shapes = frame().shapes;
    const double x = std::clamp(at.x(), shapes.areas.plot.left(), shapes.areas.plot.right());
    const std::uint32_t block = targetAt({x, at.y()}).block;
    return block == kNoIndex ? pointedTime(shapes.scale, x)
                             : snappedTime(m_shown->data->blocks[block], shapes.scale, x);
}

TimeMs TimelineView::selectedTime() const
{
    const TimelineTarget target = selectedTarget();
    if (target.block != kNoIndex) {
        const CapacityBlock &block = m_shown->data->blocks[target.block];
        if (target.kind == TargetKind::Mark)
            return block.marks[target.mark].time;
        if (target.kind == TargetKind::Interval)
            return block.intervals[target.interval].from;
        if (const auto edges = edgesOf(block); !edges.empty())
            return edges.front();
    }
    const TimeRange &range = m_state->viewport().range();
    return m_crosshairX ? pointedTime(frame().shapes.scale, *m_crosshairX)
                        : range.from + range.length() / 2;
}

void TimelineView::measurePoint()
{
    Measurement &measurement = m_state->measurement();
    if (measurement.isBegun())
        measurement.setEnd(selectedTime());
    else
        measurement.setStart(selectedTime());
}

void TimelineView::measureOn(EdgeStep step)
{
    const std::uint32_t block = selectedTarget().block;
    if (block == kNoIndex)
        return;
    Measurement &measurement = m_state->measurement();
    if (measurement.isEmpty())
        measurement.setStart(selectedTime());
    const auto next = nextEdge(m_shown->data->blocks[block], measurement.lastPoint(), step);
    if (!next)
        return;
    measurement.setEnd(*next);
    m_state->viewport().reveal(*next);
}

} // namespace cbv
