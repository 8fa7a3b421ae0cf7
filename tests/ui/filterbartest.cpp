// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding an event in the window: the filter's line with its chips and offers, the pane of values,
// saved filters, the find bar.
#include "logs.h"
#include "models/facetmodel.h"
#include "ui/eventview.h"
#include "ui/facetpane.h"
#include "ui/filterchips.h"
#include "ui/filtercompleter.h"
#include "ui/findbar.h"
#include "ui/mainwindow.h"
#include "ui/savedfiltersmenu.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cbv;

class FilterBarTest : public QObject
{
    Q_OBJECT
    const LogFolder m_logs;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<MainWindow> m_window;

    ViewerState &state() { return m_window->state(); }
    QLineEdit *line() { return m_window->findChild<QLineEdit *>(QStringLiteral("filter")); }
    FilterCompleter *completer() { return line()->findChild<FilterCompleter *>(); }
    QList<QToolButton *> chips()
    {
        auto all = m_window->findChild<FilterChips *>()->findChildren<QToolButton *>(
            QString(), Qt::FindDirectChildrenOnly);
        all.removeIf([](const QToolButton *chip) { return chip->isHidden(); });
        return all;
    }
    QAction *action(Act act) { return state().actions()[act]; }
    void type(const char *text)
    {
        line()->setFocus();
        line()->clear();
        QTest::keyClicks(line(), QString::fromLatin1(text));
    }

private slots:
    void init()
    {
        QFile::remove(m_logs.path(QStringLiteral("settings.ini")));
        m_settings = std::make_unique<Settings>(m_logs.path(QStringLiteral("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_languages);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->open({m_logs.path()});
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
    }
    void cleanup() { m_window.reset(); }

    void aChipIsSwitchedOffAndOn()
    {
        state().filter().setText(QStringLiteral("state=failed (a | b)"));
        QCOMPARE(chips().size(), 2);
        chips().first()->click();
        QCOMPARE(state().filter().text(), QStringLiteral("(a | b)"));
        QCOMPARE(chips().size(), 2);
        QVERIFY(!chips().last()->isChecked() && chips().last()->font().strikeOut());
        chips().last()->click();
        QCOMPARE(state().filter().text(), QStringLiteral("(a | b) state=failed"));
    }
    void aChipIsRemovedByKeyInvertedAndEditedByItsMenu()
    {
        state().filter().setText(QStringLiteral("a  state=failed"));
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QTRY_COMPARE(state().filter().text(), QStringLiteral("state=failed"));
        const auto menuAction = [this](int index) {
            return chips().first()->menu()->actions().at(index);
        };
        menuAction(1)->trigger();
        QTRY_COMPARE(state().filter().text(), QStringLiteral("-state=failed"));
        menuAction(2)->trigger();
        QTRY_COMPARE(line()->selectedText(), QStringLiteral("-state=failed"));
    }
    void fieldsAndThenTheirValuesAreOffered()
    {
        type("sta");
        QTRY_COMPARE(completer()->offered(), QStringList{QStringLiteral("state:")});

        type("state:");
        QTRY_COMPARE(completer()->offered().size(), 4);
        QCOMPARE(completer()->offered().first(), QStringLiteral("scheduled"));
        QTest::keyClicks(line(), QStringLiteral("exp"));
        QTRY_COMPARE(completer()->offered(), QStringList{QStringLiteral("expired")});
    }
    void offersStayWhileTheFilterIsRun()
    {
        type("re");
        QTRY_COMPARE(state().filter().text(), QStringLiteral("re"));
        QTest::keyClicks(line(), QStringLiteral("g"));
        QTRY_COMPARE(state().filter().text(), QStringLiteral("reg"));
        QTest::qWait(50);
        QVERIFY(QApplication::activePopupWidget());
    }
    void anOfferIsTakenByKey()
    {
        type("region:eu");
        QTRY_COMPARE(completer()->offered(), QStringList{QStringLiteral("eu-west-1")});
        auto *list = m_window->findChild<QTreeView *>(QStringLiteral("completions"));
        list = list ? list : qobject_cast<QTreeView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(line()->text(), QStringLiteral("region:eu-west-1"));
        QTRY_COMPARE(state().query().result()->rows.size(), std::size_t(2));
    }
    void valuesAreChosenInThePane()
    {
        auto *pane = m_window->findChild<FacetPane *>();
        QVERIFY(!pane->isVisible());
        action(Act::ShowFacets)->trigger();
        auto *model = qobject_cast<FacetModel *>(pane->tree()->model());
        QTRY_VERIFY(model->rowCount() > 0);
        int states = 0;
        while (model->fieldAt(model->index(states, 0)) != FilterField::State)
            ++states;
        const auto first = [&] { return model->index(0, 0, model->index(states, 0)); };
        QCOMPARE(model->valueAt(first()), QStringLiteral("scheduled"));
        pane->tree()->setCurrentIndex(first());
        QTest::keyClick(pane->tree(), Qt::Key_Return);
        QCOMPARE(state().filter().text(), QStringLiteral("state=scheduled"));
        // The other states stay to be chosen.
        QTest::qWait(50);
        QTRY_COMPARE(model->rowCount(model->index(states, 0)), 4);
        pane->tree()->setCurrentIndex(first());
        QTest::keyClick(pane->tree(), Qt::Key_Delete);
        QCOMPARE(state().filter().text(), QStringLiteral("-state=scheduled"));
        QTest::keyClick(pane->tree(), Qt::Key_Delete);
        QTRY_COMPARE(state().filter().text(), QString());
    }
    void aFilterIsSavedExportedAndImported()
    {
        auto *menu = m_window->findChild<SavedFiltersMenu *>();
        state().filter().setText(QStringLiteral("state=failed|expired"));
        menu->save(QStringLiteral("ends & more"));
        const QString file = m_logs.path(QStringLiteral("filters.txt"));
        menu->exportTo(file);
        menu->remove(QStringLiteral("ends & more"));
        QVERIFY(m_settings->savedFilters().empty());
        menu->importFrom(file);
        QCOMPARE(m_settings->savedFilters().size(), std::size_t(1));
        state().filter().clear();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("ends && more"));
        menu->actions().first()->trigger();
        QCOMPARE(state().filter().text(), QStringLiteral("state=failed|expired"));
        QSignalSpy trouble(menu, &SavedFiltersMenu::trouble);
        menu->importFrom(m_logs.path(QStringLiteral("nowhere")));
        menu->importFrom(m_logs.path(QStringLiteral("a/one.json")));
        QCOMPARE(trouble.size(), 2);
        QFile::remove(file);
    }
    void findingGoesFromRowToRowAndHidesNone()
    {
        action(Act::Find)->trigger();
        auto *bar = m_window->findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        auto *text = bar->findChild<QLineEdit *>();
        auto *count = bar->findChild<QLabel *>();
        auto *events = m_window->findChild<EventView *>();
        QTest::keyClicks(text, QStringLiteral("scheduled"));
        QTRY_VERIFY(count->text().startsWith(QLatin1String("2 rows")));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2 rows"));
        const int first = events->currentIndex().row();
        action(Act::FindNext)->trigger();
        QCOMPARE(count->text(), QStringLiteral("2 of 2 rows"));
        action(Act::FindNext)->trigger();
        QCOMPARE(events->currentIndex().row(), first);
        action(Act::FindPrevious)->trigger();
        QCOMPARE(count->text(), QStringLiteral("2 of 2 rows"));
        text->setText(QStringLiteral("AWS Internal"));
        bar->findChild<QCheckBox *>()->setChecked(true);
        QTRY_VERIFY(count->text().contains(QLatin1String("5 rows")));
        text->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(state().filter().text().isEmpty());
    }
    void theTimeAroundAnEventIsOneCommand()
    {
        state().selection().selectRow(0);
        action(Act::AroundTime)->trigger();
        QCOMPARE(state().filter().text(),
                 QStringLiteral("time>=2023-10-01T09:45:00Z time<2023-10-01T10:15:00.001Z"));
        QTRY_COMPARE(state().query().result()->rows.size(), std::size_t(1));
    }
    void rowsAreCopiedAsTablesWithTheirColumns()
    {
        state().selection().selectRow(0);
        QClipboard *clipboard = QGuiApplication::clipboard();
        const auto copied = [&](Act act) {
            clipboard->clear();
            action(act)->trigger();
            [&] { QTRY_VERIFY(!clipboard->text().isEmpty()); }();
            return clipboard->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        };
        const QStringList tsv = copied(Act::CopyTsv);
        QCOMPARE(tsv.size(), 2);
        QVERIFY(tsv.first().startsWith(QLatin1String("time\tevent\tstate\t")));
        const QStringList markdown = copied(Act::CopyMarkdown);
        QCOMPARE(markdown.size(), 3);
        QVERIFY(markdown.first().startsWith(QLatin1String("| Time")));
        QVERIFY(markdown.at(1).startsWith(QLatin1String("| --- |")));
        const QStringList lines = copied(Act::CopyJsonLines);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().startsWith(QLatin1String("{\"eventVersion\"")));
    }
};

QTEST_MAIN(FilterBarTest)
#include "filterbartest.moc"
