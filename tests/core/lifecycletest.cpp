// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule from events to intervals, line by line (domain.md). The plan is in plannedwindowtest.
#include "blocktelling.h"

#include <QTest>

using namespace cbv;

class LifecycleTest : public QObject
{
    Q_OBJECT

private slots:
    void anIntervalRunsToTheFirstEventOfTheNextOne();
    void eventsInAnyOrderOfTheFilesGiveTheSameIntervals();
    void atOneInstantTheLifeOrderDecides();
    void atOneInstantUnknownStatesComeLastInTheOrderOfTheFiles();
    void aPurchaseComesBeforeTheServiceEventOfItsInstant();
    void aStateSaidAgainIsAMarkOnItsInterval();
    void theSameStateAfterAnotherOneIsANewInterval();
    void unknownStatesOfOneKindAreDifferentIntervals();
    void endsHaveNoLengthEvenWhenAStateFollows();
    void twoEndsAtOneInstantAreTwoCaps();
    void theLastIntervalIsOpenToTheHorizon();
    void theHorizonMayBeTheDeliveryOfAFileWithoutBlocks();
    void anUnknownStateIsNoEnd();
    void aStateBeforeTheLogsIsUnknown_data();
    void aStateBeforeTheLogsIsUnknown();
    void edgesNameTheirEvidenceAndTheirRecord();
    void anEventWithoutATimeIsARowAndNothingElse();
    void manyEventsOfOneInstantTakeNoQuadraticTime();
};

void LifecycleTest::anIntervalRunsToTheFirstEventOfTheNextOne()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T00:06:08Z", "scheduled")
                           .says("2023-10-04T11:30:03Z", "active")
                           .says("2023-10-05T11:30:05.250Z", "expired")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"scheduled 2023-10-02T00:06:08Z > 2023-10-04T11:30:03Z",
                                 "active 2023-10-04T11:30:03Z > 2023-10-05T11:30:05.250Z",
                                 "expired 2023-10-05T11:30:05.250Z > 2023-10-05T11:30:05.250Z"}));
    QCOMPARE(block.state, "expired");
    QCOMPARE(block.kind, StateKind::Expired);
    QCOMPARE(block.rows, (Rows{0, 1, 2}));
    QVERIFY(block.marks.empty());
}

void LifecycleTest::eventsInAnyOrderOfTheFilesGiveTheSameIntervals()
{
    const auto store = StoreBuilder()
                           .says("2023-10-05T11:30:05Z", "expired")
                           .says("2023-10-02T00:06:08Z", "scheduled")
                           .says("2023-10-04T11:30:03Z", "active")
                           .build();
    QCOMPARE(told(onlyBlock(store)),
             lines({"scheduled 2023-10-02T00:06:08Z > 2023-10-04T11:30:03Z",
                    "active 2023-10-04T11:30:03Z > 2023-10-05T11:30:05Z",
                    "expired 2023-10-05T11:30:05Z > 2023-10-05T11:30:05Z"}));
}

void LifecycleTest::atOneInstantTheLifeOrderDecides()
{
    StoreBuilder builder;
    for (const char *state : {"cancelled", "payment-failed", "failed", "expired", "active",
                              "scheduled", "payment-pending"})
        builder.says("2023-10-02T11:30:00Z", state);
    const auto block = onlyBlock(builder.build());
    QCOMPARE(told(block), lines({"payment-pending 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "scheduled 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "active 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "expired 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "failed 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "payment-failed 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "cancelled 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z"}));
    QCOMPARE(block.state, "cancelled");
}

void LifecycleTest::atOneInstantUnknownStatesComeLastInTheOrderOfTheFiles()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T11:30:00Z", "retired")
                           .says("2023-10-02T11:30:00Z", "assessing")
                           .says("2023-10-02T11:30:00Z", "scheduled")
                           .build();
    QCOMPARE(told(onlyBlock(store)),
             lines({"scheduled 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                    "retired 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                    "assessing 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z…"}));
}

void LifecycleTest::aPurchaseComesBeforeTheServiceEventOfItsInstant()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "scheduled")
                           .add({.time = "2023-10-02T08:00:00Z",
                                 .kind = FactKind::Purchase,
                                 .state = "payment-pending"})
                           .build();
    QCOMPARE(told(onlyBlock(store)),
             lines({"payment-pending 2023-10-02T08:00:00Z > 2023-10-02T08:00:00Z",
                    "scheduled 2023-10-02T08:00:00Z > 2023-10-02T08:00:00Z…"}));
}

void LifecycleTest::aStateSaidAgainIsAMarkOnItsInterval()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "active")
                           .says("2023-10-02T09:00:00Z", "active")
                           .says("2023-10-02T10:00:00Z", "active")
                           .says("2023-10-02T11:30:00Z", "expired")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"active 2023-10-02T08:00:00Z > 2023-10-02T11:30:00Z",
                                 "expired 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z"}));
    QCOMPARE(block.intervals[0].rows, (Rows{0, 1, 2}));
    QCOMPARE(block.marks.size(), 2u);
    QCOMPARE(block.marks[0].kind, MarkKind::State);
    QCOMPARE(block.marks[0].row, 1u);
    QCOMPARE(block.marks[1].time, at("2023-10-02T10:00:00Z"));
}

void LifecycleTest::theSameStateAfterAnotherOneIsANewInterval()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "active")
                           .says("2023-10-02T09:00:00Z", "delayed")
                           .says("2023-10-02T10:00:00Z", "active")
                           .build();
    QCOMPARE(told(onlyBlock(store)),
             lines({"active 2023-10-02T08:00:00Z > 2023-10-02T09:00:00Z",
                    "delayed 2023-10-02T09:00:00Z > 2023-10-02T10:00:00Z",
                    "active 2023-10-02T10:00:00Z > 2023-10-02T10:00:00Z…"}));
}

void LifecycleTest::unknownStatesOfOneKindAreDifferentIntervals()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "assessing")
                           .says("2023-10-02T09:00:00Z", "delayed")
                           .says("2023-10-02T10:00:00Z", "expired")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(block.intervals.size(), 3u);
    QCOMPARE(block.intervals[0].state, "assessing");
    QCOMPARE(block.intervals[1].state, "delayed");
    QCOMPARE(block.intervals[1].kind, StateKind::Other);
}

void LifecycleTest::endsHaveNoLengthEvenWhenAStateFollows()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T11:30:00Z", "expired")
                           .says("2023-10-02T13:00:00Z", "active")
                           .says("2023-10-02T14:00:00Z", "active")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"expired 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "active 2023-10-02T13:00:00Z > 2023-10-02T14:00:00Z…"}));
    QCOMPARE(block.state, "active");
    QVERIFY(block.intervals[0].toEvidence == Evidence::Observed);
    QCOMPARE(block.intervals[0].toRow, 0u);
}

void LifecycleTest::twoEndsAtOneInstantAreTwoCaps()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "active")
                           .says("2023-10-02T11:30:00Z", "failed")
                           .says("2023-10-02T11:30:00Z", "expired")
                           .says("2023-10-02T11:31:00Z", "failed")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"active 2023-10-02T08:00:00Z > 2023-10-02T11:30:00Z",
                                 "expired 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z",
                                 "failed 2023-10-02T11:30:00Z > 2023-10-02T11:30:00Z"}));
    QCOMPARE(block.intervals[2].rows.size(), 2u);
}

void LifecycleTest::theLastIntervalIsOpenToTheHorizon()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "scheduled")
                           .addRow("2023-10-09T00:00:00Z", {{Field::Name, "RunInstances"}})
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"scheduled 2023-10-02T08:00:00Z > 2023-10-09T00:00:00Z…"}));
    QVERIFY(!block.intervals[0].toEvidence);
    QCOMPARE(block.intervals[0].toRow, kNoRow);
}

void LifecycleTest::theHorizonMayBeTheDeliveryOfAFileWithoutBlocks()
{
    StoreBuilder builder;
    builder.addFile("b.json", "2023-10-20T12:05:00Z");
    const auto store = builder.says("2023-10-02T08:00:00Z", "active").build();
    QCOMPARE(told(onlyBlock(store)),
             lines({"active 2023-10-02T08:00:00Z > 2023-10-20T12:05:00Z…"}));
}

void LifecycleTest::anUnknownStateIsNoEnd()
{
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", "unavailable")
                           .says("2023-10-03T08:00:00Z", "unavailable")
                           .build();
    QCOMPARE(told(onlyBlock(store)),
             lines({"unavailable 2023-10-02T08:00:00Z > 2023-10-03T08:00:00Z…"}));
}

void LifecycleTest::aStateBeforeTheLogsIsUnknown_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("begunBefore");
    QTest::newRow("payment-pending") << QByteArray("payment-pending") << false;
    QTest::newRow("scheduled") << QByteArray("scheduled") << false;
    QTest::newRow("active") << QByteArray("active") << true;
    QTest::newRow("expired") << QByteArray("expired") << true;
    QTest::newRow("payment-failed") << QByteArray("payment-failed") << true;
    QTest::newRow("unknown") << QByteArray("assessing") << true;
}

void LifecycleTest::aStateBeforeTheLogsIsUnknown()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, begunBefore);
    const auto store = StoreBuilder()
                           .says("2023-10-02T08:00:00Z", state.constData())
                           .says("2023-10-03T08:00:00Z", "cancelled")
                           .build();
    QCOMPARE(onlyBlock(store).begunBeforeLogs, begunBefore);
}

void LifecycleTest::edgesNameTheirEvidenceAndTheirRecord()
{
    const auto store = StoreBuilder()
                           .add({.time = "2023-10-01T08:00:00Z",
                                 .kind = FactKind::Purchase,
                                 .state = "payment-pending"})
                           .says("2023-10-01T08:07:00Z", "scheduled")
                           .says("2023-10-01T08:09:00Z", "scheduled")
                           .says("2023-10-02T11:30:00Z", "expired")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(block.intervals.size(), 3u);
    const Interval &pending = block.intervals[0];
    QCOMPARE(pending.fromEvidence, Evidence::Stated);
    QVERIFY(pending.toEvidence == Evidence::Observed);
    QCOMPARE(pending.toRow, 1u);
    QCOMPARE(block.intervals[1].fromEvidence, Evidence::Observed);
    QCOMPARE(block.intervals[1].toRow, 3u);
    QVERIFY(block.intervals[2].toEvidence == block.intervals[2].fromEvidence);
    QCOMPARE(evidenceName(Evidence::Observed), std::string_view("observed"));
    QCOMPARE(evidenceName(Evidence::Stated), std::string_view("stated"));
    QCOMPARE(evidenceName(Evidence::Inferred), std::string_view("inferred"));
}

void LifecycleTest::anEventWithoutATimeIsARowAndNothingElse()
{
    const auto store = StoreBuilder()
                           .says("", "expired")
                           .add({.kind = FactKind::Launch})
                           .says("2023-10-02T08:00:00Z", "active")
                           .build();
    const auto block = onlyBlock(store);
    QCOMPARE(told(block), lines({"active 2023-10-02T08:00:00Z > 2023-10-02T08:00:00Z…"}));
    QCOMPARE(block.rows, (Rows{0, 1, 2}));
    QVERIFY(block.marks.empty());

    const auto untimed = onlyBlock(StoreBuilder().says("", "active").build());
    QCOMPARE(untimed.id, "cr-1");
    QVERIFY(untimed.intervals.empty());
    QVERIFY(untimed.state.empty());
    QVERIFY(!untimed.begunBeforeLogs);
    QCOMPARE(untimed.rows, (Rows{0}));
}

void LifecycleTest::manyEventsOfOneInstantTakeNoQuadraticTime()
{
    StoreBuilder builder;
    constexpr int kEvents = 60000;
    for (int i = 0; i < kEvents; ++i)
        builder.says("2023-10-02T11:30:00Z", i % 2 == 0 ? "expired" : "active");
    const auto block = onlyBlock(builder.build());
    QCOMPARE(block.intervals.size(), 2u);
    QCOMPARE(block.intervals[0].kind, StateKind::Active);
    QCOMPARE(block.intervals[0].rows.size(), std::size_t{kEvents / 2});
    QCOMPARE(block.marks.size(), std::size_t{kEvents - 2});
}

QTEST_GUILESS_MAIN(LifecycleTest)
#include "lifecycletest.moc"
