// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has no length: ends, and several states of one instant.
#include "layoutfixture.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

const TimeRange kMonth{day(1), day(31)};

} // namespace

class InstantLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void anEndHasNoLengthAndIsAGlyphOfAFewPixels()
    {
        const LaidOut laid({BlockBuilder("cr-1").state(StateKind::Failed, day(10))}, kMonth);
        QVERIFY(laid.shapes.bars.empty());
        QCOMPARE(laid.shapes.caps.size(), std::size_t{1});
        QVERIFY(laid.shapes.caps[0].rect.width() >= 8);
        QVERIFY(std::abs(laid.shapes.caps[0].rect.center().x() - laid.x(day(10))) < 0.01);
    }

    void severalAtOneInstantAreFannedOut()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Scheduled, day(10))
                                .state(StateKind::Active, day(10))
                                .state(StateKind::Expired, day(10))},
                           kMonth);
        QCOMPARE(laid.shapes.caps.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(laid.shapes.caps[i].interval, static_cast<std::uint32_t>(i));
            QCOMPARE(laid.shapes.caps[i].x, laid.x(day(10)));
        }
        QVERIFY(laid.shapes.caps[0].rect.center().x() + 8 < laid.shapes.caps[1].rect.center().x());
        QVERIFY(laid.shapes.caps[1].rect.center().x() + 8 < laid.shapes.caps[2].rect.center().x());
    }

    void tooManyAtOneInstantAreCounted()
    {
        BlockBuilder block("cr-1");
        for (int i = 0; i < 9; ++i)
            block.state(i % 2 ? StateKind::Failed : StateKind::Expired, day(10));
        const LaidOut laid({block}, kMonth);
        QCOMPARE(laid.shapes.caps.size(), kMaxFan);
        QCOMPARE(laid.shapes.caps[0].interval, 0U);
        QCOMPARE(laid.shapes.caps[1].count, 4U);
        QCOMPARE(laid.shapes.caps[2].interval, 5U);
        QCOMPARE(laid.shapes.caps.back().interval, 8U);
    }

    void allStatesOfOneInstantHaveAGlyphOfTheirOwn()
    {
        BlockBuilder block("cr-1");
        for (const StateKind kind : {StateKind::Scheduled, StateKind::Active, StateKind::Expired,
                                     StateKind::Failed, StateKind::PaymentFailed})
            block.state(kind, day(10));
        const LaidOut laid({block}, kMonth);
        QCOMPARE(laid.shapes.caps.size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(laid.shapes.caps[i].count, 1U);
            QCOMPARE(hitTest(laid.shapes, laid.shapes.caps[i].rect.center()).interval, i);
        }
    }

    void aFanAtTheHorizonDoesNotReachBeyondIt()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Scheduled, day(10))
                                .state(StateKind::Active, day(10))
                                .state(StateKind::Expired, day(10))},
                           kMonth, day(10));
        QCOMPARE(laid.shapes.caps.back().rect.center().x(), laid.x(day(10)));
    }

    void endsAtDifferentTimesThatAreTooCloseAreAShortFan()
    {
        BlockBuilder block("cr-1");
        for (int i = 0; i < 8; ++i)
            block.state(StateKind::Failed, day(10, 2 * i));
        const LaidOut laid({block}, kMonth);
        QCOMPARE(laid.shapes.caps.size(), std::size_t{3});
        QCOMPARE(laid.shapes.caps[1].count, 6U);
    }

    void aFanAtTheRightEdgeStaysInThePlot()
    {
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Scheduled, day(31))
                                .state(StateKind::Active, day(31))
                                .state(StateKind::Expired, day(31))},
                           kMonth);
        QVERIFY(laid.shapes.caps.back().rect.right() <= laid.request.areas.plot.right() + 0.01);
    }
};

QTEST_GUILESS_MAIN(InstantLayoutTest)
#include "instantlayouttest.moc"
