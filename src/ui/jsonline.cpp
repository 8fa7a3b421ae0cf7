// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"

namespace cbv {
namespace {

/// Behind the quote that ends the string in which `at` lies, or the end of the line.
qsizetype stringEnd(QStringView line, qsizetype at)
{
    for (; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u'"')
            return at + 1;
    }
    return line.size();
}

bool isKey(QStringView line, qsizetype behind)
{
    while (behind < line.size() && line[behind].isSpace())
        ++behind;
    return behind < line.size() && line[behind] == u':';
}

qsizetype wordEnd(QStringView line, qsizetype at)
{
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'+' || c == u'-';
    };
    while (at < line.size() && isWord(line[at]))
        ++at;
    return at;
}

} // namespace

std::vector<JsonPiece> jsonPieces(QStringView line, LineBegin begin)
{
    std::vector<JsonPiece> pieces;
    const auto add = [&pieces](JsonPieceKind kind, qsizetype from, qsizetype to) {
        pieces.push_back({kind, static_cast<int>(from), static_cast<int>(to - from)});
        return to;
    };
    qsizetype at = 0;
    if (begin == LineBegin::InString && !line.isEmpty())
        at = add(JsonPieceKind::String, 0, stringEnd(line, 0));
    while (at < line.size()) {
        const QChar c = line[at];
        const qsizetype word = wordEnd(line, at);
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            const qsizetype end = stringEnd(line, at + 1);
            at = add(isKey(line, end) ? JsonPieceKind::Key : JsonPieceKind::String, at, end);
        } else if (word > at) {
            at = add(c.isLetter() ? JsonPieceKind::Literal : JsonPieceKind::Number, at, word);
        } else {
            at = add(JsonPieceKind::Sign, at, at + 1);
        }
    }
    return pieces;
}

} // namespace cbv
