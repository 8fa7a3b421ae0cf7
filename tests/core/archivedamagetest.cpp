// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archives that were cut, damaged in one byte, or made to be a trap. What the damage did not touch
// is shown, where the format lets it be found.
#include "core/event/rawrecord.h"
#include "core/input/bounds.h"
#include "core/input/loader.h"

#include "archives.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QTest>

#include <set>

using namespace cbv;

namespace {

constexpr int kMembers = 6;
constexpr std::size_t kTarBlock = 512;

std::string idOf(int member)
{
    return "event-of-member-" + std::to_string(member);
}

std::string nameOf(int member)
{
    return "folder/member-" + std::to_string(member) + ".json";
}

std::string archiveIn(ArchiveForm form)
{
    std::vector<MemberText> members;
    for (int i = 0; i < kMembers; ++i) {
        RecordText record;
        record.id = idOf(i);
        record.time = "2023-10-0" + std::to_string(i + 1) + "T11:30:00Z";
        members.push_back({nameOf(i), recordsFile({record.json()})});
    }
    return archiveOf(members, form);
}

/// From where to where the bytes go that tell of a member; several stretches.
std::vector<std::pair<std::size_t, std::size_t>> stretches(const std::string &whole, int member)
{
    std::vector<std::pair<std::size_t, std::size_t>> list;
    const bool isZip = whole.starts_with("PK");
    const auto nextOf = [&](std::size_t at) {
        auto next = whole.size();
        for (const std::string_view mark : {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "folder/"}) {
            if (isZip == mark.starts_with("PK"))
                next = std::min(next, whole.find(mark, at + 1));
        }
        return next;
    };
    for (auto at = whole.find(nameOf(member)); at != whole.npos;
         at = whole.find(nameOf(member), at + 1)) {
        const auto begin = isZip ? whole.rfind("PK", at) : at;
        list.emplace_back(begin, nextOf(at));
    }
    return list;
}

/// A tar has no checksum of its members' bytes; in a zip, one bit makes a link of a file.
bool isNoticeable(const std::string &whole, std::size_t at)
{
    if (!whole.starts_with("PK"))
        return false;
    constexpr std::size_t kTypeAt = 38;
    const auto entry = whole.rfind("PK\x01\x02", at);
    return entry == whole.npos || at < entry + kTypeAt || at >= entry + kTypeAt + 4;
}

std::set<std::string> idsIn(const LoadResult &result)
{
    std::set<std::string> ids;
    for (Row row = 0; row < result.store->size(); ++row)
        ids.emplace(result.store->eventIdText(row));
    return ids;
}

bool isSound(const LoadResult &result)
{
    if (!addsUp(result) || result.account.files.total() != result.store->files().size())
        return false;
    RawRecordReader records(result.store->files());
    for (Row row = 0; row < result.store->size(); ++row) {
        if (!records.raw(result.store->place(row)))
            return false;
    }
    return true;
}

void eachForm()
{
    QTest::addColumn<ArchiveForm>("form");
    QTest::newRow("zip") << ArchiveForm::Zip;
    QTest::newRow("stored zip") << ArchiveForm::StoredZip;
    QTest::newRow("streamed zip") << ArchiveForm::StreamedZip;
    QTest::newRow("ustar") << ArchiveForm::Ustar;
    QTest::newRow("gnu") << ArchiveForm::Gnu;
}

/// Every byte where time is no matter; else every third, which meets each bit all the same.
std::size_t step()
{
    return qEnvironmentVariableIsSet("CBV_DAMAGE_CASES") ? 1 : 3;
}

} // namespace

class ArchiveDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void oneDamagedByteCostsOneMember_data() { eachForm(); }
    void oneDamagedByteCostsOneMember();
    void aCutKeepsWhatStandsBeforeIt_data() { eachForm(); }
    void aCutKeepsWhatStandsBeforeIt();
    void aPackedTarIsKeptUpToTheDamage();
    void aBombIsStopped_data();
    void aBombIsStopped();
    void aBombOfMembersIsStopped();
    void archivesWithinShareOneBudget();
};

void ArchiveDamageTest::oneDamagedByteCostsOneMember()
{
    QFETCH(const ArchiveForm, form);
    const auto whole = archiveIn(form);
    std::vector<std::vector<std::pair<std::size_t, std::size_t>>> places;
    for (int i = 0; i < kMembers; ++i)
        places.push_back(stretches(whole, i));
    int lost = 0;
    int silent = 0;
    const bool isZip = whole.starts_with("PK");
    for (std::size_t at = 4; at < whole.size(); at += step()) { // not its magic
        if (!isZip && at >= 257 && at < 262)
            continue;
        auto damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
        const auto result = loadText(damaged, "x", {});
        QVERIFY2(isSound(result), QByteArray::number(qulonglong(at)));
        const auto ids = idsIn(result);
        for (int i = 0; i < kMembers; ++i) {
            const bool touched =
                std::ranges::any_of(places[static_cast<std::size_t>(i)],
                                    [at](const auto &p) { return at >= p.first && at < p.second; });
            if (!touched && !ids.contains(idOf(i)))
                ++lost;
            if (!ids.contains(idOf(i)) && result.problems.empty() && isNoticeable(whole, at))
                ++silent;
        }
    }
    QCOMPARE(lost, 0);
    QCOMPARE(silent, 0);
}

void ArchiveDamageTest::aCutKeepsWhatStandsBeforeIt()
{
    QFETCH(const ArchiveForm, form);
    const auto whole = archiveIn(form);
    for (std::size_t size = 600; size < whole.size(); size += 7) {
        const auto result = loadText(whole.substr(0, size), "x", {});
        QVERIFY2(isSound(result), QByteArray::number(qulonglong(size)));
        const auto ids = idsIn(result);
        for (int i = 0; i < kMembers; ++i) {
            if (stretches(whole, i).front().second <= size)
                QVERIFY2(ids.contains(idOf(i)), QByteArray::number(qulonglong(size)));
        }
    }
}

void ArchiveDamageTest::aPackedTarIsKeptUpToTheDamage()
{
    const auto packed = gzip(archiveIn(ArchiveForm::Ustar));
    std::size_t before = 0;
    for (std::size_t size = 20; size < packed.size(); size += step()) {
        const auto result = loadText(packed.substr(0, size), "x", {});
        QVERIFY(isSound(result));
        QVERIFY(!result.problems.empty());
        QVERIFY(result.store->size() >= before);
        before = result.store->size();
    }
    QCOMPARE(loadText(packed, "x", {}).store->size(), std::size_t(kMembers));
    for (std::size_t at = 3; at < packed.size(); at += step()) {
        auto damaged = packed;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
        QVERIFY(isSound(loadText(damaged, "x", {})));
    }
}

void ArchiveDamageTest::aBombIsStopped_data()
{
    QTest::addColumn<ArchiveForm>("form");
    QTest::addColumn<bool>("packed");
    QTest::newRow("zip") << ArchiveForm::Zip << false;
    QTest::newRow("streamed zip") << ArchiveForm::StreamedZip << false;
    QTest::newRow("tar.gz") << ArchiveForm::Ustar << true;
}

void ArchiveDamageTest::aBombIsStopped()
{
    QFETCH(const ArchiveForm, form);
    QFETCH(const bool, packed);
    RecordText record;
    std::vector<MemberText> members{{"first.json", recordsFile({record.json()})}};
    const std::string spaces(kRatioFreeBytes / 2, ' ');
    for (int i = 0; i < 4; ++i)
        members.push_back({"bomb" + std::to_string(i), spaces});
    auto bytes = archiveOf(members, form);
    if (packed)
        bytes = gzip(bytes);
    QVERIFY(bytes.size() < kReadAtOnceBytes);
    const auto result = loadText(bytes, "x", {});
    QVERIFY(isSound(result));
    QCOMPARE(result.store->size(), std::size_t(1));
    QVERIFY(result.account.bytesUnpacked <= kRatioFreeBytes);
    QVERIFY(std::ranges::any_of(result.problems, [&](const Problem &p) {
        return p.code == ProblemCode::RatioTooHigh && result.store->files()[p.file].path == "x";
    }));
}

void ArchiveDamageTest::aBombOfMembersIsStopped()
{
    // One directory entry for each of very many members, which all lie at the same place.
    const auto one = archiveOf({{"a", ""}}, ArchiveForm::StoredZip);
    const auto directory = one.find("PK\x01\x02");
    const auto end = one.find("PK\x05\x06");
    const auto tar = archiveOf({{"a", ""}}, ArchiveForm::Ustar).substr(0, kTarBlock);
    std::string many;
    constexpr std::uint64_t kMore = kMaxArchiveMembers + 1000;
    many.reserve(kMore * kTarBlock);
    for (std::uint64_t i = 0; i < kMore; ++i)
        many += tar;
    const auto packed = gzip(many);
    many = {};
    QVERIFY(directory < end);
    const TemporaryFiles files;
    const auto result = load({files.write("x", packed)}, {});
    QCOMPARE(result.account.files.total(), kMaxArchiveMembers + 1);
    QCOMPARE(result.account.files.of(FileVerdict::Unreadable), std::uint64_t(1));
}

void ArchiveDamageTest::archivesWithinShareOneBudget()
{
    const auto bomb = archiveOf({{"a", std::string(kRatioFreeBytes / 2, ' ')}}, ArchiveForm::Zip);
    const std::vector<MemberText> bombs(5, {"in.zip", bomb});
    const auto result = loadText(archiveOf(bombs, ArchiveForm::Zip), "x", {});
    QVERIFY(isSound(result));
    QVERIFY(result.account.bytesUnpacked <= kRatioFreeBytes);
    QVERIFY(result.account.files.of(FileVerdict::Unreadable) > 0);
}

QTEST_GUILESS_MAIN(ArchiveDamageTest)
#include "archivedamagetest.moc"
