// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of several files in the columns of one reader, and the lists that these are.
#include "core/event/eventbatch.h"

#include <QTest>

using namespace cbv;

namespace {

EventRecord eventOf(TimeMs time, BatchPools &pools)
{
    EventRecord event;
    event.time = time;
    event.fields[static_cast<std::size_t>(Field::Name)] = pools.texts.intern(std::to_string(time));
    event.fields[static_cast<std::size_t>(Field::Who)] = pools.texts.intern("who");
    event.eventId = {1, static_cast<std::uint64_t>(time)};
    event.place = {0, 1, 2, 3, 4, 5};
    event.flags = kRepaired;
    return event;
}

QByteArray timesOf(const EventBatch &batch)
{
    QByteArray list;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const auto name = batch.pools->texts.text(batch.textId(row, Field::Name));
        list += QByteArray::number(batch.time(row)) + '='
                + QByteArray(name.data(), int(name.size())) + ' ';
    }
    return list;
}

} // namespace

class EventBatchTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowIsToldAsItWasAdded();
    void batchesOfOneReaderHaveRowsOfTheirOwn();
    void rowsThatWereDroppedLeaveTheOthers();
    void aListGrowsOverManyChunksAndForgetsItsEnd();
    void aListThatWasClearedCanBeUsedAgain();
};

void EventBatchTest::aRowIsToldAsItWasAdded()
{
    EventBatch batch;
    QVERIFY(batch.isEmpty());
    const auto event = eventOf(7, *batch.pools);
    QCOMPARE(batch.addRow(event, 99), Row(0));
    QCOMPARE(batch.bytesHash(0), std::uint64_t(99));
    QCOMPARE(batch.event(0).fields, event.fields);
    QVERIFY(batch.place(0) == event.place);
    QVERIFY(batch.eventId(0) == event.eventId);
    QCOMPARE(int(batch.flags(0)), int(kRepaired));
}

void EventBatchTest::batchesOfOneReaderHaveRowsOfTheirOwn()
{
    const auto pools = std::make_shared<BatchPools>();
    EventBatch whole(pools); // of an archive: it is begun first and gives nothing
    EventBatch a(pools);
    a.addRow(eventOf(1, *pools), 0);
    a.addRow(eventOf(2, *pools), 0);
    EventBatch none(pools);
    EventBatch b(pools);
    QCOMPARE(b.addRow(eventOf(3, *pools), 0), Row(0));
    QCOMPARE(timesOf(a), "1=1 2=2 ");
    QCOMPARE(timesOf(b), "3=3 ");
    QVERIFY(whole.isEmpty() && none.isEmpty());
}

void EventBatchTest::rowsThatWereDroppedLeaveTheOthers()
{
    const auto pools = std::make_shared<BatchPools>();
    EventBatch a(pools);
    a.addRow(eventOf(1, *pools), 0);
    EventBatch dropped(pools);
    for (TimeMs time = 100; time < 400; ++time)
        dropped.addRow(eventOf(time, *pools), 0);
    dropped.pending.push_back(1);
    dropped.facts.emplace_back();
    dropped.dropRows();
    QVERIFY(dropped.isEmpty() && dropped.pending.empty() && dropped.facts.empty());
    EventBatch b(pools);
    b.addRow(eventOf(2, *pools), 0);
    EventBatch none(pools);
    none.dropRows();
    QCOMPARE(timesOf(a), "1=1 ");
    QCOMPARE(timesOf(b), "2=2 ");
    QCOMPARE(pools->rows.size(), std::size_t(2));
}

void EventBatchTest::aListGrowsOverManyChunksAndForgetsItsEnd()
{
    constexpr std::size_t kMany = 200'000;
    SteadyList<std::uint64_t> list;
    const auto fill = [&list](std::uint64_t shift) {
        while (list.size() < kMany)
            list.push_back(list.size() + shift);
    };
    fill(0);
    const auto *const first = &list[0];
    // At the ends of chunks and around them.
    for (const std::size_t size :
         {kMany, std::size_t(70'000), std::size_t(4033), std::size_t(4032), std::size_t(65),
          std::size_t(64), std::size_t(63), std::size_t(0)}) {
        list.truncate(size);
        QCOMPARE(list.size(), size);
        fill(1);
        for (std::size_t i = 0; i < kMany; ++i)
            QVERIFY(list[i] == (i < size ? i : i + 1));
        list.truncate(size);
        fill(0);
    }
    QVERIFY(&list[0] == first);
}

void EventBatchTest::aListThatWasClearedCanBeUsedAgain()
{
    SteadyList<int> list;
    for (int i = 0; i < 100'000; ++i)
        list.push_back(i);
    list.clear();
    QCOMPARE(list.size(), std::size_t(0));
    list.truncate(0);
    list.push_back(5);
    QCOMPARE(list[0], 5);
    QCOMPARE(list.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(EventBatchTest)
#include "eventbatchtest.moc"
