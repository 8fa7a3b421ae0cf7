// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mendingscanner.h"

#include "bounds.h"

#include <algorithm>
#include <cstring>

namespace cbv {
namespace {

std::string escaped(char c)
{
    switch (c) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    return std::string("\\u00") + kDigits[byte >> 4] + kDigits[byte & 15];
}

} // namespace

bool MendingScanner::string()
{
    const auto begin = at++;
    lastString = begin;
    bool mended = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            ++at;
            return true;
        }
        if (at - begin > kMaxRecordBytes) {
            code = ProblemCode::RecordTooLong;
            return false;
        }
        if (c == '\\') {
            if (!escape())
                return false;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            // One note for a string, however many characters.
            if (!mended)
                mends.push_back({ProblemCode::ControlCharacter, at});
            if (!edit({at, 1, escaped(c)}))
                return false;
            mended = true;
        }
    }
    return false;
}

/// Leaves `at` on the last character of a good escape; a lone surrogate is replaced.
bool MendingScanner::escape()
{
    const auto begin = at;
    const auto cutOff = [this] {
        at = text.size() - 1;
        return true;
    };
    if (begin + 1 >= text.size())
        return cutOff();
    const char c = text[++at];
    if (c != 'u')
        return c != '\0' && std::strchr("\"\\/bfnrt", c) != nullptr;
    if (begin + 6 > text.size())
        return cutOff();
    const auto unit = hexUnit(begin + 2);
    if (unit < 0)
        return false;
    at = begin + 5;
    if (unit >= 0xd800 && unit < 0xdc00 && text.substr(begin + 6, 2) == "\\u") {
        const auto low = hexUnit(begin + 8);
        if (low >= 0xdc00 && low < 0xe000) {
            at = begin + 11;
            return true;
        }
    }
    const bool lone = unit >= 0xd800 && unit < 0xe000;
    return !lone || mend(ProblemCode::BadEscape, begin, {begin, 6, "\\ufffd"});
}

int MendingScanner::hexUnit(std::size_t from) const
{
    const char *const digits = "0123456789abcdef";
    if (from + 4 > text.size())
        return -1;
    int value = 0;
    for (const char c : text.substr(from, 4)) {
        const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
        const char *const digit = c == '\0' ? nullptr : std::strchr(digits, lower);
        if (digit == nullptr)
            return -1;
        value = value * 16 + static_cast<int>(digit - digits);
    }
    return value;
}

bool MendingScanner::literal()
{
    const auto rest = text.substr(at);
    for (const std::string_view word : {"null", "true", "false"}) {
        if (rest.starts_with(word) || word.starts_with(rest)) {
            at += std::min(word.size(), rest.size());
            return rest.size() > word.size();
        }
    }
    if (rest[0] != '-' && (rest[0] < '0' || rest[0] > '9'))
        return false;
    const auto end = std::min(rest.find_first_not_of("+-.0123456789eE"), rest.size());
    at += end;
    return end < rest.size();
}

bool MendingScanner::mend(ProblemCode what, std::size_t where, Edit change)
{
    mends.push_back({what, where});
    return edit(std::move(change));
}

bool MendingScanner::edit(Edit change)
{
    if (edits.size() >= kMaxEdits) {
        code = ProblemCode::RecordTooLong;
        return false;
    }
    edits.push_back(std::move(change));
    return true;
}

} // namespace cbv
