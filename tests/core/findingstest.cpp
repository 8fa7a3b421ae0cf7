// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each finding: when it is there, the records behind it, and when the logs cannot tell.
#include "blocktelling.h"

#include "core/block/findings.h"

#include <QTest>

using namespace cbv;

namespace {

using Rows = std::vector<Row>;

/// The records behind a finding about `cr-1`; none where there is no such finding.
Rows found(StoreBuilder &builder, FindingCode code)
{
    const auto store = builder.build();
    for (const auto &block : capacityBlocks(store)) {
        for (const auto &finding : block.findings) {
            if (block.id == "cr-1" && finding.code == code)
                return finding.rows;
        }
    }
    return {};
}

TestEvent purchase(std::string_view time, std::string_view start, std::string_view end)
{
    return {.time = time,
            .kind = FactKind::Purchase,
            .state = "payment-pending",
            .plannedStart = start,
            .plannedEnd = end,
            .name = "PurchaseCapacityBlock"};
}

/// A call of the API about another reservation: the logs of its account hold calls from then on.
TestEvent callOfAnother(std::string_view time, std::string_view region = "us-east-1")
{
    return {.time = time, .kind = FactKind::Call, .id = "cr-2", .region = region};
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBlockWithoutTroubleHasNoFinding();
    void theSixEventsOfOneInstantTellTheirTrouble();
    void findingsStandInTheOrderOfTheirCodes();

    void activeWithoutScheduled();
    void activeWithoutScheduledCannotBeToldWhereTheLogsBeginLater();
    void expiredWithoutActive();
    void expiredWithoutActiveCannotBeToldWhereTheLogsBeginLater();
    void noEndSeen();
    void noEndSeenNeedsAPlannedEndBeforeTheHorizon();
    void paymentFailedAndFailed();
    void stateAfterEnd();
    void nameAndStateDisagree();
    void twoOwners();
    void callsOfOthersMakeNoSecondOwner();
    void lateStart();
    void earlyEnd();
    void anEndAfterAnExtensionIsJudgedByTheExtension();
    void endNot1130Utc();
    void instancesTerminatedByAws();
    void unusedSinceActive();
    void unusedCannotBeToldWithoutCallsInTheLogs();
    void launchError();
    void purchaseWithoutOutcome();
};

void FindingsTest::aBlockWithoutTroubleHasNoFinding()
{
    const auto store =
        StoreBuilder()
            .add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-03T11:30:00Z"))
            .says("2023-10-01T08:07:00Z", "scheduled")
            .says("2023-10-02T11:30:03Z", "active")
            .add({.time = "2023-10-02T12:00:00Z", .kind = FactKind::Launch})
            .says("2023-10-03T11:30:05Z", "expired")
            .build();
    QCOMPARE(codes(onlyBlock(store)), QStringList());
}

void FindingsTest::theSixEventsOfOneInstantTellTheirTrouble()
{
    StoreBuilder builder;
    for (const char *state : {"scheduled", "active", "expired", "failed", "payment-failed"})
        builder.says("2023-10-02T00:06:08Z", state);
    builder.add({.time = "2023-10-02T00:06:08Z", .kind = FactKind::Termination});
    QCOMPARE(codes(onlyBlock(builder.build())),
             lines({"payment-failed", "failed", "state-after-end", "end-not-1130utc",
                    "instances-terminated-by-aws"}));
}

void FindingsTest::findingsStandInTheOrderOfTheirCodes()
{
    for (std::size_t i = 0; i < kFindingCodeCount; ++i)
        QVERIFY(!findingName(static_cast<FindingCode>(i)).empty());
    QCOMPARE(findingName(FindingCode::EndNot1130Utc), std::string_view("end-not-1130utc"));
    const auto block = onlyBlock(StoreBuilder()
                                     .says("2023-10-02T10:00:00Z", "expired")
                                     .says("2023-10-02T12:00:00Z", "failed")
                                     .build());
    QVERIFY(block.findings.size() > 1);
    QVERIFY(std::ranges::is_sorted(block.findings, {}, &Finding::code));
}

void FindingsTest::activeWithoutScheduled()
{
    StoreBuilder bought;
    bought.add(purchase("2023-10-01T08:00:00Z", "", "")).says("2023-10-02T11:30:03Z", "active");
    QCOMPARE(found(bought, FindingCode::ActiveWithoutScheduled), (Rows{1}));

    // The logs go back further than any block is bought ahead.
    StoreBuilder longLogs;
    longLogs.add(callOfAnother("2023-08-01T00:00:00Z")).says("2023-10-02T11:30:03Z", "active");
    QCOMPARE(found(longLogs, FindingCode::ActiveWithoutScheduled), (Rows{1}));

    StoreBuilder scheduled;
    scheduled.add(callOfAnother("2023-08-01T00:00:00Z"))
        .says("2023-10-01T11:30:03Z", "scheduled")
        .says("2023-10-02T11:30:03Z", "active");
    QCOMPARE(found(scheduled, FindingCode::ActiveWithoutScheduled), Rows());
}

void FindingsTest::activeWithoutScheduledCannotBeToldWhereTheLogsBeginLater()
{
    StoreBuilder shortLogs;
    shortLogs.add(callOfAnother("2023-10-01T00:00:00Z")).says("2023-10-02T11:30:03Z", "active");
    QCOMPARE(found(shortLogs, FindingCode::ActiveWithoutScheduled), Rows());

    StoreBuilder otherRegion;
    otherRegion.add(callOfAnother("2023-08-01T00:00:00Z", "us-west-2"))
        .says("2023-10-02T11:30:03Z", "active");
    QCOMPARE(found(otherRegion, FindingCode::ActiveWithoutScheduled), Rows());

    // What happened before the first end is unknown, and so it stays after it.
    StoreBuilder afterEnd;
    afterEnd.says("2023-10-02T11:30:03Z", "expired").says("2023-10-02T12:30:03Z", "active");
    QCOMPARE(found(afterEnd, FindingCode::ActiveWithoutScheduled), Rows());
}

void FindingsTest::expiredWithoutActive()
{
    StoreBuilder scheduled;
    scheduled.says("2023-10-01T08:00:00Z", "scheduled").says("2023-10-03T11:30:05Z", "expired");
    QCOMPARE(found(scheduled, FindingCode::ExpiredWithoutActive), (Rows{1}));

    StoreBuilder longLogs;
    longLogs.add(callOfAnother("2023-03-01T00:00:00Z")).says("2023-10-02T11:30:03Z", "expired");
    QCOMPARE(found(longLogs, FindingCode::ExpiredWithoutActive), (Rows{1}));

    StoreBuilder active;
    active.says("2023-10-01T08:00:00Z", "active").says("2023-10-03T11:30:05Z", "expired");
    QCOMPARE(found(active, FindingCode::ExpiredWithoutActive), Rows());
}

void FindingsTest::expiredWithoutActiveCannotBeToldWhereTheLogsBeginLater()
{
    StoreBuilder alone;
    alone.add(callOfAnother("2023-08-01T00:00:00Z")).says("2023-10-03T11:30:05Z", "expired");
    QCOMPARE(found(alone, FindingCode::ExpiredWithoutActive), Rows());
}

void FindingsTest::noEndSeen()
{
    StoreBuilder open;
    open.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-03T11:30:00Z"))
        .says("2023-10-02T11:30:03Z", "active")
        .add(callOfAnother("2023-10-03T12:00:00Z"));
    QCOMPARE(found(open, FindingCode::NoEndSeen), (Rows{0, 1}));

    StoreBuilder ended;
    ended.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-03T11:30:00Z"))
        .says("2023-10-01T09:00:00Z", "payment-failed")
        .add(callOfAnother("2023-10-03T12:00:00Z"));
    QCOMPARE(found(ended, FindingCode::NoEndSeen), Rows());
}

void FindingsTest::noEndSeenNeedsAPlannedEndBeforeTheHorizon()
{
    StoreBuilder notYet;
    notYet.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-03T11:30:00Z"))
        .says("2023-10-02T11:30:03Z", "active")
        .add(callOfAnother("2023-10-03T11:30:00Z"));
    QCOMPARE(found(notYet, FindingCode::NoEndSeen), Rows());

    StoreBuilder noPlan;
    noPlan.says("2023-10-02T11:30:03Z", "active").add(callOfAnother("2024-10-03T11:30:00Z"));
    QCOMPARE(found(noPlan, FindingCode::NoEndSeen), Rows());
}

void FindingsTest::paymentFailedAndFailed()
{
    StoreBuilder payment;
    payment.says("2023-10-01T08:00:00Z", "payment-failed")
        .says("2023-10-01T08:01:00Z", "payment-failed");
    QCOMPARE(found(payment, FindingCode::PaymentFailed), (Rows{0, 1}));

    StoreBuilder failed;
    failed.says("2023-10-01T08:00:00Z", "scheduled").says("2023-10-02T08:00:00Z", "failed");
    QCOMPARE(found(failed, FindingCode::Failed), (Rows{1}));
}

void FindingsTest::stateAfterEnd()
{
    StoreBuilder after;
    after.says("2023-10-01T08:00:00Z", "active")
        .says("2023-10-03T11:30:05Z", "expired")
        .says("2023-10-03T11:31:05Z", "expired")
        .says("2023-10-03T13:00:00Z", "active");
    QCOMPARE(found(after, FindingCode::StateAfterEnd), (Rows{1, 3}));

    StoreBuilder twice;
    twice.says("2023-10-03T11:30:05Z", "expired").says("2023-10-03T11:31:05Z", "expired");
    QCOMPARE(found(twice, FindingCode::StateAfterEnd), Rows());
}

void FindingsTest::nameAndStateDisagree()
{
    StoreBuilder builder;
    builder.add({.time = "2023-10-01T08:00:00Z", .state = "active", .stateByName = "active"})
        .add({.time = "2023-10-02T08:00:00Z", .state = "failed", .stateByName = "active"})
        .add({.time = "2023-10-03T08:00:00Z", .state = "retired"});
    QCOMPARE(found(builder, FindingCode::NameStateDisagree), (Rows{1}));
}

void FindingsTest::twoOwners()
{
    StoreBuilder builder;
    builder.says("2023-10-01T08:00:00Z", "scheduled")
        .add({.time = "2023-10-01T09:00:00Z", .account = ""})
        .add({.time = "2023-10-02T08:00:00Z", .state = "active", .account = "444455556666"})
        .add({.time = "2023-10-03T08:00:00Z", .state = "expired", .account = "444455556666"});
    QCOMPARE(found(builder, FindingCode::TwoOwners), (Rows{0, 2}));
}

void FindingsTest::callsOfOthersMakeNoSecondOwner()
{
    StoreBuilder builder;
    builder.says("2023-10-01T08:00:00Z", "active");
    for (const auto kind : {FactKind::Call, FactKind::Launch, FactKind::Stop})
        builder.add({.time = "2023-10-02T08:00:00Z", .kind = kind, .account = "444455556666"});
    QCOMPARE(found(builder, FindingCode::TwoOwners), Rows());
}

void FindingsTest::lateStart()
{
    StoreBuilder late;
    late.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
        .says("2023-10-02T13:30:00Z", "active");
    QCOMPARE(found(late, FindingCode::LateStart), (Rows{0, 1}));

    StoreBuilder usual;
    usual.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
        .says("2023-10-02T11:45:00Z", "active");
    QCOMPARE(found(usual, FindingCode::LateStart), Rows());
}

void FindingsTest::earlyEnd()
{
    StoreBuilder early;
    early.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
        .says("2023-10-02T11:30:03Z", "active")
        .says("2023-10-08T11:30:05Z", "expired");
    QCOMPARE(found(early, FindingCode::EarlyEnd), (Rows{0, 2}));

    StoreBuilder failed;
    failed.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T11:30:00Z"))
        .says("2023-10-02T11:30:03Z", "failed");
    QCOMPARE(found(failed, FindingCode::EarlyEnd), Rows());
}

void FindingsTest::anEndAfterAnExtensionIsJudgedByTheExtension()
{
    const auto add = [](StoreBuilder &builder, const char *end) {
        builder
            .add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-03T11:30:00Z"))
            .says("2023-10-02T11:30:03Z", "active")
            .add({.time = "2023-10-02T12:00:00Z",
                  .kind = FactKind::Extension,
                  .plannedEnd = "2023-10-04T11:30:00Z"})
            .says(end, "expired");
    };
    StoreBuilder asBought;
    add(asBought, "2023-10-03T11:30:05Z");
    QCOMPARE(found(asBought, FindingCode::EarlyEnd), (Rows{2, 3}));

    StoreBuilder asExtended;
    add(asExtended, "2023-10-04T11:30:05Z");
    QCOMPARE(found(asExtended, FindingCode::EarlyEnd), Rows());
}

void FindingsTest::endNot1130Utc()
{
    StoreBuilder odd;
    odd.says("2023-10-02T11:30:03Z", "active").says("2023-10-08T14:00:00Z", "expired");
    QCOMPARE(found(odd, FindingCode::EndNot1130Utc), (Rows{1}));

    StoreBuilder oddPlan;
    oddPlan.add(purchase("2023-10-01T08:00:00Z", "2023-10-02T11:30:00Z", "2023-10-09T20:30:00Z"));
    QCOMPARE(found(oddPlan, FindingCode::EndNot1130Utc), (Rows{0}));

    StoreBuilder usual;
    usual.says("2023-10-02T14:00:00Z", "active").says("2023-10-08T11:30:05Z", "expired");
    QCOMPARE(found(usual, FindingCode::EndNot1130Utc), Rows());
}

void FindingsTest::instancesTerminatedByAws()
{
    StoreBuilder builder;
    builder.says("2023-10-02T11:30:03Z", "active")
        .add({.time = "2023-10-03T11:00:00Z", .kind = FactKind::Termination, .instances = {"i-1"}})
        .add({.time = "2023-10-03T11:01:00Z", .kind = FactKind::Stop, .instances = {"i-2"}});
    QCOMPARE(found(builder, FindingCode::InstancesTerminatedByAws), (Rows{1}));
}

void FindingsTest::unusedSinceActive()
{
    const auto add = [](StoreBuilder &builder) -> StoreBuilder & {
        return builder.add(callOfAnother("2023-10-01T00:00:00Z"))
            .says("2023-10-02T11:30:03Z", "active")
            .says("2023-10-03T11:30:05Z", "expired");
    };
    StoreBuilder unused;
    QCOMPARE(found(add(unused), FindingCode::UnusedSinceActive), (Rows{1}));

    for (const auto kind : {FactKind::Launch, FactKind::Stop, FactKind::Termination}) {
        StoreBuilder used;
        add(used).add({.time = "2023-10-02T12:00:00Z", .kind = kind});
        QCOMPARE(found(used, FindingCode::UnusedSinceActive), Rows());
    }

    StoreBuilder failedLaunch;
    add(failedLaunch).add({.time = "2023-10-02T12:00:00Z", .kind = FactKind::FailedCall});
    QCOMPARE(found(failedLaunch, FindingCode::UnusedSinceActive), (Rows{1}));
}

void FindingsTest::unusedCannotBeToldWithoutCallsInTheLogs()
{
    StoreBuilder serviceEventsOnly;
    serviceEventsOnly.says("2023-10-02T11:30:03Z", "active")
        .says("2023-10-03T11:30:05Z", "expired");
    QCOMPARE(found(serviceEventsOnly, FindingCode::UnusedSinceActive), Rows());

    StoreBuilder justBegun;
    justBegun.says("2023-10-02T11:30:03Z", "active").add(callOfAnother("2023-10-02T12:00:00Z"));
    QCOMPARE(found(justBegun, FindingCode::UnusedSinceActive), Rows());
}

void FindingsTest::launchError()
{
    const auto call = [](const char *name, const char *error) {
        return TestEvent{.time = "2023-10-02T12:00:00Z",
                         .kind = FactKind::FailedCall,
                         .name = name,
                         .error = error};
    };
    StoreBuilder builder;
    builder.says("2023-10-02T11:30:03Z", "active")
        .add(call("RunInstances", "Server.InsufficientInstanceCapacity"))
        .add(call("RunInstances", "Client.DryRunOperation"))
        .add(call("CancelCapacityReservation", "Client.InvalidState"))
        .add(call("StartInstances", "Client.UnauthorizedOperation"));
    QCOMPARE(found(builder, FindingCode::LaunchError), (Rows{1, 4}));
}

void FindingsTest::purchaseWithoutOutcome()
{
    StoreBuilder waiting;
    waiting.add(purchase("2023-10-01T08:00:00Z", "", ""))
        .add(callOfAnother("2023-10-01T20:00:01Z"));
    QCOMPARE(found(waiting, FindingCode::PurchaseWithoutOutcome), (Rows{0}));

    StoreBuilder notYet;
    notYet.add(purchase("2023-10-01T08:00:00Z", "", "")).add(callOfAnother("2023-10-01T20:00:00Z"));
    QCOMPARE(found(notYet, FindingCode::PurchaseWithoutOutcome), Rows());

    StoreBuilder answered;
    answered.add(purchase("2023-10-01T08:00:00Z", "", ""))
        .says("2023-10-01T08:07:00Z", "scheduled")
        .add(callOfAnother("2023-10-02T20:00:00Z"));
    QCOMPARE(found(answered, FindingCode::PurchaseWithoutOutcome), Rows());
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "findingstest.moc"
