// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The eleven cases that timelines get wrong, from one log to what is on screen. The log has a
// reservation for each, and all states.
#include "timelinefixture.h"

#include "models/zonedtime.h"

#include <QImage>

#include <set>

using namespace cbv;

class ElevenCasesTest : public TimelineFixture
{
    Q_OBJECT

    const TimelineShapes &shapes() const { return m_view->frame().shapes; }
    double x(TimeMs time) const { return shapes().scale.x(time); }
    /// The index of the reservation made for a case.
    std::uint32_t of(int number) const
    {
        const QString id =
            QStringLiteral("cr-0e1e7e00000000%1").arg(number, 3, 10, QLatin1Char('0'));
        return static_cast<std::uint32_t>(m_view->shown().data->blockIndex(id.toStdString()));
    }
    template<typename Shape>
    static std::vector<Shape> ofBlock(const std::vector<Shape> &all, std::uint32_t block)
    {
        std::vector<Shape> found;
        std::ranges::copy_if(all, std::back_inserter(found),
                             [block](const Shape &shape) { return shape.block == block; });
        return found;
    }
    QRectF row(std::uint32_t block) const { return ofBlock(shapes().rows, block).at(0).rect; }
private slots:
    void initTestCase()
    {
        openTimeline(QStringLiteral(CBV_TEST_DATA "/timeline/eleven-cases.json"));
        m_view->resize(1200, 900);
        QCOMPARE(m_view->lanes()->laneCount(), 13U);
        QCOMPARE(shapes().rows.size(), std::size_t(13));
    }
    void cleanupTestCase() { closeTimeline(); }

    void case01WhatBeganBeforeTheLogsHasALeadInAndNoFirstEdge()
    {
        const std::uint32_t lane = of(1);
        const auto leadIn = ofBlock(shapes().unknown, lane);
        const auto bars = ofBlock(shapes().bars, lane);
        QCOMPARE(leadIn.size(), std::size_t(1));
        QCOMPARE(bars.size(), std::size_t(1));
        QCOMPARE(leadIn[0].rect.right(), bars[0].rect.left());
        QVERIFY(leadIn[0].rect.width() >= 20);
    }
    void case02WhatNeverEndedIsOpenUpToTheHorizon()
    {
        const auto bar = ofBlock(shapes().bars, of(2)).back();
        QCOMPARE(bar.kind, StateKind::Active);
        QCOMPARE(bar.right, EdgeLook::Open);
        QCOMPARE(bar.rect.right(), x(m_view->shown().data->store().horizon()));
        QVERIFY(shapes().noLogs.left() >= bar.rect.right() - 0.01);
    }
    void case03AStateOfZeroLengthCanBeSeenAndChosen()
    {
        const auto caps = ofBlock(shapes().caps, of(3));
        QCOMPARE(caps.size(), std::size_t(1));
        QCOMPARE(caps[0].kind, StateKind::Failed);
        QVERIFY(caps[0].rect.width() > 8);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, caps[0].rect.center().toPoint());
        QCOMPARE(m_view->selectedTarget().interval, caps[0].interval);
    }
    void case04SeveralAtOneInstantHaveEachAGlyphOfTheirOwn()
    {
        const auto caps = ofBlock(shapes().caps, of(4));
        QCOMPARE(caps.size(), std::size_t(3));
        std::set<std::uint32_t> chosen;
        for (const CapShape &cap : caps)
            chosen.insert(m_view->targetAt(cap.rect.center()).interval);
        QCOMPARE(chosen, (std::set<std::uint32_t>{0, 1, 2}));
    }
    void case05ShorterThanAPixelIsDrawnAndHit()
    {
        const auto bars = ofBlock(shapes().bars, of(5));
        const auto tiny = std::ranges::find(bars, true, &BarShape::belowPixel);
        QVERIFY(tiny != bars.end());
        QCOMPARE(tiny->kind, StateKind::Active);
        QCOMPARE(tiny->rect.width(), kMinBarWidth);
        QVERIFY(m_view->textAt(tiny->rect.center()).contains(QStringLiteral("2 s")));
    }
    void case06PlannedOverlapsActualAndBothAreSeen()
    {
        const auto planned = ofBlock(shapes().planned, of(6)).at(0);
        const auto bars = ofBlock(shapes().bars, of(6));
        const auto active = std::ranges::find(bars, StateKind::Active, &BarShape::kind);
        QVERIFY(active != bars.end());
        QVERIFY(active->rect.left() > planned.rect.left() + 2);
        QVERIFY(active->rect.right() < planned.rect.right() - 2);
        QVERIFY(planned.rect.top() < active->rect.top());
        QVERIFY(planned.rect.bottom() > active->rect.bottom());
        QCOMPARE(planned.right, EdgeLook::Stated);
    }
    void case07AStateAfterAnEndIsDrawnAndFound()
    {
        const std::uint32_t lane = of(7);
        const auto bars = ofBlock(shapes().bars, lane);
        const auto caps = ofBlock(shapes().caps, lane);
        QCOMPARE(caps.size(), std::size_t(1));
        QVERIFY(bars.back().rect.left() > caps[0].rect.right());
        QCOMPARE(bars.back().right, EdgeLook::Open);
        QVERIFY(std::ranges::count(block(lane).findings, FindingCode::StateAfterEnd, &Finding::code)
                == 1);
    }
    void case08TwoLanesNeverTouchEachOther()
    {
        QCOMPARE(row(of(8)).bottom(), row(of(9)).top());
        for (const std::uint32_t lane : {of(8), of(9)}) {
            const QRectF own = row(lane);
            const auto within = [&](const auto &all) {
                return std::ranges::all_of(ofBlock(all, lane), [&](const auto &shape) {
                    return shape.rect.top() > own.top() && shape.rect.bottom() < own.bottom();
                });
            };
            QVERIFY(within(shapes().bars) && within(shapes().caps) && within(shapes().marks)
                    && within(shapes().planned) && within(shapes().gaps));
        }
        // One place in time, two lanes: a click means the one below the mouse.
        QCOMPARE(m_view->targetAt(centreOf(intervalTarget(of(8), 1))).block, of(8));
        QCOMPARE(m_view->targetAt(centreOf(intervalTarget(of(9), 1))).block, of(9));
    }
    void case09TheTooltipTellsTheWholeInterval()
    {
        const QRectF bar = ofBlock(shapes().bars, of(2)).at(0).rect;
        const QString left = m_view->textAt({bar.left() + 4, bar.center().y()});
        QCOMPARE(m_view->textAt({bar.right() - 4, bar.center().y()}), left);
        for (const char *part : {"scheduled", "2023-10-02 08:00:00", "2023-10-05 11:30:00 UTC",
                                 "3 d 3 h 30 min", "observed"})
            QVERIFY2(left.contains(QLatin1String(part)), qPrintable(left));
    }
    void case10ALengthIsNotRoundedDown()
    {
        const QString text = m_view->textAt(centreOf(intervalTarget(of(10), 0)));
        QVERIFY2(text.contains(QStringLiteral("2 d 23 h 59 min 59 s")), qPrintable(text));
    }
    void case11ALabelNeverOverflowsItsBar()
    {
        const auto bars = ofBlock(shapes().bars, of(11));
        const QRectF own = row(of(11));
        QVERIFY(bars.back().rect.width() < 20);
        // Right of the lane's last glyph there is nothing but the lane's own background.
        const double last = ofBlock(shapes().caps, of(11)).at(0).rect.right();
        m_state->selection().clear();
        const QImage image = m_view->viewport()->grab().toImage();
        std::set<QRgb> colours;
        for (int at = qRound(last) + 3; at < qRound(last) + 30; ++at)
            colours.insert(image.pixel(at, qRound(own.center().y())));
        QVERIFY2(colours.size() <= 2, qPrintable(QString::number(colours.size()))); // and a tick
    }
    void allStatesAreThere()
    {
        std::set<StateKind> kinds;
        for (const CapacityBlock &each : m_view->shown().data->blocks) {
            for (const Interval &interval : each.intervals)
                kinds.insert(interval.kind);
        }
        QCOMPARE(kinds.size(), kStateKindCount);
    }
};

QTEST_MAIN(ElevenCasesTest)
#include "elevencasestest.moc"
