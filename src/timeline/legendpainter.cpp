// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legendpainter.h"

#include "barpainter.h"
#include "coveragepainter.h"
#include "glyphpainter.h"
#include "hatch.h"
#include "pixelgrid.h"
#include "plannedpainter.h"
#include "textfit.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cbv {

namespace {

constexpr double kSampleWidth = 26;
constexpr double kSampleHeight = 14;
constexpr double kSampleGap = 7;
constexpr double kItemGap = 22;

enum class Sample {
    State,
    Mark,
    Edge,
    Planned,
    LastHalfHour,
    FirstEnd,
    Unknown,
    NoLogs,
    LogGap,
    LogsHere,
    Open,
    Run
};

struct LegendItem
{
    Sample sample;
    int index; ///< of the state, mark or evidence
    QString text;
    QRectF place; ///< of the sample; the text follows it
};

struct LegendSection
{
    QString title;
    double top = 0;
    std::vector<LegendItem> items;
};

std::vector<LegendSection> sections(const TimelineWords &words)
{
    LegendSection states{words.statesTitle, 0, {}};
    for (int i = 0; i < static_cast<int>(words.states.size()); ++i)
        states.items.push_back({Sample::State, i, words.states[static_cast<std::size_t>(i)], {}});
    LegendSection edges{words.evidenceTitle, 0, {}};
    for (int i = 0; i < static_cast<int>(words.evidence.size()); ++i)
        edges.items.push_back({Sample::Edge, i, words.evidence[static_cast<std::size_t>(i)], {}});
    LegendSection marks{words.marksTitle, 0, {}};
    for (int i = 0; i < static_cast<int>(words.marks.size()); ++i)
        marks.items.push_back({Sample::Mark, i, words.marks[static_cast<std::size_t>(i)], {}});
    LegendSection plan{words.planTitle,
                       0,
                       {{Sample::Planned, 0, words.planned, {}},
                        {Sample::LastHalfHour, 0, words.lastHalfHour, {}},
                        {Sample::FirstEnd, 0, words.firstEnd, {}},
                        {Sample::Unknown, 0, words.unknownBefore, {}},
                        {Sample::Open, 0, words.open, {}},
                        {Sample::NoLogs, 0, words.noLogs, {}},
                        {Sample::LogsHere, 0, words.logsHere, {}},
                        {Sample::LogGap, 0, words.logGap, {}},
                        {Sample::Run, 0, words.zoomIn, {}}}};
    return {states, marks, edges, plan};
}

/// Titles in a column, samples flowing in lines beside them. Gives the bottom.
double flow(std::vector<LegendSection> &all, const TimelineFonts &fonts, const QRectF &rect)
{
    const double line = std::max(fonts.small.metrics.height(), kSampleHeight) + 9;
    double titles = 0;
    for (const LegendSection &section : all)
        titles = std::max(titles, fonts.small.metrics.horizontalAdvance(section.title));
    const double start = rect.left() + std::min(titles + 24, rect.width() / 3);
    double y = rect.top();
    for (LegendSection &section : all) {
        section.top = y;
        double x = start;
        for (LegendItem &item : section.items) {
            const double width =
                kSampleWidth + kSampleGap + fonts.small.metrics.horizontalAdvance(item.text);
            if (x > start && x + width > rect.right()) {
                x = start;
                y += line;
            }
            item.place = QRectF(x, y + (line - kSampleHeight) / 2, kSampleWidth, kSampleHeight);
            x += width + kItemGap;
        }
        y += line;
    }
    return y;
}

void paintEdgeSample(QPainter &painter, const PixelGrid &grid, const QRectF &rect, EdgeLook look,
                     const TimelineTheme &theme)
{
    const QRectF bar = rect.adjusted(8, 1, 0, -1);
    grid.fill(painter, bar, blended(theme.planned, theme.background, 0.2));
    paintEdge(painter, grid, bar.left(), rect.top() - 1, rect.bottom() + 1, look, theme.text);
}

void paintPlanSample(QPainter &painter, const PixelGrid &grid, const QRectF &rect, Sample sample,
                     const TimelineTheme &theme)
{
    PlannedShape planned;
    planned.rect = rect;
    planned.left = sample == Sample::Planned ? EdgeLook::Stated : EdgeLook::None;
    planned.right = sample == Sample::FirstEnd ? EdgeLook::None : EdgeLook::Stated;
    if (sample == Sample::LastHalfHour)
        planned.lastHalfHour = rect;
    paintPlannedBody(painter, grid, planned, theme);
    if (sample == Sample::FirstEnd)
        paintEdge(painter, grid, rect.center().x() - 1, rect.top(), rect.bottom(),
                  EdgeLook::Inferred, theme.text);
}

void paintSample(QPainter &painter, const PixelGrid &grid, const LegendItem &item,
                 const TimelineTheme &theme)
{
    const QRectF &rect = item.place;
    switch (item.sample) {
    case Sample::State:
        return paintStateSample(painter, rect, static_cast<StateKind>(item.index), theme);
    case Sample::Mark:
        return paintMarkSample(painter, rect, static_cast<MarkKind>(item.index), theme);
    case Sample::Edge:
        return paintEdgeSample(painter, grid, rect, edgeLook(static_cast<Evidence>(item.index)),
                               theme);
    case Sample::Planned:
    case Sample::LastHalfHour:
    case Sample::FirstEnd: return paintPlanSample(painter, grid, rect, item.sample, theme);
    case Sample::Unknown: return paintUnknownBody(painter, grid, rect, theme);
    case Sample::NoLogs:
        painter.setPen(QPen(blended(theme.horizon, theme.noLogs, 0.4), 1));
        painter.drawLines(hatchLines(rect, 6, HatchDirection::Rising));
        return grid.vertical(painter, rect.left(), rect.top(), rect.bottom(), theme.horizon);
    case Sample::LogGap: return paintCoverageBody(painter, grid, rect, LogPresence::Missing, theme);
    case Sample::LogsHere: return paintCoverageBody(painter, grid, rect, LogPresence::Here, theme);
    case Sample::Open:
        return paintBarBody(painter, grid, rect, StateKind::Active, theme, EdgeLook::Open);
    case Sample::Run: break;
    }
    grid.fill(painter, QRectF(rect.center().x() - 1, rect.top(), 2, rect.height() - 5),
              theme.state(StateKind::Active));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    const QPointF foot(rect.center().x(), rect.bottom() - 4);
    painter.drawPolygon(QPolygonF({foot, foot + QPointF(3.5, 4), foot + QPointF(-3.5, 4)}));
}

} // namespace

double legendHeight(const TimelineStyle &style, double width)
{
    auto all = sections(style.words);
    return flow(all, TimelineFonts(style.font), QRectF(0, 0, width, 0));
}

void paintLegend(QPainter &painter, const QRectF &rect, const TimelineStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const PixelGrid grid(painter);
    const TimelineFonts fonts(style.font);
    auto all = sections(style.words);
    flow(all, fonts, rect);
    for (const LegendSection &section : all) {
        const double room = section.items.front().place.left() - rect.left() - 12;
        drawFitted(painter,
                   QRectF(rect.left(), section.items.front().place.top(), room, kSampleHeight),
                   section.title, fonts.small, style.theme.textSecondary);
        for (const LegendItem &item : section.items) {
            paintSample(painter, grid, item, style.theme);
            drawAt(painter, item.place.right() + kSampleGap, item.place.center().y(), item.text,
                   fonts.small, style.theme.text);
        }
    }
    painter.restore();
}

void paintStateSample(QPainter &painter, const QRectF &rect, StateKind kind,
                      const TimelineTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (isEnd(kind)) {
        const double size = std::min(rect.width(), rect.height());
        const QRectF glyph(rect.center() - QPointF(size / 2, size / 2), QSizeF(size, size));
        paintStateGlyph(painter, glyph, kind, theme, theme.background);
    } else {
        paintBarBody(painter, PixelGrid(painter), rect, kind, theme, EdgeLook::None);
        // A patterned sample needs its sides; in a lane these are edges.
        for (const double x : {rect.left(), rect.right() - 1})
            PixelGrid(painter).vertical(painter, x, rect.top(), rect.bottom(), theme.state(kind));
    }
    painter.restore();
}

void paintMarkSample(QPainter &painter, const QRectF &rect, MarkKind kind,
                     const TimelineTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double size = std::min({rect.width(), rect.height(), 13.0});
    paintMarkGlyph(painter, QRectF(rect.center() - QPointF(size / 2, size / 2), QSizeF(size, size)),
                   kind, theme);
    painter.restore();
}

QPixmap stateSample(StateKind kind, QSizeF size, double pixelRatio, const TimelineTheme &theme)
{
    QPixmap pixmap((size * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateSample(painter, QRectF(QPointF(1, 1), size - QSizeF(2, 2)), kind, theme);
    return pixmap;
}

} // namespace cbv
