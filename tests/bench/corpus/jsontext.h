// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes JSON without white space at the end of a string. Texts are given as they stand in JSON:
// nothing is escaped, so that a corpus can hold escapes on purpose.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cbv::bench {

class JsonText
{
public:
    /// `out` outlives it.
    explicit JsonText(std::string &out) : m_out(out) {}

    void open(char bracket)
    {
        comma();
        m_out += bracket;
    }
    void open(std::string_view key, char bracket)
    {
        name(key);
        m_out += bracket;
    }
    void close(char bracket) { m_out += bracket; }
    void text(std::string_view key, std::string_view value)
    {
        name(key);
        m_out += '"';
        m_out += value;
        m_out += '"';
    }
    /// A number, true, false or null.
    void bare(std::string_view key, std::string_view value)
    {
        name(key);
        m_out += value;
    }
    void number(std::string_view key, std::int64_t value) { bare(key, std::to_string(value)); }

private:
    /// No value ends in an opening bracket.
    void comma()
    {
        if (!m_out.empty() && m_out.back() != '{' && m_out.back() != '[')
            m_out += ',';
    }
    void name(std::string_view key)
    {
        comma();
        m_out += '"';
        m_out += key;
        m_out += "\":";
    }

    std::string &m_out;
};

} // namespace cbv::bench
