// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problems in the window: from the message bar to the byte, to the clipboard and into a file.
#include "ui/problemspane.h"
#include "../core/troublefolder.h"
#include "logs.h"
#include "ui/eventview.h"
#include "ui/excerptpane.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/numberedtext.h"
#include "ui/problembar.h"
#include "ui/problemcommands.h"
#include "ui/problemtable.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace cbv;

class ProblemsPaneTest : public QObject
{
    Q_OBJECT
    const TroubleFolder m_trouble;
    const TemporaryFiles m_files;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<MainWindow> m_window;

    template<typename T>
    T *pane(const QString &name = {})
    {
        return m_window->findChild<T *>(name);
    }
    ProblemModel &model() { return *pane<ProblemTable>()->problems(); }
    QStringList kinds()
    {
        QStringList kinds;
        for (int line = 0; line < model().rowCount(); ++line)
            kinds << model().index(line, static_cast<int>(ProblemColumn::Kind)).data().toString();
        return kinds;
    }
    void open(const std::string &path)
    {
        m_window->open({QString::fromStdString(path)});
        QTRY_COMPARE(m_window->state().session().phase(), LoadPhase::Done);
        QTRY_COMPARE(model().answer().load.get(), &m_window->state().session().data()->load);
    }
    /// Makes the first problem of a kind the current one.
    void choose(ProblemCode code)
    {
        const auto &problems = model().answer().load->problems;
        for (std::uint32_t i = 0; i < problems.size(); ++i) {
            if (problems[i].code == code && model().lineOfProblem(i) >= 0) {
                pane<ProblemTable>()->setCurrentIndex(model().index(model().lineOfProblem(i), 0));
                return;
            }
        }
        QFAIL("no such problem is shown");
    }
    NumberedText *excerpt() { return pane<ExcerptPane>()->findChild<NumberedText *>(); }
    QString shownText() { return excerpt()->toPlainText(); }

private slots:
    void init()
    {
        m_settings =
            std::make_unique<Settings>(QString::fromStdString(m_files.path("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_languages);
        m_window->resize(1280, 800);
        m_window->show();
        pane<QTabWidget>(QStringLiteral("detail"))->setCurrentWidget(pane<ProblemsPane>());
    }
    void cleanup() { m_window.reset(); }

    void troubleIsCountedAndFilesWithoutEventsAreApart()
    {
        open(m_trouble.path());
        auto *tabs = pane<QTabWidget>(QStringLiteral("detail"));
        const auto count = pane<ProblemsPane>()->count();
        QCOMPARE(tabs->tabText(tabs->indexOf(pane<ProblemsPane>())),
                 QStringLiteral("&Problems (%1)").arg(count));
        QCOMPARE(model().rowCount(), static_cast<int>(count));
        QVERIFY(!kinds().contains(QStringLiteral("digest file")));
        auto *eventless = pane<QToolButton>(QStringLiteral("problemClass4"));
        QVERIFY(!eventless->isChecked());
        QCOMPARE(eventless->text(), QStringLiteral("files without events 3"));
        eventless->click();
        QTRY_VERIFY(kinds().contains(QStringLiteral("digest file")));
        QVERIFY(kinds().contains(QStringLiteral("PNG image")));
        const QString account = pane<QLabel>(QStringLiteral("problemAccount"))->text();
        QVERIFY2(account.contains(QLatin1String("files found = ")), qPrintable(account));
    }
    void theMessageLeadsToWhatWasLost()
    {
        open(m_trouble.path());
        auto *edit = pane<QLineEdit>(QStringLiteral("problemFilter"));
        edit->setText(QStringLiteral("comma"));
        QTRY_COMPARE(kinds(), QStringList{QStringLiteral("missing comma")});
        pane<QTabWidget>(QStringLiteral("detail"))->setCurrentIndex(0);
        emit pane<MessageBar>()->problemsWanted();
        QVERIFY(pane<ProblemsPane>()->isVisible());
        QVERIFY(edit->text().isEmpty());
        QTRY_VERIFY(kinds().contains(QStringLiteral("invalid JSON")));
        QVERIFY(kinds().contains(QStringLiteral("cut off")));
        QVERIFY(!kinds().contains(QStringLiteral("missing comma")));
    }
    void groupsAreClosedByKey()
    {
        open(m_trouble.path());
        pane<ProblemBar>()->findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(ProblemGrouping::Severity));
        QTRY_VERIFY(model().isGroup(0));
        auto *table = pane<ProblemTable>();
        table->setCurrentIndex(model().index(0, 0));
        const int before = model().rowCount();
        QTest::keyClick(table, Qt::Key_Left);
        QVERIFY(!model().isOpen(0) && model().rowCount() < before);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(model().rowCount(), before);
    }
    void theByteIsShownInItsText()
    {
        open(m_trouble.path());
        choose(ProblemCode::SyntaxError);
        QVERIFY(!pane<ExcerptPane>()->isVisible());
        QTest::keyClick(pane<ProblemTable>(), Qt::Key_Return);
        QTRY_VERIFY(shownText().contains(QLatin1String("\"eventTime\":}")));
        QVERIFY(pane<ExcerptPane>()->isVisible());
        const auto marks = excerpt()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.selectedText(), QStringLiteral("}"));
        QVERIFY(excerpt()->cursorRect().intersects(
            excerpt()->viewport()->rect()));
        pane<ExcerptPane>()->findChildren<QToolButton *>()[0]->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\n{\"eventName\"")));
        QTest::keyClick(excerpt(), Qt::Key_Escape);
        QVERIFY(!pane<ExcerptPane>()->isVisible());
    }
    void whatIsNoTextIsDumpedAndWhatIsNoFileIsExplained()
    {
        open(m_trouble.path());
        choose(ProblemCode::BadPacking); // whichever comes first is the one without any text
        QTest::keyClick(pane<ProblemTable>(), Qt::Key_Return);
        QTRY_VERIFY(!shownText().isEmpty());
        choose(ProblemCode::NotAFile);
        QTest::keyClick(pane<ProblemTable>(), Qt::Key_Return);
        QTRY_VERIFY(shownText().contains(QLatin1String("a pipe or a socket")));
    }
    void aRecordThatIsShownIsSelected()
    {
        open(m_trouble.path());
        pane<ProblemTable>()->setFocus();
        choose(ProblemCode::ControlCharacter);
        emit pane<ProblemTable>()->chosen(
            *model().problemAt(pane<ProblemTable>()->currentIndex().row()));
        const auto isSelected = [this] {
            const Row row = m_window->state().selection().row();
            return row != kNoRow
                   && m_window->state().session().data()->store().path(row).ends_with("control.json");
        };
        QTRY_VERIFY(isSelected());
    }
    void selectedProblemsAreCopiedWithAHeader()
    {
        open(m_trouble.path());
        auto *table = pane<ProblemTable>();
        table->setFocus();
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')),
                     model().rowCount() + 1);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Severity\tCode")));
    }
    void theReportIsWrittenWhole()
    {
        open(m_trouble.path());
        pane<QLineEdit>(QStringLiteral("problemFilter"))->setText(QStringLiteral("comma"));
        QTRY_COMPARE(model().rowCount(), 1);
        const QString path = QString::fromStdString(m_files.path("report.txt"));
        const auto report = [&](ProblemCommands::Which which) {
            pane<MessageBar>()->tell(QString());
            pane<ProblemCommands>()->save(path, which);
            [&] {
                QTRY_VERIFY(pane<MessageBar>()->text().contains(QLatin1String("report.txt")));
            }();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString shown = report(ProblemCommands::Which::Shown);
        QVERIFY(shown.startsWith(QLatin1String("Capacity Block Viewer ")));
        QVERIFY(shown.contains(QString::fromStdString(m_trouble.path())));
        QVERIFY(shown.contains(QLatin1String("files found = ")));
        QVERIFY(shown.contains(QLatin1String("\tmissing-comma\t")));
        QVERIFY(!shown.contains(QLatin1String("\tsyntax-error\t")));
        const QString all = report(ProblemCommands::Which::All);
        for (const auto &expected : m_trouble.expected()) {
            const std::string_view code = codeName(expected.code);
            QVERIFY2(all.contains(QLatin1Char('\t') + QString::fromUtf8(code.data())),
                     expected.name.c_str());
        }
        pane<ProblemCommands>()->save(QString::fromStdString(m_trouble.path()),
                                      ProblemCommands::Which::All);
        QTRY_VERIFY(pane<MessageBar>()->text().contains(QLatin1String("A folder or a device")));
    }
    void everyControlHasANameForTheScreenReader()
    {
        open(m_trouble.path());
        choose(ProblemCode::SyntaxError);
        QTest::keyClick(pane<ProblemTable>(), Qt::Key_Return);
        QTRY_VERIFY(pane<ExcerptPane>()->isVisible());
        for (QWidget *widget : pane<ProblemsPane>()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->inherits("QSplitter"))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face || !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
    void whereAllWasReadItSaysSo()
    {
        open(m_files.write("good/a.json", TroubleFolder::list(lifeOfABlock())));
        QTRY_COMPARE(pane<QLabel>(QStringLiteral("problemsEmpty"))->text(),
                     QStringLiteral("Nothing was lost: 3 records read."));
        QVERIFY(pane<QLabel>(QStringLiteral("problemsEmpty"))->isVisible());
    }
};

QTEST_MAIN(ProblemsPaneTest)
#include "problemspanetest.moc"
