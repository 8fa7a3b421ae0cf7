// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltext.h"

#include <algorithm>

namespace cbv {
namespace {

std::string quoted(std::string_view text, char quote)
{
    std::string out(1, quote);
    for (const char c : text)
        out.append(c == quote ? 2 : 1, c);
    return out + quote;
}

bool isPlainPart(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '_' || c == '-';
    });
}

/// Takes the first part off `rest`; empty where it is none.
std::string takePart(std::string_view &rest)
{
    if (!rest.starts_with('"')) {
        const auto part = rest.substr(0, rest.find('.'));
        rest.remove_prefix(part.size());
        return isPlainPart(part) ? std::string(part) : std::string();
    }
    std::string part;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (static_cast<unsigned char>(rest[i]) < ' ' || rest[i] == '\x7f')
            return {};
        if (rest[i] == '"' && !rest.substr(i + 1).starts_with('"')) {
            rest.remove_prefix(i + 1);
            return part;
        }
        i += rest[i] == '"' ? 1 : 0;
        part += rest[i];
    }
    return {};
}

} // namespace

std::string sqlLiteral(std::string_view text)
{
    return quoted(text, '\'');
}

std::optional<std::string> sqlTable(std::string_view written)
{
    constexpr std::size_t kLongestName = 512;
    constexpr int kMostParts = 3;
    while (written.starts_with(' '))
        written.remove_prefix(1);
    while (written.ends_with(' '))
        written.remove_suffix(1);
    if (written.size() > kLongestName)
        return std::nullopt;
    std::string table;
    for (int parts = 1; parts <= kMostParts; ++parts) {
        const auto part = takePart(written);
        if (part.empty())
            return std::nullopt;
        table += quoted(part, '"');
        if (written.empty())
            return table;
        if (!written.starts_with('.'))
            return std::nullopt;
        written.remove_prefix(1);
        table += '.';
    }
    return std::nullopt;
}

} // namespace cbv
