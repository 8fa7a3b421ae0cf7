// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <QAccessible>
#include <QAction>
#include <QWheelEvent>

using namespace cbv;

class TimelineViewTest : public TimelineFixture
{
    Q_OBJECT

    void wheel(QPoint at, int turn, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
private slots:
    void init() { openTimeline(); }
    void cleanup() { closeTimeline(); }
    void aClickOnABarSelectsItsIntervalAndEvent()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centreOf(intervalTarget(0, 1)));
        QCOMPARE(m_state->selection().block(), 0);
        QCOMPARE(m_state->selection().interval(), 1);
        QCOMPARE(m_state->selection().row(), Row(1));
        QCOMPARE(m_view->selectedTarget().kind, TargetKind::Interval);
    }
    void aClickOnAnEndWithoutLengthSelectsIt()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centreOf(intervalTarget(1, 1)));
        QCOMPARE(m_state->selection().block(), 1);
        QCOMPARE(m_state->selection().interval(), 1);
    }
    void theWheelWithControlZoomsAtTheCursor()
    {
        const QRectF plot = m_view->frame().shapes.areas.plot;
        const QPoint at(static_cast<int>(plot.left() + plot.width() / 4), 150);
        const TimeMs before = m_view->frame().shapes.scale.time(at.x());
        const TimeMs length = m_state->viewport().range().length();
        wheel(at, 120, Qt::ControlModifier);
        QVERIFY(m_state->viewport().range().length() < length);
        const TimeMs after = m_view->frame().shapes.scale.time(at.x());
        QVERIFY(std::abs(after - before) < kMinute);
    }
    void aDragPansAndSelectsNothing()
    {
        m_state->viewport().zoom(m_state->viewport().range().from + kDay, 0.5);
        const TimeRange before = m_state->viewport().range();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {600, 200});
        QTest::mouseMove(m_view->viewport(), {560, 200});
        QTest::mouseMove(m_view->viewport(), {500, 200});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {500, 200});
        QVERIFY(m_state->viewport().range().from > before.from);
        QCOMPARE(m_state->viewport().range().length(), before.length());
        QCOMPARE(m_state->selection().block(), -1);
        m_state->viewport().back();
        QCOMPARE(m_state->viewport().range(), before);
    }
    void aDoubleClickFitsTheInterval()
    {
        const QPoint at = centreOf(intervalTarget(0, 1));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        const TimeRange range = m_state->viewport().range();
        QVERIFY(range.length() < 4 * kDay);
        QVERIFY(range.length() >= 3 * kDay);
    }
    void keysGoFromLaneToLaneAndFromStateToState()
    {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_state->selection().block(), 0);
        QCOMPARE(m_state->selection().interval(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_state->selection().interval(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_state->selection().block(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QVERIFY(!m_state->viewport().showsAll());
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QVERIFY(m_state->viewport().showsAll());
    }
    void theTooltipTellsTheWholeIntervalInTheShownZone()
    {
        const QPoint at = centreOf(intervalTarget(0, 1));
        const QString utc = m_view->textAt(at);
        QVERIFY2(utc.contains(QLatin1String("2023-10-02 11:30:00")), qPrintable(utc));
        QVERIFY(utc.contains(QLatin1String("2023-10-05 11:30:00")));
        QVERIFY(utc.contains(QLatin1String(kFirstId)));
        m_state->zone().set(QStringLiteral("Asia/Tokyo"));
        QVERIFY(m_view->textAt(at).contains(QLatin1String("2023-10-02 20:30:00")));
    }
    void aHiddenStateIsNotDrawnAndTheLaneStays()
    {
        m_state->filter().setStateShown(QStringLiteral("active"), false);
        QCOMPARE(m_view->shown().lanes.rowCount(), 2U);
        for (const BarShape &bar : m_view->frame().shapes.bars)
            QVERIFY(bar.kind != StateKind::Active);
    }
    void aFilterTakesLanesAway()
    {
        m_state->filter().setText(QStringLiteral("region=eu-west-1"));
        QCOMPARE(m_view->shown().lanes.rowCount(), 1U);
        QCOMPARE(m_view->shown().lanes.row(0).block, 1U);
        m_state->filter().setText(QStringLiteral("time>=2030-01-01"));
        QCOMPARE(m_view->shown().lanes.rowCount(), 2U);
        QVERIFY(m_view->shown().rows.empty());
    }
    void theFiltersTimeIsHandedBackToTheView()
    {
        QAction *zoom = m_state->actions()[Act::ZoomToFiltered];
        QVERIFY(!zoom->isEnabled());
        m_state->viewport().setRange({interval(0, 1).from, interval(0, 1).from + kDay});
        m_state->actions()[Act::FilterToView]->trigger();
        const TimeRange chosen = m_state->viewport().range();
        m_state->viewport().fitAll();
        QVERIFY(zoom->isEnabled());
        zoom->trigger();
        QCOMPARE(m_state->viewport().range(), chosen);
    }
    void aFilterWithoutATimeHandsBackTheTimeOfItsEvents()
    {
        m_state->filter().setText(QStringLiteral("region=eu-west-1"));
        m_state->actions()[Act::ZoomToFiltered]->trigger();
        const TimeRange range = m_state->viewport().range();
        const TimeRange events{interval(1, 0).from, interval(1, 1).from};
        QVERIFY(range.from < events.from && range.to > events.to);
        QVERIFY(range.length() < events.length() * 11 / 10);
        m_state->filter().setText(QStringLiteral("region=eu-west-1 time>=-12h"));
        m_state->actions()[Act::ZoomToFiltered]->trigger();
        QCOMPARE(m_state->viewport().range(), range); // it shows none, and has one bound only
    }
    void hoverAndSelectionKeepTheLayout()
    {
        const TimelineFrame *before = &m_view->frame();
        const RowShape *rows = before->shapes.rows.data();
        QTest::mouseMove(m_view->viewport(), centreOf(intervalTarget(0, 1)));
        m_state->selection().selectInterval(0, 1);
        m_view->grab();
        QCOMPARE(m_view->frame().shapes.rows.data(), rows);
    }
    void aScreenReaderHearsLanesAndIntervals()
    {
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(root);
        QCOMPARE(root->role(), QAccessible::List);
        QCOMPARE(root->childCount(), 2);
        QAccessibleInterface *lane = root->child(0);
        QVERIFY(lane->text(QAccessible::Name).contains(QLatin1String(kFirstId)));
        QCOMPARE(lane->childCount(), 3);
        QAccessibleInterface *active = lane->child(1);
        const QString name = active->text(QAccessible::Name);
        QVERIFY2(name.contains(QLatin1String("active")), qPrintable(name));
        QCOMPARE(active->parent(), lane);
        QVERIFY(!active->rect().isEmpty());
        active->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_state->selection().interval(), 1);
        QVERIFY(active->state().selected);
    }
};

QTEST_MAIN(TimelineViewTest)
#include "timelineviewtest.moc"
