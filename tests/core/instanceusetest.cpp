// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which instances ran in a reservation, and when: from launch to end, and what is not in the logs.
#include "blocktelling.h"

#include "core/block/instanceuse.h"

#include <QTest>

using namespace cbv;

namespace {

using Instances = std::vector<std::string_view>;

TestEvent launch(std::string_view time, Instances instances, std::string_view id = "cr-1")
{
    return {.time = time,
            .kind = FactKind::Launch,
            .id = id,
            .instances = std::move(instances),
            .name = "RunInstances"};
}

TestEvent stop(std::string_view time, Instances instances)
{
    return {.time = time,
            .kind = FactKind::Stop,
            .instances = std::move(instances),
            .name = "StopInstances"};
}

TestEvent ended(std::string_view time, Instances instances)
{
    return {.time = time,
            .kind = FactKind::Termination,
            .instances = std::move(instances),
            .name = "TerminateCapacityBlockInstances"};
}

/// The store, and the runs in `cr-1`.
struct Seen
{
    explicit Seen(StoreBuilder &builder) : store(builder.build())
    {
        for (const auto &block : capacityBlocks(store)) {
            if (block.id == "cr-1")
                runs = instanceRuns(block, store);
        }
    }
    /// `i-1 2023-… > 2023-…` for each run; `?` for an end that is not known, `…` for an open one.
    QStringList told() const
    {
        const auto edge = [](TimeMs time) {
            return time == kNoTime ? std::string("?") : formatUtc(time).substr(8, 8);
        };
        QStringList list;
        for (const InstanceRun &run : runs)
            list +=
                QString::fromStdString(std::string(store.text(run.instance)) + ' ' + edge(run.from)
                                       + " > " + edge(run.to) + (run.open ? "…" : ""));
        return list;
    }

    EventStore store;
    std::vector<InstanceRun> runs;
};

} // namespace

class InstanceUseTest : public QObject
{
    Q_OBJECT

private slots:
    void anInstanceRunsFromItsLaunchToItsEnd()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1", "i-2"}));
        builder.add(stop("2023-10-04T18:00:00Z", {"i-1"}));
        builder.add(ended("2023-10-05T11:00:00Z", {"i-2"}));
        builder.says("2023-10-05T11:30:00Z", "expired");
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 04T12:00 > 04T18:00", "i-2 04T12:00 > 05T11:00"}));
        QCOMPARE(useOf(seen.runs), (InstanceUse{2, 29.0, 0, 0, 0}));
        QCOMPARE(seen.runs[1].reason, UseReason::EndedByAws);
        QCOMPARE(seen.runs[1].fromRow, Row(1));
        QCOMPARE(seen.runs[1].toRow, Row(3));
    }

    void anInstanceThatIsStartedAgainRunsTwice()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1"}));
        builder.add(stop("2023-10-04T13:00:00Z", {"i-1"}));
        builder.add(launch("2023-10-04T14:00:00Z", {"i-1"}));
        builder.add(launch("2023-10-04T14:30:00Z", {"i-1"})); // it is running already
        builder.add(stop("2023-10-04T16:00:00Z", {"i-1"}));
        builder.add(ended("2023-10-05T11:00:00Z", {"i-1"})); // it has stopped already
        builder.says("2023-10-05T11:30:00Z", "expired");
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 04T12:00 > 04T13:00", "i-1 04T14:00 > 04T16:00"}));
        QCOMPARE(useOf(seen.runs), (InstanceUse{1, 3.0, 0, 0, 0}));
    }

    void whatIsNotInTheLogsIsNotMadeUp()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-2"}));
        builder.add(ended("2023-10-05T11:00:00Z", {"i-1"}));
        builder.says("2023-10-05T11:30:00Z", "expired");
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 ? > 05T11:00", "i-2 04T12:00 > ?"}));
        QCOMPARE(useOf(seen.runs), (InstanceUse{2, 0, 0, 0, 2}));
    }

    void whileTheBlockIsActiveARunGoesOn()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1"}));
        builder.add({.time = "2023-10-04T15:00:00Z", .kind = FactKind::Call});
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 04T12:00 > ?…"}));
        // Nothing says that it still runs: these hours are told apart.
        QCOMPARE(useOf(seen.runs), (InstanceUse{1, 0, 3.0, 1, 0}));
    }

    void noRunOutlastsThePlanOfItsBlock()
    {
        StoreBuilder builder;
        builder.add({.time = "2023-10-01T00:00:00Z",
                     .kind = FactKind::Purchase,
                     .plannedEnd = "2023-10-05T11:30:00Z",
                     .name = "PurchaseCapacityBlock"});
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1"}));
        builder.add(launch("2023-10-06T12:00:00Z", {"i-2"})); // which cannot be
        builder.add({.time = "2023-10-09T15:00:00Z", .kind = FactKind::Call});
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 04T12:00 > ?…", "i-2 06T12:00 > ?…"}));
        QCOMPARE(useOf(seen.runs), (InstanceUse{2, 0, 23.5, 2, 0}));
    }

    void aLaunchThatNamesTheReservationIsTheReason()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1"}));
        const Seen seen(builder);
        QCOMPARE(seen.runs[0].reason, UseReason::Launch);
    }

    void anInstanceThatIsOnlyTiedByAnotherRecordMayNotHaveRunInIt()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.addRow("2023-10-04T12:00:00Z", {{Field::Reservation, "cr-11 cr-12"}});
        builder.addFact(launch({}, {"i-1"}));
        const Seen seen(builder);
        QCOMPARE(seen.told(), QStringList());
    }

    void callsThatFailedAndInstancesOfOthersSayNothing()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add({.time = "2023-10-04T12:00:00Z",
                     .kind = FactKind::FailedCall,
                     .instances = {"i-1"},
                     .name = "StartInstances"});
        builder.add(launch("2023-10-04T12:30:00Z", {"i-2"}, "cr-2"));
        auto timeless = launch({}, {"i-3"});
        builder.add(timeless);
        const Seen seen(builder);
        QCOMPARE(seen.told(), QStringList());
        QCOMPARE(useOf(seen.runs), InstanceUse());
    }

    void aRecordThatNamesTwoReservationsRunsInBoth()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add({.time = "2023-10-04T11:30:00Z", .id = "cr-2", .state = "active"});
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1"}));
        builder.addFact(launch("2023-10-04T12:00:00Z", {"i-2"}, "cr-2"));
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 04T12:00 > ?…"}));
    }

    void onlyTheActiveTimeOfTheBlockIsUsed()
    {
        StoreBuilder builder;
        builder.add(launch("2023-10-01T00:00:00Z", {"i-1", "i-2"}));
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(ended("2023-10-05T11:00:00Z", {"i-1"}));
        builder.says("2023-10-05T11:30:00Z", "expired");
        builder.add(stop("2023-10-20T00:00:00Z", {"i-2"}));
        builder.add(launch("2023-10-21T00:00:00Z", {"i-2"})); // in something else
        builder.add(stop("2023-10-22T00:00:00Z", {"i-2"}));
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 01T00:00 > 05T11:00", "i-2 01T00:00 > 20T00:00"}));
        QCOMPARE(useOf(seen.runs), (InstanceUse{2, 47.5, 0, 0, 0}));
    }

    void aStartOfWhatShouldBeRunningLeavesTheEndBeforeUnknown()
    {
        StoreBuilder builder;
        builder.says("2023-10-04T11:30:00Z", "active");
        builder.add(launch("2023-10-04T12:00:00Z", {"i-1"}));
        auto again = launch("2023-10-04T18:00:00Z", {"i-1"});
        again.name = "StartInstances";
        builder.add(again);
        builder.add(stop("2023-10-04T19:00:00Z", {"i-1"}));
        builder.says("2023-10-05T11:30:00Z", "expired");
        const Seen seen(builder);
        QCOMPARE(seen.told(), lines({"i-1 04T12:00 > ?", "i-1 04T18:00 > 04T19:00"}));
        QCOMPARE(useOf(seen.runs), (InstanceUse{1, 1.0, 0, 0, 1}));
    }
};

QTEST_GUILESS_MAIN(InstanceUseTest)
#include "instanceusetest.moc"
