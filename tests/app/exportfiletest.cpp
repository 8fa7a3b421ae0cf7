// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace cbv;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

ExportResult writeNew(QIODevice &device)
{
    device.write("new");
    return {};
}

} // namespace

class ExportFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNewFileIsWritten();
    void anExistingFileIsAnErrorAndStays();
    void anExistingFileIsReplacedOnRequest();
    void aFailureLeavesTheOldFileAndNothingElse();
    void aFileThatAppearsMeanwhileIsNotReplaced();
    void aFolderOrAPipeIsNeverReplaced();
    void aFolderThatMayNotBeWrittenIsAnError();
    void aLinkIsWrittenThrough();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportFileTest::aNewFileIsWritten()
{
    QVERIFY(!writeExportFile(path(u"a.csv"_qs), Overwrite::Never, writeNew));
    QCOMPARE(contents(path(u"a.csv"_qs)), QByteArray("new"));
    QCOMPARE(names(), QStringList{u"a.csv"_qs});
}

void ExportFileTest::anExistingFileIsAnErrorAndStays()
{
    put(path(u"a.csv"_qs), "old");
    bool asked = false;
    const auto error = writeExportFile(path(u"a.csv"_qs), Overwrite::Never, [&](QIODevice &) {
        asked = true;
        return ExportResult();
    });
    QVERIFY(error && error->failure == ExportFailure::FileExists);
    QVERIFY(!asked);
    QCOMPARE(contents(path(u"a.csv"_qs)), QByteArray("old"));
    QVERIFY(checkExportFile(path(u"a.csv"_qs), Overwrite::Never).has_value());
    QVERIFY(!checkExportFile(path(u"b.csv"_qs), Overwrite::Never));
}

void ExportFileTest::anExistingFileIsReplacedOnRequest()
{
    put(path(u"a.csv"_qs), "old and longer");
    QVERIFY(!writeExportFile(path(u"a.csv"_qs), Overwrite::Allow, writeNew));
    QCOMPARE(contents(path(u"a.csv"_qs)), QByteArray("new"));
}

void ExportFileTest::aFailureLeavesTheOldFileAndNothingElse()
{
    put(path(u"a.csv"_qs), "old");
    const auto error = writeExportFile(path(u"a.csv"_qs), Overwrite::Allow, [](QIODevice &device) {
        device.write("half");
        return ExportResult(ExportError{ExportFailure::Cancelled, {}});
    });
    QVERIFY(error && error->failure == ExportFailure::Cancelled);
    QCOMPARE(contents(path(u"a.csv"_qs)), QByteArray("old"));
    QCOMPARE(names(), QStringList{u"a.csv"_qs});
}

void ExportFileTest::aFileThatAppearsMeanwhileIsNotReplaced()
{
    const QString file = path(u"a.csv"_qs);
    const auto error = writeExportFile(file, Overwrite::Never, [&](QIODevice &device) {
        put(file, "theirs");
        return writeNew(device);
    });
    QVERIFY(error && error->failure == ExportFailure::FileExists);
    QCOMPARE(contents(file), QByteArray("theirs"));
    QCOMPARE(names(), QStringList{u"a.csv"_qs});
}

void ExportFileTest::aFolderOrAPipeIsNeverReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"d.csv"_qs));
    const auto error = writeExportFile(path(u"d.csv"_qs), Overwrite::Allow, writeNew);
    QVERIFY(error && error->failure == ExportFailure::NotARegularFile);
#ifndef Q_OS_WIN
    QCOMPARE(mkfifo(qPrintable(path(u"p.csv"_qs)), 0600), 0);
    const auto pipe = writeExportFile(path(u"p.csv"_qs), Overwrite::Allow, writeNew);
    QVERIFY(pipe && pipe->failure == ExportFailure::NotARegularFile);
#endif
}

void ExportFileTest::aFolderThatMayNotBeWrittenIsAnError()
{
    const auto missing = writeExportFile(path(u"no/such/a.csv"_qs), Overwrite::Never, writeNew);
    QVERIFY(missing && missing->failure == ExportFailure::CannotWrite);
    QVERIFY(missing->detail.contains(u"a.csv"));
#ifndef Q_OS_WIN
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto error = writeExportFile(path(u"a.csv"_qs), Overwrite::Never, writeNew);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(error && error->failure == ExportFailure::CannotWrite);
#endif
}

void ExportFileTest::aLinkIsWrittenThrough()
{
    put(path(u"a.csv"_qs), "old");
    QVERIFY(QFile::link(path(u"a.csv"_qs), path(u"l.csv"_qs)));
    QVERIFY(!writeExportFile(path(u"l.csv"_qs), Overwrite::Allow, writeNew));
    QCOMPARE(contents(path(u"a.csv"_qs)), QByteArray("new"));
    QVERIFY(QFileInfo(path(u"l.csv"_qs)).isSymLink());
}

QTEST_GUILESS_MAIN(ExportFileTest)
#include "exportfiletest.moc"
