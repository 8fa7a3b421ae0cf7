// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragepainter.h"

#include "hatch.h"

#include <algorithm>

namespace cbv {

namespace {

constexpr double kPad = 12;
/// The bar is thinner than its row, or it would be taken for a state.
constexpr double kBarHeight = 5;

void paintRowLabel(const PaintContext &context, const CoverageRow &row)
{
    const TimelineWords &words = context.style.words;
    const SizedFont &font = context.fonts.small;
    if (row.coverage == kNoIndex) {
        const QString text = words.otherCoverage.arg(context.style.locale.toString(row.others));
        const QRectF room = row.rect.adjusted(kPad, 0, -kPad, 0);
        context.fill(QRectF(room.left(), room.top(),
                            std::min(font.metrics.horizontalAdvance(text) + kPad, room.width()),
                            room.height()),
                     context.theme().panel);
        drawFitted(context.painter, room, text, font, context.theme().textSecondary);
        return;
    }
    const LogCoverage &coverage = context.frame.coverage[row.coverage];
    const QString text = words.logsOf.arg(shownText(coverage.account), shownText(coverage.region));
    const QRectF room(row.rect.left() + kPad, row.rect.top(),
                      context.shapes().areas.labels.width() - 1.5 * kPad, row.rect.height());
    drawFitted(context.painter, room, text, font, context.theme().textSecondary, Qt::ElideMiddle);
}

} // namespace

void paintCoverageBody(QPainter &painter, const PixelGrid &grid, const QRectF &rect,
                       LogPresence logs, const TimelineTheme &theme)
{
    const double height = std::min(kBarHeight, rect.height());
    const QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    if (logs == LogPresence::Here)
        grid.fill(painter, bar, theme.logs);
    else
        paintHatch(painter, grid.snap(bar), 6, blended(theme.horizon, theme.noLogs, 0.3));
}

void paintCoverage(const PaintContext &context)
{
    const TimelineAreas &areas = context.shapes().areas;
    if (areas.band.isEmpty())
        return;
    context.fill(areas.band, context.theme().panel);
    context.grid.vertical(context.painter, areas.labels.right() - context.grid.hair(),
                          areas.band.top(), areas.band.bottom(), context.theme().gridMajor);
    for (const CoverageRow &row : context.shapes().coverageRows)
        paintRowLabel(context, row);
    for (const CoverageShape &shape : context.shapes().coverage)
        paintCoverageBody(context.painter, context.grid, shape.rect, shape.logs, context.theme());
    context.grid.horizontal(context.painter, areas.band.bottom() - context.grid.hair(),
                            areas.band.left(), areas.band.right(), context.theme().gridMajor);
}

} // namespace cbv
