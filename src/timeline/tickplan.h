// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the ruler has its ticks: calendar steps of a time zone, from milliseconds to centuries, and
// two rows of labels. Right on days with 23 or 25 hours. It does not paint.
#pragma once

#include "timescale.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace cbv {

/// The largest calendar unit that begins at a tick.
enum class TickRank : std::uint8_t { Millisecond, Second, Minute, Hour, Day, Month, Year };

struct TickStep
{
    TickRank unit = TickRank::Day;
    int count = 1; ///< so many units from tick to tick
    bool operator==(const TickStep &) const = default;
};

struct Tick
{
    TimeMs time = 0;
    TickRank rank = TickRank::Day; ///< Day: a midnight, Month: a month's first midnight, …
    bool major = false;            ///< a midnight among hours, a month start among days, …
    QString label;
};

/// The day, month or year that encloses ticks: the upper row.
struct TickContext
{
    TimeMs from = 0; ///< where it begins, cut to the range
    TimeMs to = 0;
    QString label;      ///< for example "Wed 4 Oct 2023"
    QString shortLabel; ///< for where that does not fit
};

struct TickPlan
{
    TickStep step;
    std::vector<Tick> ticks;           ///< in order of time, within the range
    std::vector<TickContext> contexts; ///< in order of time; empty for steps of years
    QString zoneText;                  ///< for example "Asia/Tokyo (UTC+09:00)"
};

/// The width of a label in px.
using MeasureText = std::function<double(const QString &)>;

/// The finest step whose labels fit with air between them; never more ticks than fit.
TickPlan tickPlan(const TimeScale &scale, const QTimeZone &zone, const QLocale &locale,
                  const MeasureText &measure);

/// "UTC", else the id with the offset or offsets it has within the range.
QString zoneText(const QTimeZone &zone, TimeRange range);

} // namespace cbv
