// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ruler: calendar steps in a zone, right on the days with 23 and 25 hours.
#include "timeline/tickplan.h"

#include <QDateTime>
#include <QTest>

using namespace cbv;

namespace {

/// Seven px a letter.
double letters(const QString &text)
{
    return 7.0 * static_cast<double>(text.size());
}

TimeMs utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

TickPlan plan(TimeMs from, TimeMs to, double width, const char *zone,
              const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    return tickPlan(TimeScale({from, to}, 0, width), QTimeZone(zone), locale, letters);
}

QStringList labels(const TickPlan &plan)
{
    QStringList all;
    for (const Tick &tick : plan.ticks)
        all << tick.label;
    return all;
}

} // namespace

class TickPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void neverMoreTicksThanFit()
    {
        for (const char *zone : {"UTC", "America/New_York", "Asia/Kathmandu"}) {
            for (double length = 1; length < 7e12; length *= 3.7) {
                const TimeMs from = utc("2023-02-27T03:00:00Z");
                const auto made = plan(from, from + static_cast<TimeMs>(length) + 1, 900, zone);
                const TimeScale scale({from, from + static_cast<TimeMs>(length) + 1}, 0, 900);
                double free = -1;
                for (const Tick &tick : made.ticks) {
                    QVERIFY(scale.range().contains(tick.time));
                    if (tick.label.isEmpty())
                        continue;
                    QVERIFY2(scale.x(tick.time) >= free, qPrintable(tick.label));
                    free = scale.x(tick.time) + letters(tick.label);
                }
                QVERIFY(made.ticks.size() < 60);
            }
        }
    }

    void everyZoomHasATick()
    {
        const TimeMs from = utc("2023-06-15T10:17:23Z");
        for (double length = 40; length < 6e12; length *= 1.9) {
            const auto made = plan(from, from + static_cast<TimeMs>(length), 900, "Asia/Tokyo");
            QVERIFY2(!made.ticks.empty(), qPrintable(QString::number(length)));
        }
    }

    void ticksFallOnMidnightsOfTheZone()
    {
        const auto made =
            plan(utc("2023-10-01T00:00:00Z"), utc("2023-10-03T00:00:00Z"), 900, "Asia/Tokyo");
        int midnights = 0;
        for (const Tick &tick : made.ticks) {
            if (!tick.major)
                continue;
            ++midnights;
            QCOMPARE(tick.label, QStringLiteral("00:00"));
            QCOMPARE((tick.time + 9 * kHour) % kDay, TimeMs{0});
        }
        QCOMPARE(midnights, 2);
        QCOMPARE(made.contexts.size(), std::size_t{3});
        QCOMPARE(made.contexts[1].label, QStringLiteral("Mon 2 Oct 2023"));
        QCOMPARE(made.zoneText, QStringLiteral("Asia/Tokyo (UTC+09:00)"));
    }

    void theDayWithoutTwoOClockHas23Hours()
    {
        // 2024-03-10, New York: from 02:00 at once to 03:00.
        const auto made = plan(utc("2024-03-10T05:00:00Z"), utc("2024-03-11T04:00:00Z"), 1800,
                               "America/New_York");
        QCOMPARE(made.step, (TickStep{TickRank::Hour, 1}));
        const QStringList hours = labels(made);
        QCOMPARE(hours.size(), 24); // 00:00 to 24:00 without one
        QVERIFY(!hours.contains(QStringLiteral("02:00")));
        QCOMPARE(made.ticks[2].time - made.ticks[1].time, kHour);
        QCOMPARE(made.ticks[2].label, QStringLiteral("03:00"));
        QVERIFY(made.zoneText.contains(QStringLiteral("/")));
    }

    void theDayWithTwoTwoOClocksHas25Hours()
    {
        // 2023-10-29, Berlin: 03:00 back to 02:00.
        const auto made =
            plan(utc("2023-10-28T22:00:00Z"), utc("2023-10-29T23:00:00Z"), 2400, "Europe/Berlin");
        const QStringList hours = labels(made);
        QCOMPARE(hours.size(), 26);
        QCOMPARE(hours.count(QStringLiteral("02:00")), 2);
        QCOMPARE(hours.front(), QStringLiteral("00:00"));
        QCOMPARE(hours.back(), QStringLiteral("00:00"));
        // Each part of the day says its offset, so that the two can be told apart.
        QCOMPARE(made.contexts[0].to, utc("2023-10-29T01:00:00Z"));
        QVERIFY(made.contexts[0].label.endsWith(QStringLiteral("UTC+02:00")));
        QVERIFY(made.contexts[1].label.endsWith(QStringLiteral("UTC+01:00")));
    }

    void midnightsAfterAChangeAreStillMidnights()
    {
        for (const char *zone : {"America/New_York", "Europe/Berlin"}) {
            const auto made =
                plan(utc("2023-10-20T00:00:00Z"), utc("2023-11-20T00:00:00Z"), 3000, zone);
            QCOMPARE(made.step.unit, TickRank::Day);
            for (const Tick &tick : made.ticks) {
                const auto local = QDateTime::fromMSecsSinceEpoch(tick.time, QTimeZone(zone));
                QCOMPARE(local.time(), QTime(0, 0));
            }
        }
    }

    void aDayThatBeginsAtOneIsAMidnightAllTheSame()
    {
        // 2018-11-04, São Paulo: summer time began at midnight, the day at 01:00.
        const auto made = plan(utc("2018-11-03T03:00:00Z"), utc("2018-11-06T02:00:00Z"), 600,
                               "America/Sao_Paulo");
        const auto days = std::count_if(made.ticks.begin(), made.ticks.end(), [](const Tick &tick) {
            return tick.rank >= TickRank::Day;
        });
        QVERIFY(days >= 3);
    }

    void monthStartsAreMajorAmongDays()
    {
        const auto made =
            plan(utc("2023-01-20T00:00:00Z"), utc("2023-04-05T00:00:00Z"), 900, "UTC");
        QCOMPARE(made.step.unit, TickRank::Day);
        QVERIFY(made.step.count > 1);
        QList<TimeMs> starts;
        for (const Tick &tick : made.ticks) {
            if (tick.major)
                starts << tick.time;
        }
        QCOMPARE(starts, (QList<TimeMs>{utc("2023-02-01T00:00:00Z"), utc("2023-03-01T00:00:00Z"),
                                        utc("2023-04-01T00:00:00Z")}));
        QCOMPARE(made.contexts[1].label, QStringLiteral("February 2023"));
    }

    void yearsAreMajorAmongMonths()
    {
        const auto made =
            plan(utc("2022-07-01T00:00:00Z"), utc("2023-11-01T00:00:00Z"), 900, "UTC");
        QCOMPARE(made.step, (TickStep{TickRank::Month, 1}));
        for (const Tick &tick : made.ticks)
            QCOMPARE(tick.major, tick.time == utc("2023-01-01T00:00:00Z"));
    }

    void centuriesHaveRoundYears()
    {
        const auto made =
            plan(utc("1850-06-01T00:00:00Z"), utc("2250-06-01T00:00:00Z"), 900, "UTC");
        QCOMPARE(made.step.unit, TickRank::Year);
        QVERIFY(made.contexts.empty());
        for (const Tick &tick : made.ticks)
            QCOMPARE(tick.label.toInt() % made.step.count, 0);
    }

    void millisecondsAreWrittenInFull()
    {
        const TimeMs from = utc("2023-10-04T11:30:00Z");
        const auto made = plan(from, from + 20, 900, "UTC");
        QCOMPARE(made.step.unit, TickRank::Millisecond);
        QCOMPARE(made.ticks.front().label, QStringLiteral("11:30:00.000"));
    }

    void datesFollowTheLocale()
    {
        const TimeMs from = utc("2023-10-03T15:00:00Z");
        const QLocale japanese(QLocale::Japanese, QLocale::Japan);
        const auto made = plan(from, from + kDay, 900, "Asia/Tokyo", japanese);
        QCOMPARE(made.contexts[0].label, QStringLiteral("2023年10月4日(水)"));
        QCOMPARE(made.contexts[0].shortLabel, QStringLiteral("10月4日"));
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(plan(from, from + kDay, 900, "Asia/Tokyo", american).contexts[0].label,
                 QStringLiteral("Wed, Oct 4, 2023"));
    }

    void utcIsCalledUtc()
    {
        QCOMPARE(zoneText(QTimeZone::utc(), {0, kDay}), QStringLiteral("UTC"));
        QCOMPARE(zoneText(QTimeZone("Etc/UTC"), {0, kDay}), QStringLiteral("UTC"));
        QCOMPARE(zoneText(QTimeZone("America/New_York"),
                          {utc("2023-01-01T00:00:00Z"), utc("2023-12-31T00:00:00Z")}),
                 QStringLiteral("America/New_York (UTC\u221205:00/\u221204:00)"));
    }
};

QTEST_GUILESS_MAIN(TickPlanTest)
#include "tickplantest.moc"
