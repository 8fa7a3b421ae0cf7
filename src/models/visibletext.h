// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text from a log or from the system made fit to be seen: what is invisible or turns the reading
// direction is spelt out, and nothing is unbounded. The one place for it; not for exports.
#pragma once

#include <QString>

#include <string_view>

namespace cbv {

/// The most UTF-16 units of one log text in a cell (a longer one would be shaped whole).
inline constexpr qsizetype kCellChars = 300;
/// The most in a tooltip or another place that a person asks for.
inline constexpr qsizetype kLongChars = 4000;

/// Control, format and bidirectional characters, line breaks and lone surrogates become `\u{202E}`
/// and the like; what is longer than `limit` UTF-16 units of input is cut and ends in `…`.
QString visibleText(QStringView text, qsizetype limit = kCellChars);
/// The same for UTF-8; bytes that are none become U+FFFD.
QString visibleText(std::string_view utf8, qsizetype limit = kCellChars);

/// A tooltip that shows `text` as it is, never as markup; empty stays empty. Line breaks are kept.
QString plainToolTip(const QString &text);

} // namespace cbv
