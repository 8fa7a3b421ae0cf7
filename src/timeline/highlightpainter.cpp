// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightpainter.h"

#include <algorithm>

namespace cbv {

namespace {

enum class FrameLook { Hovered, Selected };

/// Four filled strips: crisp on every device, and nothing that needs a clip.
void paintFrame(const PaintContext &context, const QRectF &target, FrameLook look)
{
    const QRectF rect =
        context.grid.snap(target.adjusted(-2, -2, 2, 2) & context.shapes().areas.plot);
    if (rect.isEmpty())
        return;
    const bool selected = look == FrameLook::Selected;
    const double width = selected ? 2 : context.grid.hair();
    const QColor color = selected ? context.theme().accent
                                  : blended(context.theme().text, context.theme().background, 0.7);
    context.fill(QRectF(rect.left(), rect.top(), rect.width(), width), color);
    context.fill(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), color);
    context.fill(QRectF(rect.left(), rect.top(), width, rect.height()), color);
    context.fill(QRectF(rect.right() - width, rect.top(), width, rect.height()), color);
}

bool isFramed(const TimelineTarget &target)
{
    return target.kind == TargetKind::Interval || target.kind == TargetKind::Mark
           || target.kind == TargetKind::Planned;
}

void paintMeasured(const PaintContext &context)
{
    if (!context.highlight.measured)
        return;
    const QRectF &plot = context.shapes().areas.plot;
    const double left = context.shapes().scale.xWithin(context.highlight.measured->from);
    const double right = context.shapes().scale.xWithin(context.highlight.measured->to);
    QColor wash = context.theme().accent;
    wash.setAlphaF(0.12F);
    context.fill(QRectF(left, plot.top(), right - left, plot.height()), wash);
    for (const double x : {left, right}) {
        context.grid.vertical(context.painter, x, plot.top(), plot.bottom(),
                              context.theme().accent);
    }
}

/// The place of a tag in the ruler, centred at `x` as far as the ruler allows; empty without text.
QRectF tagRect(const PaintContext &context, double x, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QRectF &ruler = context.shapes().areas.ruler;
    const double wanted = context.fonts.small.metrics.horizontalAdvance(text) + 12;
    const double width = std::min(wanted, ruler.width());
    const double left = std::clamp(x - width / 2, ruler.left(), ruler.right() - width);
    return {left, ruler.center().y(), width, ruler.height() / 2 - 1};
}

void paintTag(const PaintContext &context, const QRectF &tag, const QString &text)
{
    if (tag.isEmpty())
        return;
    context.fill(tag, context.theme().accent);
    drawFitted(context.painter, tag.adjusted(6, 0, 0, 0), text, context.fonts.small,
               context.theme().textOn(context.theme().accent));
}

} // namespace

void paintRowTints(const PaintContext &context)
{
    const QRectF &plot = context.shapes().areas.plot;
    for (const RowShape &row : context.shapes().rows) {
        if (row.block == kNoIndex)
            continue;
        const QRectF rect(plot.left(), row.rect.top(), plot.width(), row.rect.height());
        if (row.block == context.highlight.selected.block)
            context.fill(rect, context.theme().selectedRow);
        else if (row.block == context.highlight.hovered.block)
            context.fill(rect, context.theme().hoveredRow);
    }
}

void paintPlotHighlight(const PaintContext &context)
{
    const TimelineHighlight &highlight = context.highlight;
    paintMeasured(context);
    if (isFramed(highlight.hovered) && highlight.hovered != highlight.selected)
        paintFrame(context, targetRect(context.shapes(), highlight.hovered), FrameLook::Hovered);
    if (isFramed(highlight.selected)) {
        paintFrame(context, targetRect(context.shapes(), highlight.selected), FrameLook::Selected);
    } else if (highlight.focus == FocusLook::Focused && highlight.selected.block != kNoIndex) {
        TimelineTarget lane = highlight.selected;
        lane.kind = TargetKind::Lane;
        paintFrame(context, targetRect(context.shapes(), lane).adjusted(2, 2, -2, -2),
                   FrameLook::Selected);
    }
    if (highlight.crosshair) {
        const QRectF &plot = context.shapes().areas.plot;
        context.grid.vertical(context.painter, context.shapes().scale.xWithin(*highlight.crosshair),
                              plot.top(), plot.bottom(), context.theme().accent);
    }
}

void paintRulerHighlight(const PaintContext &context)
{
    const TimelineHighlight &highlight = context.highlight;
    const TimeScale &scale = context.shapes().scale;
    QRectF measured;
    if (highlight.measured) {
        const double centre =
            (scale.xWithin(highlight.measured->from) + scale.xWithin(highlight.measured->to)) / 2;
        measured = tagRect(context, centre, highlight.measuredText);
        paintTag(context, measured, highlight.measuredText);
    }
    if (!highlight.crosshair)
        return;
    const QRectF tag =
        tagRect(context, scale.xWithin(*highlight.crosshair), highlight.crosshairText);
    // What was measured stays readable; the bar below it tells its times.
    if (!tag.intersects(measured))
        paintTag(context, tag, highlight.crosshairText);
}

} // namespace cbv
