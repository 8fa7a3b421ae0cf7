// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedpainter.h"

#include "barpainter.h"
#include "hatch.h"

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

constexpr double kLabelPad = 7;

void drawLines(QPainter &painter, const QList<QLineF> &lines, const QColor &color, double width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(lines);
}

/// Where a planned window comes out from behind what happened.
double uncoveredFrom(const TimelineShapes &shapes, const PlannedShape &planned)
{
    double left = planned.rect.left();
    for (const BarShape &bar : shapes.bars) {
        if (bar.block == planned.block && bar.rect.left() < planned.rect.right())
            left = std::max(left, bar.rect.right());
    }
    for (const CapShape &cap : shapes.caps) {
        if (cap.block == planned.block && cap.rect.left() < planned.rect.right())
            left = std::max(left, cap.rect.right());
    }
    return left;
}

double hatchStart(const PlannedShape &planned)
{
    return planned.lastHalfHour.isEmpty() ? planned.rect.right() : planned.lastHalfHour.left();
}

/// The bar covers the outline's hatching, so it goes on over the bar.
void hatchBars(const PaintContext &context, const PlannedShape &planned)
{
    for (const BarShape &bar : context.shapes().bars) {
        const QRectF common = bar.rect & planned.lastHalfHour;
        if (bar.block != planned.block || common.isEmpty())
            continue;
        drawLines(context.painter, hatchLines(common, 5, HatchDirection::Rising),
                  blended(context.theme().background, context.theme().state(bar.kind), 0.55), 1);
    }
}

} // namespace

void paintPlannedBody(QPainter &painter, const PixelGrid &grid, const PlannedShape &shape,
                      const TimelineTheme &theme)
{
    const QRectF rect = grid.snap(shape.rect);
    grid.fill(painter, rect, blended(theme.planned, theme.background, 0.08));
    if (!shape.lastHalfHour.isEmpty()) {
        drawLines(painter, hatchLines(shape.lastHalfHour & rect, 5, HatchDirection::Rising),
                  theme.planned, 1);
    }
    grid.horizontal(painter, rect.top(), rect.left(), rect.right(), theme.planned);
    grid.horizontal(painter, rect.bottom() - grid.hair(), rect.left(), rect.right(), theme.planned);
    paintEdge(painter, grid, rect.left(), rect.top(), rect.bottom(), shape.left, theme.planned);
    paintEdge(painter, grid, rect.right() - kEdgeWidth, rect.top(), rect.bottom(), shape.right,
              theme.planned);
}

void paintUnknownBody(QPainter &painter, const PixelGrid &grid, const QRectF &rect,
                      const TimelineTheme &theme)
{
    // Rows of dots that thin out to the left: neither a state nor nothing.
    const double step = 5;
    const double rows = std::max(1.0, std::floor(rect.height() / step));
    const double top = rect.center().y() - (rows - 1) * step / 2;
    for (double x = rect.right() - step; x >= rect.left(); x -= step) {
        const double part = 0.35 + 0.65 * (x - rect.left()) / std::max(rect.width(), step);
        const QColor color = blended(theme.unknown, theme.background, part);
        for (double row = 0; row < rows; ++row)
            grid.fill(painter, QRectF(x, top + row * step - 0.75, 1.5, 1.5), color);
    }
}

void paintPlannedWindows(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    const SizedFont &font = context.fonts.small;
    const double width = font.metrics.horizontalAdvance(context.style.words.planned);
    for (const PlannedShape &shape : context.shapes().planned) {
        paintPlannedBody(context.painter, context.grid, shape, theme);
        // Said in words where no bar covers it.
        const double left = uncoveredFrom(context.shapes(), shape) + kLabelPad;
        if (left + width + kLabelPad > std::min(shape.rect.right(), hatchStart(shape)))
            continue;
        drawAt(context.painter, left, shape.rect.center().y(), context.style.words.planned, font,
               theme.textSecondary);
    }
}

void paintPlannedLimits(const PaintContext &context)
{
    for (const PlannedShape &shape : context.shapes().planned) {
        if (!shape.lastHalfHour.isEmpty())
            hatchBars(context, shape);
        if (shape.firstEndX) {
            paintEdge(context.painter, context.grid, *shape.firstEndX - kEdgeWidth / 2,
                      shape.rect.top(), shape.rect.bottom(), EdgeLook::Inferred,
                      context.theme().text);
        }
    }
}

void paintLeadIns(const PaintContext &context)
{
    const SizedFont &font = context.fonts.small;
    const QString &words = context.style.words.unknownBefore;
    const double width = font.metrics.horizontalAdvance(words);
    for (const UnknownShape &shape : context.shapes().unknown) {
        paintUnknownBody(context.painter, context.grid, shape.rect, context.theme());
        if (width + 4 * kLabelPad > shape.rect.width())
            continue;
        const double left = shape.rect.right() - width - 2 * kLabelPad;
        context.fill(QRectF(left - 4, shape.rect.top(), width + 8, shape.rect.height()),
                     context.theme().background);
        drawAt(context.painter, left, shape.rect.center().y(), words, font,
               context.theme().textSecondary);
    }
}

} // namespace cbv
