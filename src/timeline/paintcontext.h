// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the painters of one frame share. Internal to this library.
#pragma once

#include "glyphcache.h"
#include "pixelgrid.h"
#include "textfit.h"
#include "timelinepainter.h"

#include <QPainter>

namespace cbv {

/// Lives for one call of paintTimeline().
struct PaintContext
{
    QPainter &painter;
    const TimelineFrame &frame;
    const TimelineStyle &style;
    const TimelineHighlight &highlight;
    PixelGrid grid;
    TimelineFonts fonts;
    GlyphCache &glyphs;

    const TimelineTheme &theme() const { return style.theme; }
    const TimelineShapes &shapes() const { return frame.shapes; }
    void fill(const QRectF &rect, const QColor &color) const { grid.fill(painter, rect, color); }
};

} // namespace cbv
