// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reservations come to: active time, instance-hours, months; and what cannot be told.
#include "blocktelling.h"

#include "core/block/ledger.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace cbv;

namespace {

TestEvent said(std::string_view time, std::string_view state, std::string_view id = "cr-1")
{
    return {.time = time, .id = id, .state = state};
}

TestEvent purchase(std::string_view time, std::int32_t count = -1, std::string_view id = "cr-1")
{
    return {.time = time,
            .kind = FactKind::Purchase,
            .id = id,
            .state = "payment-pending",
            .count = count,
            .name = "PurchaseCapacityBlock"};
}

LedgerLine lineOf(StoreBuilder &builder)
{
    const EventStore store = builder.build();
    return ledgerLine(onlyBlock(store), 0, store);
}

Ledger ledgerOfAll(const EventStore &store, const char *zone = "UTC")
{
    const auto blocks = capacityBlocks(store);
    std::vector<std::uint32_t> all(blocks.size());
    std::iota(all.begin(), all.end(), 0U);
    return ledgerOf(store, blocks, all, QTimeZone(zone));
}

/// `2023-10 ×2 60 h` for each month.
QStringList told(const std::vector<MonthSum> &months)
{
    QStringList list;
    for (const MonthSum &sum : months)
        list += QStringLiteral("%1 ×%2 %3 h %4")
                    .arg(QString::fromStdString(monthName(sum.month)))
                    .arg(sum.reservations)
                    .arg(inHours(sum.active))
                    .arg(sum.instanceHours);
    return list;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void anExpiredBlockIsSummedWhole()
    {
        StoreBuilder builder;
        builder.add(purchase("2023-10-01T00:00:00Z", 8));
        builder.add(said("2023-10-02T00:00:00Z", "scheduled"));
        builder.add(said("2023-10-04T11:30:00Z", "active"));
        builder.add(said("2023-10-05T11:30:00Z", "expired"));
        const auto line = lineOf(builder);
        QCOMPARE(line.known, ActiveKnown::Whole);
        QCOMPARE(line.active, 24 * kHour);
        QCOMPARE(line.instanceHours.value(), 192.0);
        QCOMPARE(formatUtc(line.from), std::string("2023-10-04T11:30:00Z"));
        QCOMPARE(formatUtc(line.to), std::string("2023-10-05T11:30:00Z"));
        QCOMPARE(line.fromEvidence.value(), Evidence::Observed);
        QCOMPARE(line.purchase, Row(0));
    }

    void aBlockThatIsStillActiveIsSummedUpToTheHorizon()
    {
        StoreBuilder builder;
        builder.add(said("2023-10-04T11:30:00Z", "active"));
        builder.add({.time = "2023-10-04T12:00:00Z", .kind = FactKind::Launch});
        const auto line = lineOf(builder);
        QCOMPARE(line.known, ActiveKnown::SoFar);
        QCOMPARE(line.active, 30 * kMinute);
        QCOMPARE(line.to, kNoTime);
        QVERIFY(!line.toEvidence);
        QVERIFY(!line.instanceHours); // no record says how many
        QCOMPARE(line.launches, 1U);
    }

    void aBlockWhoseEndWasNotSeenIsSummedUpToItsPlannedEnd()
    {
        StoreBuilder builder;
        auto bought = purchase("2023-10-01T00:00:00Z", 2);
        bought.plannedStart = "2023-10-04T11:30:00Z";
        bought.plannedEnd = "2023-10-05T11:30:00Z";
        builder.add(bought);
        builder.add(said("2023-10-04T11:30:00Z", "active"));
        builder.add(said("2023-11-10T00:00:00Z", "scheduled", "cr-2"));
        const EventStore store = builder.build();
        const auto line = ledgerLine(capacityBlocks(store)[0], 0, store);
        QCOMPARE(line.known, ActiveKnown::AsPlanned);
        QCOMPARE(line.active, 24 * kHour);
        // A plan is no evidence of an end.
        QCOMPARE(line.to, kNoTime);
        QVERIFY(!line.toEvidence);
        QCOMPARE(told(ledgerOfAll(store).months), lines({"2023-10 ×1 24 h 48"}));
    }

    void whatWasNeverSeenActiveIsUnknownOnlyWhereItMayHaveBeen_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<ActiveKnown>("known");
        QTest::newRow("none") << QStringList() << ActiveKnown::Unknown;
        QTest::newRow("bought") << lines({"payment-pending"}) << ActiveKnown::SoFar;
        QTest::newRow("scheduled") << lines({"scheduled"}) << ActiveKnown::SoFar;
        QTest::newRow("not paid") << lines({"payment-failed"}) << ActiveKnown::Whole;
        QTest::newRow("failed") << lines({"failed"}) << ActiveKnown::Unknown;
        QTest::newRow("waited, failed") << lines({"scheduled", "failed"}) << ActiveKnown::Whole;
        QTest::newRow("expired") << lines({"expired"}) << ActiveKnown::Unknown;
        QTest::newRow("waited, expired") << lines({"scheduled", "expired"}) << ActiveKnown::Unknown;
        QTest::newRow("new state") << lines({"delayed"}) << ActiveKnown::Unknown;
    }
    void whatWasNeverSeenActiveIsUnknownOnlyWhereItMayHaveBeen()
    {
        QFETCH(QStringList, states);
        QFETCH(ActiveKnown, known);
        CapacityBlock block;
        block.instanceCount = 4;
        for (const QString &state : states) {
            Interval interval;
            interval.state = state.toStdString();
            interval.kind = stateKind(interval.state);
            block.intervals.push_back(interval);
        }
        const auto line = ledgerLine(block, 7, {});
        QCOMPARE(line.block, 7U);
        QCOMPARE(line.known, known);
        QCOMPARE(line.active, TimeMs(0));
        QCOMPARE(line.instanceHours.has_value(), known != ActiveKnown::Unknown);
    }

    void aBlockThatShouldHaveGoneOnByNowIsNotKnown()
    {
        CapacityBlock block;
        block.intervals.emplace_back();
        Interval &waiting = block.intervals.back();
        waiting.kind = StateKind::Scheduled;
        waiting.open = true;
        waiting.from = parseTime("2023-10-01T00:00:00Z")->ms;
        waiting.to = parseTime("2023-10-20T00:00:00Z")->ms;
        QCOMPARE(ledgerLine(block, 0, {}).known, ActiveKnown::SoFar);
        block.planned.start = parseTime("2023-10-19T11:30:00Z")->ms;
        QCOMPARE(ledgerLine(block, 0, {}).known, ActiveKnown::Unknown);
        block.planned.start.reset();
        waiting.to = parseTime("2023-11-30T00:00:00Z")->ms; // later than any block is bought ahead
        QCOMPARE(ledgerLine(block, 0, {}).known, ActiveKnown::Unknown);
        waiting.kind = StateKind::PaymentPending;
        waiting.to = waiting.from + 11 * kHour;
        QCOMPARE(ledgerLine(block, 0, {}).known, ActiveKnown::SoFar);
        waiting.to = waiting.from + 13 * kHour;
        QCOMPARE(ledgerLine(block, 0, {}).known, ActiveKnown::Unknown);
    }

    void noHoursAreCountedWhereThereAreNoLogs()
    {
        CapacityBlock block;
        block.intervals.emplace_back();
        Interval &active = block.intervals.back();
        active.kind = StateKind::Active;
        active.open = true;
        active.from = parseTime("2023-10-04T00:00:00Z")->ms;
        active.to = parseTime("2023-11-20T00:00:00Z")->ms;
        block.logGaps = std::make_shared<const std::vector<LogGap>>(
            std::vector<LogGap>{{kNoTime, active.from}, {active.from + 5 * kHour, active.to}});
        const auto line = ledgerLine(block, 0, {});
        QCOMPARE(line.active, 5 * kHour);
        QCOMPARE(line.known, ActiveKnown::SoFar);
    }

    void whatGoesOnInAStateThatWeDoNotKnowIsNotWhole()
    {
        StoreBuilder builder;
        builder.add(said("2023-10-04T11:30:00Z", "active"));
        builder.add(said("2023-10-04T12:30:00Z", "delayed"));
        const auto line = lineOf(builder);
        QCOMPARE(line.active, kHour);
        QCOMPARE(line.known, ActiveKnown::SoFar);
    }

    void aBlockThatHasEndedIsNotActiveAgain()
    {
        StoreBuilder builder;
        builder.add(said("2023-10-04T11:30:00Z", "active"));
        builder.add(said("2023-10-04T12:30:00Z", "expired"));
        builder.add(said("2023-10-06T12:30:00Z", "active"));
        builder.add(said("2023-11-06T12:30:00Z", "scheduled", "cr-2"));
        const auto ledger = ledgerOfAll(builder.build());
        QCOMPARE(ledger.lines[0].active, kHour);
        QCOMPARE(ledger.lines[0].known, ActiveKnown::Whole);
        QCOMPARE(told(ledger.months), lines({"2023-10 ×1 1 h 0"}));
    }

    void aMonthBeginsAtTheFirstOfTwoMidnights()
    {
        // Clocks go back at 1:00 in Havana on the first of November 2020.
        MonthCalendar calendar{QTimeZone("America/Havana")};
        const TimeMs begin = calendar.begin({2020, 11});
        QVERIFY(calendar.monthOf(begin) == (CalendarMonth{2020, 11}));
        QVERIFY(calendar.monthOf(begin - 1) == (CalendarMonth{2020, 10}));
        QCOMPARE(formatUtc(begin), std::string("2020-11-01T04:00:00Z"));
    }

    void aBlockIsCutAtTheMonthsOfTheZone()
    {
        StoreBuilder builder;
        builder.add(purchase("2023-10-01T00:00:00Z", 2));
        builder.add(said("2023-10-31T12:00:00Z", "active"));
        builder.add(said("2023-12-01T11:30:00Z", "expired"));
        const EventStore store = builder.build();
        QCOMPARE(told(ledgerOfAll(store).months),
                 lines({"2023-10 ×1 12 h 24", "2023-11 ×1 720 h 1440", "2023-12 ×1 11.5 h 23"}));
        // November begins nine hours earlier in Japan.
        QCOMPARE(told(ledgerOfAll(store, "Asia/Tokyo").months),
                 lines({"2023-10 ×1 3 h 6", "2023-11 ×1 720 h 1440", "2023-12 ×1 20.5 h 41"}));
    }

    void monthsOfAllBlocksAreSummed()
    {
        StoreBuilder builder;
        builder.add(purchase("2023-09-30T00:00:00Z", 8, "cr-1"));
        builder.add(said("2023-10-04T11:30:00Z", "active", "cr-1"));
        builder.add(said("2023-10-04T12:30:00Z", "active", "cr-2"));
        builder.add(said("2023-10-05T11:30:00Z", "expired", "cr-1"));
        builder.add(said("2023-10-05T12:30:00Z", "expired", "cr-2"));
        builder.add(said("2023-10-06T11:30:00Z", "expired", "cr-3"));
        const auto ledger = ledgerOfAll(builder.build());
        QCOMPARE(told(ledger.months), lines({"2023-10 ×2 48 h 192"}));
        QCOMPARE(ledger.months[0].withoutCount, 1U);
        QCOMPARE(ledger.total, (LedgerTotal{3, 48.0, 192.0, 1, 1, 0, 0}));
    }

    void onlyTheChosenBlocksAreSummed()
    {
        StoreBuilder builder;
        builder.add(said("2023-10-04T11:30:00Z", "active", "cr-1"));
        builder.add(said("2023-10-04T11:30:00Z", "active", "cr-2"));
        builder.add(said("2023-10-04T12:30:00Z", "expired", "cr-2"));
        const EventStore store = builder.build();
        const std::array<std::uint32_t, 1> second{1};
        const auto ledger = ledgerOf(store, capacityBlocks(store), second, QTimeZone::utc());
        QCOMPARE(ledger.lines.size(), std::size_t(1));
        QCOMPARE(ledger.lines[0].block, 1U);
        QCOMPARE(ledger.total.activeHours, 1.0);
    }

    void aClockThatWasWrongFillsNoThousandMonths()
    {
        StoreBuilder builder;
        builder.add(said("0001-01-04T11:30:00Z", "active"));
        builder.add(said("9999-10-05T11:30:00Z", "expired"));
        const auto ledger = ledgerOfAll(builder.build());
        QVERIFY(ledger.months.empty());
        QCOMPARE(ledger.longerThanMonths, std::size_t(1));
        QVERIFY(ledger.total.activeHours > 8e7);
    }

    void anyBlocksMonthsAddUpToItsActiveTime()
    {
        std::mt19937 random(20231004);
        const auto upTo = [&random](TimeMs most) {
            return static_cast<TimeMs>(random() % static_cast<unsigned long>(most));
        };
        for (const char *zone : {"UTC", "Asia/Tokyo", "America/New_York", "Pacific/Apia"}) {
            MonthCalendar calendar{QTimeZone(zone)};
            for (int i = 0; i < 200; ++i) {
                CapacityBlock block;
                TimeMs time = upTo(50 * 365) * kDay + upTo(kDay);
                for (int k = 0; k < 4; ++k) {
                    Interval interval;
                    interval.kind = k % 2 == 0 ? StateKind::Active : StateKind::Other;
                    interval.from = time;
                    interval.to = time += upTo(200) * kDay + upTo(kDay);
                    block.intervals.push_back(interval);
                }
                const auto months = monthsOf(block, calendar);
                TimeMs sum = 0;
                for (std::size_t m = 0; m < months.size(); ++m) {
                    QVERIFY(months[m].active > 0);
                    QVERIFY(m == 0 || months[m - 1].month < months[m].month);
                    sum += months[m].active;
                }
                QCOMPARE(sum, ledgerLine(block, 0, {}).active);
            }
        }
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
