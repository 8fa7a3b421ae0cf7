// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ledger in the window: what it sums follows the filter, the zone and the legend.
#include "ui/ledgerpane.h"

#include "logs.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"
#include "ui/windowcommands.h"

#include "models/ledgermodel.h"
#include "models/ledgermonthmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace cbv;

class LedgerPaneTest : public QObject
{
    Q_OBJECT
    const LogFolder m_logs;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<MainWindow> m_window;

    template<typename T>
    T *pane(const QString &name = {})
    {
        return m_window->findChild<T *>(name);
    }
    ViewerState &state() { return m_window->state(); }
    LedgerModel &lines() { return *pane<LedgerModel>(); }
    QTableView *table()
    {
        const auto *shown = pane<LedgerPane>()->findChild<QStackedWidget *>()->currentWidget();
        return shown->findChild<QTableView *>();
    }
    QString total() { return pane<QLabel>(QStringLiteral("ledgerTotal"))->text(); }
    QString cell(int row, int column) { return lines().index(row, column).data().toString(); }
    void open()
    {
        m_window->open({m_logs.path()});
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
        QTRY_COMPARE(lines().rowCount(), 2);
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_logs.path(QStringLiteral("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_languages);
        m_window->resize(1280, 800);
        m_window->show();
        pane<QTabWidget>(QStringLiteral("detail"))->setCurrentWidget(pane<LedgerPane>());
    }
    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_logs.path(QStringLiteral("settings.ini")));
    }

    void allReservationsAreSummed()
    {
        open();
        QCOMPARE(cell(0, LedgerModel::ReservationColumn), QLatin1String(kFirstId));
        QCOMPARE(cell(0, LedgerModel::HoursColumn), QStringLiteral("72.00"));
        QVERIFY(total().startsWith(QLatin1String("2 reservations: active for 72.00 h")));
        const auto *tabs = pane<QTabWidget>(QStringLiteral("detail"));
        QTRY_COMPARE(tabs->tabText(tabs->indexOf(pane<LedgerPane>())),
                     QStringLiteral("&Ledger (2)"));
    }

    void theLedgerFollowsTheFilter()
    {
        open();
        state().filter().setText(QStringLiteral("region=eu-west-1"));
        QTRY_COMPARE(lines().rowCount(), 1);
        QCOMPARE(cell(0, LedgerModel::ReservationColumn), QLatin1String(kSecondId));
        QVERIFY(total().startsWith(QLatin1String("1 reservation:")));
        state().filter().setText(QStringLiteral("state=nothing"));
        QTRY_COMPARE(lines().rowCount(), 0);
        QCOMPARE(total(), QString());
    }

    void statesThatAreSwitchedOffTakeTheirLinesWithThem()
    {
        open();
        state().filter().setText(QStringLiteral("-state=scheduled -state=failed"));
        QTRY_COMPARE(lines().rowCount(), 1);
        QCOMPARE(cell(0, LedgerModel::ReservationColumn), QLatin1String(kFirstId));
    }

    void foldedGroupsAreSummedAsWell()
    {
        open();
        const auto before = lines().lines().ledger;
        LaneOptions options = state().query().laneOptions();
        options.grouping = LaneGrouping::Region;
        options.collapsed = {"us-east-1", "eu-west-1"};
        state().query().setLaneOptions(options);
        // Another sum has come, and is still of both.
        QTRY_VERIFY(lines().lines().ledger != before);
        QCOMPARE(lines().rowCount(), 2);
        QCOMPARE(state().query().result()->lanes.laneCount(), 0U);
    }

    void nothingIsSummedWhileNobodySeesIt()
    {
        open();
        auto *tabs = pane<QTabWidget>(QStringLiteral("detail"));
        tabs->setCurrentIndex(0);
        const std::weak_ptr<const Ledger> before = lines().lines().ledger;
        state().filter().setText(QStringLiteral("region=eu-west-1"));
        QTRY_COMPARE(tabs->tabText(tabs->indexOf(pane<LedgerPane>())),
                     QStringLiteral("&Ledger (1)"));
        QCOMPARE(lines().rowCount(), 0);
        QVERIFY(before.expired()); // nor is the data before held on to
        tabs->setCurrentWidget(pane<LedgerPane>());
        QTRY_COMPARE(lines().rowCount(), 1);
        QCOMPARE(cell(0, LedgerModel::ReservationColumn), QLatin1String(kSecondId));
    }

    void aLineLeadsToItsLane()
    {
        open();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(lines().index(1, 0)).center());
        QCOMPARE(state().selection().block(), 1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(state().selection().block(), 0);
    }

    void aClickOnAHeadingSorts()
    {
        open();
        table()->sortByColumn(LedgerModel::HoursColumn, Qt::AscendingOrder);
        QTRY_COMPARE(cell(0, LedgerModel::ReservationColumn), QLatin1String(kSecondId));
        table()->sortByColumn(LedgerModel::HoursColumn, Qt::DescendingOrder);
        QTRY_COMPARE(cell(0, LedgerModel::ReservationColumn), QLatin1String(kFirstId));
    }

    void aLineOfTheDataBeforeLeadsToNoOtherLane()
    {
        open();
        table()->setFocus();
        table()->setCurrentIndex(lines().index(0, 0));
        // The second block alone is left, and the pane still shows both.
        const QTemporaryDir elsewhere;
        const QString first = m_logs.path(QStringLiteral("a/one.json"));
        const QString kept = elsewhere.filePath(QStringLiteral("one.json"));
        QVERIFY(QFile::rename(first, kept));
        bool wasStale = false;
        connect(&state().session(), &Session::dataChanged, m_window.get(), [&] {
            if (state().session().phase() == LoadPhase::Done && lines().rowCount() == 2) {
                wasStale = true;
                QTest::keyClick(table(), Qt::Key_Down);
                QCOMPARE(state().selection().block(), 0); // the second id, the first lane now
                QTest::keyClick(table(), Qt::Key_Up);     // gone: nothing happens
                QCOMPARE(state().selection().block(), 0);
            }
        });
        state().actions()[Act::Reload]->trigger();
        QTRY_COMPARE(lines().rowCount(), 1);
        QVERIFY(QFile::rename(kept, first));
        QVERIFY(wasStale);
    }

    void monthsAreThoseOfTheZone()
    {
        open();
        pane<QComboBox>(QStringLiteral("ledgerBy"))->setCurrentIndex(1);
        auto *months = pane<LedgerMonthModel>();
        QCOMPARE(table()->model(), months);
        QCOMPARE(months->rowCount(), 1);
        QCOMPARE(months->index(0, LedgerMonthModel::MonthColumn).data().toString(),
                 QStringLiteral("2023-10"));
        state().zone().set(QStringLiteral("Asia/Tokyo"));
        QTRY_COMPARE(months->headerData(0, Qt::Horizontal).toString(),
                     QStringLiteral("Month (Asia/Tokyo)"));
    }

    void theLedgerOfWhatIsShownIsSaved()
    {
        open();
        state().filter().setText(QStringLiteral("region=eu-west-1"));
        QTRY_COMPARE(lines().rowCount(), 1);
        const QString path = m_logs.path(QStringLiteral("ledger.csv"));
        m_window->commands().exportLedger(path);
        QTRY_VERIFY(pane<MessageBar>()->text().contains(QLatin1String("1 reservation was saved")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QCOMPARE(written.count("\r\n"), 2);
        QVERIFY(written.contains(kSecondId));
        QFile::remove(path);
    }

    void aFileThatNobodyWasAskedAboutStays()
    {
        open();
        const QString path = m_logs.path(QStringLiteral("kept.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        for (const bool ledger : {true, false}) {
            pane<MessageBar>()->tell({});
            if (ledger)
                m_window->commands().exportLedger(path, Overwrite::Never);
            else
                m_window->commands().exportEvents(path, Overwrite::Never);
            QTRY_VERIFY(pane<MessageBar>()->text().contains(QLatin1String("exists")));
            QCOMPARE(QFileInfo(path).size(), qint64(4));
        }
        QFile::remove(path);
    }

    void theLedgerIsJapaneseInJapanese()
    {
        open();
        m_languages.use(QStringLiteral("ja"));
        QTRY_VERIFY(total().startsWith(QStringLiteral("予約 2 件")));
        QCOMPARE(lines().headerData(LedgerModel::BuyerColumn, Qt::Horizontal).toString(),
                 QStringLiteral("購入者"));
        QCOMPARE(pane<QComboBox>(QStringLiteral("ledgerBy"))->currentText(),
                 QStringLiteral("予約ごと"));
    }
};

QTEST_MAIN(LedgerPaneTest)
#include "ledgerpanetest.moc"
