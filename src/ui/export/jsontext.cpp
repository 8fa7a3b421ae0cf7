// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace cbv {
namespace {

constexpr std::size_t kIndent = 2;
/// So much is collected before it is handed on.
constexpr std::size_t kPieceBytes = std::size_t(64) << 10;

bool needsNoEscape(char c)
{
    return c >= ' ' && c < '\x7f' && c != '"' && c != '\\';
}

} // namespace

std::string decimalText(double number, int decimals)
{
    // Room for the largest double, and what stands behind the point.
    std::array<char, 400> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), number,
                                   std::chars_format::fixed, decimals)
                         .ptr;
    std::string text(room.data(), end);
    if (decimals > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    return text;
}

void JsonText::newLine()
{
    m_text += '\n';
    m_text.append(m_depth * kIndent, ' ');
}

void JsonText::beginValue()
{
    if (m_afterName) {
        m_afterName = false;
        return;
    }
    if (!m_isFirst)
        m_text += ',';
    if (m_text.size() >= kPieceBytes) {
        m_sink(m_text);
        m_text.clear();
    }
    if (m_depth > 0)
        newLine();
    m_isFirst = false;
}

void JsonText::open(char bracket)
{
    beginValue();
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonText::close(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_text += bracket;
    m_isFirst = false;
}

void JsonText::name(std::string_view name)
{
    beginValue();
    m_text += '"';
    m_text += name;
    m_text += "\": ";
    m_afterName = true;
}

void JsonText::text(std::string_view text)
{
    beginValue();
    if (std::ranges::all_of(text, needsNoEscape)) {
        m_text += '"';
        m_text += text;
        m_text += '"';
    } else {
        m_text += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
}

void JsonText::end()
{
    m_text += '\n';
    m_sink(m_text);
    m_text.clear();
}

void JsonText::raw(std::string_view value)
{
    beginValue();
    m_text += value;
}

} // namespace cbv
