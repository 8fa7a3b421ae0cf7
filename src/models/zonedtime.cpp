// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonedtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace cbv {
namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::TimeWords)
};

/// Some 200,000 years around 1970, far beyond any log and far from any overflow.
constexpr TimeMs kFarthest = 8'640'000'000'000'000 - 2 * kDay;

int offsetSeconds(TimeMs time, const QTimeZone &zone)
{
    if (!zone.isValid() || zone == QTimeZone::utc())
        return 0;
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
}

TimeMs bounded(TimeMs time)
{
    return std::clamp(time, -kFarthest, kFarthest);
}

/// The wall clock in the zone, written with the digits of formatUtc: `2023-10-04T11:30:00Z`.
QString wallClock(TimeMs time, const QTimeZone &zone)
{
    const TimeMs utc = bounded(time);
    return QString::fromStdString(formatUtc(utc + offsetSeconds(utc, zone) * kSecond));
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString timeText(TimeMs time, const QTimeZone &zone, ZoneSuffix suffix)
{
    if (time == kNoTime)
        return {};
    QString text = wallClock(time, zone);
    text.chop(1);
    if (suffix == ZoneSuffix::Offset)
        return text + offsetText(offsetSeconds(bounded(time), zone));
    text.replace(u'T', u' ');
    return suffix == ZoneSuffix::Name ? text + u' ' + zoneName(zone, time) : text;
}

QString dayText(TimeMs time, const QTimeZone &zone)
{
    return time == kNoTime ? QString() : wallClock(time, zone).section(u'T', 0, 0);
}

QString longDayText(TimeMs time, const QTimeZone &zone, const QLocale &locale)
{
    if (time == kNoTime)
        return {};
    const TimeMs utc = bounded(time);
    const auto local = utc + offsetSeconds(utc, zone) * kSecond;
    return locale.toString(QDateTime::fromMSecsSinceEpoch(local, Qt::UTC).date(),
                           QLocale::LongFormat);
}

QString dayRangeText(TimeMs from, TimeMs to, const QTimeZone &zone)
{
    if (from == kNoTime || to == kNoTime)
        return {};
    const QString first = dayText(from, zone);
    const QString last = dayText(to, zone);
    const QString days = first == last ? first : first + QStringLiteral(" – ") + last;
    return days + u' ' + zoneTitle(zone);
}

QString spanText(TimeMs from, TimeMs to, const QTimeZone &zone)
{
    const bool sameZone = zoneName(zone, from) == zoneName(zone, to);
    return timeText(from, zone, sameZone ? ZoneSuffix::None : ZoneSuffix::Name)
           + QStringLiteral(" – ") + timeText(to, zone, ZoneSuffix::Name);
}

QString zoneTitle(const QTimeZone &zone)
{
    return zone.isValid() ? QString::fromUtf8(zone.id()) : QStringLiteral("UTC");
}

QString zoneName(const QTimeZone &zone, TimeMs at)
{
    if (!zone.isValid() || zone == QTimeZone::utc())
        return QStringLiteral("UTC");
    const TimeMs utc = at == kNoTime ? 0 : bounded(at);
    QString letters = zone.abbreviation(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
    if (!letters.isEmpty() && letters.front().isLetter())
        return letters;
    return QStringLiteral("UTC") + offsetText(offsetSeconds(utc, zone));
}

TimeMs lengthBetween(TimeMs from, TimeMs to)
{
    return bounded(to) - bounded(from);
}

QString durationText(TimeMs length)
{
    // Unsigned, so that the most negative length has a magnitude.
    auto rest = static_cast<std::uint64_t>(length);
    if (length < 0)
        rest = 0 - rest;
    const auto take = [&rest](TimeMs unit) {
        const auto n = rest / static_cast<std::uint64_t>(unit);
        rest %= static_cast<std::uint64_t>(unit);
        return n;
    };
    const QLocale locale;
    QStringList parts;
    const auto say = [&](const QString &words, std::uint64_t n) {
        if (n != 0)
            parts << words.arg(locale.toString(static_cast<qulonglong>(n)));
    };
    //: Days in a length of time such as "2 d 11 h 24 min"; an abbreviation without plural
    say(TimeWords::tr("%1 d"), take(kDay));
    //: Hours in a length of time such as "2 d 11 h 24 min"
    say(TimeWords::tr("%1 h"), take(kHour));
    //: Minutes in a length of time such as "2 d 11 h 24 min"
    say(TimeWords::tr("%1 min"), take(kMinute));
    //: Seconds in a length of time such as "5 min 12 s"
    say(TimeWords::tr("%1 s"), take(kSecond));
    //: Milliseconds in a length of time such as "12 s 250 ms"
    say(TimeWords::tr("%1 ms"), take(1));
    if (parts.isEmpty())
        return TimeWords::tr("%1 s").arg(locale.toString(0));
    const QString text = parts.join(u' ');
    return length < 0 ? QStringLiteral("−") + text : text;
}

} // namespace cbv
