// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calendar behind tickplan: moments that fall on round local times of a zone, and the forms in
// which dates are written. Internal to this library.
#pragma once

#include "tickplan.h"

#include <QDateTime>
#include <QStringList>

namespace cbv {

QDateTime localTime(TimeMs time, const QTimeZone &zone);
/// In milliseconds, east of UTC positive.
int utcOffset(const QTimeZone &zone, TimeMs time);
/// When the offset changes within the range, in order.
std::vector<TimeMs> offsetChanges(const QTimeZone &zone, TimeRange range);
/// The largest unit that begins at this local time.
TickRank rankOf(const QDateTime &local);

/// Every round moment within the range. `changes` is offsetChanges() for units below a day.
std::vector<TimeMs> calendarSteps(TimeRange range, TickStep step, const QTimeZone &zone,
                                  const std::vector<TimeMs> &changes);

/// How a locale's readers write dates, in the few forms that a ruler has room for.
class CalendarFormats
{
public:
    explicit CalendarFormats(const QLocale &locale);

    /// From the fullest to the shortest; never empty.
    QStringList tickForms(TickRank unit) const;
    /// The widest label that a format gives, as far as it matters.
    QString widest(TickRank unit, const QString &format) const;
    QString text(const QDateTime &local, const QString &format) const;

    QString dayFormat() const { return m_day; }
    QString shortDayFormat() const { return m_shortDay; }
    QString monthFormat() const { return m_month; }
    QString shortMonthFormat() const { return m_shortMonth; }
    QString yearFormat() const { return m_year; }

private:
    QLocale m_locale;
    QString m_weekday, m_day, m_shortDay, m_month, m_shortMonth, m_year;
};

/// The days, months or years that enclose ticks of this unit.
std::vector<TickContext> calendarContexts(TimeRange range, TickRank unit, const QTimeZone &zone,
                                          const CalendarFormats &formats);

} // namespace cbv
