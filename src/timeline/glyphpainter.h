// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small shapes: one for each state that has no length, one for each kind of mark. Each differs
// in outline, so that a grey picture tells them apart. Internal to this library.
#pragma once

#include "timelinetheme.h"

#include <QRectF>

class QPainter;

namespace cbv {

/// Stands out from any bar by a rim in `rim`.
void paintStateGlyph(QPainter &painter, const QRectF &rect, StateKind kind,
                     const TimelineTheme &theme, const QColor &rim);
void paintMarkGlyph(QPainter &painter, const QRectF &rect, MarkKind kind,
                    const TimelineTheme &theme);

} // namespace cbv
