// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncutter.h"

#include <charconv>
#include <cstdint>
#include <cstring>

namespace cbv {
namespace {

/// The four hex digits at `at`, or -1.
int hexUnit(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    unsigned value = 0;
    const char *const end = text.data() + at + 4;
    const auto read = std::from_chars(text.data() + at, end, value, 16);
    return read.ptr == end && read.ec == std::errc() ? static_cast<int>(value) : -1;
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | code >> 6);
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3f));
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

/// Appends what `\u…` at `at` (of the backslash) means; returns the place behind it, or kNowhere.
std::size_t appendUnit(std::string &out, std::string_view text, std::size_t at)
{
    constexpr std::uint32_t kReplacement = 0xfffd;
    const int unit = hexUnit(text, at + 2);
    if (unit < 0)
        return kNowhere;
    auto code = static_cast<std::uint32_t>(unit);
    at += 6;
    if (code >= 0xd800 && code < 0xdc00 && text.substr(at, 2) == "\\u") {
        const int low = hexUnit(text, at + 2);
        if (low >= 0xdc00 && low < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (static_cast<std::uint32_t>(low) - 0xdc00);
            at += 6;
        }
    }
    appendUtf8(out, code >= 0xd800 && code < 0xe000 ? kReplacement : code);
    return at;
}

} // namespace

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (at < text.size()
           && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
        ++at;
    return at;
}

std::size_t skipString(std::string_view text, std::size_t at)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *p = begin + at + 1; p < end; ++p) {
        p = static_cast<const char *>(std::memchr(p, '"', static_cast<std::size_t>(end - p)));
        if (p == nullptr)
            return kNowhere;
        // An odd number of backslashes in front escapes the quote.
        const char *slash = p;
        while (slash[-1] == '\\')
            --slash;
        if ((p - slash) % 2 == 0)
            return static_cast<std::size_t>(p - begin) + 1;
    }
    return kNowhere;
}

std::size_t skipValue(std::string_view text, std::size_t at)
{
    std::size_t depth = 0;
    const auto begin = at;
    while (at < text.size()) {
        switch (text[at]) {
        case '"':
            if (depth == 0 && at != begin)
                return at; // a literal ends where something else begins
            at = skipString(text, at);
            if (at == kNowhere || depth == 0)
                return at;
            continue;
        case '{':
        case '[':
            if (depth == 0 && at != begin)
                return at;
            ++depth;
            break;
        case '}':
        case ']':
            if (depth == 0)
                return at;
            if (--depth == 0)
                return at + 1;
            break;
        case ',':
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            if (depth == 0)
                return at;
            break;
        default:
            break;
        }
        ++at;
    }
    // A bare literal may end with the text; a bracket may not.
    return depth == 0 ? at : kNowhere;
}

std::optional<std::string> unescaped(std::string_view quoted)
{
    if (quoted.size() < 2)
        return std::nullopt;
    const auto text = quoted.substr(1, quoted.size() - 2);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto slash = std::min(text.find('\\', at), text.size());
        out += text.substr(at, slash - at);
        at = slash;
        if (at == text.size())
            break;
        static constexpr std::string_view kNames = "\"\\/bfnrt";
        static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        const char name = at + 1 < text.size() ? text[at + 1] : '\0';
        if (name == 'u') {
            at = appendUnit(out, text, at);
            if (at == kNowhere)
                return std::nullopt;
            continue;
        }
        const auto known = name == '\0' ? kNowhere : kNames.find(name);
        if (known == kNowhere)
            return std::nullopt;
        out += kMeant[known];
        at += 2;
    }
    return out;
}

} // namespace cbv
