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
        while (offset < m_lineBegin) {
            const auto before = m_lineBegin < 2 ? m_text.npos : m_text.rfind('\n', m_lineBegin - 2);
            m_lineBegin = before == m_text.npos ? 0 : before + 1;
            --m_line;
        }
        for (;;) {
            const auto end = m_text.find('\n', m_lineBegin);
            if (end == m_text.npos || end >= offset)
                break;
            m_lineBegin = end + 1;
            ++m_line;
        }
        return {m_line, static_cast<std::int64_t>(offset - m_lineBegin) + 1};
    }

private:
    std::string_view m_text;
    std::size_t m_lineBegin = 0;
    std::int64_t m_line = 1;
};

} // namespace cbv
