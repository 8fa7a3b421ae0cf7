// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpainter.h"

#include "hatch.h"
#include "pixelgrid.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

constexpr double kHandleWidth = 6;

/// Counts by where stretches begin and end; the running sum is how many are there at once.
struct Running
{
    explicit Running(std::size_t columns) : changes(columns + 1) {}
    void add(std::size_t first, std::size_t last)
    {
        ++changes[first];
        --changes[last + 1];
    }
    std::vector<std::int32_t> changes;
};

TimeScale columnScale(TimeRange range, int columns)
{
    return {range, 0, static_cast<double>(columns)};
}

std::size_t columnOf(const TimeScale &scale, TimeMs time)
{
    const double last = scale.width() - 1;
    return static_cast<std::size_t>(std::clamp(std::floor(scale.x(time)), 0.0, last));
}

void countEnd(OverviewColumn &column, StateKind kind)
{
    if (kind == StateKind::Expired)
        ++column.ends;
    else
        ++column.failures;
}

QRectF windowRect(const QRectF &rect, const Overview &overview, TimeRange window)
{
    const TimeScale scale(overview.range, rect.left(), rect.width());
    const double left = scale.xWithin(window.from);
    const double right = scale.xWithin(window.to);
    // However far one has zoomed in, the window can be seen and held.
    const double width = std::max(right - left, 3.0);
    const double start = std::min(left, rect.right() - width);
    return {start, rect.top(), width, rect.height()};
}

void paintColumns(QPainter &painter, const PixelGrid &grid, const QRectF &rect,
                  const Overview &overview, const TimelineTheme &theme)
{
    const auto count = overview.columns.size();
    const double step = rect.width() / static_cast<double>(count);
    const double room = rect.height() - 8;
    const double unit = room / std::max(1U, overview.tallest);
    const auto color = [&](StateKind kind, double part) {
        return blended(theme.state(kind), theme.panel, part);
    };
    const QColor active = color(StateKind::Active, 0.85);
    const QColor scheduled = color(StateKind::Scheduled, 0.4);
    const auto same = [&](std::size_t a, std::size_t b) {
        return overview.columns[a].active == overview.columns[b].active
               && overview.columns[a].scheduled == overview.columns[b].scheduled;
    };
    for (std::size_t first = 0; first < count;) {
        std::size_t last = first + 1;
        while (last < count && same(first, last))
            ++last;
        const OverviewColumn &column = overview.columns[first];
        const double left = rect.left() + static_cast<double>(first) * step;
        const double width = static_cast<double>(last - first) * step;
        double bottom = rect.bottom();
        for (const auto &[number, fill] :
             {std::pair{column.active, active}, std::pair{column.scheduled, scheduled}}) {
            if (number == 0)
                continue;
            const double height = std::max(unit * number, 1.5);
            grid.fill(painter, QRectF(left, bottom - height, width, height), fill);
            bottom -= height;
        }
        first = last;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const OverviewColumn &column = overview.columns[i];
        if (column.failures == 0 && column.ends == 0)
            continue;
        const bool bad = column.failures > 0;
        const double x = rect.left() + static_cast<double>(i) * step;
        grid.fill(painter, QRectF(x - 0.5, rect.top() + 2, 2, bad ? 6 : 3),
                  theme.state(bad ? StateKind::Failed : StateKind::Expired));
    }
}

void paintAfterHorizon(QPainter &painter, const QRectF &rect, const Overview &overview,
                       const TimelineTheme &theme)
{
    if (overview.horizon == kNoTime || overview.horizon >= overview.range.to)
        return;
    const TimeScale scale(overview.range, rect.left(), rect.width());
    const double left = scale.xWithin(overview.horizon);
    paintHatch(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), 7,
               theme.noLogs);
}

void paintWindow(QPainter &painter, const PixelGrid &grid, const QRectF &rect, const QRectF &window,
                 const TimelineTheme &theme)
{
    QColor veil = theme.background;
    veil.setAlphaF(0.6F);
    if (window.left() > rect.left())
        painter.fillRect(QRectF(rect.topLeft(), window.bottomLeft()), veil);
    if (window.right() < rect.right())
        painter.fillRect(QRectF(window.topRight(), rect.bottomRight()), veil);
    grid.fill(painter, QRectF(window.left(), window.top(), window.width(), 2), theme.accent);
    grid.fill(painter, QRectF(window.left(), window.bottom() - 2, window.width(), 2), theme.accent);
    for (const double x : {window.left(), window.right()}) {
        grid.fill(painter, QRectF(x - 1, window.top(), 2, window.height()), theme.accent);
        painter.setPen(QPen(theme.background, 1));
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(
            QRectF(x - kHandleWidth / 2, window.center().y() - 8, kHandleWidth, 16), 2.5, 2.5);
    }
}

} // namespace

Overview overview(std::span<const CapacityBlock> blocks, TimeRange range, TimeMs horizon,
                  int columns, StateMask hidden)
{
    const int count = std::clamp(columns, 1, kMaxOverviewColumns);
    Overview result{range, std::vector<OverviewColumn>(static_cast<std::size_t>(count)), 0,
                    horizon};
    const TimeScale scale = columnScale(range, count);
    Running active(result.columns.size());
    Running scheduled(result.columns.size());
    for (const CapacityBlock &block : blocks) {
        for (const Interval &interval : block.intervals) {
            if (hidden.test(static_cast<std::size_t>(interval.kind))
                || !range.overlaps(interval.from, interval.to))
                continue;
            const std::size_t first = columnOf(scale, interval.from);
            if (isEnd(interval.kind))
                countEnd(result.columns[first], interval.kind);
            else if (interval.kind == StateKind::Active)
                active.add(first, columnOf(scale, interval.to));
            else
                scheduled.add(first, columnOf(scale, interval.to));
        }
    }
    std::int32_t activeNow = 0;
    std::int32_t scheduledNow = 0;
    for (std::size_t i = 0; i < result.columns.size(); ++i) {
        activeNow += active.changes[i];
        scheduledNow += scheduled.changes[i];
        OverviewColumn &column = result.columns[i];
        column.active = static_cast<std::uint32_t>(activeNow);
        column.scheduled = static_cast<std::uint32_t>(scheduledNow);
        result.tallest = std::max(result.tallest, column.active + column.scheduled);
    }
    return result;
}

void paintOverview(QPainter &painter, const QRectF &rect, const Overview &overview,
                   TimeRange window, const TimelineStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const PixelGrid grid(painter);
    grid.fill(painter, rect, style.theme.panel);
    if (!overview.columns.empty()) {
        paintAfterHorizon(painter, rect, overview, style.theme);
        paintColumns(painter, grid, rect, overview, style.theme);
        paintWindow(painter, grid, rect, windowRect(rect, overview, window), style.theme);
    }
    grid.horizontal(painter, rect.top(), rect.left(), rect.right(), style.theme.gridMajor);
    painter.restore();
}

OverviewPart overviewPart(const QRectF &rect, const Overview &overview, TimeRange window, double x)
{
    const QRectF held = windowRect(rect, overview, window);
    // A narrow window is moved rather than resized: its middle third is not a handle.
    const double inner = std::min(kHandleWidth, held.width() / 3);
    if (std::abs(x - held.left()) <= kHandleWidth && x < held.left() + inner)
        return OverviewPart::LeftHandle;
    if (std::abs(x - held.right()) <= kHandleWidth && x > held.right() - inner)
        return OverviewPart::RightHandle;
    return held.left() <= x && x <= held.right() ? OverviewPart::Window : OverviewPart::Outside;
}

} // namespace cbv
