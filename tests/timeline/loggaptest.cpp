// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockbuilder.h"
#include "layoutfixture.h"
#include "timeline/hittest.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

CapacityBlock withGaps(std::vector<LogGap> gaps)
{
    CapacityBlock block = BlockBuilder("cr-1")
                              .state(StateKind::Scheduled, day(3))
                              .state(StateKind::Active, day(4))
                              .state(StateKind::Expired, day(5));
    block.logGaps = std::make_shared<const std::vector<LogGap>>(std::move(gaps));
    return block;
}

} // namespace

class LogGapTest : public QObject
{
    Q_OBJECT
private slots:
    void aGapIsAStripAtTheFootOfItsLaneAndOfNoOther()
    {
        CapacityBlock other = BlockBuilder("cr-2").state(StateKind::Active, day(3));
        const LaidOut laid({withGaps({{day(6), day(8)}}), other}, {day(1), day(11)});
        QCOMPARE(laid.shapes.gaps.size(), std::size_t(1));
        const QRectF rect = laid.shapes.gaps[0].rect;
        QCOMPARE(rect.left(), laid.x(day(6)));
        QCOMPARE(rect.right(), laid.x(day(8)));
        const QRectF lane = laid.shapes.rows[0].rect;
        QVERIFY(lane.contains(rect));
        QVERIFY(rect.height() < lane.height() / 6 && rect.bottom() > lane.bottom() - 3);
    }
    void whatWasBeforeTheFirstLogReachesToTheEdge()
    {
        const LaidOut laid({withGaps({{kNoTime, day(2)}, {day(20), day(22)}})}, {day(1), day(11)});
        QCOMPARE(laid.shapes.gaps.size(), std::size_t(1));
        QCOMPARE(laid.shapes.gaps[0].rect.left(), laid.shapes.areas.plot.left());
        QCOMPARE(laid.shapes.gaps[0].rect.right(), laid.x(day(2)));
    }
    void manyGapsInAPixelAreNotDrawnOneByOne()
    {
        std::vector<LogGap> gaps;
        for (int i = 0; i < 100'000; ++i)
            gaps.push_back({day(1) + i * kMinute, day(1) + i * kMinute + kSecond});
        const LaidOut laid({withGaps(std::move(gaps))}, {day(1), day(61)});
        QVERIFY(laid.shapes.gaps.size() < 1200);
    }
    void aPointInTheStripIsTheGapAndOneAboveItWhatLiesThere()
    {
        const LaidOut laid({withGaps({{day(3, 12), day(8)}})}, {day(1), day(11)}, day(9));
        const double y = laid.shapes.rows[0].rect.center().y();
        const double foot = laid.shapes.gaps.at(0).rect.center().y();
        const TimelineTarget gap = hitTest(laid.shapes, {laid.x(day(7)), foot});
        QCOMPARE(gap.kind, TargetKind::LogGap);
        QCOMPARE(gap.gap, 0U);
        QCOMPARE(targetRect(laid.shapes, gap), laid.shapes.gaps[0].rect);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(4, 12)), y}).kind, TargetKind::Interval);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(7)), y}).kind, TargetKind::Lane);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(8, 12)), foot}).kind, TargetKind::Lane);
    }
};

QTEST_GUILESS_MAIN(LogGapTest)
#include "loggaptest.moc"
