// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hugenumbers.h"

#include "../input/jsoncutter.h"

#include <charconv>

namespace cbv {
namespace {

constexpr std::string_view kDigits = "0123456789";

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    const auto end = at < text.size() ? text.find_first_not_of(kDigits, at) : at;
    return (end == text.npos ? text.size() : end) - at;
}

/// The length of JSON's number at the beginning of `text`; 0 where none is.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const auto whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return 0;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const auto fraction = digitsFrom(text, at + 1);
        if (fraction == 0)
            return 0;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const bool sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-');
        const auto exponent = digitsFrom(text, at + (sign ? 2 : 1));
        if (exponent == 0)
            return 0;
        at += (sign ? 2 : 1) + exponent;
    }
    return at;
}

bool isHuge(std::string_view number)
{
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    return read.ec == std::errc::result_out_of_range;
}

} // namespace

HugeNumbers withoutHugeNumbers(std::string_view text)
{
    HugeNumbers result;
    result.text = text;
    std::size_t index = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            at = std::min(skipString(text, at), text.size());
            continue;
        }
        if (text[at] != '-' && kDigits.find(text[at]) == kDigits.npos) {
            ++at;
            continue;
        }
        const auto all = std::min(text.find_first_not_of("+-.0123456789eE", at), text.size()) - at;
        const auto number = text.substr(at, all);
        if (numberLength(number) == all && isHuge(number)) {
            // The shortest that is huge has five characters: room for a zero of any length.
            result.text.replace(at, 2, "0.");
            result.text.replace(at + 2, all - 2, all - 2, '0');
            result.numbers.push_back({index, number});
        }
        ++index;
        at += all;
    }
    return result;
}

} // namespace cbv
