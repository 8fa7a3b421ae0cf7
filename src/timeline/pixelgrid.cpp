// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pixelgrid.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cbv {

PixelGrid::PixelGrid(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return; // turned: there is no grid to align with
    m_scaleX = std::max(std::abs(transform.m11()), 1e-3);
    m_scaleY = std::max(std::abs(transform.m22()), 1e-3);
    m_shiftX = transform.dx();
    m_shiftY = transform.dy();
    m_hair = std::max(1.0, std::floor(m_scaleX)) / m_scaleX;
}

double PixelGrid::snapX(double x) const
{
    return (std::round(x * m_scaleX + m_shiftX) - m_shiftX) / m_scaleX;
}

double PixelGrid::snapY(double y) const
{
    return (std::round(y * m_scaleY + m_shiftY) - m_shiftY) / m_scaleY;
}

QRectF PixelGrid::snap(const QRectF &rect) const
{
    const double left = snapX(rect.left());
    const double top = snapY(rect.top());
    const double right = std::max(snapX(rect.right()), left + 1 / m_scaleX);
    const double bottom = std::max(snapY(rect.bottom()), top + 1 / m_scaleY);
    return {left, top, right - left, bottom - top};
}

void PixelGrid::fill(QPainter &painter, const QRectF &rect, const QColor &color) const
{
    painter.fillRect(snap(rect), color);
}

void PixelGrid::vertical(QPainter &painter, double x, double top, double bottom,
                         const QColor &color) const
{
    fill(painter, QRectF(snapX(x), top, m_hair, bottom - top), color);
}

void PixelGrid::horizontal(QPainter &painter, double y, double left, double right,
                           const QColor &color) const
{
    fill(painter, QRectF(left, snapY(y), right - left, m_hair), color);
}

} // namespace cbv
