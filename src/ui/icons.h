// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line icons of resources/icons in the colours of a palette. QtSvg knows no currentColor, so
// the stroke is recoloured as the file is read.
#pragma once

#include <QIcon>

class QPalette;

namespace cbv {

/// By the name of its file without ending; a null icon where there is none. HiDPI: rendered for the
/// size and ratio asked, 16 to 64 px.
QIcon themedIcon(const QString &name, const QPalette &palette);
/// The same as a pixmap in one colour.
QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace cbv
