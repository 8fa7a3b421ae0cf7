// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The times that may stand in a filter: days, moments, and `-7d`. Which term they bound is the
// parser's.
#pragma once

#include "../event/timestamp.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace cbv {

/// The moments at which what a text names begins and has passed: a day in the zone, or one moment.
struct NamedTime
{
    TimeMs begin = kNoTime;
    TimeMs end = kNoTime;
};

/// A day or a moment in ISO 8601; without an offset it is one in `zone`.
std::optional<NamedTime> namedTime(const QString &text, const QTimeZone &zone);

/// `-7d`, `-12h`, `-1d12h`: so long before the horizon. Weeks, days, hours, minutes, seconds.
struct RelativeTime
{
    TimeMs ago = 0; ///< in ms, above 0
    QString text;   ///< as written, in plain characters
};
std::optional<RelativeTime> relativeTime(const QString &text);

} // namespace cbv
