// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The legend: each state with its pattern or shape, the looks of edges, the marks, the plan.
#pragma once

#include "timelinepainter.h"

#include <QPixmap>
#include <QPointF>

namespace cbv {

/// The height of the legend when it is set in lines of this width.
double legendHeight(const TimelineStyle &style, double width);
void paintLegend(QPainter &painter, const QRectF &rect, const TimelineStyle &style);

/// One sample, centred in `rect`: for the legend's toggles, table cells and menus.
void paintStateSample(QPainter &painter, const QRectF &rect, StateKind kind,
                      const TimelineTheme &theme);
void paintMarkSample(QPainter &painter, const QRectF &rect, MarkKind kind,
                     const TimelineTheme &theme);
/// The same as a picture of `size` logical px, transparent around it. Needs a QGuiApplication.
QPixmap stateSample(StateKind kind, QSizeF size, double pixelRatio, const TimelineTheme &theme);

} // namespace cbv
