// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archives through the whole of a load: what is shown is what the members say as files on disk.
#include "core/block/lifecycle.h"
#include "core/event/rawrecord.h"
#include "core/input/bounds.h"
#include "core/input/loader.h"

#include "archives.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QDirIterator>
#include <QTest>

using namespace cbv;

namespace {

const std::vector<std::string> kLife = lifeOfABlock();
const std::string kLogName = "AWSLogs/1/123456789012_CloudTrail_us-east-1_20231002T0010Z_x.json.gz";

/// `found = logs + withoutBlocks + notLogs + unreadable | shown duplicates`, then the problems.
QByteArray account(const LoadResult &result)
{
    const auto &files = result.account.files;
    const auto &records = result.account.records;
    auto line = QByteArray::number(files.total()) + " =";
    for (const auto verdict : {FileVerdict::Log, FileVerdict::WithoutBlocks, FileVerdict::NotALog,
                               FileVerdict::Unreadable})
        line += ' ' + QByteArray::number(files.of(verdict));
    line += " | " + QByteArray::number(records.of(RecordVerdict::Shown)) + ' '
            + QByteArray::number(records.of(RecordVerdict::Duplicate));
    for (const auto &problem : result.problems) {
        const auto &path = result.store->files()[problem.file].path;
        line += ' ' + shown(codeName(problem.code)) + '@' + shown(path.substr(path.rfind('/') + 1));
    }
    return line;
}

/// The logs of the sample as members, by name.
std::vector<MemberText> sampleMembers()
{
    const QDir root(QStringLiteral(CBV_SAMPLES "/logs"));
    std::vector<MemberText> members;
    for (QDirIterator it(root.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            members.push_back({root.relativeFilePath(file.fileName()).toStdString(),
                               file.readAll().toStdString()});
    }
    return members;
}

/// Everything but the sums of bytes, with the paths from below `root`.
QStringList tellingBelow(const LoadResult &result, const std::string &root)
{
    auto lines = everything(result);
    lines.replaceInStrings(QString::fromStdString("file " + root + '/'), QStringLiteral("file "));
    lines.last().truncate(lines.last().lastIndexOf(QLatin1Char('|')));
    return lines;
}

QStringList lanes(const LoadResult &result)
{
    QStringList lines;
    for (const auto &block : capacityBlocks(*result.store)) {
        lines += QString::fromStdString(block.id + ' ' + block.state);
        for (const auto &interval : block.intervals)
            lines +=
                QString::fromStdString(formatUtc(interval.from) + ' ' + formatUtc(interval.to));
    }
    return lines;
}

} // namespace

class ArchiveLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsTheSameInAnArchive_data();
    void theSampleIsTheSameInAnArchive();
    void eachMemberIsAFileThatWasFound();
    void anArchiveWithoutFilesIsNoLog();
    void anEncryptedMemberIsUnreadable();
    void aBrokenArchiveIsOneUnreadableFileMore();
    void aLogsTimeIsInItsMembersName();
    void aMemberKnowsWhereItLies();
    void anArchiveInAnArchiveIsRead();
    void archivesInArchivesEndSomewhere();
    void recordsAreReadAgain_data();
    void recordsAreReadAgain();
    void aPipedArchiveIsReadAgainToo();
    void rowsOfMembersAppearWhileItLoads();
    void theNumberOfThreadsDoesNotMatter();
};

void ArchiveLoadTest::theSampleIsTheSameInAnArchive_data()
{
    QTest::addColumn<ArchiveForm>("form");
    QTest::addColumn<bool>("packed");
    QTest::newRow("zip") << ArchiveForm::Zip << false;
    QTest::newRow("streamed zip") << ArchiveForm::StreamedZip << false;
    QTest::newRow("tar") << ArchiveForm::Ustar << false;
    QTest::newRow("tar.gz") << ArchiveForm::Pax << true;
}

void ArchiveLoadTest::theSampleIsTheSameInAnArchive()
{
    QFETCH(const ArchiveForm, form);
    QFETCH(const bool, packed);
    const TemporaryFiles files;
    const auto members = sampleMembers();
    QVERIFY(members.size() > 20);
    auto bytes = archiveOf(members, form);
    if (packed)
        bytes = gzip(bytes);
    const auto path = files.write("no name that says so", bytes);
    for (const auto scope : {Scope::Blocks, Scope::All}) {
        const auto folder = load({CBV_SAMPLES "/logs"}, {scope, 2});
        const auto archive = load({path}, {scope, 2});
        QCOMPARE(tellingBelow(archive, path), tellingBelow(folder, CBV_SAMPLES "/logs"));
        QCOMPARE(archive.account.bytesRead, std::uint64_t(bytes.size()));
        QCOMPARE(lanes(archive), lanes(folder));
    }
}

void ArchiveLoadTest::eachMemberIsAFileThatWasFound()
{
    const TemporaryFiles files;
    const std::vector<MemberText> members{
        {"log.json", recordsFile(kLife)},   {"same.json.gz", gzip(recordsFile(kLife))},
        {"log.json", recordsFile(kLife)},   {"other.json", recordsFile({callText("GetObject")})},
        {"prose.txt", "nothing"},           {"empty", ""},
        {"link", "", AE_IFLNK, "log.json"}, {"folder/", "", AE_IFDIR}};
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar})
        QCOMPARE(account(load({files.write("x", archiveOf(members, form))}, {})),
                 "6 = 3 1 2 0 | 3 6 empty-file@empty not-a-log@prose.txt");
}

void ArchiveLoadTest::anArchiveWithoutFilesIsNoLog()
{
    const TemporaryFiles files;
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Pax})
        QCOMPARE(account(load({files.write("x", archiveOf({{"d/", "", AE_IFDIR}}, form))}, {})),
                 "1 = 0 0 1 0 | 0 0 empty-archive@x");
}

void ArchiveLoadTest::anEncryptedMemberIsUnreadable()
{
    const TemporaryFiles files;
    const auto zip = archiveOf({{"a.json", recordsFile(kLife)}}, ArchiveForm::EncryptedZip);
    QCOMPARE(account(load({files.write("x", zip)}, {})), "1 = 0 0 0 1 | 0 0 encrypted@a.json");
}

void ArchiveLoadTest::aBrokenArchiveIsOneUnreadableFileMore()
{
    const TemporaryFiles files;
    const auto tar = archiveOf({{"a.json", recordsFile(kLife)}, {"b.json", recordsFile(kLife)}},
                               ArchiveForm::Ustar);
    const auto cut = tar.find("b.json") + 1000;
    QCOMPARE(account(load({files.write("x", tar.substr(0, cut))}, {})),
             "3 = 2 0 0 1 | 4 0 cut-off@x cut-off@b.json missing-end@b.json");
}

void ArchiveLoadTest::aLogsTimeIsInItsMembersName()
{
    const TemporaryFiles files;
    const auto result = load(
        {files.write("x", archiveOf({{kLogName, gzip(recordsFile(kLife))}}, ArchiveForm::Zip))},
        {});
    QCOMPARE(shown(formatUtc(result.store->files()[0].delivered)), "2023-10-02T00:10:00Z");
}

void ArchiveLoadTest::aMemberKnowsWhereItLies()
{
    const TemporaryFiles files;
    const auto path = files.write(
        "x.zip", archiveOf({{"../a", "?"}, {kLogName, recordsFile(kLife)}}, ArchiveForm::Zip));
    const auto plain = files.write("y", "?");
    const auto result = load({path, plain}, {});
    const auto entries = result.store->files();
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].path, path + "/../a");
    QCOMPARE(entries[1].path, path + '/' + kLogName);
    QCOMPARE(entries[1].onDisk(), path);
    QCOMPARE(entries[1].position, std::vector<std::uint32_t>{1});
    QCOMPARE(entries[1].bytes, std::uint64_t(recordsFile(kLife).size()));
    QCOMPARE(entries[2].onDisk(), plain);
}

void ArchiveLoadTest::anArchiveInAnArchiveIsRead()
{
    const TemporaryFiles files;
    const auto inner =
        gzip(archiveOf({{"?", "?"}, {"b.json", recordsFile(kLife)}}, ArchiveForm::Pax));
    const auto path =
        files.write("x.zip", archiveOf({{"a", "?"}, {"in.tgz", inner}}, ArchiveForm::Zip));
    const auto result = load({path}, {});
    QCOMPARE(account(result), "3 = 1 0 2 0 | 3 0 not-a-log@a not-a-log@?");
    QCOMPARE(result.store->path(0), path + "/in.tgz/b.json");
    QCOMPARE(shown(rawRecord(*result.store, 1).value_or("")), shown(kLife[1]));
}

void ArchiveLoadTest::archivesInArchivesEndSomewhere()
{
    const TemporaryFiles files;
    std::string bytes = recordsFile(kLife);
    for (int i = 0; i < kMaxPackingDepth; ++i)
        bytes = archiveOf({{"in", bytes}}, ArchiveForm::Zip);
    QCOMPARE(account(load({files.write("x", bytes)}, {})), "1 = 1 0 0 0 | 3 0");
    bytes = archiveOf({{"in", bytes}}, ArchiveForm::Zip);
    QCOMPARE(account(load({files.write("x", bytes)}, {})), "1 = 0 0 1 0 | 0 0 not-a-log@in");
}

void ArchiveLoadTest::recordsAreReadAgain_data()
{
    QTest::addColumn<ArchiveForm>("form");
    QTest::addColumn<bool>("packed");
    QTest::addColumn<bool>("large");
    for (const bool large : {false, true}) {
        QTest::addRow("zip %d", large) << ArchiveForm::Zip << false << large;
        QTest::addRow("tar %d", large) << ArchiveForm::Gnu << false << large;
        QTest::addRow("tar.gz %d", large) << ArchiveForm::Gnu << true << large;
    }
}

void ArchiveLoadTest::recordsAreReadAgain()
{
    QFETCH(const ArchiveForm, form);
    QFETCH(const bool, packed);
    QFETCH(const bool, large);
    std::vector<MemberText> members;
    for (int i = 0; i < 12; ++i) // more than texts are kept
        members.push_back({"same name", gzip(recordsFile(lifeOfABlock("cr-0000000000000000"
                                                                      + std::to_string(i % 10)
                                                                      + std::to_string(i / 10))))});
    if (large) {
        std::string noise(2 * kReadAtOnceBytes, '\0');
        std::uint32_t state = 1;
        for (auto &c : noise)
            c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        members.insert(members.begin() + 3, {"noise", noise});
    }
    auto bytes = archiveOf(members, form);
    if (packed)
        bytes = gzip(bytes);
    const TemporaryFiles files;
    const auto result = load({files.write("x", bytes)}, {});
    QVERIFY(result.store->size() > 12);
    RawRecordReader records(result.store->files());
    std::size_t same = 0;
    for (int pass = 0; pass < 2; ++pass) {
        for (Row row = 0; row < result.store->size(); ++row) {
            const auto raw = records.raw(result.store->place(row));
            QVERIFY(raw.has_value());
            const auto id = result.store->text(row, Field::Reservation);
            same += raw->find(id) != raw->npos ? 1 : 0;
            QCOMPARE(*raw, rawRecord(*result.store, row).value_or(""));
        }
    }
    QCOMPARE(same, result.store->size() * 2);
    files.write("x", "gone");
    QVERIFY(!rawRecord(*result.store, 0));
}

void ArchiveLoadTest::aPipedArchiveIsReadAgainToo()
{
    const auto zip = archiveOf({{"a", "?"}, {"b.json", recordsFile(kLife)}}, ArchiveForm::Zip);
    const auto result = loadText(zip, "-", {});
    QCOMPARE(account(result), "2 = 1 0 1 0 | 3 0 not-a-log@a");
    QCOMPARE(result.store->path(2), "-/b.json");
    QCOMPARE(shown(rawRecord(*result.store, 2).value_or("")), shown(kLife[2]));
}

void ArchiveLoadTest::rowsOfMembersAppearWhileItLoads()
{
    std::vector<MemberText> members{{"first.json", recordsFile(kLife)}};
    std::string many;
    for (int i = 0; i < 4000; ++i)
        many += RecordText{"CapacityBlockActive",    "active",
                           "cr-0123456789abcdef0",   "2023-10-04T11:30:00Z",
                           "m-" + std::to_string(i), {}}
                    .json();
    for (int i = 0; i < 20; ++i)
        members.push_back({"more" + std::to_string(i), many});
    const TemporaryFiles files;
    std::size_t parts = 0;
    std::uint64_t found = 0;
    LoadObserver observer;
    observer.partial = [&](const LoadResult &part) { parts += part.store->isEmpty() ? 0 : 1; };
    observer.progress = [&](const LoadProgress &progress) { found = progress.filesFound; };
    const auto result =
        load({files.write("x", archiveOf(members, ArchiveForm::Zip))}, {}, {}, observer);
    QCOMPARE(result.account.files.total(), std::uint64_t(21));
    QCOMPARE(found, std::uint64_t(1));
    QVERIFY(parts > 0);
}

void ArchiveLoadTest::theNumberOfThreadsDoesNotMatter()
{
    const TemporaryFiles files;
    const auto members = sampleMembers();
    for (int i = 0; i < 4; ++i)
        files.write("x" + std::to_string(i),
                    archiveOf(members, i % 2 == 0 ? ArchiveForm::Zip : ArchiveForm::Pax));
    const auto expected = everything(load({files.path()}, {Scope::All, 1}));
    for (const unsigned threads : {2U, 5U})
        QCOMPARE(everything(load({files.path()}, {Scope::All, threads})), expected);
}

QTEST_GUILESS_MAIN(ArchiveLoadTest)
#include "archiveloadtest.moc"
