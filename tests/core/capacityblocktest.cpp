// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which reservations have a lane, and what stands on it besides its intervals and its plan.
#include "blocktelling.h"

#include <QTest>

#include <string>

using namespace cbv;

class CapacityBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void theSevenStatesAreKnownAndAllOthersAreOther();
    void onlyTheFourEndsEnd();
    void onlySomeFactsGiveALane_data();
    void onlySomeFactsGiveALane();
    void aFailedCallIsAMarkAndNeverAState();
    void everyKindOfFactIsItsKindOfMark();
    void aPurchaseIsAMarkEvenWhereItBeginsAnInterval();
    void aRecordThatNamesItTwiceCountsOnce();
    void terminatedInstancesComeFromAwsOnlyAndEachOnce();
    void accountAndRegionAreThoseOfTheFirstFactThatNamesThem();
    void blocksAreOrderedByIdAndDoNotMix();
    void manyBlocksAreAllFilledInAndOrdered();
    void nothingGivesNothing();
};

void CapacityBlockTest::theSevenStatesAreKnownAndAllOthersAreOther()
{
    QCOMPARE(stateKind("payment-pending"), StateKind::PaymentPending);
    QCOMPARE(stateKind("scheduled"), StateKind::Scheduled);
    QCOMPARE(stateKind("active"), StateKind::Active);
    QCOMPARE(stateKind("expired"), StateKind::Expired);
    QCOMPARE(stateKind("failed"), StateKind::Failed);
    QCOMPARE(stateKind("payment-failed"), StateKind::PaymentFailed);
    QCOMPARE(stateKind("cancelled"), StateKind::Cancelled);
    for (const char *other : {"cancelling", "pending", "Active", "", "unavailable"})
        QCOMPARE(stateKind(other), StateKind::Other);
}

void CapacityBlockTest::onlyTheFourEndsEnd()
{
    for (const auto end : {"expired", "failed", "payment-failed", "cancelled"})
        QVERIFY(isEnd(stateKind(end)));
    for (const auto state : {"payment-pending", "scheduled", "active", "assessing"})
        QVERIFY(!isEnd(stateKind(state)));
}

void CapacityBlockTest::onlySomeFactsGiveALane_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("lane");
    QTest::newRow("service event") << int(FactKind::ServiceEvent) << true;
    QTest::newRow("purchase") << int(FactKind::Purchase) << true;
    QTest::newRow("extension") << int(FactKind::Extension) << true;
    QTest::newRow("message") << int(FactKind::Message) << true;
    QTest::newRow("termination by AWS") << int(FactKind::Termination) << true;
    QTest::newRow("launch") << int(FactKind::Launch) << false;
    QTest::newRow("stop") << int(FactKind::Stop) << false;
    QTest::newRow("failed call") << int(FactKind::FailedCall) << false;
    QTest::newRow("call") << int(FactKind::Call) << false;
}

void CapacityBlockTest::onlySomeFactsGiveALane()
{
    QFETCH(int, kind);
    QFETCH(bool, lane);
    const auto store =
        StoreBuilder()
            .add({.time = "2023-10-02T08:00:00Z", .kind = static_cast<FactKind>(kind)})
            .build();
    QCOMPARE(capacityBlocks(store).size(), lane ? 1u : 0u);
}

void CapacityBlockTest::aFailedCallIsAMarkAndNeverAState()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "active")
                           .add({.time = "2023-10-02T09:00:00Z",
                                 .kind = FactKind::FailedCall,
                                 .state = "cancelled",
                                 .plannedEnd = "2023-10-09T11:30:00Z"})
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"active 2023-10-02T08:00:00Z > 2023-10-02T09:00:00Z…"}));
    QCOMPARE(block.marks.size(), 1u);
    QCOMPARE(block.marks[0].kind, MarkKind::FailedCall);
    QVERIFY(!block.planned.end);
}

void CapacityBlockTest::everyKindOfFactIsItsKindOfMark()
{
    const auto add = [](StoreBuilder &builder, FactKind kind, const char *time) {
        builder.add({.time = time, .kind = kind});
    };
    StoreBuilder builder;
    builder.says("2023-10-02T00:00:00Z", "active");
    add(builder, FactKind::ServiceEvent, "2023-10-02T01:00:00Z");
    add(builder, FactKind::Extension, "2023-10-02T02:00:00Z");
    add(builder, FactKind::Message, "2023-10-02T03:00:00Z");
    add(builder, FactKind::Launch, "2023-10-02T04:00:00Z");
    add(builder, FactKind::Stop, "2023-10-02T05:00:00Z");
    add(builder, FactKind::Termination, "2023-10-02T06:00:00Z");
    add(builder, FactKind::Call, "2023-10-02T07:00:00Z");
    const auto block = onlyBlock(builder.build());
    std::vector<MarkKind> kinds;
    for (const Mark &mark : block.marks)
        kinds.push_back(mark.kind);
    QCOMPARE(kinds,
             (std::vector{MarkKind::Other, MarkKind::Extension, MarkKind::Message, MarkKind::Launch,
                          MarkKind::Stopped, MarkKind::TerminatedByAws, MarkKind::Other}));
    QCOMPARE(block.intervals.size(), 1u);
}

void CapacityBlockTest::aPurchaseIsAMarkEvenWhereItBeginsAnInterval()
{
    const auto block = onlyBlock(StoreBuilder()
                                     .add({.time = "2023-10-01T08:00:00Z",
                                           .kind = FactKind::Purchase,
                                           .state = "payment-pending"})
                                     .build());
    QCOMPARE(block.intervals.size(), 1u);
    QCOMPARE(block.marks.size(), 1u);
    QCOMPARE(block.marks[0].kind, MarkKind::Purchase);
}

void CapacityBlockTest::aRecordThatNamesItTwiceCountsOnce()
{
    StoreBuilder builder;
    builder.says("2023-10-02T08:00:00Z", "active");
    builder.addFact({.state = "active"});
    builder.add({.time = "2023-10-03T08:00:00Z", .kind = FactKind::Call});
    builder.addFact({.kind = FactKind::Call});
    const auto block = onlyBlock(builder.build());
    QCOMPARE(block.rows, (Rows{0, 1}));
    QCOMPARE(block.intervals.size(), 1u);
    QCOMPARE(block.intervals[0].rows, (Rows{0}));
    QCOMPARE(block.marks.size(), 1u);
}

void CapacityBlockTest::terminatedInstancesComeFromAwsOnlyAndEachOnce()
{
    const auto store =
        StoreBuilder()
            .add({.time = "2023-10-02T11:00:00Z",
                  .kind = FactKind::Termination,
                  .instances = {"i-0c", "i-0a"}})
            .add({.time = "2023-10-02T11:01:00Z",
                  .kind = FactKind::Termination,
                  .instances = {"i-0b", "i-0a"}})
            .add({.time = "2023-10-02T11:02:00Z", .kind = FactKind::Stop, .instances = {"i-0d"}})
            .build();
    const auto block = onlyBlock(store);
    QCOMPARE(block.terminatedInstances, (std::vector<std::string>{"i-0a", "i-0b", "i-0c"}));
    QVERIFY(block.intervals.empty());
}

void CapacityBlockTest::accountAndRegionAreThoseOfTheFirstFactThatNamesThem()
{
    const auto store =
        StoreBuilder()
            .add({.time = "2023-10-02T08:00:00Z", .state = "active", .account = "", .region = ""})
            .add({.time = "2023-10-03T08:00:00Z", .account = "", .region = "eu-west-1"})
            .add({.time = "2023-10-04T08:00:00Z", .account = "444455556666"})
            .build();
    const auto block = onlyBlock(store);
    QCOMPARE(block.account, "444455556666");
    QCOMPARE(block.region, "eu-west-1");
}

void CapacityBlockTest::blocksAreOrderedByIdAndDoNotMix()
{
    const auto store =
        StoreBuilder()
            .add({.time = "2023-10-02T08:00:00Z", .id = "cr-c", .state = "active"})
            .add({.time = "2023-10-02T09:00:00Z", .id = "cr-a", .state = "scheduled"})
            .add({.time = "2023-10-02T10:00:00Z", .kind = FactKind::Call, .id = "cr-b"})
            .add({.time = "2023-10-02T11:30:00Z", .id = "cr-c", .state = "expired"})
            .build();
    const auto blocks = capacityBlocks(store);
    QCOMPARE(blocks.size(), 2u);
    QCOMPARE(blocks[0].id, "cr-a");
    QCOMPARE(told(blocks[0]), lines({"scheduled 2023-10-02T09:00:00Z > 2023-10-02T11:30:00Z…"}));
    QCOMPARE(blocks[1].id, "cr-c");
    QCOMPARE(blocks[1].rows, (Rows{0, 3}));
}

void CapacityBlockTest::manyBlocksAreAllFilledInAndOrdered()
{
    constexpr int kBlocks = 20011;
    StoreBuilder builder;
    for (int i = 0; i < kBlocks; ++i) {
        const std::string id = "cr-" + std::to_string(100000 + i * 7919 % kBlocks);
        builder.add({.time = "2023-10-02T11:30:00Z", .id = id, .state = "failed"});
    }
    const auto store = builder.build();
    const auto blocks = capacityBlocks(store);
    QCOMPARE(blocks.size(), std::size_t{kBlocks});
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        QCOMPARE(blocks[i].id, "cr-" + std::to_string(100000 + i));
        QCOMPARE(blocks[i].intervals.size(), 1u);
        QCOMPARE(codes(blocks[i]), lines({"failed"}));
        QCOMPARE(store.text(blocks[i].rows.front(), Field::Reservation), blocks[i].id);
    }
}

void CapacityBlockTest::nothingGivesNothing()
{
    QVERIFY(capacityBlocks(EventStore()).empty());
    QVERIFY(capacityBlocks(StoreBuilder().addRow("", {}).build()).empty());
}

QTEST_GUILESS_MAIN(CapacityBlockTest)
#include "capacityblocktest.moc"
