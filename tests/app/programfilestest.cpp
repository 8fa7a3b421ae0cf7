// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrunner.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace cbv;

namespace {

const auto kTrail = QStringLiteral(CBV_TEST_DATA "/app/trail");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

} // namespace

class ProgramFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anExistingFileIsReplacedOnlyByForce();
    void aFileThatCannotBeWrittenIsOne();
    void aFullDeviceIsOne();
    void aClosedPipeEndsItQuietly();
    void pictures_data();
    void pictures();
    void aPictureTooLargeIsRefusedAtOnce();
    void aPictureNeedsNoDisplay();
    void anInterruptLeavesNothingBehind();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramFilesTest::anExistingFileIsReplacedOnlyByForce()
{
    const QStringList arguments{u"--export-events"_qs, path("a.csv"), kTrail};
    QCOMPARE(runProgram(arguments).exitCode, 0);
    const QByteArray first = contents(path("a.csv"));
    QVERIFY(first.startsWith("time (UTC),"));
    const QStringList other{u"--time-zone"_qs, u"Asia/Tokyo"_qs};
    const ProgramRun refused = runProgram(arguments + other);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("a.csv"));
    QCOMPARE(contents(path("a.csv")), first);
    QCOMPARE(runProgram(arguments + other + QStringList{u"--force"_qs}).exitCode, 0);
    QVERIFY(contents(path("a.csv")).startsWith("time (Asia/Tokyo),"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"a.csv"_qs});
}

void ProgramFilesTest::aFileThatCannotBeWrittenIsOne()
{
    const ProgramRun run = runProgram({u"--export-events"_qs, path("no/such/a.csv"), kTrail});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains("a.csv"));
    // A file that fails does not take the summary with it.
    const ProgramRun both =
        runProgram({u"--summary"_qs, u"--export-events"_qs, path("no/such/a.csv"), kTrail});
    QCOMPARE(both.exitCode, 1);
    QCOMPARE(nlohmann::json::parse(both.out.toStdString())["records"]["shown"].get<int>(), 5);
}

void ProgramFilesTest::aFullDeviceIsOne()
{
    if (!QFile::exists(u"/dev/full"_qs))
        QSKIP("the system has no full device");
    const ProgramRun run = runShell(u"\"$0\" --summary '%1' > /dev/full"_qs.arg(kTrail));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.err.isEmpty());
}

void ProgramFilesTest::aClosedPipeEndsItQuietly()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such pipes");
#endif
    // The reader is gone before anything is written.
    const ProgramRun run = runShell(
        u"{ { sleep 0.3; \"$0\" --summary '%1'; echo $? >&2; } | true; } 2>&1"_qs.arg(kTrail));
    QCOMPARE(run.out, QByteArray("1\n"));
}

void ProgramFilesTest::pictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << u"a.png"_qs << QStringList{u"--size"_qs, u"700x400"_qs}
                         << QByteArray("\x89PNG") << QSize(700, 400);
    QTest::newRow("png twice") << u"b.png"_qs
                               << QStringList{u"--size"_qs, u"700x400"_qs, u"--scale"_qs, u"2"_qs}
                               << QByteArray("\x89PNG") << QSize(1400, 800);
    QTest::newRow("svg") << u"a.svg"_qs << QStringList{u"--theme"_qs, u"dark"_qs}
                         << QByteArray("<?xml") << QSize();
    QTest::newRow("pdf") << u"a.pdf"_qs << QStringList{u"--language"_qs, u"ja"_qs}
                         << QByteArray("%PDF-") << QSize();
}

void ProgramFilesTest::pictures()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, start);
    QFETCH(QSize, size);
    const QString file = m_folder->filePath(name);
    const ProgramRun run = runProgram(QStringList{u"--export-timeline"_qs, file, kTrail} + options);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(contents(file).startsWith(start));
    if (size.isValid())
        QCOMPARE(QImage(file).size(), size);
}

void ProgramFilesTest::aPictureTooLargeIsRefusedAtOnce()
{
    const ProgramRun run = runProgram(
        {u"--export-timeline"_qs, path("a.png"), u"--size"_qs, u"20000x20000"_qs, kTrail});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains("20000 × 20000"));
    QVERIFY(!QFile::exists(path("a.png")));
}

void ProgramFilesTest::aPictureNeedsNoDisplay()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"DISPLAY"_qs, u":987"_qs); // where nobody listens
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"xcb"_qs);
    const ProgramRun run = runProgram({u"--export-timeline"_qs, u"-"_qs, kTrail}, {}, environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(!QImage::fromData(run.out).isNull());
}

void ProgramFilesTest::anInterruptLeavesNothingBehind()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such signals");
#else
    // Enough work for a moment, so that the signal comes in the middle of it.
    const QByteArray log = contents(kTrail + QStringLiteral("/records.json"));
    for (int i = 0; i < 3000; ++i) {
        QFile file(m_folder->filePath(u"%1.json"_qs.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log);
    }
    QTemporaryDir target;
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(CBV_PROGRAM), {u"--threads"_qs, u"1"_qs, u"--export-events"_qs,
                                                target.filePath(u"a.jsonl"_qs), m_folder->path()});
    QVERIFY(process.waitForStarted());
    QTest::qWait(20);
    // 0 once it has ended: that would be everybody.
    if (const auto id = pid_t(process.processId()); id > 0)
        ::kill(id, SIGINT);
    const ProgramRun run = finished(process);
    const QStringList left = QDir(target.path()).entryList(QDir::Files | QDir::Hidden);
    // A machine may be so fast that all was done, or so slow that nobody listened yet: then the
    // signal itself ends the program, before the file is there or after.
    const QStringList whole{u"a.jsonl"_qs};
    if (!run.ended) {
        QVERIFY2(left.isEmpty() || left == whole, qPrintable(left.join(u' ')));
    } else if (run.exitCode == 0) {
        QCOMPARE(left, whole);
    } else {
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("Cancelled"));
    }
#endif
}

QTEST_GUILESS_MAIN(ProgramFilesTest)
#include "programfilestest.moc"
