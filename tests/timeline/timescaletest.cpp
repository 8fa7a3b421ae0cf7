// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges and the scale: one clamp, and a way there and back that loses nothing.
#include "blockbuilder.h"

#include "timeline/timescale.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cbv;
using namespace cbv::test;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void aRangeThatFitsStaysAsItIs()
    {
        const TimeRange range{day(2), day(3)};
        QCOMPARE(fitWithin(range, {day(1), day(9)}), range);
    }

    void aRangeBeyondTheBoundsMovesAndKeepsItsLength()
    {
        const TimeRange bounds{day(1), day(9)};
        QCOMPARE(fitWithin({day(0), day(2)}, bounds), (TimeRange{day(1), day(3)}));
        QCOMPARE(fitWithin({day(8), day(11)}, bounds), (TimeRange{day(6), day(9)}));
    }

    void aRangeLongerThanTheBoundsBecomesTheBounds()
    {
        const TimeRange bounds{day(4), day(5)};
        QCOMPARE(fitWithin({day(1), day(9)}, bounds), bounds);
    }

    void aRangeIsNeverEmptyNorTurnedAround()
    {
        QCOMPARE(fitWithin({day(2), day(2)}).length(), kShortestRange);
        QCOMPARE(fitWithin({day(3), day(2)}).length(), kShortestRange);
        const TimeRange wild = fitWithin({kNoTime, std::numeric_limits<TimeMs>::max()});
        QCOMPARE(wild, kAllTime);
    }

    void zoomingKeepsTheTimeUnderTheCursor()
    {
        const TimeRange range{day(1), day(11)};
        const TimeRange closer = zoomedAround(range, day(3), 0.5);
        QCOMPARE(closer.length(), 5 * kDay);
        QCOMPARE(day(3) - closer.from, kDay);
    }

    void zoomingInAndOutNeverSticksAtAMillisecond()
    {
        TimeRange range{0, 1000};
        for (int i = 0; i < 100; ++i)
            range = zoomedAround(range, 500, 0.9);
        QCOMPARE(range.length(), kShortestRange);
        for (int i = 0; i < 400; ++i)
            range = fitWithin(zoomedAround(range, 500, 1.1));
        QCOMPARE(range, kAllTime);
    }

    void panningMovesByPartsOfTheScreen()
    {
        QCOMPARE(panned({day(1), day(5)}, 0.25), (TimeRange{day(2), day(6)}));
    }

    void everythingFitsWithRoomOnBothSides()
    {
        const std::vector<CapacityBlock> blocks{BlockBuilder("cr-1")
                                                    .state(StateKind::Scheduled, day(5))
                                                    .openUntil(day(9))
                                                    .planned(day(6), day(20))};
        const TimeRange range = fittingRange(blocks, day(9));
        QVERIFY(range.from < day(5) && range.from > day(4));
        QVERIFY(range.to > day(20) && range.to < day(21));
    }

    void eventsOfOneInstantStandInTheMiddleOfAnHour()
    {
        const std::vector<CapacityBlock> blocks{
            BlockBuilder("cr-1").state(StateKind::Failed, day(5))};
        const TimeRange range = fittingRange(blocks, day(5));
        QVERIFY(range.length() >= kHour);
        QVERIFY(std::abs((range.from + range.to) / 2 - day(5)) <= 1);
    }

    void aWildDateDoesNotSquashTheRest()
    {
        const std::vector<CapacityBlock> blocks{
            BlockBuilder("cr-1").state(StateKind::Failed, day(5)),
            BlockBuilder("cr-2").state(StateKind::Failed, kLatestShown + 900 * 365 * kDay)};
        QVERIFY(fittingRange(blocks, kNoTime).length() < kDay);
    }

    void nothingAtAllHasARangeToo()
    {
        QVERIFY(fittingRange({}, kNoTime).length() > 0);
        QVERIFY(fittingRange({}, day(3)).contains(day(3)));
        QCOMPARE(firstKnownTime({}), kNoTime);
    }

    void thereAndBackAgain()
    {
        QRandomGenerator random(7);
        for (const TimeMs length : {TimeMs{1}, TimeMs{999}, kHour, 30 * kDay, 200 * 365 * kDay}) {
            for (int i = 0; i < 200; ++i) {
                const TimeMs from = day(1) - length / 2 + random.bounded(1'000'000);
                const TimeScale scale({from, from + length}, 240.5, 1 + random.bounded(4000));
                const TimeMs time = from + static_cast<TimeMs>(random.bounded(double(length)));
                QCOMPARE(scale.time(scale.x(time)), time);
                const double px = 240.5 + random.bounded(scale.width());
                QVERIFY(std::abs(scale.x(scale.time(px)) - px) <= 0.5 / scale.msPerPixel() + 1e-6);
            }
        }
    }

    void aTimeFarOutIsCutForPainters()
    {
        const TimeScale scale({day(1), day(1) + 1}, 100, 800);
        QCOMPARE(scale.xWithin(kLatestShown), 900.0);
        QCOMPARE(scale.xWithin(kNoTime, 5), 95.0);
        QVERIFY(scale.x(kLatestShown) > 1e12);
    }
};

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "timescaletest.moc"
