// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvrows.h"

#include <algorithm>

namespace cbv {

bool CsvRows::next(CsvRow &row)
{
    row.cells.clear();
    row.openQuote = m_text.npos;
    if (m_at >= m_text.size())
        return false;
    row.begin = m_at;
    while (cell(row)) {
    }
    row.end = m_at;
    if (m_text.substr(m_at).starts_with("\r\n"))
        m_at += 2;
    else if (m_at < m_text.size())
        ++m_at;
    return true;
}

/// One cell and the separator behind it; false where the row ends with this cell.
bool CsvRows::cell(CsvRow &row)
{
    std::string text;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        const auto open = m_at;
        bool closed = false;
        for (++m_at;;) {
            const auto quote = std::min(m_text.find('"', m_at), m_text.size());
            text += m_text.substr(m_at, quote - m_at);
            closed = quote < m_text.size();
            m_at = std::min(quote + 1, m_text.size());
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                break;
            text += '"';
            ++m_at;
        }
        const bool ends = m_at >= m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == '\n'
                          || m_text[m_at] == '\r';
        if (!(closed && ends))
            row.openQuote = std::min(row.openQuote, open);
    }
    const char stops[] = {m_separator, '\n', '\r'};
    const auto end = std::min(m_text.find_first_of(std::string_view(stops, 3), m_at), m_text.size());
    text += m_text.substr(m_at, end - m_at);
    m_at = end;
    row.cells.push_back(std::move(text));
    if (m_at >= m_text.size() || m_text[m_at] != m_separator)
        return false;
    ++m_at;
    return true;
}

} // namespace cbv
