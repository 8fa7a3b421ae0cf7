// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulerpainter.h"

#include <QPolygonF>

#include <algorithm>

namespace cbv {

namespace {

constexpr double kPad = 6;

/// The flag at the horizon takes its place in the upper row.
QRectF horizonFlag(const PaintContext &context)
{
    const QRectF &noLogs = context.shapes().noLogs;
    if (noLogs.isEmpty())
        return {};
    const QRectF &ruler = context.shapes().areas.ruler;
    const SizedFont &font = context.fonts.small;
    const double width = font.metrics.horizontalAdvance(context.style.words.noLogs) + 2 * kPad;
    if (width > ruler.width())
        return {};
    const double left =
        noLogs.left() + width <= ruler.right() ? noLogs.left() : noLogs.left() - width;
    return {std::max(left, ruler.left()), ruler.top() + 3, width, ruler.height() / 2 - 5};
}

void paintFlag(const PaintContext &context, const QRectF &flag)
{
    const TimelineTheme &theme = context.theme();
    const QRectF &ruler = context.shapes().areas.ruler;
    const double x = context.shapes().noLogs.left();
    context.grid.vertical(context.painter, x, ruler.bottom() - 6, ruler.bottom(), theme.horizon);
    context.fill(flag, theme.horizon);
    drawAt(context.painter, flag.left() + kPad, flag.center().y(), context.style.words.noLogs,
           context.fonts.small, theme.background);
}

void paintContexts(const PaintContext &context, const QRectF &flag)
{
    const QRectF &ruler = context.shapes().areas.ruler;
    const TimeScale &scale = context.shapes().scale;
    const QRectF row(ruler.left(), ruler.top(), ruler.width(), ruler.height() / 2);
    const SizedFont &font = context.fonts.strong;
    for (const TickContext &each : context.frame.ticks.contexts) {
        const double start = scale.xWithin(each.from);
        double left = start + kPad;
        double right = scale.xWithin(each.to) - kPad;
        if (start > ruler.left() + 1) {
            context.grid.vertical(context.painter, start, row.top() + 4, ruler.bottom(),
                                  context.theme().gridMajor);
        }
        if (!flag.isEmpty() && flag.left() < right && flag.right() > left) {
            if (flag.left() - left >= right - flag.right())
                right = flag.left() - kPad;
            else
                left = flag.right() + kPad;
        }
        for (const QString &label : {each.label, each.shortLabel}) {
            if (font.metrics.horizontalAdvance(label) > right - left)
                continue;
            drawAt(context.painter, left, row.center().y() + 1, label, font, context.theme().text);
            break;
        }
    }
}

void paintTickLabels(const PaintContext &context)
{
    const QRectF &ruler = context.shapes().areas.ruler;
    const double top = ruler.center().y();
    const double centre = (top + ruler.bottom()) / 2 - 1;
    const SizedFont &font = context.fonts.small;
    for (const Tick &tick : context.frame.ticks.ticks) {
        const double x = context.shapes().scale.x(tick.time);
        const QColor &line = tick.major ? context.theme().planned : context.theme().gridMajor;
        context.grid.vertical(context.painter, x, tick.major ? top : ruler.bottom() - 8,
                              ruler.bottom(), line);
        if (x + 4 + font.metrics.horizontalAdvance(tick.label) > ruler.right())
            continue;
        drawAt(context.painter, x + 4, centre, tick.label, font,
               tick.major ? context.theme().text : context.theme().textSecondary);
    }
}

void paintCorner(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    const QRectF &corner = context.shapes().areas.corner;
    context.fill(corner, theme.panel);
    context.grid.vertical(context.painter, corner.right() - context.grid.hair(), corner.top(),
                          corner.bottom(), theme.gridMajor);
    // On the line of the tick labels, whose zone it is; larger text may need both lines.
    const QRectF row(corner.left() + 12, corner.center().y(), corner.width() - 20,
                     corner.height() / 2 - 2);
    drawFitted(context.painter, row, context.frame.ticks.zoneText, context.fonts.small,
               theme.textSecondary, Qt::ElideMiddle);
}

} // namespace

void paintGrid(const PaintContext &context)
{
    const QRectF &plot = context.shapes().areas.plot;
    for (const Tick &tick : context.frame.ticks.ticks) {
        context.grid.vertical(context.painter, context.shapes().scale.x(tick.time), plot.top(),
                              plot.bottom(),
                              tick.major ? context.theme().gridMajor : context.theme().grid);
    }
}

void paintRuler(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    const QRectF &ruler = context.shapes().areas.ruler;
    context.fill(ruler, theme.panel);
    const QRectF flag = horizonFlag(context);
    paintContexts(context, flag);
    paintTickLabels(context);
    if (!flag.isEmpty())
        paintFlag(context, flag);
    paintCorner(context);
    context.grid.horizontal(context.painter, ruler.bottom() - context.grid.hair(),
                            context.shapes().areas.corner.left(), ruler.right(), theme.gridMajor);
}

} // namespace cbv
