// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws glyphs; on a raster device each kind is drawn once and then copied, which is much faster
// when there are hundreds. Vector devices get the shapes themselves. Internal to this library.
#pragma once

#include "glyphpainter.h"
#include "pixelgrid.h"

#include <QImage>

#include <functional>
#include <map>
#include <tuple>

namespace cbv {

/// Lives for one frame.
class GlyphCache
{
public:
    GlyphCache(QPainter &painter, const PixelGrid &grid, const TimelineTheme &theme);

    void state(const QRectF &rect, StateKind kind, const QColor &rim);
    void mark(const QRectF &rect, MarkKind kind);
    /// The foot of a run that shares a pixel, its tip at the top centre of `rect`.
    void foot(const QRectF &rect);

private:
    enum class Shape : std::uint8_t { State, Mark, Foot };
    /// What, which kind, its width in device pixels, the colour of its rim.
    using Key = std::tuple<Shape, int, int, QRgb>;
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    void draw(const QRectF &rect, Shape shape, int kind, QRgb rim, const Paint &paint);

    QPainter &m_painter;
    const PixelGrid &m_grid;
    const TimelineTheme &m_theme;
    double m_scale = 0; ///< device pixels for one px; 0: draw the shapes themselves
    std::map<Key, QImage> m_images;
};

} // namespace cbv
