// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A moment, and reading one from text. Everything inside the program is UTC milliseconds; zones
// exist only where something is shown to a person.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace cbv {

/// Milliseconds since 1970-01-01T00:00:00Z.
using TimeMs = std::int64_t;

/// The time of an event whose record gives none that can be read.
inline constexpr TimeMs kNoTime = std::numeric_limits<TimeMs>::min();

inline constexpr TimeMs kSecond = 1000;
inline constexpr TimeMs kMinute = 60 * kSecond;
inline constexpr TimeMs kHour = 60 * kMinute;
inline constexpr TimeMs kDay = 24 * kHour;

constexpr double inHours(TimeMs length)
{
    return static_cast<double>(length) / static_cast<double>(kHour);
}

/// Whether the text said which zone it is in, or UTC had to be assumed.
enum class ZoneSource : std::uint8_t { Written, Assumed };

struct ParsedTime
{
    TimeMs ms = kNoTime;
    ZoneSource zone = ZoneSource::Written;
    bool operator==(const ParsedTime &) const = default;
};

/// Reads every form of time that formats.md lists: ISO 8601 with `T` or a space, `Z`, an offset or
/// nothing, 0 to 9 fractional digits (cut to milliseconds); `2020-05-13, 04:52:01 PM`; epoch seconds
/// (also with a fraction) and epoch milliseconds. Nothing else; std::nullopt where it is no time.
std::optional<ParsedTime> parseTime(std::string_view text);

/// The UTC day and clock as `2023-10-02T00:06:08Z`, with `.mmm` only where it is not zero.
/// kNoTime gives an empty string.
std::string formatUtc(TimeMs time);

/// Days since 1970-01-01 of a day in the proleptic Gregorian calendar.
std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day);

/// The time of day in UTC, 0 … 86,399,999.
TimeMs timeOfDayUtc(TimeMs time);

} // namespace cbv
