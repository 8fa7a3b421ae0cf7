// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphcache.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace cbv {

namespace {

/// Rims reach a little beyond the rectangle.
double marginOf(const QRectF &rect)
{
    return std::ceil(rect.width() * 0.2) + 1;
}

} // namespace

GlyphCache::GlyphCache(QPainter &painter, const PixelGrid &grid, const TimelineTheme &theme)
    : m_painter(painter),
      m_grid(grid),
      m_theme(theme)
{
    const QTransform transform = painter.deviceTransform();
    const bool even = transform.type() <= QTransform::TxScale && transform.m11() > 0
                      && qFuzzyCompare(transform.m11(), transform.m22());
    if (even && painter.paintEngine()->type() == QPaintEngine::Raster)
        m_scale = transform.m11();
}

void GlyphCache::state(const QRectF &rect, StateKind kind, const QColor &rim)
{
    draw(rect, Shape::State, static_cast<int>(kind), rim.rgba(),
         [&](QPainter &painter, const QRectF &place) {
             paintStateGlyph(painter, place, kind, m_theme, rim);
         });
}

void GlyphCache::mark(const QRectF &rect, MarkKind kind)
{
    draw(rect, Shape::Mark, static_cast<int>(kind), 0, [&](QPainter &painter, const QRectF &place) {
        paintMarkGlyph(painter, place, kind, m_theme);
    });
}

void GlyphCache::foot(const QRectF &rect)
{
    draw(rect, Shape::Foot, 0, 0, [&](QPainter &painter, const QRectF &place) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.text);
        painter.drawPolygon(QPolygonF(
            {{place.center().x(), place.top()}, place.bottomRight(), place.bottomLeft()}));
    });
}

void GlyphCache::draw(const QRectF &rect, Shape shape, int kind, QRgb rim, const Paint &paint)
{
    if (m_scale <= 0)
        return paint(m_painter, rect);
    const double margin = marginOf(rect);
    const Key key{shape, kind, static_cast<int>(std::lround(rect.width() * m_scale)), rim};
    QImage &image = m_images[key];
    if (image.isNull()) {
        const QSizeF size = (rect.size() + QSizeF(2 * margin, 2 * margin)) * m_scale;
        image =
            QImage(static_cast<int>(std::ceil(size.width())),
                   static_cast<int>(std::ceil(size.height())), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setDevicePixelRatio(m_scale);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing, true);
        paint(painter, QRectF(QPointF(margin, margin), rect.size()));
    }
    m_painter.drawImage(
        QPointF(m_grid.snapX(rect.left() - margin), m_grid.snapY(rect.top() - margin)), image);
}

} // namespace cbv
