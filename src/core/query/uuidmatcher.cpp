// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uuidmatcher.h"

#include "filterengine.h"

#include <algorithm>
#include <cstdint>

namespace cbv {
namespace {

/// The shape of a UUID's text: a digit in each place but these.
constexpr std::string_view kShape = "00000000-0000-0000-0000-000000000000";
constexpr unsigned kDigitsOfHalf = 16;

void setDigit(EventId &bits, std::size_t digit, std::uint64_t value)
{
    auto &half = digit < kDigitsOfHalf ? bits.high : bits.low;
    half |= value << (60 - digit % kDigitsOfHalf * 4);
}

} // namespace

UuidMatcher::UuidMatcher(const FilterTerm &term) : m_canTell(term.match != FilterMatch::Regex)
{
    if (!m_canTell)
        return;
    for (const QString &value : term.values)
        add(folded(value).toStdString(), term.match);
}

/// All places where the value could stand.
void UuidMatcher::add(std::string_view value, FilterMatch match)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    if (value.size() > kShape.size()
        || (match == FilterMatch::Equals && value.size() != kShape.size()))
        return;
    for (std::size_t place = 0; place + value.size() <= kShape.size(); ++place) {
        Pattern pattern;
        auto digit = static_cast<std::size_t>(std::ranges::count(kShape.substr(0, place), '0'));
        bool fits = true;
        for (std::size_t i = 0; i < value.size() && fits; ++i) {
            if (kShape[place + i] == '-') {
                fits = value[i] == '-';
                continue;
            }
            const auto found = kDigits.find(value[i]);
            fits = found != kDigits.npos;
            if (fits) {
                setDigit(pattern.mask, digit, 0xf);
                setDigit(pattern.value, digit, found);
            }
            ++digit;
        }
        if (fits)
            m_patterns.push_back(pattern);
    }
}

bool UuidMatcher::matches(const EventId &uuid) const
{
    return std::ranges::any_of(m_patterns, [&uuid](const Pattern &pattern) {
        return (uuid.high & pattern.mask.high) == pattern.value.high
               && (uuid.low & pattern.mask.low) == pattern.value.low;
    });
}

} // namespace cbv
