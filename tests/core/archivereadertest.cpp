// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members out of archives: which there are, what they are called, how many bytes come out.
#include "core/input/archivereader.h"

#include "archives.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QTest>

#include <array>

using namespace cbv;

namespace {

/// `name=bytes` of each member, or `name!problem=bytes`, a space between; then `!problem`.
QByteArray members(ArchiveReader &reader)
{
    std::vector<std::string> list;
    TextBuffer bytes;
    while (reader.next()) {
        auto line = reader.name();
        if (reader.isEncrypted())
            line += "!encrypted";
        else if (const auto problem = reader.read(bytes))
            line += "!" + std::string(codeName(problem->code));
        if (!reader.isEncrypted())
            line += '=' + std::string(bytes.view());
        list.push_back(line);
    }
    if (const auto problem = reader.problem())
        list.push_back("!" + std::string(codeName(problem->code)));
    return shown(joinedWith(list, " "));
}

QByteArray membersOf(const std::string &archive, ArchiveBudget budget = {})
{
    ArchiveSource source(archive);
    ArchiveReader reader(source, budget);
    return members(reader);
}

QByteArray membersOfFile(const std::string &path)
{
    ArchiveSource source(path, {});
    auto budget = ArchiveBudget::of(source.size());
    ArchiveReader reader(source, budget);
    return members(reader);
}

const std::vector<MemberText> kThree{{"a.json", "one"}, {"b/c.json", "two"}, {"d", ""}};

/// Does not pack well.
std::string noise(std::size_t size)
{
    std::string text(size, '\0');
    std::uint32_t state = 1;
    for (auto &c : text)
        c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    return text;
}

void eachForm()
{
    QTest::addColumn<ArchiveForm>("form");
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::StoredZip, ArchiveForm::StreamedZip,
                            ArchiveForm::Ustar, ArchiveForm::Pax, ArchiveForm::Gnu})
        QTest::addRow("%d", static_cast<int>(form)) << form;
}

} // namespace

class ArchiveReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void anArchiveIsKnownByItsContent();
    void membersComeInOrder_data() { eachForm(); }
    void membersComeInOrder();
    void aFileGivesTheSameAsMemory_data() { eachForm(); }
    void aFileGivesTheSameAsMemory();
    void aPackedTarIsUnpackedOnTheWay();
    void theChecksumOfAPackedTarIsLookedAt();
    void linksAndFoldersArePassedOver();
    void namesAreOnlyText();
    void aNameInAnotherEncodingIsDecoded();
    void membersMayShareAName();
    void anEncryptedMemberSaysSo();
    void aPackingThatIsNotKnownSaysSo();
    void anArchiveWithoutMembersIsNoProblem();
    void whatWasLeftOutOfASparseFileIsZeros();
    void bytesBeyondTheBudgetStayInside();
    void membersBeyondTheBudgetAreNotRead();
    void headersThatAreNoFilesAreCountedToo();
    void aBombInAPackedTarIsStopped();
    void aRequestToStopEndsIt();
};

void ArchiveReaderTest::anArchiveIsKnownByItsContent()
{
    const auto tar = archiveOf(kThree, ArchiveForm::Pax);
    QVERIFY(isArchive(tar));
    QVERIFY(isArchive(gzip(tar)));
    QVERIFY(isArchive(archiveOf(kThree, ArchiveForm::Zip)));
    QVERIFY(isArchive(archiveOf({}, ArchiveForm::Zip)));
    for (const std::string text : {"", "PK", "{\"Records\":[]}", "\x1f\x8b"})
        QVERIFY(!isArchive(text) && !isArchive(gzip(text)));
    QVERIFY(!isArchive(gzip(gzip(tar))));
}

void ArchiveReaderTest::membersComeInOrder()
{
    QFETCH(const ArchiveForm, form);
    QCOMPARE(membersOf(archiveOf(kThree, form)), "a.json=one b/c.json=two d=");
}

void ArchiveReaderTest::aFileGivesTheSameAsMemory()
{
    QFETCH(const ArchiveForm, form);
    const TemporaryFiles files;
    std::vector<MemberText> large = kThree;
    for (int i = 0; i < 5; ++i)
        large.push_back({"large" + std::to_string(i), noise(300'000)});
    const auto bytes = archiveOf(large, form);
    QCOMPARE(membersOfFile(files.write("x", bytes)), membersOf(bytes));
}

void ArchiveReaderTest::aPackedTarIsUnpackedOnTheWay()
{
    const TemporaryFiles files;
    const std::vector<MemberText> large{{"a", noise(700'000)}, {"b", std::string(900'000, 'x')}};
    const auto tar = archiveOf(large, ArchiveForm::Gnu);
    const auto plain = membersOf(tar);
    QCOMPARE(membersOfFile(files.write("one", gzip(tar))), plain);
    const auto half = tar.size() / 2;
    QCOMPARE(membersOfFile(files.write("two", gzip(tar.substr(0, half)) + gzip(tar.substr(half)))),
             plain);
    QCOMPARE(membersOfFile(files.write("padded", gzip(tar) + std::string(100, '\0'))), plain);
    QCOMPARE(membersOfFile(files.write("tail", gzip(tar) + "tail")), plain + " !bad-packing");
    const auto cut = membersOfFile(files.write("cut", gzip(tar).substr(0, gzip(tar).size() - 30)));
    QVERIFY(cut.startsWith(plain.left(plain.indexOf(" b="))) && cut.endsWith(" !cut-off"));
}

void ArchiveReaderTest::theChecksumOfAPackedTarIsLookedAt()
{
    const TemporaryFiles files;
    auto packed = gzip(archiveOf(kThree, ArchiveForm::Gnu));
    packed[packed.size() - 6] ^= 1;
    QCOMPARE(membersOfFile(files.write("x", packed)), "a.json=one b/c.json=two d= !bad-packing");
}

void ArchiveReaderTest::linksAndFoldersArePassedOver()
{
    const std::vector<MemberText> mixed{
        {"dir/", "", AE_IFDIR}, {"a", "one"}, {"link", "", AE_IFLNK, "/etc/passwd"}, {"b", "two"}};
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar, ArchiveForm::Pax})
        QCOMPARE(membersOf(archiveOf(mixed, form)), "a=one b=two");
    const std::vector<MemberText> tarOnly{{"pipe", "", AE_IFIFO},
                                          {"a", "one"},
                                          {"device", "", AE_IFCHR},
                                          {"hard", "", AE_IFREG, "a"},
                                          {"b", "two"}};
    QCOMPARE(membersOf(archiveOf(tarOnly, ArchiveForm::Pax)), "a=one b=two");
}

void ArchiveReaderTest::namesAreOnlyText()
{
    for (const std::string name : {"/etc/passwd", "../../up", "a\nb", "\xe2\x80\xaegpj.json",
                                   "\xe4\xba\x88\xe7\xb4\x84.json", " ", "-"}) {
        for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar, ArchiveForm::Gnu})
            QCOMPARE(membersOf(archiveOf({{name, "x"}}, form)), shown(name + "=x"));
    }
    QCOMPARE(membersOf(archiveOf({{"./a/./b", "x"}}, ArchiveForm::Gnu)), "a/./b=x");
    const auto longName = std::string(kMaxMemberNameBytes, 'x') + "/end.json";
    const auto got = membersOf(archiveOf({{longName, "x"}}, ArchiveForm::Pax));
    QVERIFY(got.startsWith("…xxx") && got.endsWith("x/end.json=x"));
    QCOMPARE(got.size(), static_cast<qsizetype>(kMaxMemberNameBytes + 5));
}

void ArchiveReaderTest::aNameInAnotherEncodingIsDecoded()
{
    const std::string name = "\x97\x5c\x96\xf1.json";
    QCOMPARE(membersOf(archiveOf({{name, "x"}}, ArchiveForm::Ustar)), "予約.json=x");
    // A zip that says nothing about it; then one that says UTF-8 and does not keep to it.
    auto zip = archiveOf({{"1234.json", "x"}}, ArchiveForm::StoredZip);
    for (auto at = zip.find("1234"); at != zip.npos; at = zip.find("1234"))
        zip.replace(at, 4, name.substr(0, 4));
    QCOMPARE(membersOf(zip), "予約.json=x");
    constexpr char kSaysUtf8 = 0x08;
    zip[zip.find("PK\x03\x04") + 7] |= kSaysUtf8;
    zip[zip.find("PK\x01\x02") + 9] |= kSaysUtf8;
    QCOMPARE(membersOf(zip), "1=x");
}

void ArchiveReaderTest::membersMayShareAName()
{
    const std::vector<MemberText> same{{"a", "one"}, {"a", "two"}, {"a", "three"}};
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar})
        QCOMPARE(membersOf(archiveOf(same, form)), "a=one a=two a=three");
}

void ArchiveReaderTest::anEncryptedMemberSaysSo()
{
    QCOMPARE(membersOf(archiveOf({{"a", "one"}, {"b", "two"}}, ArchiveForm::EncryptedZip)),
             "a!encrypted b!encrypted");
}

void ArchiveReaderTest::aPackingThatIsNotKnownSaysSo()
{
    auto zip = archiveOf({{"a", "one"}, {"b", "two"}}, ArchiveForm::StoredZip);
    constexpr char kNoMethod = 97;
    zip[zip.find("PK\x03\x04") + 8] = kNoMethod;
    zip[zip.find("PK\x01\x02") + 10] = kNoMethod;
    QCOMPARE(membersOf(zip), "a!unknown-packing= b=two");
}

void ArchiveReaderTest::anArchiveWithoutMembersIsNoProblem()
{
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar})
        QCOMPARE(membersOf(archiveOf({}, form)), "");
}

void ArchiveReaderTest::whatWasLeftOutOfASparseFileIsZeros()
{
    ::archive *const made = archive_write_new();
    archive_write_set_format_pax(made);
    std::array<char, 65536> room{};
    std::size_t used = 0;
    archive_write_open_memory(made, room.data(), room.size(), &used);
    ::archive_entry *const entry = archive_entry_new();
    archive_entry_copy_pathname(entry, "a");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, 6'000);
    archive_entry_sparse_add_entry(entry, 5'000, 1'000);
    archive_write_header(made, entry);
    const std::string data(6'000, 'x');
    archive_write_data(made, data.data(), data.size());
    archive_entry_free(entry);
    archive_write_close(made);
    archive_write_free(made);
    QCOMPARE(membersOf(std::string(room.data(), used)),
             "a=" + QByteArray(5'000, '\0') + QByteArray(1'000, 'x'));
}

void ArchiveReaderTest::bytesBeyondTheBudgetStayInside()
{
    const std::vector<MemberText> three{{"a", "12345"}, {"b", "67890"}, {"c", "x"}};
    ArchiveBudget budget;
    budget.bytes = 8;
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar})
        QCOMPARE(membersOf(archiveOf(three, form), budget), "a=12345 b!too-large=678 !too-large");
    QCOMPARE(ArchiveBudget::of(std::uint64_t(1) << 40).bytes, kMaxArchiveBytes);
    QCOMPARE(ArchiveBudget::of(1).bytes, kRatioFreeBytes);
    QCOMPARE(ArchiveBudget::of(1).beyond, ProblemCode::RatioTooHigh);
}

void ArchiveReaderTest::membersBeyondTheBudgetAreNotRead()
{
    ArchiveBudget budget;
    budget.members = 2;
    for (const auto form : {ArchiveForm::Zip, ArchiveForm::Ustar})
        QCOMPARE(membersOf(archiveOf(kThree, form), budget),
                 "a.json=one b/c.json=two !too-many-members");
    budget.members = 3;
    QCOMPARE(membersOf(archiveOf(kThree, ArchiveForm::Zip), budget), "a.json=one b/c.json=two d=");
}

void ArchiveReaderTest::headersThatAreNoFilesAreCountedToo()
{
    const std::vector<MemberText> folders(3, {"dir/", "", AE_IFDIR});
    ArchiveBudget budget;
    budget.members = 2;
    QCOMPARE(membersOf(archiveOf(folders, ArchiveForm::Ustar), budget), "!too-many-members");
}

void ArchiveReaderTest::aBombInAPackedTarIsStopped()
{
    const TemporaryFiles files;
    const std::vector<MemberText> bomb{{"a", "one"}, {"b", std::string(2 * kRatioFreeBytes, ' ')}};
    const auto got = membersOfFile(files.write("bomb", gzip(archiveOf(bomb, ArchiveForm::Ustar))));
    QVERIFY(got.startsWith("a=one b!ratio-too-high= "));
    QVERIFY(got.endsWith(" !ratio-too-high"));
    QVERIFY(static_cast<std::size_t>(got.size()) <= kRatioFreeBytes + 100);
}

void ArchiveReaderTest::aRequestToStopEndsIt()
{
    const TemporaryFiles files;
    const auto path = files.write("x", archiveOf({{"a", noise(2'000'000)}}, ArchiveForm::Ustar));
    std::stop_source stop;
    ArchiveSource source(path, stop.get_token());
    ArchiveBudget budget;
    ArchiveReader reader(source, budget);
    QVERIFY(reader.next());
    stop.request_stop();
    TextBuffer bytes;
    QVERIFY(reader.read(bytes).has_value());
    QVERIFY(bytes.size() < 2'000'000);
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(ArchiveReaderTest)
#include "archivereadertest.moc"
