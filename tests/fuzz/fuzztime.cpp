// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a time: what is read and printed is read again as the same moment.
#include "event/timestamp.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto time = cbv::parseTime({reinterpret_cast<const char *>(data), size});
    if (!time)
        return 0;
    // The first and the last year lose a day to their zones: they print, but not as four digits.
    constexpr cbv::TimeMs kFirst = -62135596800000 + cbv::kDay;
    constexpr cbv::TimeMs kLast = 253402300799999 - cbv::kDay;
    if (time->ms < kFirst || time->ms > kLast)
        return 0;
    const auto again = cbv::parseTime(cbv::formatUtc(time->ms));
    if (!again || again->ms != time->ms)
        std::abort();
    return 0;
}
