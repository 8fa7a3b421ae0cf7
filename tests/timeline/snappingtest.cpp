// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/snapping.h"
#include "blockbuilder.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

class SnappingTest : public QObject
{
    Q_OBJECT
    CapacityBlock m_block;
    // Ten hours on a thousand pixels: 36 s each.
    const TimeScale m_scale{{day(2), day(2, 10)}, 0, 1000};
private slots:
    void initTestCase()
    {
        m_block = BlockBuilder("cr-1")
                      .state(StateKind::Scheduled, day(2, 1))
                      .state(StateKind::Active, day(2, 5))
                      .state(StateKind::Expired, day(2, 9));
        m_block.marks.push_back({MarkKind::Launch, day(2, 6), 0});
        m_block.planned.end = day(2, 8);
    }
    void theEdgesAreThoseOfIntervalsMarksAndThePlanEachOnce()
    {
        QCOMPARE(edgesOf(m_block),
                 (std::vector<TimeMs>{day(2, 1), day(2, 5), day(2, 6), day(2, 8), day(2, 9)}));
    }
    void aPointNearAnEdgeIsTheEdge()
    {
        QCOMPARE(snappedTime(m_block, m_scale, 507.5), day(2, 5));
        QCOMPARE(snappedTime(m_block, m_scale, 593), day(2, 6));
    }
    void ofTwoEdgesInReachTheNearerOneIsTaken()
    {
        CapacityBlock block = m_block;
        block.marks.front().time = day(2, 5, 6); // ten pixels further
        QCOMPARE(snappedTime(block, m_scale, 504), day(2, 5));
        QCOMPARE(snappedTime(block, m_scale, 506), day(2, 5, 6));
    }
    void aPointFarFromEveryEdgeIsTheTimeThere()
    {
        QCOMPARE(snappedTime(m_block, m_scale, 300), day(2, 3));
        QCOMPARE(snappedTime(CapacityBlock(), m_scale, 300), day(2, 3));
    }
    void aPointIsNoFinerThanItsPixel()
    {
        QCOMPARE(pointedTime({{day(2), day(2) + kDay}, 0, 997}, 500), day(2, 12, 2));
        QCOMPARE(pointedTime({{day(2), day(2) + kHour}, 0, 997}, 500) % kMinute, 5 * kSecond);
        QCOMPARE(pointedTime({{day(2), day(2) + kSecond}, 0, 997}, 500), day(2) + 502);
        QCOMPARE(pointedTime({{-kDay, 0}, 0, 997}, 500) % kMinute, TimeMs(0));
        QVERIFY(pointedTime({{-kDay, 0}, 0, 997}, 500) < -kDay / 2 + 3 * kMinute);
    }
    void theNextEdgeLeadsFromOneToTheOtherUntilThereIsNone()
    {
        QCOMPARE(nextEdge(m_block, day(2, 5), EdgeStep::Later), std::optional(day(2, 6)));
        QCOMPARE(nextEdge(m_block, day(2, 5), EdgeStep::Earlier), std::optional(day(2, 1)));
        QVERIFY(!nextEdge(m_block, day(2, 9), EdgeStep::Later));
        QVERIFY(!nextEdge(m_block, day(2, 1), EdgeStep::Earlier));
    }
};

QTEST_GUILESS_MAIN(SnappingTest)
#include "snappingtest.moc"
