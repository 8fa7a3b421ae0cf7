// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is being typed at a place in the text of a filter: the name of a field or a value of one.
// For completion; it reads texts that are no filter yet, and finds no fault with any.
#pragma once

#include "filter.h"

namespace cbv {

struct FilterCursor
{
    FilterField field = FilterField::Any; ///< Any: the word may become the name of a field
    QString typed;                        ///< the piece before the cursor, without quotes
    int start = 0;                        ///< the piece that a completion replaces, with its quotes
    int end = 0;
    bool operator==(const FilterCursor &) const = default;
};
/// `position` in UTF-16 units, from 0 to the size of the text.
FilterCursor filterCursor(const QString &text, int position);

} // namespace cbv
