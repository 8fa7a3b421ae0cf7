// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The characters that mean something in the text of a filter: what the parser and the printer must
// agree on. Not for anybody else.
#pragma once

#include <QChar>
#include <QStringView>

namespace cbv {

inline constexpr QChar kQuote(u'"');

/// The ASCII character that this one stands for: a full-width one's twin, a typographic quote's
/// `"`, any white space's blank, else itself.
inline QChar plainTwin(QChar c)
{
    constexpr char16_t kFirstWide = 0xff01; // ！, the twin of 0x21; the rows run in parallel
    constexpr char16_t kLastWide = 0xff5e;  // ～, the twin of 0x7e
    if (c.isSpace())
        return u' ';
    if (c == QChar(0x201c) || c == QChar(0x201d))
        return kQuote;
    if (c.unicode() >= kFirstWide && c.unicode() <= kLastWide)
        return QChar(static_cast<char16_t>(c.unicode() - kFirstWide + 0x21));
    return c;
}

inline bool isOperatorStart(QChar plain)
{
    return QStringView(u":=~<>").contains(plain);
}

} // namespace cbv
