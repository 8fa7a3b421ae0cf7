// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event table in the window: its order by several columns, its backgrounds, the marks of what
// is found, and what of that outlives a run.
#include "logs.h"
#include "models/eventorder.h"
#include "ui/eventdelegate.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/sortdialog.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace cbv;

class TableLookTest : public QObject
{
    Q_OBJECT
    const LogFolder m_logs;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<MainWindow> m_window;

    EventView *events() { return m_window->findChild<EventView *>(); }
    QHeaderView *header() { return events()->horizontalHeader(); }
    QString order() { return eventOrderText(events()->events()->order()); }
    void click(EventColumn column, Qt::KeyboardModifiers keys)
    {
        const auto section = static_cast<int>(column);
        events()->scrollTo(events()->model()->index(0, section));
        const QPoint at(header()->sectionViewportPosition(section)
                            + header()->sectionSize(section) / 2,
                        header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, keys, at);
    }
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_languages);
        m_window->resize(1600, 800);
        m_window->show();
        m_window->open({m_logs.path()});
        QTRY_COMPARE(m_window->state().session().phase(), LoadPhase::Done);
    }
    QString cell(int line, EventColumn column)
    {
        return events()->model()->index(line, static_cast<int>(column)).data().toString();
    }

private slots:
    void init()
    {
        QFile::remove(m_logs.path(QStringLiteral("settings.ini")));
        m_settings = std::make_unique<Settings>(m_logs.path(QStringLiteral("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        open();
    }
    void cleanup() { m_window.reset(); }

    void shiftAndAClickAddAColumnToTheOrder()
    {
        click(EventColumn::Reservation, Qt::NoModifier);
        QCOMPARE(order(), QStringLiteral("reservation"));
        QVERIFY(header()->isSortIndicatorShown());
        click(EventColumn::Time, Qt::ShiftModifier);
        QCOMPARE(order(), QStringLiteral("reservation time"));
        QVERIFY(!header()->isSortIndicatorShown()); // the numbers tell it
        click(EventColumn::Time, Qt::ShiftModifier);
        QCOMPARE(order(), QStringLiteral("reservation -time"));
        QCOMPARE(cell(0, EventColumn::Event), QStringLiteral("CapacityBlockExpired"));
        click(EventColumn::Event, Qt::NoModifier);
        QCOMPARE(order(), QStringLiteral("event"));
        QVERIFY(header()->isSortIndicatorShown());
    }

    void theOrderAndTheBackgroundsOutliveTheRun()
    {
        events()->events()->orderBy(eventOrderOf(QStringLiteral("reservation -time")));
        m_window->state().tableLook().setBanding(Banding::Reservation);
        m_window->close();
        open();
        QCOMPARE(order(), QStringLiteral("reservation -time"));
        QCOMPARE(cell(0, EventColumn::Event), QStringLiteral("CapacityBlockExpired"));
        QCOMPARE(events()->model()->index(3, 0).data(EventTableModel::BandRole).toInt(),
                 int(EventTableModel::SecondBandBegins));
    }

    void theKeyboardSortsBySeveralColumnsInADialog()
    {
        SortDialog dialog(eventOrderOf(QStringLiteral("region -time")), nullptr);
        QCOMPARE(eventOrderText(dialog.order()), QStringLiteral("region -time"));
        const auto boxes = dialog.findChildren<QComboBox *>();
        boxes[2]->setCurrentIndex(0); // no second column
        boxes[4]->setCurrentIndex(boxes[4]->findText(QStringLiteral("Region")));
        QCOMPARE(eventOrderText(dialog.order()), QStringLiteral("region"));
    }

    void partsThatAreSwitchedOffOutliveTheRun()
    {
        FilterState &filter = m_window->state().filter();
        filter.setText(QStringLiteral("state=failed (a | \"b c\")"));
        filter.switchOff(filter.filter().terms[1]);
        m_window->close();
        open();
        const auto &off = m_window->state().filter().switchedOff();
        QCOMPARE(off.size(), std::size_t(1));
        QCOMPARE(filterTermText(off.front()), QStringLiteral("(a | \"b c\")"));
        m_window->state().filter().forgetSwitchedOff(FilterTerm(off.front()));
        m_window->close();
        open();
        QVERIFY(m_window->state().filter().switchedOff().empty());
    }

    void aFoundCellIsMarkedAndGoneTo()
    {
        auto *delegate = qobject_cast<EventDelegate *>(events()->itemDelegate());
        m_window->state().actions()[Act::Find]->trigger();
        auto *text =
            m_window->findChild<QWidget *>(QStringLiteral("findbar"))->findChild<QLineEdit *>();
        text->setText(QStringLiteral("ＥＵ-west"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(events()->currentIndex().column(), static_cast<int>(EventColumn::Region));
        QVERIFY(delegate->isFound(events()->currentIndex()));
        QVERIFY(!delegate->isFound(events()->currentIndex().siblingAtColumn(0)));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!delegate->isFound(events()->currentIndex()));
    }
};

QTEST_MAIN(TableLookTest)
#include "tablelooktest.moc"
