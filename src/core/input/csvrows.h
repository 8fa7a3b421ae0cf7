// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RFC 4180 with any one-character separator: quotes, doubled quotes, line breaks in cells, CRLF or
// LF, a last line without an end. Knows places, not meanings; no library in Debian gives places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cbv {

struct CsvRow
{
    std::size_t begin = 0;
    std::size_t end = 0;            ///< without its line end
    std::vector<std::string> cells; ///< unquoted
    /// Of the first quote whose other one seems to be missing: the cell goes on behind its end, or
    /// the text ends inside it.
    std::size_t openQuote = std::string_view::npos;
};

class CsvRows
{
public:
    CsvRows(std::string_view text, char separator, std::size_t begin = 0)
        : m_text(text), m_separator(separator), m_at(begin)
    {
    }
    /// Reads the next row; false at the end. An empty line is a row of one empty cell.
    bool next(CsvRow &row);
    /// Where the next row begins.
    std::size_t at() const { return m_at; }

private:
    bool cell(CsvRow &row);

    std::string_view m_text;
    char m_separator;
    std::size_t m_at;
};

} // namespace cbv
