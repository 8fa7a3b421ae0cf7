// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts edges on whole device pixels, so that lines stay crisp at 1x, 1.5x and 2x alike.
// Internal to this library.
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace cbv {

class PixelGrid
{
public:
    explicit PixelGrid(const QPainter &painter);

    double snapX(double x) const;
    double snapY(double y) const;
    QRectF snap(const QRectF &rect) const;
    /// The width of a thin line in logical px: about one, and whole device pixels.
    double hair() const { return m_hair; }

    /// Fills the snapped rectangle; never less than one device pixel each way.
    void fill(QPainter &painter, const QRectF &rect, const QColor &color) const;
    void vertical(QPainter &painter, double x, double top, double bottom,
                  const QColor &color) const;
    void horizontal(QPainter &painter, double y, double left, double right,
                    const QColor &color) const;

private:
    double m_scaleX = 1, m_scaleY = 1;
    double m_shiftX = 0, m_shiftY = 0;
    double m_hair = 1;
};

} // namespace cbv
