// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"
#include "ui/lanesearchbar.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>

using namespace cbv;

/// Which lanes are shown, how high, and how one is found.
class LaneLookTest : public TimelineFixture
{
    Q_OBJECT
    std::unique_ptr<LaneSearchBar> m_search;

    QLineEdit *edit() const { return m_search->findChild<QLineEdit *>(); }
    /// A day in which only the first reservation has something.
    TimeRange firstOnly() const
    {
        const TimeMs active = interval(0, 1).from;
        return {active - kHour, active + kHour};
    }
private slots:
    void init()
    {
        openTimeline();
        m_search = std::make_unique<LaneSearchBar>(m_state.get());
        m_state->actions()[Act::HideEmptyLanes]->setChecked(false);
    }
    void cleanup()
    {
        m_search.reset();
        closeTimeline();
    }
    void lanesWithoutAnythingInViewCanBeHidden()
    {
        m_state->viewport().setRange(firstOnly());
        QCOMPARE(m_view->lanes()->rowCount(), 2U);
        m_state->actions()[Act::HideEmptyLanes]->setChecked(true);
        QCOMPARE(m_view->lanes()->rowCount(), 1U);
        QCOMPARE(m_view->lanes()->row(0).block, 0U);
        QCOMPARE(m_view->frame().shapes.rows.size(), std::size_t(1));
        m_state->viewport().fitAll();
        QCOMPARE(m_view->lanes()->rowCount(), 2U);
    }
    void hidingLanesChangesNoEventsAndNoFilter()
    {
        m_state->actions()[Act::HideEmptyLanes]->setChecked(true);
        m_state->viewport().setRange(firstOnly());
        QCOMPARE(m_view->shown().lanes.rowCount(), 2U);
        QVERIFY(m_state->filter().text().isEmpty());
    }
    void aScreenReaderIsToldOfTheLanesOnScreenOnly()
    {
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(root);
        QCOMPARE(root->childCount(), 2);
        m_state->actions()[Act::HideEmptyLanes]->setChecked(true);
        m_state->viewport().setRange(firstOnly());
        QCOMPARE(root->childCount(), 1);
        QVERIFY(root->child(0)->text(QAccessible::Name).startsWith(QLatin1String(kFirstId)));
    }
    void selectingAnEventOfAHiddenLaneBringsItBack()
    {
        m_state->actions()[Act::HideEmptyLanes]->setChecked(true);
        m_state->viewport().setRange(firstOnly());
        m_state->selection().selectInterval(1, 0);
        QVERIFY(m_view->lanes()->rowOfBlock(1) != kNoIndex);
    }
    void theChoicesAreKept()
    {
        m_state->actions()[Act::HideEmptyLanes]->setChecked(true);
        m_state->laneLook().setSize(LaneSize::Large);
        const ViewerState again(m_settings.get(), &m_languages);
        QVERIFY(const_cast<ViewerState &>(again).laneLook().emptyLanes() == EmptyLanes::Hidden);
        QVERIFY(const_cast<ViewerState &>(again).laneLook().size() == LaneSize::Large);
        m_state->laneLook().setSize(LaneSize::Medium);
    }
    void aLaneHasThreeHeights()
    {
        const auto height = [this](LaneSize size) {
            m_state->laneLook().setSize(size);
            return m_view->frame().shapes.rows.at(0).rect.height();
        };
        const double low = height(LaneSize::Small);
        const double high = height(LaneSize::Large);
        const double medium = height(LaneSize::Medium);
        QVERIFY(low < medium && medium < high);
    }
    void theSearchGoesFromMatchToMatchAndAround()
    {
        m_search->start();
        QTest::keyClicks(edit(), QStringLiteral("CR-000"));
        QCOMPARE(m_state->selection().block(), 0);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(m_state->selection().block(), 1);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(m_state->selection().block(), 0);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_state->selection().block(), 1);
    }
    void theSearchFindsByRegionAndShowsTheLaneInTime()
    {
        m_state->viewport().setRange(firstOnly());
        m_search->start();
        QTest::keyClicks(edit(), QStringLiteral("eu-west"));
        QCOMPARE(m_state->selection().block(), 1);
        const TimeMs from = interval(1, 0).from;
        QVERIFY(m_state->viewport().range().contains(from));
    }
    void aSearchWithoutAMatchLeavesTheSelection()
    {
        m_state->selection().selectBlock(1);
        m_search->start();
        QTest::keyClicks(edit(), QStringLiteral("nowhere"));
        QCOMPARE(m_state->selection().block(), 1);
    }
    void escapeClosesTheSearch()
    {
        m_search->start();
        QVERIFY(!m_search->isHidden());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(m_search->isHidden());
    }
};

QTEST_MAIN(LaneLookTest)
#include "lanelooktest.moc"
