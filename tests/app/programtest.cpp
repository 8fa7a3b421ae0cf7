// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace cbv;
using Json = nlohmann::ordered_json;

namespace {

const auto kTrail = QStringLiteral(CBV_TEST_DATA "/app/trail");
const auto kBroken = QStringLiteral(CBV_TEST_DATA "/app/broken");
const auto kOther = QStringLiteral(CBV_TEST_DATA "/app/other");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

Json parsed(const QByteArray &json)
{
    return Json::parse(json.toStdString(), nullptr, false);
}

bool hasJapanese(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    return std::any_of(decoded.begin(), decoded.end(), [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void helpAndVersionNeedNoDisplay();
    void helpIsJapaneseInJapanese();
    void wrongUsageIsOneAndSaysWhy();
    void aSummaryDescribesTheLoad();
    void theSummaryDoesNotDependOnTheThreads();
    void standardInputIsAFile();
    void somethingRejectedIsTwo();
    void aMissingPathIsTwo();
    void nothingMatchedIsThree();
    void twoWinsOverThree();
    void theFilterChoosesEvents();
    void boundsChooseEvents();
    void theScopeChoosesEvents();
    void theTimeZoneIsThatOfTheCsv();
    void jsonGoesToStandardOutput();
    void theLedgerHasARowForEachReservation();
    void problemsAreJapaneseInJapanese();
    void messagesGoToStandardErrorOnly();
    void theAthenaQueryAsksForTheScopeAndTimes();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramTest::helpAndVersionNeedNoDisplay()
{
    const ProgramRun help = runProgram({u"--help"_qs});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--export-timeline FILE"));
    QVERIFY(help.err.isEmpty());
    const ProgramRun version = runProgram({u"--version"_qs});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, QByteArray("capacity-block-viewer " CBV_VERSION "\n"));
}

void ProgramTest::helpIsJapaneseInJapanese()
{
    const ProgramRun japanese = runProgram({u"--help"_qs, u"--language"_qs, u"ja"_qs});
    QCOMPARE(japanese.exitCode, 0);
    QVERIFY(hasJapanese(japanese.out));
    QVERIFY(!hasJapanese(runProgram({u"--help"_qs, u"--language"_qs, u"en"_qs}).out));
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"LC_ALL"_qs, u"ja_JP.UTF-8"_qs);
    QVERIFY(hasJapanese(runProgram({u"--help"_qs}, {}, environment).out));
}

void ProgramTest::wrongUsageIsOneAndSaysWhy()
{
    for (const QStringList &arguments :
         {QStringList{u"--colour"_qs},
          {u"--summary"_qs},
          {u"--filter"_qs},
          {u"--summary"_qs, u"--filter"_qs, u"colour:red"_qs, kTrail},
          {u"--summary"_qs, u"--since"_qs, u"soon"_qs, kTrail},
          {u"--export-events"_qs, u"x.gif"_qs, kTrail}}) {
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("capacity-block-viewer: "));
        QCOMPARE(run.err.count('\n'), 1);
    }
}

void ProgramTest::aSummaryDescribesTheLoad()
{
    const ProgramRun run = runProgram({u"--summary"_qs, kTrail});
    QCOMPARE(run.exitCode, 0);
    const Json summary = parsed(run.out);
    QCOMPARE(summary["version"].get<int>(), 1);
    QCOMPARE(summary["files"]["found"].get<int>(), 2);
    QCOMPARE(summary["files"]["logs"].get<int>(), 2);
    QCOMPARE(summary["records"]["read"].get<int>(), 6);
    QCOMPARE(summary["records"]["shown"].get<int>(), 5);
    QCOMPARE(summary["records"]["outOfScope"].get<int>(), 1);
    QCOMPARE(summary["span"]["first"].get<std::string>(), std::string("2026-02-01T09:00:00Z"));
    QCOMPARE(summary["reservations"].size(), std::size_t(3));
    const Json &block = summary["reservations"].at(0);
    QCOMPARE(block["id"].get<std::string>(), std::string("cr-0123456789abcdef0"));
    QCOMPARE(block["state"].get<std::string>(), std::string("expired"));
    QCOMPARE(block["intervals"].size(), std::size_t(3));
    QVERIFY(!summary.contains("filter"));
}

void ProgramTest::theSummaryDoesNotDependOnTheThreads()
{
    const QStringList rest{u"--summary"_qs, kTrail, kBroken, kOther};
    const QByteArray one = runProgram(QStringList{u"--threads"_qs, u"1"_qs} + rest).out;
    QVERIFY(!one.isEmpty());
    for (const QString &threads : {u"2"_qs, u"7"_qs})
        QCOMPARE(runProgram(QStringList{u"--threads"_qs, threads} + rest).out, one);
}

void ProgramTest::standardInputIsAFile()
{
    const QByteArray log = contents(kTrail + QStringLiteral("/records.json"));
    const ProgramRun run = runProgram({u"--summary"_qs, u"-"_qs}, log);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(parsed(run.out)["records"]["shown"].get<int>(), 4);
    const ProgramRun csv = runProgram({u"--export-events"_qs, u"-"_qs, u"-"_qs}, log);
    QCOMPARE(csv.exitCode, 0);
    QCOMPARE(csv.out.count("\r\n"), 5);
    const ProgramRun events = runProgram({u"--export-events"_qs, u"-.jsonl"_qs, u"-"_qs}, log);
    QCOMPARE(events.exitCode, 0);
    QCOMPARE(events.out.count('\n'), 4);
}

void ProgramTest::somethingRejectedIsTwo()
{
    const ProgramRun run = runProgram({u"--summary"_qs, kBroken});
    QCOMPARE(run.exitCode, 2);
    const Json summary = parsed(run.out);
    QCOMPARE(summary["records"]["rejected"].get<int>(), 1);
    QCOMPARE(summary["records"]["repaired"].get<int>(), 1);
    QVERIFY(!run.err.isEmpty());
}

void ProgramTest::aMissingPathIsTwo()
{
    const ProgramRun run = runProgram({u"--summary"_qs, path("missing"), kTrail});
    QCOMPARE(run.exitCode, 2);
    const Json summary = parsed(run.out);
    QCOMPARE(summary["records"]["shown"].get<int>(), 5);
    QCOMPARE(summary["problems"].at(0)["code"].get<std::string>(), std::string("not-found"));
    QCOMPARE(summary["problems"].at(0)["file"].get<std::string>(), path("missing").toStdString());
}

void ProgramTest::nothingMatchedIsThree()
{
    const ProgramRun run = runProgram({u"--summary"_qs, u"--filter"_qs, u"nowhere"_qs, kTrail});
    QCOMPARE(run.exitCode, 3);
    const Json summary = parsed(run.out);
    QCOMPARE(summary["filter"]["matched"].get<int>(), 0);
    QCOMPARE(summary["records"]["shown"].get<int>(), 5);
    QCOMPARE(runProgram({u"--summary"_qs, kOther}).exitCode, 3);
}

void ProgramTest::twoWinsOverThree()
{
    QCOMPARE(runProgram({u"--summary"_qs, u"--filter"_qs, u"nowhere"_qs, kBroken}).exitCode, 2);
}

void ProgramTest::theFilterChoosesEvents()
{
    const ProgramRun run = runProgram(
        {u"--export-events"_qs, u"-"_qs, u"--filter"_qs, u"state=scheduled -region:ap"_qs, kTrail});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count("\r\n"), 2);
    QVERIFY(run.out.contains("CapacityBlockScheduled"));
    QVERIFY(run.out.contains(",'=cmd|' /C calc'!A0,"));
}

void ProgramTest::boundsChooseEvents()
{
    const auto count = [](const QStringList &bounds) {
        return runProgram(QStringList{u"--export-events"_qs, u"-"_qs} + bounds
                          + QStringList{kTrail})
                   .out.count("\r\n")
               - 1;
    };
    QCOMPARE(count({}), 5);
    QCOMPARE(count({u"--since"_qs, u"2026-02-03T11:30:00Z"_qs}), 3);
    QCOMPARE(count({u"--until"_qs, u"2026-02-03T11:30:00Z"_qs}), 2);
    QCOMPARE(count({u"--since"_qs, u"2026-02-02"_qs, u"--until"_qs, u"2026-02-03"_qs}), 1);
    // In Honolulu, 10 hours behind UTC, nothing happened on that day.
    const QStringList day{u"--since"_qs, u"2026-02-01"_qs, u"--until"_qs, u"2026-02-02"_qs};
    QCOMPARE(count(day), 1);
    QCOMPARE(count(day + QStringList{u"--time-zone"_qs, u"Pacific/Honolulu"_qs}), 0);
}

void ProgramTest::theScopeChoosesEvents()
{
    const ProgramRun run = runProgram({u"--summary"_qs, u"--scope"_qs, u"all"_qs, kTrail});
    const Json summary = parsed(run.out);
    QCOMPARE(summary["records"]["shown"].get<int>(), 6);
    QCOMPARE(summary["records"]["outOfScope"].get<int>(), 0);
    QCOMPARE(summary["reservations"].size(), std::size_t(3));
}

void ProgramTest::theTimeZoneIsThatOfTheCsv()
{
    const ProgramRun run =
        runProgram({u"--export-events"_qs, u"-"_qs, u"--time-zone"_qs, u"Asia/Tokyo"_qs, kTrail});
    QVERIFY(run.out.startsWith("time (Asia/Tokyo),eventTime,event,"));
    QVERIFY(run.out.contains("\r\n2026-02-03 20:30:00,2026-02-03T11:30:00Z,CapacityBlockActive,"));
    QVERIFY(run.out.contains("\r\n2026-02-02 19:00:00.250,2026-02-02T10:00:00.250Z,"));
}

void ProgramTest::jsonGoesToStandardOutput()
{
    const ProgramRun run = runProgram({u"--export-events"_qs, u"-.json"_qs, kTrail});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(parsed(run.out).size(), std::size_t(5));
    QVERIFY(run.out.contains("12345678901234567890123, \"ratio\" : 1.10"));
}

void ProgramTest::theLedgerHasARowForEachReservation()
{
    const Json summary = parsed(runProgram({u"--summary"_qs, kTrail}).out);
    const ProgramRun run = runProgram({u"--export-ledger"_qs, u"-.json"_qs, kTrail});
    QCOMPARE(run.exitCode, 0);
    const Json ledger = parsed(run.out);
    const Json &reservations = summary["reservations"];
    QCOMPARE(ledger.size(), reservations.size());
    for (std::size_t i = 0; i < ledger.size(); ++i) {
        for (const char *name : {"id", "account", "region", "state", "events", "findings"})
            QCOMPARE(ledger[i][name].dump(), reservations[i][name].dump());
    }
    const ProgramRun csv = runProgram({u"--export-ledger"_qs, u"-"_qs, kTrail});
    QCOMPARE(csv.out.count("\r\n"), static_cast<qsizetype>(ledger.size()) + 1);
    const ProgramRun one = runProgram(
        {u"--export-ledger"_qs, u"-"_qs, u"--filter"_qs, u"state=scheduled -region:ap"_qs, kTrail});
    QCOMPARE(one.out.count("\r\n"), 2);
}

void ProgramTest::problemsAreJapaneseInJapanese()
{
    const ProgramRun run = runProgram({u"--summary"_qs, u"--language"_qs, u"ja"_qs, kBroken});
    QCOMPARE(run.exitCode, 2);
    const Json summary = parsed(run.out);
    const std::string message = summary["problems"].at(0)["message"].get<std::string>();
    QVERIFY(hasJapanese(QByteArray::fromStdString(message)));
    QVERIFY(hasJapanese(run.err));
    QCOMPARE(summary["problems"].at(0)["severity"].get<std::string>(), std::string("repaired"));
}

void ProgramTest::messagesGoToStandardErrorOnly()
{
    const ProgramRun run = runProgram({u"--export-events"_qs, u"-.json"_qs, kBroken});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(parsed(run.out).size(), std::size_t(2));
    QVERIFY(run.err.startsWith("capacity-block-viewer: "));
    QVERIFY(!run.err.contains('\x1b')); // no progress where nobody looks
}

void ProgramTest::theAthenaQueryAsksForTheScopeAndTimes()
{
    const ProgramRun all = runProgram({u"--athena-query"_qs, u"db.logs"_qs, u"--scope"_qs, u"all"_qs,
                                       u"--until"_qs, u"2026-03-01T00:00:00Z"_qs, u"no such path"_qs});
    QCOMPARE(all.exitCode, 0);
    QVERIFY(all.err.isEmpty());
    QVERIFY(all.out.contains("FROM \"db\".\"logs\"\n"));
    QVERIFY(all.out.endsWith("< '2026-03-01T00:00:00'\n"));
    const ProgramRun filtered = runProgram({u"--athena-query"_qs, u"logs"_qs, u"--filter"_qs, u"x"_qs});
    QCOMPARE(filtered.exitCode, 0);
    QVERIFY(filtered.out.startsWith("-- "));
    QVERIFY(filtered.err.contains("filter"));
    QCOMPARE(runProgram({u"--athena-query"_qs, u"a;b"_qs}).exitCode, 1);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
