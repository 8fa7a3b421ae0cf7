// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "timeline/lanesinview.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

/// The same question, asked of everything that a block has.
bool hasSomethingWithin(const CapacityBlock &block, TimeRange range)
{
    const PlannedWindow &plan = block.planned;
    return std::ranges::any_of(
               block.intervals,
               [&](const Interval &each) { return range.overlaps(each.from, each.to); })
           || std::ranges::any_of(
               block.marks, [&](const Mark &mark) { return range.overlaps(mark.time, mark.time); })
           || (plan.start && range.overlaps(*plan.start, plan.end.value_or(*plan.start)));
}

LaneOptions byAccount()
{
    LaneOptions options;
    options.grouping = LaneGrouping::Account;
    return options;
}

} // namespace

class LanesInViewTest : public QObject
{
    Q_OBJECT
private slots:
    void aLaneStaysExactlyWhereSomethingOfItIsDrawn()
    {
        const auto blocks = gallery();
        const Lanes all = arrangeLanes(blocks, {});
        const LanesInView inView(all, blocks);
        for (const TimeMs length : {kMinute, kHour, 7 * kHour, 3 * kDay, 60 * kDay}) {
            for (TimeMs from = day(-2); from < day(33); from += 5 * kHour + 11 * kMinute) {
                const TimeRange range{from, from + length};
                const Lanes some = inView.within(range);
                for (std::uint32_t i = 0; i < blocks.size(); ++i)
                    QCOMPARE(some.rowOfBlock(i) != kNoIndex, hasSomethingWithin(blocks[i], range));
            }
        }
    }
    void betweenAnEndAndWhatFollowedItNothingIsDrawn()
    {
        const std::vector<CapacityBlock> blocks{BlockBuilder("cr-9")
                                                    .state(StateKind::Expired, day(2))
                                                    .state(StateKind::Active, day(9))
                                                    .openUntil(day(10))};
        const Lanes all = arrangeLanes(blocks, {});
        const LanesInView inView(all, blocks);
        QCOMPARE(inView.within({day(4), day(5)}).laneCount(), 0U);
        QCOMPARE(inView.within({day(1), day(3)}).laneCount(), 1U);
        QCOMPARE(inView.within({day(8), day(9)}).laneCount(), 1U);
    }
    void aPlanWithoutAStartReachesFromTheFirstStateOn()
    {
        const std::vector<CapacityBlock> blocks{
            BlockBuilder("cr-9").state(StateKind::Failed, day(2)).planned({}, day(9))};
        const Lanes all = arrangeLanes(blocks, {});
        QCOMPARE(LanesInView(all, blocks).within({day(4), day(5)}).laneCount(), 1U);
    }
    void aGroupWithoutALaneInViewGoesAndTheOthersCountTheirs()
    {
        const auto blocks = gallery();
        const Lanes all = arrangeLanes(blocks, byAccount());
        const Lanes some = LanesInView(all, blocks).within({day(2), day(3)});
        QCOMPARE(some.laneCount(), 2U);
        QCOMPARE(some.groups().size(), std::size_t(2));
        QCOMPARE(some.groups()[0].key, std::string("012345678901"));
        QCOMPARE(some.groups()[0].lanes, 1U);
        QCOMPARE(some.groups()[1].headingRow, 2U);
    }
    void aCollapsedGroupStays()
    {
        const auto blocks = gallery();
        LaneOptions options = byAccount();
        options.collapsed = {"444455556666"};
        const Lanes all = arrangeLanes(blocks, options);
        const Lanes some = LanesInView(all, blocks).within({day(-20), day(-19)});
        QCOMPARE(some.groups().size(), std::size_t(1));
        QCOMPARE(some.groups()[0].lanes, 3U);
    }
    void noLanesAreNoLanes()
    {
        const Lanes none;
        QCOMPARE(LanesInView(none, {}).within({day(1), day(2)}).rowCount(), 0U);
    }
};

QTEST_GUILESS_MAIN(LanesInViewTest)
#include "lanesinviewtest.moc"
