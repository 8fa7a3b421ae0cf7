// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"
#include "ui/measurebar.h"

#include "models/zonedtime.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace cbv;

class MeasuringTest : public TimelineFixture
{
    Q_OBJECT
    std::unique_ptr<MeasureBar> m_bar;

    void measureWithTheMouse(QPoint from, QPoint to)
    {
        QWidget *viewport = m_view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, Qt::ControlModifier, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, Qt::ControlModifier, to);
    }
private slots:
    void init()
    {
        openTimeline();
        m_bar = std::make_unique<MeasureBar>(m_state.get());
    }
    void cleanup()
    {
        m_bar.reset();
        closeTimeline();
    }
    void aDragWithControlMeasuresFromEdgeToEdge()
    {
        const Interval &active = interval(0, 1);
        const TimeRange view = m_state->viewport().range();
        measureWithTheMouse(at(0, active.from, 5), at(0, active.to, -4));
        QCOMPARE(m_state->measurement().range(), std::optional(TimeRange{active.from, active.to}));
        QCOMPARE(m_state->viewport().range(), view);
        QCOMPARE(m_state->selection().block(), -1);
        QCOMPARE(m_bar->text(),
                 QStringLiteral("2023-10-02 11:30:00 – 2023-10-05 11:30:00 UTC · 3 d"));
        QVERIFY(!m_bar->isHidden());
    }
    void aDragToTheLeftMeasuresTheSame()
    {
        const Interval &active = interval(0, 1);
        measureWithTheMouse(at(0, active.to), at(0, active.from));
        QCOMPARE(m_state->measurement().range(), std::optional(TimeRange{active.from, active.to}));
    }
    void aDragCanEndAtAnEdgeOfAnotherLane()
    {
        measureWithTheMouse(at(0, interval(0, 0).from), at(1, interval(1, 1).from, 3));
        QCOMPARE(m_state->measurement().range(),
                 std::optional(TimeRange{interval(0, 0).from, interval(1, 1).from}));
    }
    void theKeysMeasureBetweenTwoSelections()
    {
        m_state->selection().selectInterval(0, 0);
        QTest::keyClick(m_view.get(), Qt::Key_M);
        QVERIFY(m_state->measurement().isBegun());
        QVERIFY(m_bar->text().contains(QStringLiteral("2023-10-01 10:00:00 UTC")));
        m_state->selection().selectInterval(1, 1);
        QTest::keyClick(m_view.get(), Qt::Key_M);
        QCOMPARE(m_state->measurement().range(),
                 std::optional(TimeRange{interval(0, 0).from, interval(1, 1).from}));
    }
    void shiftAndAnArrowMoveTheEndFromEdgeToEdge()
    {
        m_state->selection().selectInterval(0, 0);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_state->measurement().range(),
                 std::optional(TimeRange{interval(0, 0).from, interval(0, 1).from}));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_state->measurement().range(),
                 std::optional(TimeRange{interval(0, 0).from, interval(0, 1).to}));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_state->measurement().range(),
                 std::optional(TimeRange{interval(0, 0).from, interval(0, 1).from}));
        QCOMPARE(m_state->selection().interval(), 0);
    }
    void whatIsMeasuredStaysUntilEscape()
    {
        m_state->selection().selectInterval(0, 0);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        m_state->viewport().zoom(interval(0, 1).from, 0.1);
        m_state->selection().clear();
        QVERIFY(m_state->measurement().range());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_state->measurement().isEmpty());
        QVERIFY(m_bar->isHidden());
    }
    void theLengthIsNotRoundedDown()
    {
        m_state->measurement().setStart(interval(0, 0).from);
        m_state->measurement().setEnd(interval(0, 0).from + 2 * kDay + 11 * kHour + 59'999);
        QVERIFY(m_bar->text().endsWith(QStringLiteral("2 d 11 h 59 s 999 ms")));
    }
    void itIsShownAndCopiedInTheZoneOnScreen()
    {
        m_state->measurement().setStart(interval(0, 1).from);
        m_state->measurement().setEnd(interval(0, 1).to);
        m_state->zone().set(QStringLiteral("Asia/Tokyo"));
        m_state->actions()[Act::CopyMeasured]->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("2023-10-02 20:30:00 – 2023-10-05 20:30:00 JST · 3 d"));
    }
    void zoomingToItShowsJustIt()
    {
        m_state->measurement().setStart(interval(0, 1).from);
        m_state->measurement().setEnd(interval(0, 1).to);
        m_state->actions()[Act::ZoomToMeasured]->trigger();
        QCOMPARE(m_state->viewport().range(), (TimeRange{interval(0, 1).from, interval(0, 1).to}));
    }
    void filteringToItKeepsTheEventsAtBothEnds()
    {
        m_state->measurement().setStart(interval(0, 1).from);
        m_state->measurement().setEnd(interval(0, 1).to);
        m_state->actions()[Act::FilterToMeasured]->trigger();
        const QueryResult &result = *m_state->query().result();
        const auto has = [&](TimeMs time) {
            return std::ranges::any_of(
                result.rows, [&](Row row) { return result.data->store().time(row) == time; });
        };
        QVERIFY(has(interval(0, 1).from) && has(interval(0, 1).to));
        QVERIFY(!has(interval(0, 0).from));
    }
    void withoutAMeasurementItsCommandsAreOff()
    {
        for (const Act act :
             {Act::CopyMeasured, Act::ZoomToMeasured, Act::FilterToMeasured, Act::ClearMeasured})
            QVERIFY(!m_state->actions()[act]->isEnabled());
    }
};

QTEST_MAIN(MeasuringTest)
#include "measuringtest.moc"
