// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes there are, in which order, and where each one lies.
#include "gallery.h"

#include "timeline/lanes.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

std::vector<std::string> ids(const Lanes &lanes, std::span<const CapacityBlock> blocks)
{
    std::vector<std::string> all;
    for (const LaneRow &row : lanes.rows())
        all.push_back(row.isHeading() ? "[" + lanes.groups()[row.group].key + "]"
                                      : blocks[row.block].id);
    return all;
}

std::vector<CapacityBlock> three()
{
    return {BlockBuilder("cr-1")
                .at("222", "us-east-1")
                .state(StateKind::Scheduled, day(5))
                .state(StateKind::Failed, day(6)),
            BlockBuilder("cr-2")
                .at("111", "us-west-2")
                .state(StateKind::Active, day(3))
                .openUntil(day(9)),
            BlockBuilder("cr-3")
                .at("222", "us-east-1")
                .of("p5.48xlarge", 8)
                .state(StateKind::Expired, day(8))};
}

using Ids = std::vector<std::string>;

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT

private slots:
    void lanesAreSortedByTheirFirstEvent()
    {
        const auto blocks = three();
        QCOMPARE(ids(arrangeLanes(blocks, {}), blocks), (Ids{"cr-2", "cr-1", "cr-3"}));
    }

    void eachSortingHasItsOrderAndItsReverse()
    {
        const auto blocks = three();
        LaneOptions options;
        options.sorting = LaneSorting::Id;
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-1", "cr-2", "cr-3"}));
        options.order = LaneOrder::Descending;
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-3", "cr-2", "cr-1"}));
        options.sorting = LaneSorting::LastEvent;
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-3", "cr-1", "cr-2"}));
        options = {};
        options.sorting = LaneSorting::State;
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-2", "cr-3", "cr-1"}));
    }

    void groupsHaveHeadingsAndTheUnknownOneComesLast()
    {
        const auto blocks = three();
        LaneOptions options;
        options.grouping = LaneGrouping::InstanceType;
        const Lanes lanes = arrangeLanes(blocks, options);
        QCOMPARE(ids(lanes, blocks), (Ids{"[p5.48xlarge]", "cr-3", "[]", "cr-2", "cr-1"}));
        QCOMPARE(lanes.groups()[1].lanes, 2U);
        QCOMPARE(lanes.laneCount(), 3U);
        QCOMPARE(lanes.rowOfBlock(0), 4U);
    }

    void finalStatesAreGroupedInLifeOrder()
    {
        const auto blocks = three();
        LaneOptions options;
        options.grouping = LaneGrouping::FinalState;
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks),
                 (Ids{"[active]", "cr-2", "[expired]", "cr-3", "[failed]", "cr-1"}));
    }

    void aCollapsedGroupKeepsItsHeadingAndItsCount()
    {
        const auto blocks = three();
        LaneOptions options;
        options.grouping = LaneGrouping::Account;
        options.collapsed = {"222"};
        const Lanes lanes = arrangeLanes(blocks, options);
        QCOMPARE(ids(lanes, blocks), (Ids{"[111]", "cr-2", "[222]"}));
        QCOMPARE(lanes.groups()[1].lanes, 2U);
        QVERIFY(lanes.groups()[1].collapsed);
        QCOMPARE(lanes.rowOfBlock(0), kNoIndex);
    }

    void searchLooksAtEveryWordOfTheLabel()
    {
        const auto blocks = three();
        LaneOptions options;
        options.search = QStringLiteral("P5.48");
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-3"}));
        options.search = QStringLiteral("US-east");
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-1", "cr-3"}));
    }

    void aLaneWithNothingButSwitchedOffStatesGoes()
    {
        const auto blocks = three();
        LaneOptions options;
        options.hidden.set(static_cast<std::size_t>(StateKind::Failed));
        QCOMPARE(arrangeLanes(blocks, options).laneCount(), 3U);
        options.hidden.set(static_cast<std::size_t>(StateKind::Scheduled));
        QCOMPARE(ids(arrangeLanes(blocks, options), blocks), (Ids{"cr-2", "cr-3"}));
    }

    void everyYBelongsToTheRowThatIsDrawnThere()
    {
        const auto blocks = gallery();
        for (const LaneGrouping grouping :
             {LaneGrouping::None, LaneGrouping::Account, LaneGrouping::Region}) {
            LaneOptions options;
            options.grouping = grouping;
            options.collapsed = {"444455556666"};
            const Lanes lanes = arrangeLanes(blocks, options);
            const LaneMetrics metrics{40, 25};
            double top = 0;
            for (std::uint32_t row = 0; row < lanes.rowCount(); ++row) {
                QCOMPARE(lanes.top(row, metrics), top);
                QCOMPARE(lanes.rowAt(top, metrics), row);
                QCOMPARE(lanes.rowAt(top + lanes.height(row, metrics) - 0.01, metrics), row);
                top += lanes.height(row, metrics);
            }
            QCOMPARE(lanes.totalHeight(metrics), top);
            QCOMPARE(lanes.rowAt(top, metrics), kNoIndex);
            QCOMPARE(lanes.rowAt(-0.1, metrics), kNoIndex);
        }
    }

    void noBlocksAreNoLanes()
    {
        const Lanes lanes = arrangeLanes({}, {});
        QCOMPARE(lanes.rowCount(), 0U);
        QCOMPARE(lanes.rowAt(0, {}), kNoIndex);
        QCOMPARE(lanes.totalHeight({}), 0.0);
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "lanestest.moc"
