// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of the timeline; over the real bus it is asked in screenreadertest.
#include "timelinefixture.h"

#include <QAccessible>

using namespace cbv;

class TimelineAccessibleTest : public TimelineFixture
{
    Q_OBJECT

    QAccessibleInterface *root() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    static QString name(QAccessibleInterface *item) { return item->text(QAccessible::Name); }
private slots:
    void cleanup() { closeTimeline(); }

    void aLaneHasItsIntervalsAndThenItsMarks()
    {
        openTimeline(QStringLiteral(CBV_TEST_DATA "/timeline/eleven-cases.json"));
        const int block = m_view->shown().data->blockIndex("cr-0e1e7e00000000006");
        QAccessibleInterface *lane = root()->child(
            static_cast<int>(m_view->lanes()->rowOfBlock(static_cast<std::uint32_t>(block))));
        QCOMPARE(lane->childCount(), 5);
        QVERIFY(name(lane->child(0)).startsWith(QStringLiteral("payment-pending")));
        QVERIFY2(name(lane->child(4)).startsWith(QStringLiteral("purchase")),
                 qPrintable(name(lane->child(4))));
        QVERIFY(name(lane->child(4)).contains(QStringLiteral("2023-10-05 02:00:00 UTC")));
        QVERIFY(!name(lane->child(4)).contains(u'\n'));
        QCOMPARE(lane->child(5), nullptr);
        QVERIFY(lane->text(QAccessible::Description)
                    .startsWith(QStringLiteral("planned: 2023-10-09 11:30:00")));
    }
    void aMarkIsSelectedByItsActionAndHasTheFocus()
    {
        openTimeline(QStringLiteral(CBV_TEST_DATA "/timeline/eleven-cases.json"));
        const auto block =
            static_cast<std::uint32_t>(m_view->shown().data->blockIndex("cr-0e1e7e00000000008"));
        QAccessibleInterface *lane =
            root()->child(static_cast<int>(m_view->lanes()->rowOfBlock(block)));
        QAccessibleInterface *mark = lane->child(lane->childCount() - 1);
        QVERIFY(!mark->state().selected);
        mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_view->selectedTarget().kind, TargetKind::Mark);
        QVERIFY(mark->state().selected && mark->state().selectable && mark->state().focusable);
        for (int i = 0; i + 1 < lane->childCount(); ++i)
            QVERIFY(!lane->child(i)->state().selected);
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QCOMPARE(root()->focusChild(), mark);
        QVERIFY(mark->state().focused);
        const QPoint centre = mark->rect().center();
        QCOMPARE(root()->childAt(centre.x(), centre.y()), mark);
    }
    void aHeadingSaysItsNameItsCountAndWhetherItIsOpen()
    {
        openTimeline(QStringLiteral(CBV_TEST_DATA "/timeline/eleven-cases.json"));
        LaneOptions options;
        options.grouping = LaneGrouping::InstanceType;
        m_state->query().setLaneOptions(options);
        QAccessibleInterface *known = root()->child(0);
        QVERIFY2(name(known).startsWith(QStringLiteral("p5.48xlarge, ")), qPrintable(name(known)));
        QVERIFY(name(root()->child(2)).startsWith(QStringLiteral("instance type not in")));
        QVERIFY(known->state().expandable && known->state().expanded);
        known->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(root()->child(0)->state().collapsed && !root()->child(0)->state().expanded);
    }
    void behindTheLanesTheLogsOfEachAccountAndRegionAreTold()
    {
        for (const char *time : {"20231001T1005Z", "20231002T1135Z", "20231005T1135Z"}) {
            m_logs.write(QStringLiteral("123456789012_CloudTrail_us-east-1_%1_x.json")
                             .arg(QLatin1String(time)),
                         {});
        }
        openTimeline();
        QCOMPARE(m_view->shown().coverage.size(), std::size_t(1));
        QCOMPARE(root()->childCount(), 3);
        QAccessibleInterface *logs = root()->child(2);
        QVERIFY2(
            name(logs).startsWith(QStringLiteral("Logs of account 123456789012 in us-east-1\n")),
            qPrintable(name(logs)));
        QVERIFY(name(logs).contains(QStringLiteral("2023-10-02 11:35:00")));
        QVERIFY(logs->actionInterface() == nullptr);
        QVERIFY(!logs->rect().isEmpty());
        const QPoint centre = logs->rect().center();
        QCOMPARE(root()->childAt(centre.x(), centre.y()), logs);
        // The tooltip there: the whole stretch, and what an empty lane means in it.
        const QRectF row = m_view->frame().shapes.coverageRows.at(0).rect;
        const double gap = m_view->frame().shapes.scale.x(interval(0, 1).from + kDay);
        QVERIFY(m_view->textAt({gap, row.center().y()})
                    .startsWith(QStringLiteral("No logs of account 123456789012")));
        const double here = m_view->frame().shapes.scale.x(interval(0, 1).from - 10 * kMinute) + 1;
        const QString logsHere = m_view->textAt({here, row.center().y()});
        QVERIFY2(logsHere.contains(
                     QStringLiteral("are here\n2023-10-02 11:20:00 – 2023-10-02 11:35:00 UTC")),
                 qPrintable(logsHere));
        QVERIFY(
            m_view->textAt({20, row.center().y()}).startsWith(QStringLiteral("Logs of account")));
    }
};

QTEST_MAIN(TimelineAccessibleTest)
#include "timelineaccessibletest.moc"
