// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a record as an editor shows it: bounded in length and in the length of its lines,
// with what is known of each line. No widget.
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace cbv {

enum class RecordForm { Exact, LaidOut };

struct RecordLine
{
    int number = 0;        ///< from 1; 0: it goes on with the line above, which was too long
    int foldEnd = -1;      ///< the line that closes what this one opens; -1: it opens nothing
    bool inString = false; ///< it begins within a string
};

struct RecordPage
{
    QString text;
    std::vector<RecordLine> lines;
    bool whole = true; ///< nothing was left out at the end
};

/// Control and bidirectional characters are spelt out, lines longer than kLineChars broken (one
/// long line freezes any editor), all is cut at kMaxChars.
RecordPage recordPage(std::string_view bytes, RecordForm form);
inline constexpr qsizetype kLineChars = 2'000;
inline constexpr qsizetype kMaxChars = 400'000;

} // namespace cbv
