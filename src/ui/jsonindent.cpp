// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonindent.h"

#include <algorithm>

namespace cbv {

namespace {

constexpr std::size_t kMaxIndent = 64; // a hostile depth must not make the text grow by its square

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The end of the string that begins at `at`.
std::size_t stringEnd(std::string_view json, std::size_t at)
{
    for (std::size_t i = at + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

std::size_t nextToken(std::string_view json, std::size_t at)
{
    while (at < json.size() && isBlank(json[at]))
        ++at;
    return at;
}

} // namespace

std::string indentedJson(std::string_view json, int step)
{
    std::string out;
    out.reserve(json.size() + json.size() / 2);
    std::size_t depth = 0;
    const auto newLine = [&] {
        out += '\n';
        out.append(std::min(depth * static_cast<std::size_t>(step), kMaxIndent), ' ');
    };
    for (std::size_t i = nextToken(json, 0); i < json.size(); i = nextToken(json, i)) {
        const char c = json[i];
        if (c == '"') {
            const std::size_t end = stringEnd(json, i);
            out += json.substr(i, end - i);
            i = end;
            continue;
        }
        ++i;
        if (c == '{' || c == '[') {
            out += c;
            const std::size_t next = nextToken(json, i);
            if (next < json.size() && json[next] == (c == '{' ? '}' : ']')) {
                out += json[next];
                i = next + 1;
            } else {
                ++depth;
                newLine();
            }
        } else if (c == '}' || c == ']') {
            depth -= depth > 0 ? 1 : 0;
            newLine();
            out += c;
        } else {
            out += c;
            if (c == ',')
                newLine();
            else if (c == ':')
                out += ' ';
        }
    }
    return out;
}

} // namespace cbv
