// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsteps.h"

#include <algorithm>
#include <limits>

namespace cbv {

namespace {

/// No plan has more; a wrong measure of text must not fill the memory.
constexpr std::size_t kMaxTicks = 4000;

TimeMs unitLength(TickRank unit)
{
    switch (unit) {
    case TickRank::Millisecond: return 1;
    case TickRank::Second: return kSecond;
    case TickRank::Minute: return kMinute;
    default: return kHour;
    }
}

TimeMs roundedUp(TimeMs value, TimeMs step)
{
    const TimeMs rest = ((value % step) + step) % step;
    return rest == 0 ? value : value + step - rest;
}

TimeMs startOfDay(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

/// Steps below a day divide it, so local midnights are among them. The offset is constant between
/// two changes; each such stretch is walked by itself.
std::vector<TimeMs> clockSteps(TimeRange range, TimeMs step, const QTimeZone &zone,
                               const std::vector<TimeMs> &changes)
{
    std::vector<TimeMs> times;
    TimeMs from = range.from;
    for (std::size_t i = 0; i <= changes.size(); ++i) {
        const bool last = i == changes.size();
        const TimeMs end = last ? range.to + 1 : changes[i];
        const TimeMs offset = utcOffset(zone, from);
        for (TimeMs time = roundedUp(from + offset, step) - offset;
             time < end && times.size() < kMaxTicks; time += step)
            times.push_back(time);
        from = end;
    }
    return times;
}

QDate monthStart(QDate date)
{
    return {date.year(), date.month(), 1};
}

/// The next local day on which a step falls, strictly after `date`, which is one itself.
QDate nextDate(QDate date, TickStep step)
{
    if (step.unit == TickRank::Year)
        return {date.year() + step.count, 1, 1};
    if (step.unit == TickRank::Month)
        return date.addMonths(step.count);
    const QDate next = date.addDays(step.count);
    const QDate month = monthStart(date).addMonths(1);
    // A step that would fall just before a month's first gives way to it.
    return 10 * next.daysTo(month) < 6 * step.count ? month : next;
}

QDate firstDate(QDate date, TickStep step)
{
    if (step.unit == TickRank::Year) {
        const int year = date.year() - ((date.year() % step.count) + step.count) % step.count;
        return {std::max(year, 1), 1, 1};
    }
    if (step.unit == TickRank::Month)
        return {date.year(), 1, 1};
    return monthStart(date);
}

std::vector<TimeMs> dateSteps(TimeRange range, TickStep step, const QTimeZone &zone)
{
    std::vector<TimeMs> times;
    QDate date = firstDate(localTime(range.from, zone).date(), step);
    const QDate last = localTime(range.to, zone).date();
    for (; date <= last && times.size() < kMaxTicks; date = nextDate(date, step)) {
        const TimeMs time = startOfDay(date, zone);
        if (range.contains(time))
            times.push_back(time);
    }
    return times;
}

} // namespace

QDateTime localTime(TimeMs time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

int utcOffset(const QTimeZone &zone, TimeMs time)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)) * 1000;
}

std::vector<TimeMs> offsetChanges(const QTimeZone &zone, TimeRange range)
{
    std::vector<TimeMs> changes;
    if (!zone.hasTransitions())
        return changes;
    const auto utc = [](TimeMs time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC); };
    for (const auto &change : zone.transitions(utc(range.from), utc(range.to))) {
        const TimeMs time = change.atUtc.toMSecsSinceEpoch();
        const bool moves = utcOffset(zone, time - 1) != utcOffset(zone, time);
        if (moves && range.from < time && time < range.to)
            changes.push_back(time);
    }
    return changes;
}

TickRank rankOf(const QDateTime &local)
{
    const QDate date = local.date();
    const QTime time = local.time();
    // Where summer time begins at midnight, the day's first moment is not 00:00.
    if (time.msecsSinceStartOfDay() == 0 || local == date.startOfDay(local.timeZone())) {
        if (date.day() != 1)
            return TickRank::Day;
        return date.month() == 1 ? TickRank::Year : TickRank::Month;
    }
    if (time.msec() != 0)
        return TickRank::Millisecond;
    if (time.second() != 0)
        return TickRank::Second;
    return time.minute() != 0 ? TickRank::Minute : TickRank::Hour;
}

std::vector<TimeMs> calendarSteps(TimeRange range, TickStep step, const QTimeZone &zone,
                                  const std::vector<TimeMs> &changes)
{
    if (step.unit < TickRank::Day)
        return clockSteps(range, step.count * unitLength(step.unit), zone, changes);
    return dateSteps(range, step, zone);
}

std::vector<TickContext> calendarContexts(TimeRange range, TickRank unit, const QTimeZone &zone,
                                          const CalendarFormats &formats)
{
    std::vector<TickContext> contexts;
    if (unit == TickRank::Year)
        return contexts;
    const TickRank above = unit < TickRank::Day    ? TickRank::Day
                           : unit == TickRank::Day ? TickRank::Month
                                                   : TickRank::Year;
    const QDate first = localTime(range.from, zone).date();
    QDate date = above == TickRank::Day ? first : firstDate(first, {above, 1});
    if (above == TickRank::Month)
        date = monthStart(first);
    const QDate last = localTime(range.to, zone).date();
    while (date <= last && contexts.size() < kMaxTicks) {
        const QDate next = above == TickRank::Day ? date.addDays(1) : nextDate(date, {above, 1});
        const TimeMs from = std::max(startOfDay(date, zone), range.from);
        const TimeMs to = std::min(startOfDay(next, zone), range.to);
        const QDateTime local(date, QTime(12, 0), zone);
        const bool day = above == TickRank::Day;
        const bool month = above == TickRank::Month;
        contexts.push_back({from, to,
                            formats.text(local, day     ? formats.dayFormat()
                                                : month ? formats.monthFormat()
                                                        : formats.yearFormat()),
                            formats.text(local, day     ? formats.shortDayFormat()
                                                : month ? formats.shortMonthFormat()
                                                        : formats.yearFormat())});
        date = next;
    }
    return contexts;
}

CalendarFormats::CalendarFormats(const QLocale &locale) : m_locale(locale)
{
    const QString shortDate = locale.dateFormat(QLocale::ShortFormat);
    if (locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese) {
        m_weekday = QStringLiteral("d'日'(ddd)");
        m_day = QStringLiteral("yyyy'年'M'月'd'日'(ddd)");
        m_shortDay = QStringLiteral("M'月'd'日'");
        m_month = QStringLiteral("yyyy'年'M'月'");
        m_shortMonth = QStringLiteral("M'月'");
        m_year = QStringLiteral("yyyy'年'");
        return;
    }
    const bool monthFirst =
        shortDate.indexOf(QLatin1Char('M')) < shortDate.indexOf(QLatin1Char('d'));
    m_weekday = QStringLiteral("ddd d");
    m_day = monthFirst ? QStringLiteral("ddd, MMM d, yyyy") : QStringLiteral("ddd d MMM yyyy");
    m_shortDay = monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM");
    m_month = QStringLiteral("MMMM yyyy");
    m_shortMonth = QStringLiteral("MMM");
    m_year = QStringLiteral("yyyy");
}

QStringList CalendarFormats::tickForms(TickRank unit) const
{
    switch (unit) {
    case TickRank::Millisecond: return {QStringLiteral("HH:mm:ss.zzz")};
    case TickRank::Second: return {QStringLiteral("HH:mm:ss")};
    case TickRank::Minute:
    case TickRank::Hour: return {QStringLiteral("HH:mm")};
    case TickRank::Day: return {m_weekday, QStringLiteral("d")};
    case TickRank::Month: return {QStringLiteral("MMMM"), QStringLiteral("MMM")};
    case TickRank::Year: break;
    }
    return {m_year};
}

QString CalendarFormats::widest(TickRank unit, const QString &format) const
{
    // A Wednesday and a September: long in most languages; a label that is a little longer still
    // has the gap.
    const QDate date = unit == TickRank::Month ? QDate(2023, 9, 1) : QDate(2023, 10, 25);
    return m_locale.toString(QDateTime(date, QTime(20, 48, 48, 888), Qt::UTC), format);
}

QString CalendarFormats::text(const QDateTime &local, const QString &format) const
{
    return m_locale.toString(local, format);
}

} // namespace cbv
