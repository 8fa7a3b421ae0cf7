// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/loadcontroller.h"
#include "ui/state/selection.h"
#include "logs.h"

#include <QSignalSpy>
#include <QTest>

using namespace cbv;

class LoadControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void aFolderBecomesEventsAndBlocks()
    {
        const LogFolder logs;
        Session session;
        LoadController loader(&session);
        loader.open({logs.path()});
        QCOMPARE(session.phase(), LoadPhase::Loading);
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->store().size(), std::size_t(5));
        QCOMPARE(session.data()->blocks.size(), std::size_t(2));
        QCOMPARE(session.data()->blocks[1].state, std::string("failed"));
        QCOMPARE(session.data()->blockIndex(kSecondId), 1);
        QCOMPARE(session.data()->blockIndex("cr-x"), -1);
        QCOMPARE(session.data()->blockOfRow(0), 0);
        QVERIFY(!loader.isLoading());
    }
    void addingKeepsWhatIsOpenAndReplacingDoesNot()
    {
        const LogFolder logs;
        Session session;
        LoadController loader(&session);
        loader.open({logs.path(QStringLiteral("a"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->blocks.size(), std::size_t(1));
        loader.open({logs.path(QStringLiteral("b"))}, LoadController::Mode::Add);
        QCOMPARE(session.data()->blocks.size(), std::size_t(1)); // still there while it loads
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->blocks.size(), std::size_t(2));
        loader.open({logs.path(QStringLiteral("b"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->blocks.size(), std::size_t(1));
        QCOMPARE(session.source().paths.size(), 1);
    }
    void onlyTheLastOfSeveralLoadsCounts()
    {
        const LogFolder logs;
        Session session;
        LoadController loader(&session);
        for (int i = 0; i < 5; ++i)
            loader.open({logs.path()});
        loader.open({logs.path(QStringLiteral("a"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QTest::qWait(50);
        QCOMPARE(session.data()->blocks.size(), std::size_t(1));
    }
    void reloadSeesWhatHasChanged()
    {
        const LogFolder logs;
        Session session;
        LoadController loader(&session);
        loader.open({logs.path()});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        logs.write(QStringLiteral("c/three.json"),
                   {serviceEvent("CapacityBlockScheduled", "scheduled", "2023-10-06T10:00:00Z",
                                 "cr-00000000000000003")});
        loader.reload();
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->blocks.size(), std::size_t(3));
    }
    void aFollowedFolderShowsWhatComesAndKeepsTheSelection()
    {
        const LogFolder logs;
        Session session;
        Selection selection(&session);
        LoadController loader(&session);
        loader.setFollowing(true);
        const QSignalSpy news(&loader, &LoadController::followed);
        const QSignalSpy phases(&session, &Session::phaseChanged);
        loader.open({logs.path(QStringLiteral("a"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        const auto phasesBefore = phases.size();
        selection.selectRow(1);
        const auto time = session.data()->store().time(1);
        // It comes before all others, so that every row moves.
        logs.write(QStringLiteral("a/zero.json"),
                   {serviceEvent("CapacityBlockScheduled", "scheduled", "2023-09-01T10:00:00Z",
                                 "cr-00000000000000003")});
        QTRY_COMPARE_WITH_TIMEOUT(news.size(), 1, 15000);
        QCOMPARE(news.first().first().toInt(), 1);
        QCOMPARE(session.data()->blocks.size(), std::size_t(2));
        QCOMPARE(selection.row(), Row(2));
        QCOMPARE(session.data()->store().time(selection.row()), time);
        QCOMPARE(phases.size(), phasesBefore); // nothing on screen says that it loads
    }
    void whatIsNotFollowedStaysAsItWasRead()
    {
        const LogFolder logs;
        Session session;
        LoadController loader(&session);
        loader.setFollowing(true);
        loader.open({logs.path(QStringLiteral("a"))});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        loader.setFollowing(false);
        const QSignalSpy changes(&session, &Session::dataChanged);
        logs.write(QStringLiteral("a/zero.json"),
                   {serviceEvent("CapacityBlockScheduled", "scheduled", "2023-09-01T10:00:00Z",
                                 "cr-00000000000000003")});
        QTest::qWait(2500);
        QCOMPARE(changes.size(), 0);
    }
    void aPastedTextIsReadAndItsRecordsStayReadable()
    {
        Session session;
        LoadController loader(&session);
        QVERIFY(loader.openText(
            serviceEvent("CapacityBlockActive", "active", "2023-10-02T11:30:00Z", kFirstId)));
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->store().size(), std::size_t(1));
        QVERIFY(QFile::exists(QString::fromStdString(session.data()->store().path(0))));
        QVERIFY(!session.title().contains(QLatin1Char('/')));
    }
    void nothingThatExistsIsAProblemNotACrash()
    {
        Session session;
        LoadController loader(&session);
        loader.open({QStringLiteral("/no/such/folder")});
        QTRY_COMPARE(session.phase(), LoadPhase::Done);
        QCOMPARE(session.data()->load.problems.size(), std::size_t(1));
    }
    void aWindowMayCloseInTheMiddleOfALoad()
    {
        const LogFolder logs;
        Session session;
        {
            LoadController loader(&session);
            loader.open({logs.path()});
        }
        QCoreApplication::processEvents();
        QCOMPARE(session.phase(), LoadPhase::Loading);
    }
};

QTEST_GUILESS_MAIN(LoadControllerTest)
#include "loadcontrollertest.moc"
