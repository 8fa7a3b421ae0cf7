// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanelabelpainter.h"

#include "groupname.h"

#include <QPolygonF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

constexpr double kPad = 12;
constexpr double kGlyph = 13;
constexpr double kGlyphGap = 9;

QString countText(std::uint32_t count, const QLocale &locale)
{
    return locale.toString(static_cast<qlonglong>(count));
}

/// What tells this lane from others; what its group says already is left out.
QString secondLine(const CapacityBlock &block, LaneGrouping grouping)
{
    QStringList parts;
    QString machine =
        grouping == LaneGrouping::InstanceType ? QString() : shownText(block.instanceType);
    if (block.instanceCount) {
        machine += (machine.isEmpty() ? QStringLiteral("× %1") : QStringLiteral(" × %1"))
                       .arg(*block.instanceCount);
    }
    if (!machine.isEmpty())
        parts << machine;
    if (grouping != LaneGrouping::Account && !block.account.empty())
        parts << shownText(block.account);
    if (grouping != LaneGrouping::Region && !block.region.empty())
        parts << shownText(block.region);
    return parts.join(QStringLiteral(" · "));
}

void paintLabel(const PaintContext &context, const RowShape &row, const QColor &behind)
{
    const CapacityBlock &block = context.frame.blocks[row.block];
    const TimelineTheme &theme = context.theme();
    const QRectF &labels = context.shapes().areas.labels;
    const QRectF rect(labels.left(), row.rect.top(), labels.width(), row.rect.height());
    const double main = context.fonts.strong.metrics.height();
    const double small = context.fonts.small.metrics.height();
    const bool twoLines = main + small + 4 <= rect.height();
    const double top = rect.center().y() - (twoLines ? main + small + 1 : main) / 2;

    const QRectF glyph(rect.left() + kPad, top + (main - kGlyph) / 2, kGlyph, kGlyph);
    if (!block.intervals.empty())
        context.glyphs.state(glyph, block.kind, behind);
    const double left = glyph.right() + kGlyphGap;
    const double width = rect.right() - left - kPad / 2;
    drawFitted(context.painter, QRectF(left, top, width, main), shownText(block.id),
               context.fonts.strong, theme.text, Qt::ElideMiddle);
    if (twoLines) {
        drawFitted(context.painter, QRectF(left, top + main + 1, width, small),
                   secondLine(block, context.frame.lanes->grouping()), context.fonts.small,
                   theme.textSecondary);
    }
}

} // namespace

double laneLabelWidth(const CapacityBlock &block, LaneGrouping grouping, const TimelineFonts &fonts)
{
    const double text =
        std::max(fonts.strong.metrics.horizontalAdvance(shownText(block.id)),
                 fonts.small.metrics.horizontalAdvance(secondLine(block, grouping)));
    return std::ceil(kPad + kGlyph + kGlyphGap + text + kPad);
}

void paintGroupHeadings(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    const Lanes &lanes = *context.frame.lanes;
    for (const RowShape &row : context.shapes().rows) {
        if (row.block != kNoIndex)
            continue;
        const LaneGroup &group = lanes.groups()[row.group];
        context.fill(row.rect, theme.panel);
        context.grid.horizontal(context.painter, row.rect.bottom() - context.grid.hair(),
                                row.rect.left(), row.rect.right(), theme.gridMajor);
        const double y = row.rect.center().y();
        const double x = row.rect.left() + kPad + 5;
        const QPolygonF arrow =
            group.collapsed ? QPolygonF({{x - 2.5, y - 4.5}, {x + 3, y}, {x - 2.5, y + 4.5}})
                            : QPolygonF({{x - 4.5, y - 2.5}, {x + 4.5, y - 2.5}, {x, y + 3}});
        context.painter.setPen(Qt::NoPen);
        context.painter.setBrush(theme.textSecondary);
        context.painter.drawPolygon(arrow);

        const QString count = countText(group.lanes, context.style.locale);
        const double countWidth = context.fonts.small.metrics.horizontalAdvance(count);
        const double right = context.shapes().areas.labels.right() - kPad;
        const double left = row.rect.left() + kPad + kGlyph + kGlyphGap;
        drawFitted(context.painter,
                   QRectF(left, row.rect.top(), right - left - countWidth - 8, row.rect.height()),
                   groupName(group, lanes.grouping(), context.style.words), context.fonts.strong,
                   theme.text);
        drawAt(context.painter, right - countWidth, y, count, context.fonts.small,
               theme.textSecondary);
    }
}

void paintLaneLabels(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    const QRectF &labels = context.shapes().areas.labels;
    context.fill(labels, theme.background);
    for (const RowShape &row : context.shapes().rows) {
        if (row.block == kNoIndex)
            continue;
        const QRectF rect(labels.left(), row.rect.top(), labels.width(), row.rect.height());
        const bool selected = row.block == context.highlight.selected.block;
        const bool hovered = row.block == context.highlight.hovered.block;
        const QColor &behind = selected  ? theme.selectedRow
                               : hovered ? theme.hoveredRow
                                         : theme.background;
        context.fill(rect, behind);
        if (selected)
            context.fill(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.accent);
        context.grid.horizontal(context.painter, rect.bottom() - context.grid.hair(), rect.left(),
                                rect.right(), theme.line);
        paintLabel(context, row, behind);
    }
    context.grid.vertical(context.painter, labels.right() - context.grid.hair(), labels.top(),
                          labels.bottom(), theme.gridMajor);
}

} // namespace cbv
