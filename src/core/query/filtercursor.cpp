// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercursor.h"

#include "filtersyntax.h"

#include <algorithm>

namespace cbv {
namespace {

bool endsPiece(QChar plain)
{
    return plain == u' ' || plain == u'|' || plain == u'(' || plain == u')';
}

/// Behind the quote that closes the one at `at`, at most `end`.
qsizetype behindQuoted(const QString &text, qsizetype at, qsizetype end)
{
    for (++at; at < end; ++at) {
        if (plainTwin(text[at]) == kQuote)
            return at + 1;
    }
    return end;
}

} // namespace

FilterCursor filterCursor(const QString &text, int position)
{
    FilterCursor cursor;
    qsizetype piece = 0;
    QString name; ///< what stands before a possible operator
    for (qsizetype at = 0; at < position;) {
        const QChar c = plainTwin(text[at]);
        if (c == kQuote) {
            at = behindQuoted(text, at, position);
            name += u'"'; // no field has it
            continue;
        }
        ++at;
        // A bar keeps the field: state=active|… goes on with another value.
        if (c == u' ' || c == u')' || (c == u'(' && cursor.field == FilterField::Any))
            cursor.field = FilterField::Any;
        const bool isOperator = isOperatorStart(c);
        const auto field =
            isOperator && cursor.field == FilterField::Any ? filterFieldOfName(name) : std::nullopt;
        if (field)
            cursor.field = *field;
        const bool second =
            c == u'=' && at >= 2 && at - 1 == piece && cursor.field == FilterField::Time;
        const bool negation = c == u'-' && name.isEmpty() && cursor.field == FilterField::Any;
        if (endsPiece(c) || field || second || negation) {
            piece = at;
            name.clear();
        } else {
            name += c.toLower();
        }
    }
    cursor.start = static_cast<int>(piece);
    cursor.typed = text.mid(piece, position - piece);
    cursor.typed.removeIf([](QChar c) { return plainTwin(c) == kQuote; });
    qsizetype end = position;
    if (piece < text.size() && plainTwin(text[piece]) == kQuote && position > piece)
        end = std::max(end, behindQuoted(text, piece, text.size()));
    while (end < text.size() && !endsPiece(plainTwin(text[end]))
           && !(cursor.field == FilterField::Any && isOperatorStart(plainTwin(text[end]))))
        ++end;
    cursor.end = static_cast<int>(end);
    return cursor;
}

} // namespace cbv
