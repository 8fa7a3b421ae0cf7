// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntaxcolors.h"

#include <QPalette>

namespace cbv {

SyntaxColors syntaxColors(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    SyntaxColors colors;
    colors.name = QColor(dark ? 0xff7db0f5 : 0xff0b5394);
    colors.value = QColor(dark ? 0xff8fd19e : 0xff1d6b3a);
    colors.number = QColor(dark ? 0xffe5b567 : 0xff8a4b00);
    colors.literal = QColor(dark ? 0xffd3a6f2 : 0xff7a3e9d);
    colors.sign = QColor(dark ? 0xff9aa5b1 : 0xff5d6670);
    colors.strong = QColor(dark ? 0xffff9d8a : 0xffb3261e);
    colors.error = colors.strong;
    colors.added = QColor(dark ? 0xff163a26 : 0xffdcf3e3);
    colors.removed = QColor(dark ? 0xff4a2320 : 0xfffbe3df);
    colors.changed = QColor(dark ? 0xff40340f : 0xfffdf0c8);
    return colors;
}

} // namespace cbv
