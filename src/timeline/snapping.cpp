// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapping.h"

#include <algorithm>
#include <cmath>

namespace cbv {

std::vector<TimeMs> edgesOf(const CapacityBlock &block)
{
    std::vector<TimeMs> edges;
    edges.reserve(2 * block.intervals.size() + block.marks.size() + 3);
    for (const Interval &interval : block.intervals) {
        edges.push_back(interval.from);
        edges.push_back(interval.to);
    }
    for (const Mark &mark : block.marks)
        edges.push_back(mark.time);
    for (const auto &planned : {block.planned.start, block.planned.end, block.planned.firstEnd}) {
        if (planned)
            edges.push_back(*planned);
    }
    std::erase(edges, kNoTime);
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

TimeMs pointedTime(const TimeScale &scale, double x)
{
    const TimeMs time = scale.time(x);
    for (const TimeMs unit : {kMinute, kSecond}) {
        if (scale.msPerPixel() >= static_cast<double>(unit))
            return time - ((time % unit) + unit) % unit;
    }
    return time;
}

TimeMs snappedTime(const CapacityBlock &block, const TimeScale &scale, double x)
{
    TimeMs best = pointedTime(scale, x);
    double reach = kSnapReach;
    for (const TimeMs edge : edgesOf(block)) {
        const double far = std::abs(scale.x(edge) - x);
        if (far <= reach) {
            reach = far;
            best = edge;
        }
    }
    return best;
}

std::optional<TimeMs> nextEdge(const CapacityBlock &block, TimeMs time, EdgeStep step)
{
    const std::vector<TimeMs> edges = edgesOf(block);
    if (step == EdgeStep::Later) {
        const auto later = std::ranges::upper_bound(edges, time);
        return later == edges.end() ? std::nullopt : std::optional(*later);
    }
    const auto at = std::ranges::lower_bound(edges, time);
    return at == edges.begin() ? std::nullopt : std::optional(*std::prev(at));
}

} // namespace cbv
