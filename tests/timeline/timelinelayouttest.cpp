// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases that timelines get wrong, each on the shapes.
#include "layoutfixture.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    return inner.left() >= outer.left() - 0.01 && inner.right() <= outer.right() + 0.01
           && inner.top() >= outer.top() - 0.01 && inner.bottom() <= outer.bottom() + 0.01;
}

const TimeRange kMonth{day(1), day(31)};

} // namespace

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void anIntervalReachesFromItsFirstEventToTheNextOne()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Scheduled, day(5))
                                .state(StateKind::Active, day(9))
                                .state(StateKind::Expired, day(20))},
                           kMonth);
        QCOMPARE(laid.shapes.bars.size(), std::size_t{2});
        QCOMPARE(laid.shapes.bars[0].rect.left(), laid.x(day(5)));
        QCOMPARE(laid.shapes.bars[0].rect.right(), laid.x(day(9)));
        QCOMPARE(laid.shapes.bars[1].kind, StateKind::Active);
        QCOMPARE(laid.shapes.bars[0].left, EdgeLook::Observed);
        QCOMPARE(laid.shapes.bars[0].right, EdgeLook::None); // the next bar's own edge stands there
        QCOMPARE(laid.shapes.bars[1].right, EdgeLook::None); // and here the glyph of the end
    }

    void whatBeganBeforeTheLogsHasALeadInFromTheStartOfTheData()
    {
        const LaidOut laid(
            {BlockBuilder("cr-1").state(StateKind::Scheduled, day(4)).openUntil(day(30)),
             BlockBuilder("cr-2")
                 .state(StateKind::Active, day(10))
                 .openUntil(day(30))
                 .begunBefore()},
            kMonth);
        QCOMPARE(laid.shapes.unknown.size(), std::size_t{1});
        QCOMPARE(laid.shapes.unknown[0].rect.left(), laid.x(day(4)));
        QCOMPARE(laid.shapes.unknown[0].rect.right(), laid.x(day(10)));
    }

    void aLeadInIsSeenEvenWhereTheDataBegin()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(10))
                                .openUntil(day(30))
                                .begunBefore()},
                           kMonth);
        QVERIFY(laid.shapes.unknown[0].rect.width() > 20);
        QCOMPARE(laid.shapes.unknown[0].rect.right(), laid.x(day(10)));
    }

    void whatNeverEndedIsOpenUntilTheHorizonAndNoFurther()
    {
        const LaidOut laid(
            {BlockBuilder("cr-1").state(StateKind::Active, day(10)).openUntil(day(20))}, kMonth,
            day(20));
        QCOMPARE(laid.shapes.bars[0].right, EdgeLook::Open);
        QCOMPARE(laid.shapes.bars[0].rect.right(), laid.x(day(20)));
        QCOMPARE(laid.shapes.noLogs.left(), laid.x(day(20)));
        QCOMPARE(laid.shapes.noLogs.right(), laid.request.areas.plot.right());
    }

    void anOpenIntervalThatBeginsAtTheHorizonCanStillBeSeen()
    {
        const LaidOut laid(
            {BlockBuilder("cr-1").state(StateKind::Scheduled, day(20)).openUntil(day(20))}, kMonth,
            day(20));
        QCOMPARE(laid.shapes.bars.size(), std::size_t{1});
        QVERIFY(laid.shapes.bars[0].rect.width() >= 8);
        QCOMPARE(laid.shapes.bars[0].right, EdgeLook::Open);
    }

    void afterTheHorizonDiffersFromNothingHappened()
    {
        QVERIFY(LaidOut({}, kMonth, day(31)).shapes.noLogs.isEmpty());
        QVERIFY(!LaidOut({}, kMonth, day(30)).shapes.noLogs.isEmpty());
        QCOMPARE(LaidOut({}, kMonth, day(-5)).shapes.noLogs.width(), 1000.0);
    }

    void shorterThanAPixelIsStillAPixelAndOnTop()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::PaymentPending, day(10))
                                .state(StateKind::Scheduled, day(10, 0, 5))
                                .state(StateKind::Active, day(20))
                                .openUntil(day(30))},
                           kMonth);
        QCOMPARE(laid.shapes.bars.size(), std::size_t{3});
        const BarShape &tiny = laid.shapes.bars.back();
        QCOMPARE(tiny.kind, StateKind::PaymentPending);
        QVERIFY(tiny.belowPixel);
        QCOMPARE(tiny.count, 1U);
        QVERIFY(tiny.rect.width() >= 1);
    }

    void aRunBelowAPixelIsMergedWithItsCount()
    {
        BlockBuilder block("cr-1");
        for (int i = 0; i < 10; ++i)
            block.state(i % 2 ? StateKind::Active : StateKind::Scheduled, day(10, 0, i));
        block.state(StateKind::Expired, day(20));
        const LaidOut far({block}, kMonth);
        const BarShape &run = far.shapes.bars.back();
        QCOMPARE(run.count, 9U); // the tenth lasts until the end and is a bar of its own
        QCOMPARE(run.interval, 0U);
        const LaidOut near({block}, {day(10), day(10, 0, 10)});
        QCOMPARE(near.shapes.bars.size(), std::size_t{10});
        QVERIFY(std::none_of(near.shapes.bars.begin(), near.shapes.bars.end(),
                             [](const BarShape &bar) { return bar.belowPixel; }));
    }

    void aMillionIntervalsInOneLaneMakeAtMostAScreenOfShapes()
    {
        CapacityBlock block = BlockBuilder("cr-1");
        for (int i = 0; i < 1'000'000; ++i) {
            Interval interval;
            interval.kind = i % 2 ? StateKind::Active : StateKind::Scheduled;
            interval.from = day(1) + i * kSecond;
            interval.to = interval.from + kSecond;
            interval.toEvidence = Evidence::Observed;
            block.intervals.push_back(interval);
        }
        const LaidOut laid({block}, kMonth);
        QVERIFY(laid.shapes.bars.size() <= 1000);
        std::uint64_t counted = 0;
        for (const BarShape &bar : laid.shapes.bars)
            counted += bar.count;
        QCOMPARE(counted, std::uint64_t{1'000'000});
    }

    void thePlannedWindowLiesBehindAndIsTallerThanTheBar()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(6))
                                .state(StateKind::Expired, day(10))
                                .planned(day(5), day(12))},
                           kMonth);
        const QRectF planned = laid.shapes.planned[0].rect;
        const QRectF bar = laid.shapes.bars[0].rect;
        QCOMPARE(planned.left(), laid.x(day(5)));
        QCOMPARE(planned.right(), laid.x(day(12)));
        QVERIFY(planned.top() < bar.top() && planned.bottom() > bar.bottom());
        QCOMPARE(laid.shapes.planned[0].left, EdgeLook::Stated);
    }

    void theLastHalfHourIsHatchedWhereItCanBeSeen()
    {
        const std::vector<CapacityBlock> blocks{BlockBuilder("cr-1")
                                                    .state(StateKind::Active, day(6))
                                                    .openUntil(day(12))
                                                    .planned(day(6), day(12))};
        QVERIFY(LaidOut(blocks, kMonth).shapes.planned[0].lastHalfHour.isEmpty());
        const LaidOut near(blocks, {day(11, 22), day(12, 1)});
        QCOMPARE(near.shapes.planned[0].lastHalfHour.left(), near.x(day(11, 23, 30)));
        QCOMPARE(near.shapes.planned[0].lastHalfHour.right(), near.x(day(12)));
    }

    void anExtensionMarksTheFirstEnd()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(6))
                                .openUntil(day(8))
                                .planned(day(6), day(20), day(13))},
                           kMonth);
        QCOMPARE(laid.shapes.planned[0].firstEndX.value(), laid.x(day(13)));
        QCOMPARE(laid.shapes.planned[0].rect.right(), laid.x(day(20)));
    }

    void aPlanWithOneEdgeLeavesTheOtherOpen()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(6))
                                .openUntil(day(8))
                                .planned({}, day(20)),
                            BlockBuilder("cr-2")
                                .state(StateKind::Scheduled, day(6))
                                .openUntil(day(8))
                                .planned(day(12), {})},
                           kMonth);
        QCOMPARE(laid.shapes.planned[0].left, EdgeLook::None);
        QCOMPARE(laid.shapes.planned[0].right, EdgeLook::Stated);
        QCOMPARE(laid.shapes.planned[1].left, EdgeLook::Stated);
        QCOMPARE(laid.shapes.planned[1].right, EdgeLook::None);
        QVERIFY(laid.shapes.planned[1].rect.width() > 10);
    }

    void aStateAfterAnEndIsDrawnAllTheSame()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(5))
                                .state(StateKind::Expired, day(9))
                                .state(StateKind::Active, day(12))
                                .openUntil(day(20))},
                           kMonth, day(20));
        QCOMPARE(laid.shapes.bars.size(), std::size_t{2});
        QCOMPARE(laid.shapes.caps.size(), std::size_t{1});
        QCOMPARE(laid.shapes.bars[0].rect.right(), laid.x(day(9)));
        QCOMPARE(laid.shapes.bars[1].rect.left(), laid.x(day(12)));
    }

    void nothingOfALaneTouchesItsNeighbour()
    {
        for (const double laneHeight : {14.0, 24.0, 46.0, 80.0}) {
            LaidOut laid(gallery(), fittingRange(gallery(), kGalleryHorizon), kGalleryHorizon);
            laid.request.metrics.laneHeight = laneHeight;
            const TimelineShapes shapes = layoutTimeline(laid.request);
            const auto rowOf = [&](std::uint32_t block) {
                return std::find_if(shapes.rows.begin(), shapes.rows.end(),
                                    [&](const RowShape &row) { return row.block == block; })
                    ->rect;
            };
            for (const BarShape &bar : shapes.bars)
                QVERIFY(isWithin(bar.rect, rowOf(bar.block)));
            for (const CapShape &cap : shapes.caps)
                QVERIFY(isWithin(cap.rect, rowOf(cap.block)));
            for (const MarkShape &mark : shapes.marks)
                QVERIFY(mark.rect.top() >= rowOf(mark.block).top()
                        && mark.rect.bottom() <= rowOf(mark.block).bottom());
            for (const PlannedShape &planned : shapes.planned)
                QVERIFY(isWithin(planned.rect, rowOf(planned.block)));
        }
    }

    void marksOfOnePlaceAreFannedByKindAndCounted()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(5))
                                .openUntil(day(20))
                                .mark(MarkKind::Launch, day(10))
                                .mark(MarkKind::Launch, day(10, 0, 1))
                                .mark(MarkKind::FailedCall, day(10, 0, 2))
                                .mark(MarkKind::Stopped, day(15))},
                           kMonth);
        QCOMPARE(laid.shapes.marks.size(), std::size_t{3});
        QCOMPARE(laid.shapes.marks[0].kind, MarkKind::FailedCall);
        QCOMPARE(laid.shapes.marks[1].kind, MarkKind::Launch);
        QCOMPARE(laid.shapes.marks[1].count, 2U);
        QVERIFY(!laid.shapes.marks[0].rect.intersects(
            laid.shapes.marks[1].rect.adjusted(0.1, 0, 0, 0)));
        QVERIFY(laid.shapes.marks[0].rect.bottom() <= laid.shapes.bars[0].rect.top());
    }

    void edgesSayHowTheyAreKnown()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::PaymentPending, day(5), Evidence::Stated)
                                .state(StateKind::PaymentFailed, day(9), Evidence::Inferred)},
                           kMonth);
        QCOMPARE(laid.shapes.bars[0].left, EdgeLook::Stated);
        QCOMPARE(laid.shapes.bars[0].right, EdgeLook::None); // the glyph tells it
        QCOMPARE(laid.shapes.caps[0].evidence, EdgeLook::Inferred);
    }

    void anEdgeOutOfViewIsNotDrawnAtTheWindow()
    {
        const LaidOut laid(
            {BlockBuilder("cr-1").state(StateKind::Active, day(5)).openUntil(day(30))},
            {day(10), day(12)});
        QCOMPARE(laid.shapes.bars[0].rect, QRectF(200, laid.shapes.bars[0].rect.top(), 1000,
                                                  laid.shapes.bars[0].rect.height()));
        QCOMPARE(laid.shapes.bars[0].left, EdgeLook::None);
        QCOMPARE(laid.shapes.bars[0].right, EdgeLook::None);
    }

    void anEdgeIsDrawnWhereWhatFollowsItIsSwitchedOff()
    {
        LaneOptions options;
        options.hidden.set(static_cast<std::size_t>(StateKind::Expired));
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(5))
                                .state(StateKind::Expired, day(9))},
                           kMonth, kNoTime, options);
        QCOMPARE(laid.shapes.bars[0].right, EdgeLook::Observed);
    }

    void statesThatAreSwitchedOffAreNotDrawn()
    {
        LaneOptions options;
        options.hidden.set(static_cast<std::size_t>(StateKind::Scheduled));
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Scheduled, day(5))
                                .state(StateKind::Active, day(9))
                                .openUntil(day(20))},
                           kMonth, kNoTime, options);
        QCOMPARE(laid.shapes.bars.size(), std::size_t{1});
        QCOMPARE(laid.shapes.bars[0].kind, StateKind::Active);
    }

    void lanesOutOfViewCostNothing()
    {
        std::vector<CapacityBlock> blocks;
        for (int i = 0; i < 5000; ++i)
            blocks.push_back(BlockBuilder("cr-" + std::to_string(10000 + i))
                                 .state(StateKind::Active, day(5))
                                 .openUntil(day(9)));
        const LaidOut laid(blocks, kMonth, kNoTime, {}, 46.0 * 2000 + 10);
        QVERIFY(laid.shapes.rows.size() <= 15);
        QCOMPARE(laid.shapes.rows.front().row, 2000U);
        QCOMPARE(laid.shapes.rows.front().rect.top(), 30.0);
        QCOMPARE(laid.shapes.bars.size(), laid.shapes.rows.size());
    }

    void everythingStaysInThePlotAtAnyZoom()
    {
        const QRectF plot = LaidOut({}, kMonth).request.areas.plot;
        for (const TimeMs length :
             {TimeMs{1}, TimeMs{50}, kMinute, kDay, 40 * kDay, 200 * 365 * kDay}) {
            for (const TimeMs centre :
                 {day(10, 12), day(13, 11, 30), day(16, 11, 30), kGalleryHorizon}) {
                const LaidOut laid(gallery(), {centre - length / 2, centre - length / 2 + length},
                                   kGalleryHorizon);
                const auto sideways = [&](const QRectF &rect) {
                    return rect.left() >= plot.left() - 0.01 && rect.right() <= plot.right() + 0.01
                           && rect.width() >= 0;
                };
                for (const BarShape &bar : laid.shapes.bars) {
                    QVERIFY(sideways(bar.rect));
                    QVERIFY(bar.rect.width() > 0);
                }
                for (const PlannedShape &planned : laid.shapes.planned)
                    QVERIFY(sideways(planned.rect)
                            && sideways(planned.lastHalfHour | planned.rect));
                for (const UnknownShape &unknown : laid.shapes.unknown)
                    QVERIFY(sideways(unknown.rect));
                for (const CapShape &cap : laid.shapes.caps)
                    QVERIFY(cap.x >= plot.left() && cap.x <= plot.right());
                QVERIFY(laid.shapes.noLogs.isEmpty() || sideways(laid.shapes.noLogs));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "timelinelayouttest.moc"
