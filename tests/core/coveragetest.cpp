// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/block/coverage.h"
#include "core/block/lifecycle.h"
#include "storebuilder.h"

#include <QTest>

using namespace cbv;

namespace {

std::string name(std::string_view account, std::string_view region)
{
    return "AWSLogs/" + std::string(account) + "_CloudTrail_" + std::string(region)
           + "_20231001T0000Z_abcdefghijklmnop.json.gz";
}

void deliver(StoreBuilder &builder, std::string_view time,
             FileVerdict verdict = FileVerdict::WithoutBlocks)
{
    builder.addFile(name("111122223333", "us-east-1"), time, verdict);
}

std::vector<LogGap> gapsOf(const EventStore &store)
{
    auto blocks = capacityBlocks(store);
    setLogGaps(store, blocks);
    return blocks.at(0).logGaps ? *blocks[0].logGaps : std::vector<LogGap>();
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT
private slots:
    void theNameOfALogFileSaysItsAccountAndRegion()
    {
        const auto origin =
            logOrigin("AWSLogs/x/111122223333_CloudTrail_eu-west-1_20231001T0005Z_a.gz");
        QCOMPARE(origin.account, std::string_view("111122223333"));
        QCOMPARE(origin.region, std::string_view("eu-west-1"));
        for (const std::string_view other : {"logs/renamed.json.gz", "_CloudTrail_us-east-1_x.json",
                                             "1_CloudTrail_us-east-1", "1_CloudTrail__x"})
            QVERIFY(logOrigin(other) == LogOrigin());
    }
    void aMissingDayIsAGapFromDeliveryToDelivery()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled");
        deliver(builder, "2023-10-01T10:05:00Z");
        deliver(builder, "2023-10-01T23:55:00Z");
        deliver(builder, "2023-10-03T00:20:00Z");
        const auto gaps = gapsOf(builder.build());
        QCOMPARE(gaps.size(), std::size_t(2));
        QVERIFY(gaps[0] == (LogGap{kNoTime, at("2023-10-01T09:50:00Z")}));
        QVERIFY(gaps[1] == (LogGap{at("2023-10-01T23:55:00Z"), at("2023-10-03T00:05:00Z")}));
    }
    void aSilenceUpToTheLimitIsNoGap()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled");
        deliver(builder, "2023-10-01T10:05:00Z");
        deliver(builder, "2023-10-02T10:20:00Z"); // holds what happened from 10:05 on
        QCOMPARE(gapsOf(builder.build()).size(), std::size_t(1));
    }
    void recordsOfFilesWithOtherNamesFillAGap()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled").says("2023-10-02T09:00:00Z", "active");
        deliver(builder, "2023-10-01T10:05:00Z");
        deliver(builder, "2023-10-03T08:00:00Z");
        QCOMPARE(gapsOf(builder.build()).size(), std::size_t(1));
    }
    void whereNoFileHasSuchANameNothingIsClaimed()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled").says("2023-11-20T09:00:00Z", "active");
        QVERIFY(gapsOf(builder.build()).empty());
    }
    void filesOfAnotherAccountOrRegionSayNothingAboutThisOne()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled");
        builder.addFile(name("111122223333", "eu-west-1"), "2023-10-01T10:05:00Z");
        builder.addFile(name("444455556666", "us-east-1"), "2023-10-01T10:05:00Z");
        QVERIFY(gapsOf(builder.build()).empty());
    }
    void logsThatEndEarlierThanOthersHaveAGapUpToTheHorizon()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled");
        deliver(builder, "2023-10-01T10:05:00Z");
        builder.addFile(name("111122223333", "eu-west-1"), "2023-10-09T10:05:00Z");
        QVERIFY(gapsOf(builder.build()).back()
                == (LogGap{at("2023-10-01T10:05:00Z"), at("2023-10-09T10:05:00Z")}));
    }
    void aFileThatCouldNotBeReadFillsNoGap()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled");
        deliver(builder, "2023-10-01T10:05:00Z");
        deliver(builder, "2023-10-02T12:00:00Z", FileVerdict::Unreadable);
        deliver(builder, "2023-10-03T10:05:00Z");
        QCOMPARE(gapsOf(builder.build()).size(), std::size_t(2));
    }
    void blocksOfOneAccountAndRegionShareTheirGaps()
    {
        StoreBuilder builder;
        builder.says("2023-10-01T10:00:00Z", "scheduled");
        builder.add({.time = "2023-10-01T10:00:00Z", .id = "cr-2", .state = "scheduled"});
        deliver(builder, "2023-10-01T10:05:00Z");
        const auto store = builder.build();
        auto blocks = capacityBlocks(store);
        setLogGaps(store, blocks);
        QVERIFY(blocks.at(0).logGaps && blocks[0].logGaps == blocks.at(1).logGaps);
    }
    void eachAccountAndRegionIsToldOnceInOrder()
    {
        const auto gaps = std::make_shared<const std::vector<LogGap>>(
            std::vector<LogGap>{{kNoTime, at("2023-10-01T10:00:00Z")}});
        const auto others = std::make_shared<const std::vector<LogGap>>(*gaps);
        const auto of = [](const char *account, auto known) {
            CapacityBlock block;
            block.account = account;
            block.region = "us-east-1";
            block.logGaps = known;
            return block;
        };
        const std::vector<CapacityBlock> blocks{of("222", others), of("111", gaps),
                                                of("222", others), of("333", decltype(gaps)())};
        const auto all = logCoverage(blocks);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].account, std::string("111"));
        QCOMPARE(all[1].account, std::string("222"));
        QCOMPARE(all[1].gaps, others);
        const auto shown = logCoverage(blocks, {true, false, true, true});
        QCOMPARE(shown.size(), std::size_t(1));
        QCOMPARE(shown[0].account, std::string("222"));
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coveragetest.moc"
