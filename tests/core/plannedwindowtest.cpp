// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was bought: the planned window, its extensions, type and count.
#include "blocktelling.h"

#include <QTest>

using namespace cbv;

namespace {

TestEvent purchase(std::string_view time, std::string_view start, std::string_view end)
{
    return {.time = time,
            .kind = FactKind::Purchase,
            .state = "payment-pending",
            .plannedStart = start,
            .plannedEnd = end,
            .instanceType = "p5.48xlarge",
            .count = 8};
}

TestEvent extension(std::string_view time, std::string_view end)
{
    return {.time = time,
            .kind = FactKind::Extension,
            .plannedEnd = end,
            .instanceType = "p4d.24xlarge",
            .count = 4};
}

} // namespace

class PlannedWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void serviceEventsAloneGiveNoPlan();
    void aPurchaseStatesTheWholeWindow();
    void anExtensionMovesTheEndAndTheFirstEndStays();
    void theLatestEndWinsWhateverCameLast();
    void anExtensionAloneGivesAnEndTypeAndCount();
    void theFirstExtensionThatSaysTypeAndCountGivesThem();
    void aMessageGivesAPlannedEnd();
    void aPurchaseWithoutATimeStillStatesItsPlan();
    void otherCallsPlanNothing();
    void aCountThatIsNotSaidIsNotZero();
};

void PlannedWindowTest::serviceEventsAloneGiveNoPlan()
{
    const auto block = onlyBlock(StoreBuilder()
                                     .add({.time = "2023-10-02T08:00:00Z",
                                           .state = "active",
                                           .plannedStart = "2023-10-02T11:30:00Z",
                                           .plannedEnd = "2023-10-03T11:30:00Z"})
                                     .build());
    QVERIFY(!block.planned.start);
    QVERIFY(!block.planned.end);
    QVERIFY(!block.planned.evidence);
    QVERIFY(block.instanceType.empty());
    QVERIFY(!block.instanceCount);
}

void PlannedWindowTest::aPurchaseStatesTheWholeWindow()
{
    const auto block = onlyBlock(
        StoreBuilder()
            .says("2023-10-01T07:00:00Z", "scheduled")
            .add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
            .build());
    QVERIFY(block.planned.start == at("2023-10-02T11:30:00Z"));
    QVERIFY(block.planned.end == at("2023-10-09T11:30:00Z"));
    QVERIFY(block.planned.firstEnd == block.planned.end);
    QCOMPARE(block.planned.startRow, 1u);
    QCOMPARE(block.planned.endRow, 1u);
    QVERIFY(block.planned.evidence == Evidence::Stated);
    QCOMPARE(block.instanceType, "p5.48xlarge");
    QVERIFY(block.instanceCount == 8);
}

void PlannedWindowTest::anExtensionMovesTheEndAndTheFirstEndStays()
{
    const auto block = onlyBlock(
        StoreBuilder()
            .add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
            .add(extension("2023-10-05T08:00:00Z", "2023-10-16T11:30:00Z"))
            .build());
    QVERIFY(block.planned.end == at("2023-10-16T11:30:00Z"));
    QVERIFY(block.planned.firstEnd == at("2023-10-09T11:30:00Z"));
    QCOMPARE(block.planned.startRow, 0u);
    QCOMPARE(block.planned.endRow, 1u);
    QCOMPARE(block.instanceType, "p5.48xlarge");
    QVERIFY(block.instanceCount == 8);
}

void PlannedWindowTest::theLatestEndWinsWhateverCameLast()
{
    const auto block = onlyBlock(
        StoreBuilder()
            .add(extension("2023-10-05T08:00:00Z", "2023-10-23T11:30:00Z"))
            .add(extension("2023-10-06T08:00:00Z", "2023-10-16T11:30:00Z"))
            .add(purchase("2023-10-07T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
            .build());
    QVERIFY(block.planned.end == at("2023-10-23T11:30:00Z"));
    QVERIFY(block.planned.firstEnd == at("2023-10-09T11:30:00Z"));
    QCOMPARE(block.planned.endRow, 0u);
    QCOMPARE(block.instanceType, "p5.48xlarge");
}

void PlannedWindowTest::anExtensionAloneGivesAnEndTypeAndCount()
{
    const auto block = onlyBlock(
        StoreBuilder().add(extension("2023-10-05T08:00:00Z", "2023-10-16T11:30:00Z")).build());
    QVERIFY(!block.planned.start);
    QVERIFY(!block.planned.firstEnd);
    QVERIFY(block.planned.end == at("2023-10-16T11:30:00Z"));
    QVERIFY(block.planned.evidence == Evidence::Stated);
    QCOMPARE(block.instanceType, "p4d.24xlarge");
    QVERIFY(block.instanceCount == 4);
    QVERIFY(block.intervals.empty());
}

void PlannedWindowTest::theFirstExtensionThatSaysTypeAndCountGivesThem()
{
    const auto block = onlyBlock(
        StoreBuilder()
            .add({.time = "2023-10-05T08:00:00Z", .kind = FactKind::Extension, .count = 2})
            .add(extension("2023-10-06T08:00:00Z", "2023-10-16T11:30:00Z"))
            .build());
    QCOMPARE(block.instanceType, "p4d.24xlarge");
    QVERIFY(block.instanceCount == 2);
}

void PlannedWindowTest::aMessageGivesAPlannedEnd()
{
    const auto block = onlyBlock(StoreBuilder()
                                     .add({.time = "2023-10-05T08:00:00Z",
                                           .kind = FactKind::Message,
                                           .plannedEnd = "2023-10-16T11:30:00Z"})
                                     .build());
    QVERIFY(block.planned.end == at("2023-10-16T11:30:00Z"));
    QVERIFY(!block.planned.firstEnd);
    QVERIFY(block.planned.evidence == Evidence::Stated);
}

void PlannedWindowTest::aPurchaseWithoutATimeStillStatesItsPlan()
{
    const auto block = onlyBlock(
        StoreBuilder().add(purchase("", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z")).build());
    QVERIFY(block.planned.end == at("2023-10-09T11:30:00Z"));
    QVERIFY(block.intervals.empty());
}

void PlannedWindowTest::otherCallsPlanNothing()
{
    const auto block = onlyBlock(StoreBuilder()
                                     .says("2023-10-02T08:00:00Z", "active")
                                     .add({.time = "2023-10-05T08:00:00Z",
                                           .kind = FactKind::Call,
                                           .plannedEnd = "2023-10-16T11:30:00Z",
                                           .instanceType = "p5.48xlarge",
                                           .count = 1})
                                     .build());
    QVERIFY(!block.planned.end);
    QVERIFY(block.instanceType.empty());
}

void PlannedWindowTest::aCountThatIsNotSaidIsNotZero()
{
    auto silent = purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z");
    silent.count = -1;
    QVERIFY(!onlyBlock(StoreBuilder().add(silent).build()).instanceCount);
    silent.count = 0;
    QVERIFY(onlyBlock(StoreBuilder().add(silent).build()).instanceCount == 0);
}

QTEST_GUILESS_MAIN(PlannedWindowTest)
#include "plannedwindowtest.moc"
