// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpttext.h"

#include "visibletext.h"

#include <algorithm>

namespace cbv {
namespace {

QString utf16(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Line feeds stay, all else that shows nothing is spelt out.
QString shownLines(std::string_view utf8)
{
    QString out;
    while (true) {
        const auto end = std::min(utf8.find('\n'), utf8.size());
        const QString line = utf16(utf8.substr(0, end));
        out += visibleText(line, line.size());
        if (end == utf8.size())
            return out;
        out += u'\n';
        utf8.remove_prefix(end + 1);
    }
}

QString shownMark(std::string_view character)
{
    if (character.empty())
        return QStringLiteral(" ");
    if (character == "\n")
        return QStringLiteral("↵");
    return shownLines(character);
}

} // namespace

ExcerptText excerptText(const RawExcerpt &excerpt)
{
    if (excerpt.kind == ExcerptKind::Bytes)
        return {hexDump(excerpt.text), -1, 0};
    if (!excerpt.marked)
        return {shownLines(excerpt.text), -1, 0};
    const std::string_view text = excerpt.text;
    ExcerptText shown;
    shown.text = shownLines(text.substr(0, excerpt.markBegin));
    shown.markBegin = shown.text.size();
    const auto character = text.substr(excerpt.markBegin, excerpt.markLength);
    shown.text += shownMark(character);
    shown.markLength = shown.text.size() - shown.markBegin;
    if (character == "\n")
        shown.text += u'\n';
    shown.text += shownLines(text.substr(excerpt.markBegin + excerpt.markLength));
    return shown;
}

QString hexDump(std::string_view bytes)
{
    constexpr std::size_t kPerLine = 16;
    QString out;
    for (std::size_t at = 0; at < bytes.size(); at += kPerLine) {
        const auto line = bytes.substr(at, kPerLine);
        out += QStringLiteral("%1  ").arg(at, 8, 16, QLatin1Char('0'));
        QString plain;
        for (std::size_t i = 0; i < kPerLine; ++i) {
            if (i >= line.size()) {
                out += QLatin1String("   ");
                continue;
            }
            const auto byte = static_cast<unsigned char>(line[i]);
            out += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
            plain += QLatin1Char(byte >= 0x20 && byte < 0x7f ? line[i] : '.');
        }
        out += QStringLiteral(" |%1|\n").arg(plain);
    }
    out.chop(1);
    return out;
}

} // namespace cbv
