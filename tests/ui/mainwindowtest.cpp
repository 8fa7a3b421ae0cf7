// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "logs.h"
#include "ui/activitychart.h"
#include "ui/detailpane.h"
#include "ui/dropcatcher.h"
#include "ui/eventview.h"
#include "ui/messagebar.h"
#include "ui/rawview.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"
#include "ui/timelinepane.h"
#include "ui/windowcommands.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace cbv;

class MainWindowTest : public QObject
{
    Q_OBJECT
    const LogFolder m_logs;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<MainWindow> m_window;

    ViewerState &state() { return m_window->state(); }
    template<typename T>
    T *pane()
    {
        return m_window->findChild<T *>();
    }
    QString pageShown()
    {
        return m_window->findChild<QStackedWidget *>(QStringLiteral("pages"))
            ->currentWidget()
            ->objectName();
    }
    void open()
    {
        m_window->open({m_logs.path()});
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
    }
    bool drop(QMimeData &data, Qt::KeyboardModifiers modifiers = {})
    {
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        const bool hinted = pane<DropCatcher>()->isHintShown();
        QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_window.get(), &event);
        return enter.isAccepted() && hinted && event.isAccepted()
               && !pane<DropCatcher>()->isHintShown();
    }
    /// The letter behind the single `&` of each line, menu by menu.
    static void checkMnemonics(const QList<QAction *> &actions)
    {
        QStringList seen;
        for (const QAction *action : actions) {
            QString text = action->text();
            text.remove(QStringLiteral("&&"));
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            if (action->menu() && !action->menu()->isEmpty())
                checkMnemonics(action->menu()->actions());
            if (at < 0)
                continue;
            const QString letter = text.mid(at + 1, 1).toUpper();
            QVERIFY2(!seen.contains(letter), qPrintable(action->text()));
            seen.append(letter);
        }
    }
private slots:
    void init()
    {
        QFile::remove(m_logs.path(QStringLiteral("settings.ini")));
        m_settings = std::make_unique<Settings>(m_logs.path(QStringLiteral("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_languages);
        m_window->resize(1280, 800);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void tabGoesFromTheFilterThroughTableTimelineAndDetail()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const std::vector<const QWidget *> panes{pane<EventView>(), pane<TimelinePane>(),
                                                 pane<DetailPane>()};
        std::vector<const QWidget *> met;
        state().actions()[Act::FocusFilter]->trigger();
        constexpr int kMostStops = 100;
        for (int i = 0; i < kMostStops && met.size() < panes.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            for (const QWidget *each : panes) {
                const bool isIn = each->isAncestorOf(QApplication::focusWidget());
                if (isIn && std::find(met.begin(), met.end(), each) == met.end())
                    met.push_back(each);
            }
        }
        QCOMPARE(met, panes);
    }
    void aNewWindowIsNoLargerThanItsScreen()
    {
        const MainWindow fresh(m_settings.get(), &m_languages);
        const QSize screen = fresh.screen()->availableSize();
        QVERIFY(fresh.width() <= screen.width() && fresh.height() <= screen.height());
    }
    void itBeginsWithTheStartPage()
    {
        QCOMPARE(pageShown(), QStringLiteral("start"));
        QVERIFY(!state().actions()[Act::Reload]->isEnabled());
        QVERIFY(!state().actions()[Act::ExportImage]->isEnabled());
    }
    void aFolderIsShownInTableTimelineAndStatusLine()
    {
        open();
        QCOMPARE(pageShown(), QStringLiteral("workspace"));
        QCOMPARE(pane<EventView>()->events()->rowCount(), 5);
        QCOMPARE(state().query().result()->lanes.laneCount(), 2U);
        QVERIFY(pane<MessageBar>()->isVisible());
        QVERIFY2(pane<MessageBar>()->text().startsWith(QLatin1String("1 record ")),
                 qPrintable(pane<MessageBar>()->text()));
        QCOMPARE(m_settings->recentFolders().value(0), QDir::cleanPath(m_logs.path()));
        QVERIFY(m_window->windowTitle().endsWith(QLatin1String("Capacity Block Viewer")));
    }
    void filesAndFoldersMayBeDroppedAnywhere()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_logs.path(QStringLiteral("a/one.json")))});
        QVERIFY(drop(data));
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
        QCOMPARE(state().session().data()->blocks.size(), std::size_t(1));
        QMimeData more;
        more.setUrls({QUrl::fromLocalFile(m_logs.path(QStringLiteral("b")))});
        QVERIFY(drop(more, Qt::ShiftModifier));
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
        QCOMPARE(state().session().data()->blocks.size(), std::size_t(2));
        QVERIFY(drop(more));
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
        QCOMPARE(state().session().data()->blocks.size(), std::size_t(1));
    }
    void aPastedTextIsRead()
    {
        QGuiApplication::clipboard()->setText(
            serviceEvent("CapacityBlockActive", "active", "2023-10-02T11:30:00Z", kFirstId));
        state().actions()[Act::Paste]->trigger();
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
        QCOMPARE(state().session().data()->blocks.size(), std::size_t(1));
    }
    void oneSelectionIsFollowedByAll()
    {
        open();
        auto *table = pane<EventView>();
        state().selection().selectInterval(1, 1);
        QCOMPARE(table->events()->rowAt(table->currentIndex().row()), state().selection().row());
        const auto *raw = pane<RawView>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(raw->toPlainText().contains(QLatin1String("CapacityBlockFailed")));
        QTRY_VERIFY(m_window->findChild<QTreeView *>(QStringLiteral("json"))->model()->rowCount() > 5);
        table->setCurrentIndex(table->events()->index(0, 0));
        QCOMPARE(state().selection().block(), 0);
        QCOMPARE(state().selection().interval(), 0);
    }
    void theFilterLineFiltersAndSaysWhatIsWrong()
    {
        open();
        auto *edit = m_window->findChild<QLineEdit *>(QStringLiteral("filter"));
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("state:failed"));
        QTRY_COMPARE(pane<EventView>()->events()->rowCount(), 1);
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("nofield:x"));
        QTRY_VERIFY(!edit->accessibleDescription().isEmpty());
        QCOMPARE(pane<EventView>()->events()->rowCount(), 1);
        state().actions()[Act::ClearFilter]->trigger();
        QCOMPARE(pane<EventView>()->events()->rowCount(), 5);
    }
    void filterForThisTakesTheCell()
    {
        open();
        auto *table = pane<EventView>();
        table->setCurrentIndex(table->events()->index(0, static_cast<int>(EventColumn::Region)));
        state().actions()[Act::FilterForThis]->trigger();
        QCOMPARE(state().filter().text(), QStringLiteral("region=us-east-1"));
        state().actions()[Act::FilterOutThis]->trigger();
        QCOMPARE(state().filter().text(), QStringLiteral("-region=us-east-1"));
        state().actions()[Act::Undo]->trigger();
        QCOMPARE(state().filter().text(), QStringLiteral("region=us-east-1"));
    }
    void aDragOnTheChartFiltersByTime()
    {
        open();
        auto *chart = pane<ActivityChart>();
        QWidget *canvas = chart->findChild<QAbstractScrollArea *>()->viewport();
        const int y = canvas->height() / 2;
        const auto left = static_cast<int>(chart->plot().left());
        const auto middle = static_cast<int>(chart->plot().center().x());
        QTest::mousePress(canvas, Qt::LeftButton, {}, {left + 1, y});
        QTest::mouseMove(canvas, {middle, y});
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, {middle, y});
        QCOMPARE(state().filter().filter().terms.size(), std::size_t(2));
        QCOMPARE(state().filter().filter().terms[0].match, FilterMatch::From);
        QVERIFY(pane<EventView>()->events()->rowCount() < 5);
        QVERIFY(pane<EventView>()->events()->rowCount() > 0);
    }
    void rowsAreCopiedAsTheyAre()
    {
        open();
        auto *table = pane<EventView>();
        table->setCurrentIndex(table->events()->index(1, 0));
        state().actions()[Act::CopyJson]->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(
            QLatin1String("\"capacityReservationState\":\"active\"")));
        state().actions()[Act::Copy]->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("2023-10-02T")));
    }
    void eventsAreExported()
    {
        open();
        const QString path = m_logs.path(QStringLiteral("out.csv"));
        m_window->commands().exportEvents(path);
        QTRY_VERIFY(pane<MessageBar>()->text().contains(QLatin1String("out.csv")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("CapacityBlock"), 5);
        QFile::remove(path);
    }
    void aTimeCanBeGoneTo()
    {
        open();
        state().viewport().zoom(state().viewport().range().from, 0.1);
        QVERIFY(m_window->commands().goToTime(QStringLiteral("2023-10-04 12:00")));
        const TimeRange range = state().viewport().range();
        QCOMPARE(formatUtc(range.from + range.length() / 2), std::string("2023-10-04T12:00:00Z"));
        QVERIFY(!m_window->commands().goToTime(QStringLiteral("tomorrow")));
    }
    void keysGoBackAndForwardThroughTheViews()
    {
        open();
        const TimeRange all = state().viewport().range();
        state().viewport().setRange({all.from + kHour, all.from + kDay});
        const TimeRange chosen = state().viewport().range();
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(state().viewport().range(), all);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(state().viewport().range(), chosen);
        QCOMPARE(state().actions()[Act::GoToTime]->shortcut(), QKeySequence(u"Ctrl+L"_qs));
    }
    void sortingByAColumnKeepsTheSelection()
    {
        open();
        auto *table = pane<EventView>();
        state().selection().selectRow(2);
        table->sortByColumn(static_cast<int>(EventColumn::Region), Qt::AscendingOrder);
        QCOMPARE(table->events()->rowAt(table->currentIndex().row()), Row(2));
        QCOMPARE(state().selection().row(), Row(2));
        state().filter().setText(QStringLiteral("-state=expired"));
        QCOMPARE(table->events()
                     ->data(table->events()->index(0, static_cast<int>(EventColumn::Region)))
                     .toString(),
                 QStringLiteral("eu-west-1"));
    }
    void theLanguageIsSwitchedWhileItRuns()
    {
        open();
        const QString english = m_window->menuBar()->actions().first()->text();
        const QString header = pane<EventView>()->model()->headerData(1, Qt::Horizontal).toString();
        m_languages.use(QStringLiteral("ja"));
        QCoreApplication::processEvents();
        QVERIFY(m_window->menuBar()->actions().first()->text() != english);
        QVERIFY(pane<EventView>()->model()->headerData(1, Qt::Horizontal).toString() != header);
        m_languages.use(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(m_window->menuBar()->actions().first()->text(), english);
    }
    void noMenuHasTwoEqualMnemonics_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Japanese") << QStringLiteral("ja");
    }
    void noMenuHasTwoEqualMnemonics()
    {
        QFETCH(QString, language);
        m_languages.use(language);
        QCoreApplication::processEvents();
        checkMnemonics(m_window->menuBar()->actions());
    }
    void everyControlHasANameForTheScreenReader()
    {
        open();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!face || !face->text(QAccessible::Name).isEmpty()
                         || widget->inherits("QSplitter") || widget->inherits("QTabBar")
                         || widget->inherits("QMenuBar") || widget->inherits("QTabWidget"),
                     qPrintable(QLatin1String(widget->metaObject()->className())
                                + widget->objectName() + QLatin1Char(' ')
                                + QLatin1String(widget->parent()->metaObject()->className())));
        }
    }
    void theLayoutIsKept()
    {
        open();
        pane<EventView>()->setColumnHidden(static_cast<int>(EventColumn::Region), true);
        state().actions()[Act::ShowChart]->setChecked(false);
        m_window->close();
        MainWindow again(m_settings.get(), &m_languages);
        again.show();
        QVERIFY(
            again.findChild<EventView *>()->isColumnHidden(static_cast<int>(EventColumn::Region)));
        QVERIFY(!again.state().actions()[Act::ShowChart]->isChecked());
        QVERIFY(again.findChild<ActivityChart *>()->isHidden());
    }
    void hostileTextIsShownAsText()
    {
        const LogFolder logs;
        logs.write(QStringLiteral("x/<img src=x>.json"),
                   {serviceEvent("CapacityBlock<b>Active</b>", "<i>odd</i>", "2023-10-02T11:30:00Z",
                                 "cr-00000000000000009")});
        m_window->open({logs.path(QStringLiteral("x"))});
        QTRY_COMPARE(state().session().phase(), LoadPhase::Done);
        QCOMPARE(state().session().data()->store().size(), std::size_t(1));
        state().selection().selectRow(0);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1Char('<')))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        m_window->grab();
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
