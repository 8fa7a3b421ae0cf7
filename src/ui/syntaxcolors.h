// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of written language: a filter, JSON. Each reads 4.5:1 on the background of texts; an
// error and a difference have a sign besides.
#pragma once

#include <QColor>

class QPalette;

namespace cbv {

struct SyntaxColors
{
    QColor name;  ///< a field, a key
    QColor value; ///< what is looked for; a string
    QColor number;
    QColor literal; ///< true, false, null
    QColor sign;    ///< an operator, punctuation
    QColor strong;  ///< a minus that turns a term round, what holds terms together
    QColor error;   ///< the line under it
    QColor added;   ///< behind what only the second of two texts has
    QColor removed; ///< behind what only the first has
    QColor changed; ///< behind what both have, but not alike
};

/// For the light or the dark of `palette`.
SyntaxColors syntaxColors(const QPalette &palette);

} // namespace cbv
