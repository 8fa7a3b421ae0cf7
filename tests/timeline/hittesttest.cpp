// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a point stands on, and back from there to a rectangle.
#include "layoutfixture.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

LaidOut laidOut()
{
    return LaidOut({BlockBuilder("cr-1")
                        .state(StateKind::PaymentPending, day(5))
                        .state(StateKind::Scheduled, day(5, 0, 5))
                        .state(StateKind::Active, day(9))
                        .state(StateKind::Expired, day(15))
                        .mark(MarkKind::Launch, day(10))
                        .planned(day(9), day(18))
                        .begunBefore(),
                    BlockBuilder("cr-2").state(StateKind::Active, day(12)).openUntil(day(20))},
                   {day(1), day(31)}, day(20));
}

} // namespace

class HitTestTest : public QObject
{
    Q_OBJECT

private slots:
    void aBarIsItsWholeInterval()
    {
        const LaidOut laid = laidOut();
        const auto target =
            hitTest(laid.shapes, {laid.x(day(12)), laid.shapes.bars[1].rect.center().y()});
        QCOMPARE(target.kind, TargetKind::Interval);
        QCOMPARE(target.block, 0U);
        QCOMPARE(target.interval, 2U);
        // The tooltip has the interval, whatever part of it is on screen.
        QCOMPARE(laid.blocks[0].intervals[target.interval].to
                     - laid.blocks[0].intervals[target.interval].from,
                 6 * kDay);
    }

    void aTinyBarIsHitBesideItself()
    {
        const LaidOut laid = laidOut();
        const double y = laid.shapes.bars[0].rect.center().y();
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(5)) - 3, y}).interval, 0U);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(5)) + 4, y}).interval, 0U);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(5)) + 12, y}).interval, 1U);
    }

    void aCapComesBeforeTheBarBehindIt()
    {
        const LaidOut laid = laidOut();
        const auto target =
            hitTest(laid.shapes, {laid.x(day(15)) - 4, laid.shapes.bars[0].rect.center().y()});
        QCOMPARE(target.interval, 3U);
    }

    void eachOfAFanCanBeHit()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Scheduled, day(10))
                                .state(StateKind::Active, day(10))
                                .state(StateKind::Expired, day(10))},
                           {day(1), day(31)});
        for (const CapShape &cap : laid.shapes.caps)
            QCOMPARE(hitTest(laid.shapes, cap.rect.center()).interval, cap.interval);
    }

    void aMarkIsAMark()
    {
        const LaidOut laid = laidOut();
        const auto target = hitTest(laid.shapes, laid.shapes.marks[0].rect.center());
        QCOMPARE(target.kind, TargetKind::Mark);
        QCOMPARE(target.mark, 0U);
    }

    void behindEverythingThereIsStillAnAnswer()
    {
        const LaidOut laid = laidOut();
        const double first = laid.shapes.rows[0].rect.center().y() + 8;
        const double second = laid.shapes.rows[1].rect.center().y();
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(17)), first}).kind, TargetKind::Planned);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(5)) - 12, first}).kind, TargetKind::Unknown);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(25)), second}).kind, TargetKind::NoLogs);
        QCOMPARE(hitTest(laid.shapes, {laid.x(day(3)), second}).kind, TargetKind::Lane);
        QCOMPARE(hitTest(laid.shapes, {20, second}).kind, TargetKind::Label);
        QCOMPARE(hitTest(laid.shapes, {500, 10}).kind, TargetKind::Ruler);
        QCOMPARE(hitTest(laid.shapes, {500, 500}).kind, TargetKind::Nothing);
        QCOMPARE(hitTest(laid.shapes, {-5, -5}).kind, TargetKind::Nothing);
    }

    void aHeadingIsAHeadingFromEndToEnd()
    {
        LaneOptions options;
        options.grouping = LaneGrouping::FinalState;
        const LaidOut laid(gallery(), {day(1), day(31)}, kNoTime, options);
        const double y = laid.shapes.rows[0].rect.center().y();
        for (const double x : {5.0, 700.0}) {
            QCOMPARE(hitTest(laid.shapes, {x, y}).kind, TargetKind::GroupHeading);
            QCOMPARE(hitTest(laid.shapes, {x, y}).group, 0U);
        }
    }

    void everyTargetHasItsRectangle()
    {
        const LaidOut laid(gallery(), fittingRange(gallery(), kGalleryHorizon), kGalleryHorizon);
        for (const BarShape &bar : laid.shapes.bars) {
            const auto target = hitTest(laid.shapes, bar.rect.center());
            QCOMPARE(target.kind, TargetKind::Interval);
            QVERIFY(!targetRect(laid.shapes, target).isEmpty());
        }
        for (const MarkShape &mark : laid.shapes.marks)
            QCOMPARE(targetRect(laid.shapes, hitTest(laid.shapes, mark.rect.center())), mark.rect);
        QVERIFY(targetRect(laid.shapes, {}).isEmpty());
        TimelineTarget gone;
        gone.kind = TargetKind::Interval;
        gone.block = 4000;
        QVERIFY(targetRect(laid.shapes, gone).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HitTestTest)
#include "hittesttest.moc"
