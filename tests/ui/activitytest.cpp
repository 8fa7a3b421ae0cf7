// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/activity.h"

#include <QTest>

using namespace cbv;

class ActivityTest : public QObject
{
    Q_OBJECT

    static EventStore store(const std::vector<std::pair<TimeMs, const char *>> &events)
    {
        EventStore::Parts parts;
        for (const auto &[time, name] : events) {
            EventRecord record;
            record.time = time;
            const std::string_view text = name;
            record.fields[static_cast<std::size_t>(Field::Name)] = parts.pool.intern(text);
            if (text == "CapacityBlockActive")
                record.fields[static_cast<std::size_t>(Field::State)] = parts.pool.intern("active");
            if (text == "Denied")
                record.fields[static_cast<std::size_t>(Field::Error)] =
                    parts.pool.intern("Client.X");
            parts.rows.push_back(record, parts.profiles);
        }
        parts.files.resize(1);
        return EventStore(std::move(parts));
    }
private slots:
    void everyEventWithATimeIsCountedOnceByKind()
    {
        const EventStore events = store({{kNoTime, "RunInstances"},
                                         {10 * kDay, "CapacityBlockActive"},
                                         {10 * kDay + kHour, "RunInstances"},
                                         {12 * kDay, "Denied"},
                                         {40 * kDay, "Describe"}});
        const Activity result = activity(events, {0, 1, 2, 3, 4});
        std::array<std::uint32_t, kActivityKinds> sums{};
        for (const auto &bar : result.bars) {
            for (std::size_t kind = 0; kind < kActivityKinds; ++kind)
                sums[kind] += bar[kind];
        }
        QCOMPARE(sums, (std::array<std::uint32_t, kActivityKinds>{1, 1, 1, 1}));
        QVERIFY(result.bars.size() <= kMaxActivityBars);
        QVERIFY(result.from <= 10 * kDay);
        QVERIFY(result.to() > 40 * kDay);
    }
    void theAxisDoesNotDependOnTheFilter()
    {
        const EventStore events = store({{0, "A"}, {kDay, "B"}, {90 * kDay, "C"}});
        const Activity all = activity(events, {0, 1, 2});
        const Activity some = activity(events, {1});
        QCOMPARE(some.from, all.from);
        QCOMPARE(some.bars.size(), all.bars.size());
        QCOMPARE(some.tallest, 1U);
    }
    void wildTimesMakeNoMoreBars()
    {
        const EventStore events =
            store({{-4'000'000 * kDay, "A"}, {-1, "B"}, {9'000'000 * kDay, "C"}});
        const Activity result = activity(events, {0, 1, 2});
        QVERIFY(result.bars.size() <= kMaxActivityBars);
        QCOMPARE(result.bars.front()[3] + result.bars.back()[3], 2U);
    }
    void eventsOfOneInstantMakeOneBarAmongEmptyOnes()
    {
        const EventStore events = store({{kDay, "A"}, {kDay, "B"}});
        const Activity result = activity(events, {0, 1});
        QCOMPARE(result.bars.size(), kMinActivityBars);
        QCOMPARE(result.tallest, 2U);
        QVERIFY(result.from < kDay && result.to() > kDay);
    }
    void nothingGivesNoBars() { QVERIFY(activity(EventStore(), {}).isEmpty()); }
};

QTEST_GUILESS_MAIN(ActivityTest)
#include "activitytest.moc"
