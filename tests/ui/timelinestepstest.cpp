// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelinesteps.h"
#include "blocks.h"

#include <QTest>

using namespace cbv;

class TimelineStepsTest : public QObject
{
    Q_OBJECT
    std::vector<CapacityBlock> m_blocks{
        block("cr-1", {{"scheduled", 0, 10}, {"active", 10, 50}, {"expired", 50, 50}}),
        block("cr-2", {{"active", 40, 90}}), block("cr-3", {})};
    Lanes m_lanes;

    TimelineStep step(KeyCommand command, TimelineStep at) const
    {
        return timelineStep(command, at, m_lanes, m_blocks, 2);
    }
private slots:
    void initTestCase()
    {
        LaneOptions options;
        options.sorting = LaneSorting::Id;
        m_lanes = arrangeLanes(m_blocks, options);
        QCOMPARE(m_lanes.rowCount(), 3U);
    }
    void theFirstKeyGoesToTheFirstLane()
    {
        QCOMPARE(step(KeyCommand::NextLane, {}), (TimelineStep{0, 0}));
        QCOMPARE(step(KeyCommand::PreviousItem, {}), (TimelineStep{0, 0}));
    }
    void leftAndRightGoFromStateToState()
    {
        QCOMPARE(step(KeyCommand::NextItem, {0, 0}), (TimelineStep{0, 1}));
        QCOMPARE(step(KeyCommand::NextItem, {0, 2}), (TimelineStep{0, 2}));
        QCOMPARE(step(KeyCommand::PreviousItem, {0, 2}), (TimelineStep{0, 1}));
        QCOMPARE(step(KeyCommand::PreviousItem, {0, 0}), (TimelineStep{0, 0}));
        QCOMPARE(step(KeyCommand::LastItem, {0, 0}), (TimelineStep{0, 2}));
        QCOMPARE(step(KeyCommand::FirstItem, {0, 2}), (TimelineStep{0, 0}));
    }
    void anotherLaneIsEnteredAtTheNearestTime()
    {
        QCOMPARE(step(KeyCommand::NextLane, {0, 0}), (TimelineStep{1, 0}));
        QCOMPARE(step(KeyCommand::PreviousLane, {1, 0}), (TimelineStep{0, 2}));
    }
    void aLaneWithoutIntervalsIsReachedAndLeft()
    {
        QCOMPARE(step(KeyCommand::NextLane, {1, 0}), (TimelineStep{2, -1}));
        QCOMPARE(step(KeyCommand::NextItem, {2, -1}), (TimelineStep{2, -1}));
        QCOMPARE(step(KeyCommand::PreviousLane, {2, -1}), (TimelineStep{1, -1}));
    }
    void pagesAndEndsStayWithinTheLanes()
    {
        QCOMPARE(step(KeyCommand::PageDown, {0, -1}), (TimelineStep{2, -1}));
        QCOMPARE(step(KeyCommand::LastLane, {0, -1}), (TimelineStep{2, -1}));
        QCOMPARE(step(KeyCommand::FirstLane, {2, -1}), (TimelineStep{0, -1}));
        QCOMPARE(step(KeyCommand::PreviousLane, {0, 1}), (TimelineStep{0, 1}));
    }
    void withoutLanesNothingIsSelected()
    {
        QCOMPARE(timelineStep(KeyCommand::NextLane, {}, Lanes(), {}, 2), TimelineStep());
    }
};

QTEST_GUILESS_MAIN(TimelineStepsTest)
#include "timelinestepstest.moc"
