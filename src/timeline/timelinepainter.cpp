// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepainter.h"

#include "barpainter.h"
#include "coveragepainter.h"
#include "hatch.h"
#include "highlightpainter.h"
#include "lanelabelpainter.h"
#include "paintcontext.h"
#include "plannedpainter.h"
#include "rulerpainter.h"

#include <cmath>

namespace cbv {

namespace {

void paintLaneLines(const PaintContext &context)
{
    const QRectF &plot = context.shapes().areas.plot;
    for (const RowShape &row : context.shapes().rows) {
        context.grid.horizontal(context.painter, row.rect.bottom() - context.grid.hair(),
                                plot.left(), plot.right(), context.theme().line);
    }
}

/// Beyond the horizon nothing is known; a bare background would say that nothing happened.
void paintNoLogs(const PaintContext &context)
{
    const QRectF &rect = context.shapes().noLogs;
    if (rect.isEmpty())
        return;
    paintHatch(context.painter, context.grid.snap(rect), 9, context.theme().noLogs);
}

/// The same for stretches within the logs. Without words: where logs are sparse they would be
/// all that one sees; the legend and the tooltip have them.
void paintLogGaps(const PaintContext &context)
{
    for (const LogGapShape &gap : context.shapes().gaps)
        paintHatch(context.painter, context.grid.snap(gap.rect), 9, context.theme().noLogs);
}

void paintHorizon(const PaintContext &context)
{
    const QRectF &rect = context.shapes().noLogs;
    if (!rect.isEmpty()) {
        context.grid.vertical(context.painter, rect.left(), rect.top(), rect.bottom(),
                              context.theme().horizon);
    }
}

void paintEmptiness(const PaintContext &context)
{
    const QRectF &plot = context.shapes().areas.plot;
    const SizedFont &font = context.fonts.main;
    const QString &words = context.style.words.noLanes;
    drawAt(context.painter, plot.center().x() - font.metrics.horizontalAdvance(words) / 2,
           plot.center().y(), words, font, context.theme().textSecondary);
}

void paintPlot(const PaintContext &context)
{
    context.fill(context.shapes().areas.plot, context.theme().background);
    paintRowTints(context);
    paintNoLogs(context);
    paintLogGaps(context);
    paintGrid(context);
    paintLaneLines(context);
    paintPlannedWindows(context);
    paintLeadIns(context);
    paintBars(context);
    paintPlannedLimits(context);
    paintBarLabels(context);
    paintHorizon(context);
    paintCaps(context);
    paintMarks(context);
    if (context.frame.lanes->rowCount() == 0)
        paintEmptiness(context);
    paintPlotHighlight(context);
}

double laneHeight(LaneSize size, double main, double small)
{
    switch (size) {
    case LaneSize::Small: return main + 12;
    case LaneSize::Large: return (main + small + 20) * 1.5;
    case LaneSize::Medium: break;
    }
    return main + small + 20;
}

} // namespace

TimelineMetrics timelineMetrics(const QFont &font, LaneSize size)
{
    const TimelineFonts fonts(font);
    const double main = fonts.strong.metrics.height();
    const double small = fonts.small.metrics.height();
    TimelineMetrics metrics;
    metrics.lane.laneHeight = std::ceil(laneHeight(size, main, small));
    metrics.lane.groupHeight = std::ceil(main + 14);
    metrics.rulerHeight = std::ceil(main + small + 16);
    metrics.coverageHeight = std::ceil(small + 3);
    // A full second line of an ordinary reservation.
    metrics.labelWidth = std::ceil(46
                                   + fonts.small.metrics.horizontalAdvance(QStringLiteral(
                                       "p5.48xlarge × 8 · 123456789012 · us-east-1")));
    return metrics;
}

TimelineFrame timelineFrame(const LayoutRequest &request, const TimelineStyle &style,
                            const QTimeZone &zone)
{
    TimelineFrame frame;
    frame.blocks = request.blocks;
    frame.lanes = request.lanes;
    frame.coverage = request.coverage;
    frame.shapes = layoutTimeline(request);
    const SizedFont small(style.font, 0.86);
    frame.ticks = tickPlan(frame.shapes.scale, zone, style.locale, [&](const QString &text) {
        return small.metrics.horizontalAdvance(text);
    });
    return frame;
}

void paintTimeline(QPainter &painter, const TimelineFrame &frame, const TimelineStyle &style,
                   const TimelineHighlight &highlight, FramePart part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const PixelGrid grid(painter);
    GlyphCache glyphs(painter, grid, style.theme);
    const PaintContext context{painter, frame, style, highlight, grid, TimelineFonts(style.font),
                               glyphs};
    if (part != FramePart::Head) {
        paintPlot(context);
        paintLaneLabels(context);
        paintGroupHeadings(context);
    }
    if (part != FramePart::Lanes) {
        paintCoverage(context);
        paintRuler(context);
        paintRulerHighlight(context);
    }
    painter.restore();
}

} // namespace cbv
