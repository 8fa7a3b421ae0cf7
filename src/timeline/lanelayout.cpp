// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanelayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cbv {

namespace {

/// Of the strip that says where there are no logs.
constexpr double kGapHeight = 5;
/// How many of a run are looked at; the rest is counted without walking it.
constexpr std::size_t kRunSample = 32;
/// Caps closer than this, in px, are fanned out.
constexpr double kFanReach = 5;
/// Glyphs side by side for different times that are too close.
constexpr std::size_t kLeastFan = 3;
constexpr double kGlyphSize = 18;
/// From glyph to glyph of a fan, in glyphs.
constexpr double kFanStep = 0.95;
/// The arrow of an open bar needs this much.
constexpr double kMinOpenWidth = 9;
/// A lead-in is at least so wide, or one at the very start of the logs would be nothing.
constexpr double kMinLeadIn = 28;
/// An outline whose other edge is not known has this much to show that it goes on.
constexpr double kPlannedStub = 28;
/// The last half hour is hatched from this width on.
constexpr double kMinHatchWidth = 4;

/// Marks that share a place: the gravest is shown first.
constexpr std::array kMarkPriority{
    MarkKind::FailedCall, MarkKind::TerminatedByAws, MarkKind::Stopped,
    MarkKind::Launch,     MarkKind::Extension,       MarkKind::Purchase,
    MarkKind::Message,    MarkKind::Other,           MarkKind::State};

} // namespace

LaneLayout::LaneLayout(const LayoutRequest &request, TimelineShapes &shapes)
    : m_request(request),
      m_shapes(shapes),
      m_division(laneDivision(request.metrics.laneHeight))
{}

void LaneLayout::add(std::uint32_t block, double top)
{
    m_block = &m_request.blocks[block];
    m_index = block;
    m_top = top;
    addLogGaps();
    addPlanned();
    addUnknown();
    addIntervals();
    addCaps();
    addMarks();
}

bool LaneLayout::isHidden(const Interval &interval) const
{
    return m_request.hidden.test(static_cast<std::size_t>(interval.kind));
}

bool LaneLayout::isPixelWide(const Interval &interval) const
{
    return static_cast<double>(interval.to - interval.from) >= m_shapes.scale.msPerPixel();
}

bool LaneLayout::isInPlot(double x) const
{
    return x >= m_request.areas.plot.left() && x <= m_request.areas.plot.right();
}

QRectF LaneLayout::cut(double x0, double x1, double top, double height) const
{
    const QRectF &plot = m_request.areas.plot;
    const double left = std::clamp(x0, plot.left(), plot.right());
    const double right = std::clamp(x1, plot.left(), plot.right());
    return {left, m_top + top, right - left, height};
}

void LaneLayout::addPlanned()
{
    const PlannedWindow &planned = m_block->planned;
    if (!planned.start && !planned.end)
        return;
    const TimeScale &scale = m_shapes.scale;
    double x0 = planned.start ? scale.x(*planned.start) : 0;
    double x1 = planned.end ? scale.x(*planned.end) : x0 + kPlannedStub;
    if (!planned.start) {
        const bool begun =
            !m_block->intervals.empty() && planned.end > m_block->intervals.front().from;
        x0 = begun ? scale.x(m_block->intervals.front().from) : x1 - kPlannedStub;
    }
    const QRectF &plot = m_request.areas.plot;
    if (x1 < x0 || x1 < plot.left() || x0 > plot.right())
        return;

    const EdgeLook look = edgeLook(planned.evidence.value_or(Evidence::Stated));
    PlannedShape shape;
    shape.rect = cut(x0, x1, m_division.plannedTop, m_division.plannedHeight);
    shape.block = m_index;
    shape.left = planned.start && isInPlot(x0) ? look : EdgeLook::None;
    shape.right = planned.end && isInPlot(x1) ? look : EdgeLook::None;
    if (planned.end) {
        const TimeMs from =
            std::max(*planned.end - kLastHalfHour, planned.start.value_or(kEarliestShown));
        const double left = scale.x(from);
        if (x1 - left >= kMinHatchWidth)
            shape.lastHalfHour = cut(left, x1, m_division.plannedTop, m_division.plannedHeight);
    }
    if (planned.firstEnd && planned.firstEnd != planned.end && isInPlot(scale.x(*planned.firstEnd)))
        shape.firstEndX = scale.x(*planned.firstEnd);
    m_shapes.planned.push_back(shape);
}

void LaneLayout::addUnknown()
{
    if (!m_block->begunBeforeLogs || m_block->intervals.empty())
        return;
    const TimeScale &scale = m_shapes.scale;
    const double x1 = scale.x(m_block->intervals.front().from);
    double x0 = x1 - kMinLeadIn;
    if (m_request.firstKnown != kNoTime)
        x0 = std::min(x0, scale.x(m_request.firstKnown));
    const QRectF rect = cut(x0, x1, m_division.barTop, m_division.barHeight);
    if (rect.width() > 0)
        m_shapes.unknown.push_back({rect, m_index});
}

void LaneLayout::addIntervals()
{
    m_runs.clear();
    m_caps.clear();
    const auto &intervals = m_block->intervals;
    const auto first =
        std::partition_point(intervals.begin(), intervals.end(),
                             [&](const Interval &each) { return each.to < m_request.range.from; });
    auto index = static_cast<std::size_t>(first - intervals.begin());
    while (index < intervals.size() && interval(index).from <= m_request.range.to) {
        const Interval &each = interval(index);
        if (isPixelWide(each) || each.open) {
            addBar(index++);
        } else {
            index = addRun(index);
        }
    }
    m_shapes.bars.insert(m_shapes.bars.end(), m_runs.begin(), m_runs.end());
}

void LaneLayout::addLogGaps()
{
    if (!m_block->logGaps)
        return;
    const auto &gaps = *m_block->logGaps;
    const TimeRange &range = m_request.range;
    auto gap = std::ranges::partition_point(
        gaps, [&](const LogGap &each) { return each.to <= range.from; });
    double reached = m_request.areas.plot.left();
    for (; gap != gaps.end() && gap->from < range.to; ++gap) {
        // Those narrower than a pixel are left out, so their number is bounded by the width.
        const double left =
            gap->from == kNoTime ? reached : std::max(reached, m_shapes.scale.x(gap->from));
        // A strip below the bars: a quiet account has many, and what happened is what one looks
        // for.
        const QRectF rect = cut(left, m_shapes.scale.x(gap->to),
                                m_request.metrics.laneHeight - kGapHeight - 1, kGapHeight);
        if (rect.width() < 1)
            continue;
        reached = rect.right();
        m_shapes.gaps.push_back({rect, m_index, static_cast<std::uint32_t>(gap - gaps.begin())});
    }
}

EdgeLook LaneLayout::rightEdge(std::size_t index) const
{
    const Interval &each = interval(index);
    if (each.open)
        return EdgeLook::Open;
    // What follows at once shows how the common moment is known: a bar by its left edge, a glyph by
    // itself. The ends of an edge that stood out behind a glyph would be taken for dots.
    const bool followed = index + 1 < m_block->intervals.size()
                          && interval(index + 1).from == each.to && !isHidden(interval(index + 1));
    if (followed || !each.toEvidence)
        return EdgeLook::None;
    return edgeLook(*each.toEvidence);
}

void LaneLayout::addBar(std::size_t index)
{
    const Interval &each = interval(index);
    if (isHidden(each))
        return;
    const double x0 = m_shapes.scale.x(each.from);
    double x1 = m_shapes.scale.x(each.to);
    const bool belowPixel = x1 - x0 < 1;
    if (each.open)
        x1 = std::max(x1, x0 + kMinOpenWidth);
    BarShape bar;
    bar.rect = cut(x0, x1, m_division.barTop, m_division.barHeight);
    if (bar.rect.width() <= 0)
        return;
    bar.block = m_index;
    bar.interval = static_cast<std::uint32_t>(index);
    bar.kind = each.kind;
    bar.belowPixel = belowPixel;
    bar.left = isInPlot(x0) ? edgeLook(each.fromEvidence) : EdgeLook::None;
    bar.right = isInPlot(x1) ? rightEdge(index) : EdgeLook::None;
    m_shapes.bars.push_back(bar);
}

std::size_t LaneLayout::addRun(std::size_t index)
{
    const auto &intervals = m_block->intervals;
    const TimeMs start = interval(index).from;
    const TimeMs reach =
        start + static_cast<TimeMs>(std::floor(kMinBarWidth * m_shapes.scale.msPerPixel()));
    const auto after = std::partition_point(
        intervals.begin() + static_cast<std::ptrdiff_t>(index), intervals.end(),
        [&](const Interval &each) { return each.to <= reach && !each.open; });
    auto end = std::max(static_cast<std::size_t>(after - intervals.begin()), index + 1);
    std::size_t sampled = index + 1;
    // What is a pixel wide by itself is no part of a run.
    while (sampled < std::min(end, index + kRunSample) && !isPixelWide(interval(sampled)))
        ++sampled;
    if (sampled < index + kRunSample)
        end = sampled;

    BarShape run;
    run.count = 0;
    TimeMs longest = 0;
    for (std::size_t i = index; i < sampled; ++i) {
        const Interval &each = interval(i);
        if (isHidden(each))
            continue;
        if (each.to == each.from) {
            m_caps.push_back({m_shapes.scale.x(each.from), static_cast<std::uint32_t>(i), 1});
            continue;
        }
        if (run.count++ == 0)
            run.interval = static_cast<std::uint32_t>(i);
        if (each.to - each.from > longest) {
            longest = each.to - each.from;
            run.kind = each.kind;
        }
    }
    if (const auto rest = static_cast<std::uint32_t>(end - sampled); rest > 0) {
        if (run.count > 0)
            run.count += rest;
        else
            m_caps.push_back({m_shapes.scale.x(interval(sampled).from),
                              static_cast<std::uint32_t>(sampled), rest});
    }
    const double x = m_shapes.scale.x(start);
    if (run.count > 0 && isInPlot(x)) {
        run.block = m_index;
        run.belowPixel = true;
        run.rect = cut(x, x + kMinBarWidth, m_division.barTop, m_division.barHeight);
        // At the plot's right edge there is no room to the right of it.
        run.rect.setLeft(std::min(run.rect.left(), run.rect.right() - kMinBarWidth));
        m_runs.push_back(run);
    }
    return end;
}

double LaneLayout::glyphSize() const
{
    return std::min(m_division.barHeight, kGlyphSize);
}

double LaneLayout::fanReach(std::size_t glyphs) const
{
    return std::max(kFanReach, static_cast<double>(glyphs - 1) * glyphSize() * kFanStep);
}

void LaneLayout::addCaps()
{
    std::erase_if(m_caps, [&](const CapItem &item) { return !isInPlot(item.x); });
    std::size_t first = 0;
    while (first < m_caps.size()) {
        const double x = m_caps[first].x;
        std::size_t last = first + 1;
        while (last < m_caps.size() && m_caps[last].x - x < 1)
            ++last;
        // Of one instant most are shown. A wide fan over different times would say too little about
        // them: these are few, zooming in parts them.
        const std::size_t most = std::clamp<std::size_t>(last - first, kLeastFan, kMaxFan);
        // What lies under an opened fan joins it.
        while (last < m_caps.size() && m_caps[last].x - x <= fanReach(std::min(last - first, most)))
            ++last;
        addFan(first, last, std::min(last - first, most));
        first = last;
    }
}

double LaneLayout::fanLeft(double x, std::size_t glyphs) const
{
    // It opens to the right of where it happened, but neither out of the plot nor beyond the
    // horizon, after which nothing is known.
    const double half = glyphSize() / 2;
    const QRectF &plot = m_request.areas.plot;
    double limit = plot.right();
    if (const QRectF &noLogs = m_shapes.noLogs; !noLogs.isEmpty() && x <= noLogs.left() + 1)
        limit = std::min(limit, noLogs.left() + half);
    if (glyphs == 1)
        return x;
    const double reach = static_cast<double>(glyphs - 1) * glyphSize() * kFanStep + half;
    return std::max(std::min(x, limit - reach), std::min(x, plot.left() + half));
}

void LaneLayout::addFan(std::size_t first, std::size_t last, std::size_t glyphs)
{
    const double size = glyphSize();
    const double left = fanLeft(m_caps[first].x, glyphs);
    const double centre = m_top + m_division.barTop + m_division.barHeight / 2;
    const std::size_t unseen = last - first - glyphs;
    for (std::size_t slot = 0; slot < glyphs; ++slot) {
        // Where there are too many, the second glyph is the number of those that have none.
        const std::size_t index = first + slot + (slot > 1 ? unseen : 0);
        CapItem item = m_caps[index];
        if (slot == 1) {
            for (std::size_t i = index + 1; i <= index + unseen; ++i)
                item.count += m_caps[i].count;
        }
        const Interval &each = interval(item.interval);
        const double x = left + static_cast<double>(slot) * size * kFanStep;
        CapShape cap;
        cap.rect = QRectF(x - size / 2, centre - size / 2, size, size);
        cap.x = item.x;
        cap.block = m_index;
        cap.interval = item.interval;
        cap.count = item.count;
        cap.kind = each.kind;
        cap.evidence = edgeLook(each.fromEvidence);
        m_shapes.caps.push_back(cap);
    }
}

void LaneLayout::addMarks()
{
    const auto &marks = m_block->marks;
    const auto first = std::partition_point(marks.begin(), marks.end(), [&](const Mark &mark) {
        return mark.time < m_request.range.from;
    });
    auto next = static_cast<std::size_t>(first - marks.begin());
    while (next < marks.size() && marks[next].time <= m_request.range.to)
        next = addMarkFan(next);
}

std::size_t LaneLayout::addMarkFan(std::size_t first)
{
    const auto &marks = m_block->marks;
    const auto begin = marks.begin() + static_cast<std::ptrdiff_t>(first);
    const double size = m_division.markHeight;
    const double x = m_shapes.scale.x(begin->time);
    using Kinds = std::bitset<kMarkPriority.size()>;
    Kinds kinds;
    auto end = begin;
    auto sampled = begin;
    // Each kind widens the fan, and what lies under the fan joins it: settles within nine rounds.
    for (std::size_t width = 0; width != std::max<std::size_t>(kinds.count(), 1);) {
        width = std::max<std::size_t>(kinds.count(), 1);
        const TimeMs until = m_shapes.scale.time(x + 0.9 * size * static_cast<double>(width));
        end = std::partition_point(begin + 1, marks.end(),
                                   [&](const Mark &mark) { return mark.time < until; });
        sampled = begin + std::min<std::ptrdiff_t>(end - begin, kRunSample);
        kinds.reset();
        for (auto mark = begin; mark != sampled; ++mark)
            kinds.set(static_cast<std::size_t>(mark->kind));
    }
    auto rest = static_cast<std::uint32_t>(end - sampled);
    double left = x - size / 2;
    for (const MarkKind kind : kMarkPriority) {
        if (!kinds.test(static_cast<std::size_t>(kind)))
            continue;
        const auto ofKind = [&](const Mark &mark) { return mark.kind == kind; };
        MarkShape shape;
        shape.rect = QRectF(left, m_top + m_division.markTop, size, size);
        shape.x = x;
        shape.block = m_index;
        shape.mark =
            static_cast<std::uint32_t>(std::find_if(begin, sampled, ofKind) - marks.begin());
        shape.count = rest + static_cast<std::uint32_t>(std::count_if(begin, sampled, ofKind));
        shape.kind = kind;
        m_shapes.marks.push_back(shape);
        rest = 0;
        left += size;
    }
    return static_cast<std::size_t>(end - marks.begin());
}

} // namespace cbv
