// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compactjson.h"

namespace cbv {

std::string compactJson(std::string_view json)
{
    std::string line;
    line.reserve(json.size());
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n' || c == '\r') {
            if (inString)
                line += c == '\n' ? "\\n" : "\\r";
        } else if (inString) {
            line += c;
            // The character after a backslash never ends the string; a line break is not valid
            // there and takes the way above.
            if (c == '\\' && i + 1 < json.size() && json[i + 1] != '\n' && json[i + 1] != '\r')
                line += json[++i];
            else if (c == '"')
                inString = false;
        } else if (c != ' ' && c != '\t') {
            line += c;
            inString = c == '"';
        }
    }
    return line;
}

} // namespace cbv
