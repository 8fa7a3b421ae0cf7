// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two selected rows are compared in a window of their own.
#include "ui/comparedialog.h"
#include "logs.h"
#include "models/jsoncomparisonmodel.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

using namespace cbv;

class CompareDialogTest : public QObject
{
    Q_OBJECT
    const LogFolder m_logs;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<MainWindow> m_window;

    QAction *action() { return m_window->state().actions()[Act::CompareRecords]; }
    EventView *events() { return m_window->findChild<EventView *>(); }
    void select(int line, QItemSelectionModel::SelectionFlag how)
    {
        events()->selectionModel()->select(events()->model()->index(line, 0),
                                           how | QItemSelectionModel::Rows);
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_logs.path(QStringLiteral("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_languages);
        m_window->show();
        m_window->open({m_logs.path()});
        QTRY_COMPARE(m_window->state().session().phase(), LoadPhase::Done);
    }
    void cleanup() { m_window.reset(); }

    void onlyTwoRowsCanBeCompared()
    {
        QVERIFY(!action()->isEnabled());
        select(0, QItemSelectionModel::ClearAndSelect);
        QVERIFY(!action()->isEnabled());
        select(2, QItemSelectionModel::Select);
        QVERIFY(action()->isEnabled());
        select(3, QItemSelectionModel::Select);
        QVERIFY(!action()->isEnabled());
    }

    void whatDiffersIsShownAndCopied()
    {
        select(1, QItemSelectionModel::ClearAndSelect);
        select(0, QItemSelectionModel::Select);
        action()->trigger();
        auto *dialog = m_window->findChild<CompareDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->model()->differences(), 4); // time, name, id, state
        const auto *table = dialog->findChild<QTableView *>();
        QCOMPARE(table->currentIndex().row(), 0);
        // The upper row of the table is the first record, whichever was selected first.
        QVERIFY(dialog->model()
                    ->headerData(2, Qt::Horizontal)
                    .toString()
                    .contains(QStringLiteral("CapacityBlockScheduled")));
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(dialog->model()->rowCount() > 4);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QCheckBox *>()->click();
        dialog->findChild<QTableView *>()->setFocus();
        QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("≠\t/eventTime\t\"2023-10-01T10:00:00Z\"\t"
                                "\"2023-10-02T11:30:00Z\"\n"));
    }
};

QTEST_MAIN(CompareDialogTest)
#include "comparedialogtest.moc"
