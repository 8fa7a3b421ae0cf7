// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moments and lengths of time as a person reads them, in the zone that is shown. Nothing is
// rounded. Words follow the language of the moment, numbers QLocale(): set both on a change of
// language.
#pragma once

#include "core/event/timestamp.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace cbv {

/// What stands behind a time.
enum class ZoneSuffix : std::uint8_t {
    None,   ///< 2023-10-04 11:30:00
    Name,   ///< 2023-10-04 11:30:00 UTC, … JST, … UTC+09:00 where the zone has no letters
    Offset, ///< 2023-10-04T11:30:00+09:00, ISO 8601 for exports; UTC is +00:00
};

/// `2023-10-04 11:30:00` in `zone`, with `.123` only where that is not zero. Empty for kNoTime.
QString timeText(TimeMs time, const QTimeZone &zone, ZoneSuffix suffix = ZoneSuffix::None);
/// `2023-10-04` in `zone`; empty for kNoTime.
QString dayText(TimeMs time, const QTimeZone &zone);
/// A day as a sentence has it, by the locale's long form: `Wednesday, October 4, 2023`.
QString longDayText(TimeMs time, const QTimeZone &zone, const QLocale &locale = QLocale());
/// `2023-10-01 – 2023-11-04 UTC`; one day where both are the same; empty where either is kNoTime.
QString dayRangeText(TimeMs from, TimeMs to, const QTimeZone &zone);
/// `2023-10-02 00:06:08 – 2023-10-04 11:30:00 UTC`; each end has its own zone's name where they
/// differ, as in summer and winter. Neither may be kNoTime.
QString spanText(TimeMs from, TimeMs to, const QTimeZone &zone);
/// What a column or an axis in this zone is headed with: `UTC`, `Asia/Tokyo`.
QString zoneTitle(const QTimeZone &zone);
/// The zone's short name at that moment: `UTC`, `JST`, `EDT`, else `UTC+09:00`.
QString zoneName(const QTimeZone &zone, TimeMs at);

/// `to` - `from`, whatever stands in a log; neither is kNoTime.
TimeMs lengthBetween(TimeMs from, TimeMs to);
/// `2 d 11 h 24 min`, with every unit that is not zero, down to milliseconds; `0 s` for nothing; a
/// minus sign before a negative one.
QString durationText(TimeMs length);

} // namespace cbv
