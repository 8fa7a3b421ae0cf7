// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a time: what is read and printed is read again as the same moment.
#include "fuzzinput.h"

#include "core/event/timestamp.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const auto time = parseTime(textOf(data, size));
    if (!time)
        return 0;
    hold(time->ms != kNoTime, "a time that is read is one");
    hold(timeOfDayUtc(time->ms) >= 0 && timeOfDayUtc(time->ms) < kDay, "its clock is one");
    // The first and the last year lose a day to their zones: they print, but not as four digits.
    constexpr TimeMs kFirst = -62135596800000 + kDay;
    constexpr TimeMs kLast = 253402300799999 - kDay;
    if (time->ms < kFirst || time->ms > kLast)
        return 0;
    const auto again = parseTime(formatUtc(time->ms));
    hold(again && again->ms == time->ms, "it is read again as it is printed");
    hold(again->zone == ZoneSource::Written, "and says its zone");
    return 0;
}
