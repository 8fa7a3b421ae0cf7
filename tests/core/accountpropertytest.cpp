// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders made at random of every shape, with copies, damage and what is no log: the account adds
// up, nothing depends on the threads, and every record that was put in whole comes out.
#include "core/input/loader.h"

#include "core/event/rawrecord.h"
#include "core/input/bounds.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QStringEncoder>
#include <QTest>

#include <filesystem>
#include <random>
#include <set>

using namespace cbv;

namespace {

using Random = std::mt19937;

unsigned below(Random &random, unsigned n)
{
    return static_cast<unsigned>(random() % n);
}

/// What was put into the folder.
struct Put
{
    std::set<std::string> events; ///< eventIDs of whole records
    std::set<std::string> blocks; ///< of these, the ones that name a reservation
    std::uint64_t records = 0;    ///< whole ones, copies among them
    std::uint64_t mended = 0;
    std::uint64_t lost = 0;
    std::uint64_t files = 0;
};

std::string cell(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

std::string utf16(const std::string &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(QString::fromStdString(text));
    return bytes.toStdString();
}

class Folder
{
public:
    explicit Folder(unsigned seed) : m_random(seed)
    {
        const auto logs = 1 + below(m_random, 5);
        for (unsigned i = 0; i < logs; ++i)
            addLog("log" + std::to_string(i));
        for (const auto &[name, bytes] : std::initializer_list<std::pair<std::string, std::string>>{
                 {"digest", R"({"digestStartTime":"x","logFiles":[{"s3Object":"cr-12345678"}]})"},
                 {"empty", ""},
                 {"notes", "CapacityBlockActive was seen today."},
                 {"picture", "\x89PNG\r\n\x1a\n cr-12345678"},
                 {"other", R"({"note":"capacity-block","n":[1,2]})"}}) {
            if (below(m_random, 3) == 0)
                add(name, bytes);
        }
        if (below(m_random, 4) == 0) {
            std::filesystem::create_symlink(m_files.path("gone"), m_files.path("nowhere"));
            ++m_put.files;
        }
    }

    const Put &put() const { return m_put; }
    std::string path() const { return m_files.path(); }

private:
    void add(const std::string &name, const std::string &bytes)
    {
        m_files.write(name, bytes);
        ++m_put.files;
    }

    std::string newRecord(std::string &id, bool &block)
    {
        id = "id-" + std::to_string(m_next++);
        const auto time = "2023-10-0" + std::to_string(1 + below(m_random, 9)) + "T11:30:00Z";
        block = below(m_random, 2) == 0;
        if (!block)
            return callText("GetConsoleOutput", {}, time, id);
        return RecordText{"CapacityBlockActive", "active", "cr-0123456789abcdef0", time, id, {}}
            .json();
    }

    std::string damaged(std::string record)
    {
        const auto kind = below(m_random, 3);
        if (kind == 0) { // a quote too few in a key: nothing to mend
            record.erase(record.find("\":"), 2);
            ++m_put.lost;
            return record;
        }
        if (kind == 1)
            record.insert(record.size() - 1, ",");
        else
            record.insert(record.find("amazonaws"), "\n");
        ++m_put.mended;
        return record;
    }

    std::string nextRecord()
    {
        const auto kind = below(m_random, 10);
        if (kind < 2 && !m_whole.empty()) {
            ++m_put.records;
            return m_whole[below(m_random, static_cast<unsigned>(m_whole.size()))];
        }
        std::string id;
        bool block = false;
        auto record = newRecord(id, block);
        if (kind == 9)
            return damaged(std::move(record));
        m_whole.push_back(record);
        m_put.events.insert(id);
        if (block)
            m_put.blocks.insert(id);
        ++m_put.records;
        return record;
    }

    void addLog(const std::string &name)
    {
        std::vector<std::string> records;
        for (unsigned n = 1 + below(m_random, 6); n > 0; --n)
            records.push_back(nextRecord());
        auto text = shaped(records);
        switch (below(m_random, 8)) {
        case 0: text = gzip(text); break;
        case 1: text = gzip(gzip(text)); break;
        case 2: text = "\xef\xbb\xbf" + text; break;
        case 3: text = utf16(text); break;
        case 4:
            text = gzip(text.substr(0, text.size() / 2)) + gzip(text.substr(text.size() / 2));
            break;
        default: break;
        }
        add(name, text);
    }

    std::string shaped(const std::vector<std::string> &records)
    {
        const auto each = [&records](const std::string &before, const std::string &between,
                                     const std::string &after, auto wrap) {
            std::vector<std::string> parts;
            for (const auto &record : records)
                parts.push_back(wrap(record));
            return before + joinedWith(parts, between) + after;
        };
        const auto plain = [](const std::string &r) { return r; };
        switch (below(m_random, 9)) {
        case 0: return each("{\"Records\":[", ",", "]}", plain);
        case 1: return each("[\n", ",\n", "\n]\n", plain);
        case 2: return each("", "\n", "\n", plain);
        case 3: return each("[", ",", "]", jsonString);
        case 4:
            return each("{\"Events\":[", ",", "]}", [](const std::string &r) {
                return "{\"CloudTrailEvent\":" + jsonString(r) + "}";
            });
        case 5:
            return each("{\"logEvents\":[", ",", "]}",
                        [](const std::string &r) { return "{\"message\":" + jsonString(r) + "}"; });
        case 6: return each("{\"Records\":[", "]}{\"Records\":[", "]}", plain);
        case 7:
            return each("@timestamp,@message\n", "\n", "\n",
                        [](const std::string &r) { return "2023-10-03," + cell(r); });
        default: return each("On that day:\n\n", "\n\nand then\n", "\n\nthat was all.\n", plain);
        }
    }

    Random m_random;
    TemporaryFiles m_files;
    Put m_put;
    std::vector<std::string> m_whole;
    unsigned m_next = 0;
};

bool holdsAll(const LoadResult &result, const std::set<std::string> &ids)
{
    std::set<std::string, std::less<>> shownIds;
    for (Row row = 0; row < result.store->size(); ++row)
        shownIds.emplace(result.store->eventIdText(row));
    return std::ranges::includes(shownIds, ids);
}

bool readsAgain(const LoadResult &result)
{
    RawRecordReader reader(result.store->files());
    for (Row row = 0; row < result.store->size(); ++row) {
        if (!reader.raw(result.store->place(row)) || !reader.json(result.store->place(row), result.store->flags(row)))
            return false;
    }
    return true;
}

std::uint64_t rejectedProblems(const LoadResult &result)
{
    return static_cast<std::uint64_t>(
        std::ranges::count(result.problems, Severity::Rejected, &Problem::severity));
}

} // namespace

class AccountPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRandomFolderAddsUp();

private:
    static void check(const Folder &folder, Scope scope);
};

void AccountPropertyTest::check(const Folder &folder, Scope scope)
{
    const auto &put = folder.put();
    const auto result = load({folder.path()}, {scope, 1});
    for (const unsigned threads : {2U, 5U})
        QCOMPARE(everything(load({folder.path()}, {scope, threads})), everything(result));
    const auto &records = result.account.records;
    QVERIFY(addsUp(result));
    QCOMPARE(result.account.files.total(), put.files);
    QCOMPARE(result.store->files().size(), std::size_t(put.files));
    QCOMPARE(rejectedProblems(result), records.of(RecordVerdict::Rejected));
    QVERIFY(holdsAll(result, scope == Scope::Blocks ? put.blocks
                             : scope == Scope::All  ? put.events
                                                    : put.blocks));
    QVERIFY(readsAgain(result));
    if (scope == Scope::Blocks)
        return; // files without a block are not read any further
    QCOMPARE(records.total(), put.records + put.mended + put.lost);
    QCOMPARE(result.account.repaired, put.mended);
    QCOMPARE(records.of(RecordVerdict::Rejected), put.lost);
}

void AccountPropertyTest::everyRandomFolderAddsUp()
{
    constexpr unsigned kSeeds = 500;
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        const Folder folder(seed);
        for (const auto scope : {Scope::Blocks, Scope::Instances, Scope::All})
            check(folder, scope);
        if (QTest::currentTestFailed()) {
            qWarning("the seed was %u", seed);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(AccountPropertyTest)
#include "accountpropertytest.moc"
