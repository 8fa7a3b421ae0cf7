// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each piece of a filter's text is, for colouring it. It is the parser itself that tells, so
// that a colour and the meaning are never two opinions; behind an error nothing is told.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace cbv {

enum class FilterPieceKind : std::uint8_t {
    Field,
    Operator,
    Value,    ///< a word as well; with its quotes
    Negation, ///< the minus
    Grouping, ///< a parenthesis or a bar
};

struct FilterPiece
{
    FilterPieceKind kind = FilterPieceKind::Value;
    int start = 0; ///< in UTF-16 units, as is the length
    int length = 0;
    bool operator==(const FilterPiece &) const = default;
};

/// In the order of the text; they do not overlap.
std::vector<FilterPiece> filterPieces(const QString &text);

} // namespace cbv
