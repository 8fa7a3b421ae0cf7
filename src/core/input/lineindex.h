// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Line and column of a byte, counted from the last one that was asked for, onwards or back.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace cbv {

class LineIndex
{
public:
    explicit LineIndex(std::string_view text) : m_text(text) {}

    struct Place
    {
        std::int64_t line = 1;   ///< from 1
        std::int64_t column = 1; ///< from 1, in bytes
    };

    Place of(std::size_t offset)
    {
        offset = std::min(offset, m_text.size());
        if (m_lineEnd == m_text.npos)
            m_lineEnd = endFrom(0);
        while (offset < m_lineBegin) {
            m_lineEnd = m_lineBegin - 1;
            const auto before = m_lineEnd == 0 ? m_text.npos : m_text.rfind('\n', m_lineEnd - 1);
            m_lineBegin = before == m_text.npos ? 0 : before + 1;
            --m_line;
        }
        while (offset > m_lineEnd) {
            m_lineBegin = m_lineEnd + 1;
            m_lineEnd = endFrom(m_lineBegin);
            ++m_line;
        }
        return {m_line, static_cast<std::int64_t>(offset - m_lineBegin) + 1};
    }

private:
    std::size_t endFrom(std::size_t at) const { return std::min(m_text.find('\n', at), m_text.size()); }

    std::string_view m_text;
    std::size_t m_lineBegin = 0;
    /// Kept, because a log may be one line of a gigabyte; npos: not yet looked for.
    std::size_t m_lineEnd = std::string_view::npos;
    std::int64_t m_line = 1;
};

} // namespace cbv
