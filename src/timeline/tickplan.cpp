// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickplan.h"

#include "calendarsteps.h"

#include <algorithm>
#include <array>

namespace cbv {

namespace {

/// Air between two labels, in px.
constexpr double kLabelGap = 16;

/// A step and the shortest time that two of its ticks can be apart.
struct StepRow
{
    TickStep step;
    TimeMs shortest;
};

using R = TickRank;
constexpr std::array kSteps{
    StepRow{{R::Millisecond, 1}, 1},
    StepRow{{R::Millisecond, 2}, 2},
    StepRow{{R::Millisecond, 5}, 5},
    StepRow{{R::Millisecond, 10}, 10},
    StepRow{{R::Millisecond, 20}, 20},
    StepRow{{R::Millisecond, 50}, 50},
    StepRow{{R::Millisecond, 100}, 100},
    StepRow{{R::Millisecond, 200}, 200},
    StepRow{{R::Millisecond, 500}, 500},
    StepRow{{R::Second, 1}, kSecond},
    StepRow{{R::Second, 2}, 2 * kSecond},
    StepRow{{R::Second, 5}, 5 * kSecond},
    StepRow{{R::Second, 10}, 10 * kSecond},
    StepRow{{R::Second, 15}, 15 * kSecond},
    StepRow{{R::Second, 30}, 30 * kSecond},
    StepRow{{R::Minute, 1}, kMinute},
    StepRow{{R::Minute, 2}, 2 * kMinute},
    StepRow{{R::Minute, 5}, 5 * kMinute},
    StepRow{{R::Minute, 10}, 10 * kMinute},
    StepRow{{R::Minute, 15}, 15 * kMinute},
    StepRow{{R::Minute, 30}, 30 * kMinute},
    StepRow{{R::Hour, 1}, kHour},
    StepRow{{R::Hour, 2}, 2 * kHour},
    StepRow{{R::Hour, 3}, 3 * kHour},
    StepRow{{R::Hour, 6}, 6 * kHour},
    StepRow{{R::Hour, 12}, 12 * kHour},
    StepRow{{R::Day, 1}, kDay},
    StepRow{{R::Day, 2}, 2 * kDay},
    StepRow{{R::Day, 5}, 3 * kDay},
    StepRow{{R::Day, 10}, 8 * kDay},
    StepRow{{R::Day, 15}, 13 * kDay},
    StepRow{{R::Month, 1}, 28 * kDay},
    StepRow{{R::Month, 2}, 59 * kDay},
    StepRow{{R::Month, 3}, 90 * kDay},
    StepRow{{R::Month, 6}, 181 * kDay},
    StepRow{{R::Year, 1}, 365 * kDay},
    StepRow{{R::Year, 2}, 730 * kDay},
    StepRow{{R::Year, 5}, 1826 * kDay},
    StepRow{{R::Year, 10}, 3652 * kDay},
    StepRow{{R::Year, 20}, 7304 * kDay},
    StepRow{{R::Year, 50}, 18'261 * kDay},
    StepRow{{R::Year, 100}, 36'524 * kDay},
    StepRow{{R::Year, 200}, 73'048 * kDay},
};

struct Choice
{
    TickStep step;
    QString format; ///< of its labels
};

/// The finest step that leaves room for labels in its shortest form, and then the fullest form.
Choice chooseStep(const TimeScale &scale, const CalendarFormats &formats,
                  const MeasureText &measure)
{
    const double pxPerMs = 1 / scale.msPerPixel();
    for (const StepRow &row : kSteps) {
        const double room = static_cast<double>(row.shortest) * pxPerMs - kLabelGap;
        if (room <= 0)
            continue;
        for (const QString &format : formats.tickForms(row.step.unit)) {
            if (measure(formats.widest(row.step.unit, format)) <= room)
                return {row.step, format};
        }
    }
    return {kSteps.back().step, formats.tickForms(TickRank::Year).back()};
}

/// Changes of summer time can bring two ticks closer than their step: the later label gives way.
void dropCrowdedLabels(std::vector<Tick> &ticks, const TimeScale &scale, const MeasureText &measure)
{
    double free = -1e9;
    for (Tick &tick : ticks) {
        const double x = scale.x(tick.time);
        if (x < free) {
            tick.label.clear();
            continue;
        }
        free = x + measure(tick.label) + kLabelGap / 3;
    }
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// The day of a change of summer time has two offsets: each part of it says its own.
void splitAtChanges(std::vector<TickContext> &contexts, const std::vector<TimeMs> &changes,
                    const QTimeZone &zone)
{
    for (const TimeMs change : changes) {
        const auto day =
            std::find_if(contexts.begin(), contexts.end(), [&](const TickContext &each) {
                return each.from < change && change < each.to;
            });
        if (day == contexts.end())
            continue;
        TickContext after = *day;
        after.from = change;
        day->to = change;
        for (TickContext *part : {&*day, &after}) {
            const QString offset = offsetText(utcOffset(zone, part->from) / 1000);
            part->label += QStringLiteral(" UTC%1").arg(offset);
            part->shortLabel += QLatin1Char(' ') + offset;
        }
        contexts.insert(day + 1, after);
    }
}

} // namespace

TickPlan tickPlan(const TimeScale &scale, const QTimeZone &zone, const QLocale &locale,
                  const MeasureText &measure)
{
    const CalendarFormats formats(locale);
    const Choice choice = chooseStep(scale, formats, measure);
    const TimeRange range = fitWithin(scale.range());

    TickPlan plan;
    plan.step = choice.step;
    plan.zoneText = zoneText(zone, range);
    const auto changes =
        choice.step.unit < TickRank::Day ? offsetChanges(zone, range) : std::vector<TimeMs>{};
    for (const TimeMs time : calendarSteps(range, choice.step, zone, changes)) {
        const QDateTime local = localTime(time, zone);
        const TickRank rank = rankOf(local);
        plan.ticks.push_back({time, rank, rank > choice.step.unit && rank >= TickRank::Day,
                              formats.text(local, choice.format)});
    }
    dropCrowdedLabels(plan.ticks, scale, measure);
    plan.contexts = calendarContexts(range, choice.step.unit, zone, formats);
    splitAtChanges(plan.contexts, changes, zone);
    return plan;
}

QString zoneText(const QTimeZone &zone, TimeRange range)
{
    const QString id = QString::fromUtf8(zone.id());
    if (!zone.isValid() || id.isEmpty() || id == QLatin1String("Etc/UTC"))
        return QStringLiteral("UTC");
    if (id.startsWith(QLatin1String("UTC")))
        return id;
    int least = utcOffset(zone, range.from);
    int most = least;
    // Beyond a few years every offset of the zone is within the range; the ends are enough then.
    std::vector<TimeMs> probes{range.to};
    if (range.length() < 3 * 366 * kDay) {
        const auto changes = offsetChanges(zone, range);
        probes.insert(probes.end(), changes.begin(), changes.end());
    }
    for (const TimeMs probe : probes) {
        least = std::min(least, utcOffset(zone, probe));
        most = std::max(most, utcOffset(zone, probe));
    }
    QString offsets = QStringLiteral("UTC") + offsetText(least / 1000);
    if (most != least)
        offsets += QLatin1Char('/') + offsetText(most / 1000);
    return QStringLiteral("%1 (%2)").arg(id, offsets);
}

} // namespace cbv
