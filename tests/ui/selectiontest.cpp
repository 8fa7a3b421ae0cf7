// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection.h"
#include "logs.h"
#include "ui/state/loadcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace cbv;

class SelectionTest : public QObject
{
    Q_OBJECT
    const LogFolder m_logs;
private slots:
    void aRowLeadsToItsLaneAndInterval()
    {
        Session session;
        LoadController loader(&session);
        Selection selection(&session);
        loader.open({m_logs.path()});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QSignalSpy changed(&selection, &Selection::changed);
        selection.selectRow(1); // active, of the first
        QCOMPARE(selection.block(), 0);
        QCOMPARE(selection.interval(), 1);
        selection.selectInterval(1, 1);
        QCOMPARE(session.data()->store().text(selection.row(), Field::State),
                 std::string_view("failed"));
        QCOMPARE(changed.count(), 2);
        selection.selectInterval(1, 1);
        QCOMPARE(changed.count(), 2);
        selection.selectBlock(0);
        QCOMPARE(selection.row(), kNoRow);
        selection.selectRow(4711);
        QCOMPARE(selection.block(), -1);
    }
    void theSameRecordStaysSelectedOverAReload()
    {
        Session session;
        LoadController loader(&session);
        Selection selection(&session);
        loader.open({m_logs.path(QStringLiteral("b"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        selection.selectInterval(0, 1);
        QCOMPARE(selection.row(), Row(1));
        loader.open({m_logs.path(QStringLiteral("a"))}, LoadController::Mode::Add);
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->store().text(selection.row(), Field::Name),
                 std::string_view("CapacityBlockFailed"));
        QCOMPARE(selection.block(), 1);
        QCOMPARE(selection.interval(), 1);
        loader.open({m_logs.path(QStringLiteral("a"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(selection.row(), kNoRow);
        QCOMPARE(selection.block(), -1);
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selectiontest.moc"
