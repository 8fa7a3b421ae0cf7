// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphpainter.h"

#include <QPainter>
#include <QPolygonF>

namespace cbv {

namespace {

/// Draws in units of half the rectangle: (-1, -1) is its top left, (1, 1) its bottom right.
class GlyphPen
{
public:
    GlyphPen(QPainter &painter, const QRectF &rect)
        : m_painter(painter),
          m_centre(rect.center()),
          m_half(rect.width() / 2)
    {}

    void stroke(const QColor &color, double width)
    {
        QPen pen(color, width * m_half);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
    }
    void solid(const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
    }
    void line(double x0, double y0, double x1, double y1)
    {
        m_painter.drawLine(at(x0, y0), at(x1, y1));
    }
    void disc(double radius) { m_painter.drawEllipse(m_centre, radius * m_half, radius * m_half); }
    void box(double x, double y) { m_painter.drawRect(QRectF(at(-x, -y), at(x, y))); }
    void polygon(std::initializer_list<QPointF> points)
    {
        QPolygonF polygon;
        for (const QPointF &point : points)
            polygon << at(point.x(), point.y());
        m_painter.drawPolygon(polygon);
    }
    void cross(double reach)
    {
        line(-reach, -reach, reach, reach);
        line(-reach, reach, reach, -reach);
    }

private:
    QPointF at(double x, double y) const { return m_centre + QPointF(x, y) * m_half; }

    QPainter &m_painter;
    QPointF m_centre;
    double m_half;
};

/// An end stop: an upright beam, wider than any edge.
void expired(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.solid(rim);
    pen.box(0.5, 1.12);
    pen.solid(color);
    pen.box(0.32, 1.0);
}

void failed(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.stroke(rim, 0.72);
    pen.cross(0.66);
    pen.stroke(color, 0.38);
    pen.cross(0.66);
}

/// A coin that is crossed out.
void paymentFailed(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.solid(rim);
    pen.disc(1.08);
    pen.solid(color);
    pen.disc(0.92);
    pen.stroke(rim, 0.26);
    pen.cross(0.38);
}

void cancelled(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.solid(rim);
    pen.disc(1.05);
    pen.stroke(color, 0.26);
    pen.disc(0.74);
    pen.line(-0.5, 0.5, 0.5, -0.5);
}

void paymentPending(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.solid(rim);
    pen.disc(1.05);
    pen.stroke(color, 0.24);
    pen.disc(0.74);
    pen.solid(color);
    pen.disc(0.3);
}

void scheduled(GlyphPen &pen, const QColor &color, const QColor &rim, const QColor &tint)
{
    pen.solid(rim);
    pen.polygon({{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}});
    pen.stroke(color, 0.24);
    pen.polygon({{0, -0.8}, {0.8, 0}, {0, 0.8}, {-0.8, 0}});
    pen.solid(tint);
    pen.polygon({{0, -0.66}, {0.66, 0}, {0, 0.66}, {-0.66, 0}});
}

void active(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.stroke(rim, 0.4);
    pen.polygon({{-0.55, -0.8}, {0.8, 0}, {-0.55, 0.8}});
    pen.solid(color);
    pen.polygon({{-0.6, -0.85}, {0.85, 0}, {-0.6, 0.85}});
}

void otherState(GlyphPen &pen, const QColor &color, const QColor &rim)
{
    pen.solid(rim);
    pen.box(0.9, 0.9);
    pen.stroke(color, 0.22);
    pen.box(0.66, 0.66);
    pen.line(-0.3, 0, 0.3, 0);
}

} // namespace

void paintStateGlyph(QPainter &painter, const QRectF &rect, StateKind kind,
                     const TimelineTheme &theme, const QColor &rim)
{
    GlyphPen pen(painter, rect);
    const QColor &color = theme.state(kind);
    switch (kind) {
    case StateKind::PaymentPending: return paymentPending(pen, color, rim);
    case StateKind::Scheduled: return scheduled(pen, color, rim, theme.tint(kind));
    case StateKind::Active: return active(pen, color, rim);
    case StateKind::Expired: return expired(pen, color, rim);
    case StateKind::Failed: return failed(pen, color, rim);
    case StateKind::PaymentFailed: return paymentFailed(pen, color, rim);
    case StateKind::Cancelled: return cancelled(pen, color, rim);
    case StateKind::Other: break;
    }
    otherState(pen, color, rim);
}

void paintMarkGlyph(QPainter &painter, const QRectF &rect, MarkKind kind,
                    const TimelineTheme &theme)
{
    GlyphPen pen(painter, rect);
    const bool bad = kind == MarkKind::FailedCall || kind == MarkKind::TerminatedByAws;
    const QColor &color = bad ? theme.markBad : theme.mark;
    switch (kind) {
    case MarkKind::State:
        pen.solid(color);
        pen.disc(0.28);
        break;
    case MarkKind::Purchase: // a coin
        pen.stroke(color, 0.24);
        pen.disc(0.68);
        pen.line(0, -0.28, 0, 0.28);
        break;
    case MarkKind::Extension: // onwards
        pen.stroke(color, 0.28);
        pen.line(-0.6, -0.58, -0.05, 0);
        pen.line(-0.05, 0, -0.6, 0.58);
        pen.line(0.1, -0.58, 0.65, 0);
        pen.line(0.65, 0, 0.1, 0.58);
        break;
    case MarkKind::Message: // an envelope
        pen.stroke(color, 0.2);
        pen.box(0.76, 0.54);
        pen.line(-0.76, -0.5, 0, 0.1);
        pen.line(0, 0.1, 0.76, -0.5);
        break;
    case MarkKind::Launch:
        pen.solid(color);
        pen.polygon({{0, -0.74}, {0.76, 0.6}, {-0.76, 0.6}});
        break;
    case MarkKind::TerminatedByAws:
        pen.solid(color);
        pen.polygon({{0, 0.74}, {0.76, -0.6}, {-0.76, -0.6}});
        break;
    case MarkKind::Stopped:
        pen.solid(color);
        pen.box(0.56, 0.56);
        break;
    case MarkKind::FailedCall: // an exclamation mark
        pen.stroke(color, 0.36);
        pen.line(0, -0.7, 0, 0.14);
        pen.line(0, 0.68, 0, 0.69);
        break;
    case MarkKind::Other:
        pen.stroke(color, 0.22);
        pen.disc(0.36);
        break;
    }
}

} // namespace cbv
