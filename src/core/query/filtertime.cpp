// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertime.h"

#include "filtersyntax.h"

#include <QDateTime>

namespace cbv {
namespace {

/// Whether a term can print it and read it again: the years 1 to 9999.
bool canBePrinted(TimeMs time)
{
    const auto again = parseTime(formatUtc(time));
    return again && again->ms == time;
}

QString plainText(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        plain += plainTwin(c);
    return plain;
}

/// In ms; 0 for what is no unit.
TimeMs unitLength(QChar unit)
{
    switch (unit.unicode()) {
    case u'w': return 7 * kDay;
    case u'd': return kDay;
    case u'h': return kHour;
    case u'm': return kMinute;
    case u's': return kSecond;
    default: return 0;
    }
}

} // namespace

std::optional<NamedTime> namedTime(const QString &text, const QTimeZone &zone)
{
    constexpr int kDayLength = 10; // 2023-10-02
    const QString plain = plainText(text);
    // Numbers alone are times of logs, where nobody would write them by hand: `2023` is a typing
    // error.
    if (plain.size() < kDayLength || plain[4] != u'-')
        return std::nullopt;
    const bool wholeDay = plain.size() == kDayLength;
    const auto parsed = parseTime(plain.toStdString() + (wholeDay ? "T00:00" : ""));
    if (!parsed)
        return std::nullopt;
    NamedTime named{parsed->ms, parsed->ms + 1};
    const auto wall = QDateTime::fromMSecsSinceEpoch(parsed->ms, QTimeZone::utc());
    if (wholeDay) {
        named.begin = wall.date().startOfDay(zone).toMSecsSinceEpoch();
        named.end = wall.date().addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    } else if (parsed->zone == ZoneSource::Assumed) {
        named.begin = QDateTime(wall.date(), wall.time(), zone).toMSecsSinceEpoch();
        named.end = named.begin + 1;
    }
    if (!canBePrinted(named.begin) || !canBePrinted(named.end))
        return std::nullopt;
    return named;
}

std::optional<RelativeTime> relativeTime(const QString &text)
{
    constexpr int kMostDigits = 6;
    constexpr qsizetype kLongest = 32;
    const QString plain = plainText(text).toLower();
    if (!plain.startsWith(u'-') || plain.size() > kLongest)
        return std::nullopt;
    RelativeTime relative{0, plain};
    for (qsizetype at = 1; at < plain.size();) {
        TimeMs number = 0;
        const qsizetype start = at;
        for (; at < plain.size() && plain[at] >= u'0' && plain[at] <= u'9'; ++at)
            number = at - start < kMostDigits ? number * 10 + (plain[at].unicode() - u'0') : 0;
        const TimeMs unit = at < plain.size() ? unitLength(plain[at]) : 0;
        if (at == start || at - start > kMostDigits || unit == 0)
            return std::nullopt;
        relative.ago += number * unit;
        ++at;
    }
    if (relative.ago == 0)
        return std::nullopt;
    return relative;
}

} // namespace cbv
