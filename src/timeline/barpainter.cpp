// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barpainter.h"

#include "hatch.h"

#include <QPolygonF>
#include <QStaticText>

#include <algorithm>
#include <array>
#include <cmath>

namespace cbv {

namespace {

/// How far an edge stands out above and below its bar.
constexpr double kEdgeReach = 2;
constexpr double kLabelPad = 7;

/// The arrow of an open bar, from its body's end to the horizon.
double tipWidth(const QRectF &rect)
{
    return std::min(rect.height() * 0.55, rect.width());
}

/// Upright and level lines on whole pixels, as filled rectangles: crisp at any scale.
void paintPattern(QPainter &painter, const PixelGrid &grid, const QRectF &body, StateKind kind,
                  const TimelineTheme &theme)
{
    const StatePattern pattern = statePattern(kind);
    const QColor color = blended(theme.state(kind), theme.tint(kind), 0.75);
    if (pattern == StatePattern::Ruled) {
        for (const QLineF &line : hatchLines(body, 5, HatchDirection::Upright))
            grid.vertical(painter, line.x1(), body.top(), body.bottom(), color);
    } else if (pattern == StatePattern::Lined) {
        for (const double part : {1.0 / 3, 2.0 / 3})
            grid.horizontal(painter, body.top() + part * body.height(), body.left(), body.right(),
                            color);
    }
}

/// Where a bar's label may stand: what the caps that lie on it leave free.
QRectF labelRoom(const BarShape &bar, const std::vector<CapShape> &caps)
{
    QRectF room = bar.rect.adjusted(kLabelPad, 0, -kLabelPad, 0);
    if (bar.right == EdgeLook::Open)
        room.setRight(room.right() - tipWidth(bar.rect) / 2);
    for (const CapShape &cap : caps) {
        if (cap.block != bar.block || !cap.rect.intersects(bar.rect))
            continue;
        if (cap.rect.center().x() < bar.rect.center().x())
            room.setLeft(std::max(room.left(), cap.rect.right() + 4));
        else
            room.setRight(std::min(room.right(), cap.rect.left() - 4));
    }
    return room;
}

/// The words for states, laid out and measured once a frame.
class StateLabels
{
public:
    explicit StateLabels(const PaintContext &context) : m_context(context)
    {
        const TimelineTheme &theme = context.theme();
        for (std::size_t i = 0; i < kStateKindCount; ++i) {
            const auto kind = static_cast<StateKind>(i);
            const bool solid = statePattern(kind) == StatePattern::Solid;
            Label &label = m_labels[i];
            label.fill = solid ? theme.state(kind) : theme.tint(kind);
            label.ink = theme.textOn(label.fill);
            set(label, context.style.words.state(kind));
        }
    }

    void paint(const BarShape &bar)
    {
        const SizedFont &font = m_context.fonts.small;
        if (bar.rect.width() < 2 * kLabelPad + 8 || bar.rect.height() < font.metrics.ascent())
            return;
        const QRectF room = labelRoom(bar, m_context.shapes().caps);
        Label &label = m_labels[static_cast<std::size_t>(bar.kind)];
        if (bar.kind == StateKind::Other)
            set(label, shownText(m_context.frame.blocks[bar.block].intervals[bar.interval].state));
        if (label.width > room.width())
            return; // never beyond its bar, and half a word helps nobody
        // Patterns and hatching would run through the letters.
        m_context.fill(
            QRectF(room.left() - 3, bar.rect.top() + 2, label.width + 6, bar.rect.height() - 4),
            label.fill);
        m_context.painter.setFont(font.font);
        m_context.painter.setPen(label.ink);
        const double top =
            bar.rect.center().y() - (font.metrics.ascent() + font.metrics.descent()) / 2;
        m_context.painter.drawStaticText(QPointF(room.left(), std::round(top)), label.text);
    }

private:
    struct Label
    {
        QStaticText text;
        double width = 0;
        QColor fill;
        QColor ink;
    };

    void set(Label &label, const QString &text)
    {
        label.text.setTextFormat(Qt::PlainText);
        label.text.setText(text);
        label.width = m_context.fonts.small.metrics.horizontalAdvance(text);
    }

    const PaintContext &m_context;
    std::array<Label, kStateKindCount> m_labels;
};

/// Runs that share a pixel: a foot below says that there is more to see. Where feet would run
/// together, one stands for its neighbours.
class RunFeet
{
public:
    explicit RunFeet(const PaintContext &context) : m_context(context) {}
    void paint(const BarShape &bar)
    {
        const QRectF foot(bar.rect.center().x() - 3.5, bar.rect.bottom() + 1, 7, 4);
        if (bar.count < 2 || (bar.block == m_block && foot.left() < m_right))
            return;
        m_context.glyphs.foot(foot);
        m_block = bar.block;
        m_right = foot.right() + 1;
    }

private:
    const PaintContext &m_context;
    std::uint32_t m_block = kNoIndex;
    double m_right = 0;
};

/// A glyph that was fanned out hangs on a line, `drop` px below it, from where it happened.
void paintStem(const PaintContext &context, const QRectF &glyph, double happened, double drop)
{
    const QColor &color = context.theme().textSecondary;
    const double x = glyph.center().x();
    if (std::abs(x - happened) < 1)
        return;
    const double y = glyph.bottom() + drop;
    context.grid.horizontal(context.painter, y, std::min(happened, x), std::max(happened, x),
                            color);
    for (const double end : {happened, x})
        context.grid.vertical(context.painter, end, glyph.bottom(), y, color);
}

void paintCount(const PaintContext &context, const QRectF &rect, std::uint32_t count)
{
    const TimelineTheme &theme = context.theme();
    const SizedFont &font = context.fonts.small;
    const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
    const QRectF pill(rect.left(), rect.center().y() - font.metrics.height() / 2, rect.width(),
                      font.metrics.height());
    context.painter.setPen(QPen(theme.background, 1.5));
    context.painter.setBrush(theme.textSecondary);
    context.painter.drawRoundedRect(pill, 4, 4);
    const double width = font.metrics.horizontalAdvance(text);
    drawAt(context.painter, pill.center().x() - width / 2, pill.center().y(), text, font,
           theme.background);
}

} // namespace

void paintEdge(QPainter &painter, const PixelGrid &grid, double x, double top, double bottom,
               EdgeLook look, const QColor &color)
{
    if (look == EdgeLook::None || look == EdgeLook::Open)
        return;
    if (look == EdgeLook::Observed) {
        grid.fill(painter, QRectF(x, top, kEdgeWidth, bottom - top), color);
        return;
    }
    const double dash = look == EdgeLook::Stated ? 5 : kEdgeWidth;
    const double gap = look == EdgeLook::Stated ? 3 : 2;
    for (double y = top; y < bottom; y += dash + gap)
        grid.fill(painter, QRectF(x, y, kEdgeWidth, std::min(dash, bottom - y)), color);
}

void paintBarBody(QPainter &painter, const PixelGrid &grid, const QRectF &rect, StateKind kind,
                  const TimelineTheme &theme, EdgeLook right)
{
    const bool solid = statePattern(kind) == StatePattern::Solid;
    const QColor &color = theme.state(kind);
    const QColor fill = solid ? color : theme.tint(kind);
    QRectF body = grid.snap(rect);
    const double border = solid ? 0 : 1.5;
    if (right == EdgeLook::Open) {
        const double tip = tipWidth(body);
        body.setRight(grid.snapX(body.right() - tip));
        const QPolygonF arrow(
            {body.topRight(), {body.right() + tip, body.center().y()}, body.bottomRight()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(arrow);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5));
        painter.drawPolyline(arrow);
    }
    if (body.width() <= 0)
        return;
    grid.fill(painter, body, fill);
    paintPattern(painter, grid, body, kind, theme);
    if (border > 0) {
        grid.fill(painter, QRectF(body.left(), body.top(), body.width(), border), color);
        grid.fill(painter, QRectF(body.left(), body.bottom() - border, body.width(), border),
                  color);
    }
}

void paintBars(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    RunFeet feet(context);
    for (const BarShape &bar : context.shapes().bars) {
        const QRectF &rect = bar.rect;
        if (bar.belowPixel && bar.right != EdgeLook::Open) {
            context.fill(rect.adjusted(0, -kEdgeReach, 0, kEdgeReach), theme.state(bar.kind));
            feet.paint(bar);
            continue;
        }
        paintBarBody(context.painter, context.grid, rect, bar.kind, theme, bar.right);
        const QColor edge = blended(theme.text, theme.state(bar.kind), 0.55);
        const double top = rect.top() - kEdgeReach;
        const double bottom = rect.bottom() + kEdgeReach;
        paintEdge(context.painter, context.grid, rect.left(), top, bottom, bar.left, edge);
        paintEdge(context.painter, context.grid, rect.right() - kEdgeWidth, top, bottom, bar.right,
                  edge);
    }
}

void paintBarLabels(const PaintContext &context)
{
    StateLabels labels(context);
    for (const BarShape &bar : context.shapes().bars) {
        if (!bar.belowPixel)
            labels.paint(bar);
    }
}

void paintCaps(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    for (const CapShape &cap : context.shapes().caps)
        paintStem(context, cap.rect, cap.x, 3);
    for (const CapShape &cap : context.shapes().caps) {
        if (cap.count > 1) {
            paintCount(context, cap.rect, cap.count);
            continue;
        }
        context.glyphs.state(cap.rect, cap.kind, theme.background);
        if (cap.evidence != EdgeLook::Observed) {
            paintEdge(context.painter, context.grid, cap.rect.center().x() - kEdgeWidth / 2,
                      cap.rect.top() - 4, cap.rect.bottom() + 4, cap.evidence,
                      theme.state(cap.kind));
        }
    }
}

void paintMarks(const PaintContext &context)
{
    const TimelineTheme &theme = context.theme();
    const SizedFont &font = context.fonts.small;
    for (const MarkShape &mark : context.shapes().marks) {
        paintStem(context, mark.rect, mark.x, 1);
        context.glyphs.mark(mark.rect, mark.kind);
        if (mark.count < 2)
            continue;
        // The number stands beside the glyph where nothing else does.
        const auto *next = &mark + 1;
        const auto &marks = context.shapes().marks;
        const bool last = next == marks.data() + marks.size() || next->block != mark.block;
        const double room = (last ? context.shapes().areas.plot.right() : next->rect.left())
                            - mark.rect.right() - 2;
        if (room < 5)
            continue;
        const QString text = QString::number(mark.count);
        if (font.metrics.horizontalAdvance(text) <= room) {
            drawAt(context.painter, mark.rect.right() + 1, mark.rect.center().y(), text, font,
                   theme.textSecondary);
        }
    }
}

} // namespace cbv
