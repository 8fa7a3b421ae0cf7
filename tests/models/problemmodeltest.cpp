// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemmodel.h"
#include "models/problemlines.h"
#include "models/problemwords.h"

#include "storebuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cbv;

namespace {

constexpr auto kReporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

using LoadPtr = std::shared_ptr<const LoadResult>;

LoadPtr loadOf(std::vector<Problem> problems)
{
    StoreBuilder builder;
    builder.file(1).path = "trail/\xe2\x80\xaegpj.json";
    auto load = std::make_shared<LoadResult>();
    load->store = builder.build();
    load->problems = std::move(problems);
    return load;
}

/// One of each class, in the order of a load.
LoadPtr oneOfEach()
{
    return loadOf({{Severity::Repaired, ProblemCode::MissingComma, 0, 2, 300, 2, 40, {}},
                   {Severity::Rejected, ProblemCode::SyntaxError, 0, 3, 812, 9, 13, {}},
                   {Severity::Note, ProblemCode::NotALog, 0, 0, -1, -1, -1, "PNG image"},
                   {Severity::Note, ProblemCode::ZoneUnknown, 1, 1, 5, 1, 6, {}},
                   {Severity::Unreadable, ProblemCode::NoPermission, 1, 0, -1, -1, -1, {}}});
}

std::vector<std::uint32_t> answered(const ProblemQuestion &question)
{
    return answerProblems(question).problems;
}

QString text(const QAbstractItemModel &model, int row, ProblemColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

using Numbers = std::vector<std::uint32_t>;

} // namespace

/// The problems: what is asked of them, the table of the answer, and lines of text.
class ProblemModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theWorstStandsFirstAndFilesWithoutEventsAreLeftOut()
    {
        ProblemQuestion question;
        question.load = oneOfEach();
        const ProblemAnswer answer = answerProblems(question);
        QCOMPARE(answer.problems, (Numbers{4, 1, 0, 3}));
        QCOMPARE(answer.counts, (std::array<std::size_t, kProblemClasses>{1, 1, 1, 1, 1}));
        QCOMPARE(troubleCount(question.load->problems), std::size_t(4));
        question.shown = {false, false, true, false, true};
        QCOMPARE(answered(question), (Numbers{0, 2}));
    }
    void everyColumnSortsBothWays()
    {
        ProblemQuestion question;
        question.load = oneOfEach();
        question.column = ProblemColumn::Offset;
        question.order = SortOrder::Ascending;
        QCOMPARE(answered(question), (Numbers{4, 3, 0, 1}));
        question.order = SortOrder::Descending;
        QCOMPARE(answered(question), (Numbers{1, 0, 3, 4}));
        question.column = ProblemColumn::Line;
        QCOMPARE(answered(question), (Numbers{1, 0, 3, 4}));
        question.column = ProblemColumn::File;
        QCOMPARE(answered(question), (Numbers{3, 4, 0, 1}));
        question.column = ProblemColumn::Record;
        QCOMPARE(answered(question), (Numbers{1, 0, 3, 4}));
        question.column = ProblemColumn::Kind;
        question.order = SortOrder::Ascending;
        const Numbers kinds = answered(question);
        QStringList words;
        for (const auto problem : kinds)
            words << problemKind(question.load->problems[problem]);
        QVERIFY(std::is_sorted(words.begin(), words.end(), [](const QString &a, const QString &b) {
            return a.localeAwareCompare(b) < 0;
        }));
        question.column = ProblemColumn::What;
        QCOMPARE(answered(question).size(), std::size_t(4));
    }
    void wordsAreSearchedInPathAndMessageWhateverTheirCaseAndWidth()
    {
        ProblemQuestion question;
        question.load = oneOfEach();
        question.text = QStringLiteral("ＣＯＭＭＡ");
        QCOMPARE(answered(question), (Numbers{0}));
        question.text = QStringLiteral(" A.json  Syntax-Error ");
        QCOMPARE(answered(question), (Numbers{1}));
        question.text = QStringLiteral("gpj");
        QCOMPARE(answered(question), (Numbers{4, 3}));
        question.text = QStringLiteral("png");
        const auto answer = answerProblems(question);
        QVERIFY(answer.problems.empty());
        QCOMPARE(answer.counts[static_cast<std::size_t>(ProblemClass::Eventless)], std::size_t(1));
        question.text = QStringLiteral("nowhere");
        QVERIFY(answered(question).empty());
    }
    void groupsAreCountedAndStandTogether_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char *name, ProblemGrouping grouping, const QStringList &titles) {
            QTest::newRow(name) << static_cast<int>(grouping) << titles;
        };
        row("file", ProblemGrouping::File,
            {QStringLiteral("trail/a.json.gz (2)"), QStringLiteral("trail/\\u{202E}gpj.json (2)")});
        row("severity", ProblemGrouping::Severity,
            {QStringLiteral("unreadable (1)"), QStringLiteral("rejected (1)"),
             QStringLiteral("repaired (1)"), QStringLiteral("note (1)")});
        row("kind", ProblemGrouping::Kind,
            {QStringLiteral("invalid JSON (1)"), QStringLiteral("missing comma (1)"),
             QStringLiteral("no permission (1)"), QStringLiteral("no time zone (1)")});
    }
    void groupsAreCountedAndStandTogether()
    {
        QFETCH(int, grouping);
        QFETCH(QStringList, titles);
        ProblemQuestion question;
        question.load = oneOfEach();
        question.grouping = static_cast<ProblemGrouping>(grouping);
        ProblemModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setAnswer(answerProblems(question));
        QCOMPARE(model.rowCount(), 4 + static_cast<int>(titles.size()));
        QStringList found;
        for (int line = 0; line < model.rowCount(); ++line) {
            if (model.isGroup(line))
                found << text(model, line, ProblemColumn::Severity);
        }
        QCOMPARE(found, titles);
        model.setAllGroups(ProblemModel::Groups::Closed);
        QCOMPARE(model.rowCount(), static_cast<int>(titles.size()));
    }
    void aGroupIsClosedAndOpenedInItsPlace()
    {
        ProblemQuestion question;
        question.load = oneOfEach();
        question.grouping = ProblemGrouping::File;
        ProblemModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setAnswer(answerProblems(question));
        const QPersistentModelIndex last = model.index(5, 0);
        QCOMPARE(model.problemAt(5), std::optional<std::uint32_t>(3));
        model.setGroup(0, ProblemModel::Groups::Closed);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isOpen(0) && model.isOpen(1));
        QCOMPARE(last.row(), 3);
        QCOMPARE(model.problemsAt(0), (Numbers{1, 0}));
        QCOMPARE(model.lineOfProblem(1), 0);
        QCOMPARE(model.lineOfProblem(3), 3);
        QCOMPARE(model.lineOfProblem(2), -1);
        QVERIFY(model.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QLatin1String("closed")));
        model.setAnswer(answerProblems(question));
        QVERIFY(!model.isOpen(0));
        model.setGroup(0, ProblemModel::Groups::Open);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.problemAt(1), std::optional<std::uint32_t>(1));
        QCOMPARE(model.problemAt(0), std::nullopt);
    }
    void aProblemIsToldWithItsFileAndPlace()
    {
        ProblemQuestion question;
        question.load =
            loadOf({{Severity::Rejected, ProblemCode::SyntaxError, 1, 3, 81200, 1, 813, "<b>\n"}});
        ProblemModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setAnswer(answerProblems(question));
        QCOMPARE(text(model, 0, ProblemColumn::Severity), QStringLiteral("rejected"));
        QCOMPARE(text(model, 0, ProblemColumn::File), QStringLiteral("trail/\\u{202E}gpj.json"));
        QCOMPARE(text(model, 0, ProblemColumn::Record), QStringLiteral("3"));
        QCOMPARE(text(model, 0, ProblemColumn::Line), QStringLiteral("1:813"));
        QCOMPARE(text(model, 0, ProblemColumn::Offset), QStringLiteral("81,200"));
        QVERIFY(text(model, 0, ProblemColumn::What).endsWith(QStringLiteral("(“<b>\\u{A}”)")));
        QVERIFY(model.index(0, static_cast<int>(ProblemColumn::What))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;b&gt;")));
    }
    void aHeaderAsksForAnOrderAndSortsNothing()
    {
        ProblemModel model;
        QSignalSpy asked(&model, &ProblemModel::sortingRequested);
        model.sort(static_cast<int>(ProblemColumn::Offset), Qt::DescendingOrder);
        QCOMPARE(asked.count(), 1);
        model.sort(-1);
        QCOMPARE(asked.count(), 1);
    }
    void aProblemAndItsEventFindEachOther()
    {
        StoreBuilder builder;
        builder.add(0, {});
        const Row mended = builder.add(1, {}, kRepaired); // file 0, record 2
        const Row copied = builder.add(2, {});
        builder.copy(copied, {1, 9, 0, 10, 0});
        const auto store = builder.build();
        const auto row = [&](std::uint32_t file, std::uint32_t record) {
            Problem problem;
            problem.file = file;
            problem.record = record;
            return rowOfProblem(problem, *store);
        };
        QCOMPARE(row(0, 0), kNoRow);
        QCOMPARE(row(0, 2), mended);
        QCOMPARE(row(1, 9), copied);
        QCOMPARE(row(1, 10), kNoRow);
    }
    void twoHundredThousandProblemsCostLittle()
    {
        std::vector<Problem> problems;
        problems.reserve(200'000);
        for (std::uint32_t i = 0; i < 200'000; ++i) {
            Problem problem;
            problem.severity = static_cast<Severity>(i * 7919 % 4);
            problem.code = static_cast<ProblemCode>(i % 27);
            problem.file = i % 2;
            problem.record = i;
            problem.offset = i * 104729LL % 1'000'003;
            problems.push_back(problem);
        }
        ProblemQuestion question;
        question.load = loadOf(std::move(problems));
        question.text = QStringLiteral("json e");
        question.column = ProblemColumn::Offset;
        question.shown.fill(true);
        question.grouping = ProblemGrouping::Kind;
        const ProblemAnswer answer = answerProblems(question);
        QVERIFY(answer.problems.size() > 100'000);
        // Pairs: n log2 n and something. Texts: each path and each kind's words once for a word.
        QVERIFY2(answer.work < 200'000UL * 18 * 2, qPrintable(QString::number(answer.work)));
        ProblemModel model;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setAnswer(answer);
        QCOMPARE(reset.count(), 1);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setGroup(0, ProblemModel::Groups::Closed);
        QCOMPARE(removed.count(), 1);
        question.column = ProblemColumn::Severity;
        question.load = loadOf(std::vector<Problem>(200'000));
        question.text = QStringLiteral("nothing of the kind");
        QVERIFY(answerProblems(question).work < 100);
    }
    void aProblemIsFoundAgainInTheNextLoad()
    {
        const LoadPtr before = oneOfEach();
        auto after = std::make_shared<LoadResult>(*before);
        after->problems.insert(after->problems.begin(),
                               {Severity::Note, ProblemCode::ZoneUnknown, 0, 1, 5, 1, 6, {}});
        QCOMPARE(sameProblem(*before, before->problems[3], *after),
                 std::optional<std::uint32_t>(4));
        after->problems.resize(3);
        QCOMPARE(sameProblem(*before, before->problems[3], *after), std::nullopt);
    }
    void aStoppedQuestionHasNoAnswer()
    {
        ProblemQuestion question;
        question.load = oneOfEach();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(answerProblems(question, stop.get_token()).problems.empty());
    }
    void aHostileNameStaysOnItsLine()
    {
        StoreBuilder builder;
        builder.file(0).path = "=cmd\n\tx\xe2\x80\xa8y.json";
        const auto store = builder.build();
        const Problem problem{Severity::Rejected, ProblemCode::SyntaxError, 0, 3, 81200, 2, 813,
                              "a\tb\nc"};
        const QString line = problemLine(problem, *store);
        QVERIFY(!line.contains(u'\n') && !line.contains(QChar(0x2028)));
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), problemLineHeader().split(u'\t').size());
        QCOMPARE(cells[1], QStringLiteral("syntax-error"));
        QVERIFY(cells[2].startsWith(QLatin1String("'=cmd")));
        QCOMPARE(cells.mid(3, 4), (QStringList{QStringLiteral("3"), QStringLiteral("81200"),
                                               QStringLiteral("2"), QStringLiteral("813")}));
    }
};

QTEST_GUILESS_MAIN(ProblemModelTest)
#include "problemmodeltest.moc"
