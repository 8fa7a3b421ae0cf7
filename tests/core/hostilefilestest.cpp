// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole loads of what is made to hurt: records without measure, values that no program likes,
// places that are no files, files that change while they are read. Each costs nothing but itself.
#include "core/input/loader.h"

#include "core/event/jsonreader.h"
#include "core/event/rawrecord.h"
#include "core/input/bounds.h"
#include "core/input/bytesource.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <random>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace cbv;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> kLife = lifeOfABlock();

LoadResult loaded(const std::string &text)
{
    return loadText(text, "hostile.json", {});
}

bool shows(const LoadResult &result, std::string_view id)
{
    for (Row row = 0; row < result.store->size(); ++row) {
        if (result.store->eventIdText(row) == id)
            return true;
    }
    return false;
}

std::string recordOf(std::size_t bytes)
{
    const std::string head = R"({"eventName":"CapacityBlockActive","eventID":"long","pad":")";
    return head + std::string(bytes - head.size() - 2, 'x') + "\"}";
}

} // namespace

class HostileFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aRecordMayBeAsLongAsTheBound();
    void tinyRecordsByTheHundredThousand();
    void problemsInOneLongLineTakeNoTimeEach();
    void oddValuesAreKeptAndHarmNothing_data();
    void oddValuesAreKeptAndHarmNothing();
    void ofTwoKeysTheFirstIsTaken();
    void whatIsNoFileIsNeverOpened();
    void fetchingAheadWaitsForNothingAndChangesNothing();
    void filesThatChangeWhileTheyAreReadDoNoHarm();
    void aFileThatShrankGivesNoRecordAgain();
};

void HostileFilesTest::aRecordMayBeAsLongAsTheBound()
{
    const auto most = loaded(recordsFile({kLife[0], recordOf(kMaxRecordBytes), kLife[2]}));
    QCOMPARE(most.store->size(), std::size_t(3));
    const auto more = loaded(recordsFile({kLife[0], recordOf(kMaxRecordBytes + 1), kLife[2]}));
    QCOMPARE(more.store->size(), std::size_t(2));
    QVERIFY(shows(more, "e-1") && shows(more, "e-3"));
    QCOMPARE(more.problems.size(), std::size_t(1));
    QCOMPARE(more.problems[0].code, ProblemCode::RecordTooLong);
    QCOMPARE(more.problems[0].severity, Severity::Rejected);
    QCOMPARE(more.problems[0].record, 2U);
    QVERIFY(addsUp(more));
}

void HostileFilesTest::tinyRecordsByTheHundredThousand()
{
    constexpr std::size_t kCount = 200'000;
    QElapsedTimer timer;
    timer.start();
    std::string text = "{\"Records\":[";
    for (std::size_t i = 0; i < kCount; ++i)
        text += (i == 0 ? "" : ",") + std::string(R"({"eventName":"a","eventID":")")
                + std::to_string(i) + "\"}";
    const auto result = loadText(text + "]}", "tiny.json", {Scope::All, 1});
    QCOMPARE(result.store->size(), kCount);
    QVERIFY(addsUp(result));
    // None has a time: each is counted, not each is told.
    QCOMPARE(result.problems.size(), kMaxProblemsPerFile);
    QVERIFY2(timer.elapsed() < 60'000, "not in proportion to the file");
}

void HostileFilesTest::problemsInOneLongLineTakeNoTimeEach()
{
    // As many as are kept, before a line of 256 MB: to look for its end each time would take a
    // minute.
    const std::string bad = R"({"eventName":"CapacityBlockActive","eventID":"x",},)";
    std::string text = "{\"Records\":[";
    for (std::size_t i = 0; i < kMaxProblemsPerFile; ++i)
        text += bad;
    text.resize(std::size_t(256) << 20, ' ');
    QElapsedTimer timer;
    timer.start();
    const auto result = loaded(text);
    QVERIFY(result.problems.size() >= kMaxProblemsPerFile);
    QVERIFY2(timer.elapsed() < 15'000, "not in proportion to the file");
}

void HostileFilesTest::oddValuesAreKeptAndHarmNothing_data()
{
    QTest::addColumn<QByteArray>("value"); // of errorCode, as JSON
    QTest::addColumn<QByteArray>("kept");  // in the column; empty: any
    const auto row = [](const char *name, const std::string &value, const std::string &kept = {}) {
        QTest::newRow(name) << QByteArray::fromStdString(value) << QByteArray::fromStdString(kept);
    };
    row("line breaks", R"("a\r\nb\u2028c\u0085d")", "a\r\nb\u2028c\u0085d");
    row("raw line breaks", "\"a\r\nb\"", "a\r\nb");
    row("bidi", "\"\u202eevil\u2066\\u202e\u200f\"", "\u202eevil\u2066\u202e\u200f");
    row("NUL", std::string("\"a\0b\"", 5), std::string("a\0b", 3));
    row("escaped NUL", R"("a\u0000b")", std::string("a\0b", 3));
    row("escape characters", "\"x\x1b[31m\x7f\"", "x\x1b[31m\x7f");
    row("invalid UTF-8", "\"a\xff\xc0\xaf\xed\xa0\x80z\"");
    row("lone surrogates", R"("\ud800x\udc00")", "\ufffdx\ufffd");
    row("no character", R"("\uffff\ufdd0")", "\uffff\ufdd0");
    row("a number beyond 64 bits", "123456789012345678901234567890",
        "123456789012345678901234567890");
    row("a number beyond any", "-1e999", "-1e999");
    row("a long number", std::string(400, '7'), std::string(400, '7'));
    row("markup", R"("<img src='file:///etc/passwd'><b>")", "<img src='file:///etc/passwd'><b>");
    row("a formula", R"("=cmd|' /C calc'!A0")", "=cmd|' /C calc'!A0");
    row("a path", R"("../../../../etc/passwd")", "../../../../etc/passwd");
    row("a list", R"(["a",{"b":null}])");
    row("a million characters", '"' + std::string(1'000'000, 'x') + '"',
        std::string(1'000'000, 'x'));
}

void HostileFilesTest::oddValuesAreKeptAndHarmNothing()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, kept);
    RecordText odd;
    odd.id = "odd";
    odd.more = "\"errorCode\":" + value.toStdString() + ',';
    const auto record = odd.json();
    const auto result = loaded(recordsFile({kLife[0], record, kLife[2]}));
    QCOMPARE(result.store->size(), std::size_t(3));
    QVERIFY(addsUp(result));
    QVERIFY(shows(result, "e-1") && shows(result, "odd") && shows(result, "e-3"));
    RawRecordReader reader(result.store->files());
    for (Row row = 0; row < 3; ++row) {
        const auto json = reader.json(result.store->place(row), result.store->flags(row));
        JsonTree tree;
        QVERIFY(json && !readAsWritten(*json, tree));
        if (result.store->eventIdText(row) != "odd")
            continue;
        if (!kept.isEmpty())
            QCOMPARE(shown(result.store->text(row, Field::Error)), kept);
        if (!kept.isEmpty())
            QCOMPARE(shown(tree.text(tree.at("errorCode"))), kept);
    }
}

void HostileFilesTest::ofTwoKeysTheFirstIsTaken()
{
    auto record = kLife[0];
    record.insert(record.size() - 1, R"(,"eventID":"second","eventName":"RunInstances")");
    const auto result = loaded(recordsFile({record, kLife[1]}));
    QCOMPARE(result.store->size(), std::size_t(2));
    QVERIFY(shows(result, "e-1") && !shows(result, "second"));
    QCOMPARE(recordAsJson(*result.store, 0).value_or(""), record);
}

void HostileFilesTest::whatIsNoFileIsNeverOpened()
{
    const TemporaryFiles files;
    files.write("good.json", recordsFile(kLife));
    QVERIFY(::mkfifo(files.path("pipe.json").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", files.path("device.json"));
    fs::create_symlink(files.path("link.json"), files.path("link.json"));
    fs::create_symlink(files.path(), files.path("loop"));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const auto path = files.path("socket.json");
    const bool fits = path.size() < sizeof address.sun_path;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (fits) {
        path.copy(address.sun_path, path.size());
        QVERIFY(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    }
    const auto result = load({files.path()}, {});
    ::close(socket);
    QCOMPARE(result.store->size(), std::size_t(3));
    QCOMPARE(result.account.files.of(FileVerdict::Log), std::uint64_t(1));
    QCOMPARE(result.account.files.of(FileVerdict::Unreadable), std::uint64_t(fits ? 4 : 3));
    const auto named = [&result](ProblemCode code) {
        return std::ranges::count(result.problems, code, &Problem::code);
    };
    QCOMPARE(named(ProblemCode::NotAFile), fits ? 3 : 2);
    QCOMPARE(named(ProblemCode::LinkLoop), 2);
}

void HostileFilesTest::fetchingAheadWaitsForNothingAndChangesNothing()
{
    const TemporaryFiles files;
    const auto log = files.write("log.json", "{}");
    const auto pipe = files.path("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    for (const auto &path : {log, pipe, files.path("none"), files.path()})
        fetchAhead(path);
    TextBuffer bytes;
    QVERIFY(!readFile(log, bytes));
    QCOMPARE(shown(bytes.view()), "{}");
}

void HostileFilesTest::filesThatChangeWhileTheyAreReadDoNoHarm()
{
    const TemporaryFiles files;
    std::string large = "{\"Records\":[" + kLife[0];
    for (int i = 0; i < 3000; ++i)
        large += ',' + callText("GetObject", {}, "2023-10-03T00:00:00Z", std::to_string(i));
    large += "]}";
    const std::vector<std::string> names{"a.json", "b.json.gz", "c/d.json", "e.csv"};
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        for (const auto &name : names)
            files.write(name, name.ends_with("gz") ? gzip(large) : large);
        files.write("still.json", recordsFile(kLife));
        std::jthread changer([&, seed = random()] {
            std::mt19937 own(static_cast<unsigned>(seed));
            for (int i = 0; i < 12; ++i) {
                const auto path = files.path(names[own() % names.size()]);
                std::error_code ignored;
                switch (own() % 5) {
                case 0: fs::remove(path, ignored); break;
                case 1: fs::resize_file(path, own() % (large.size() + 1), ignored); break;
                case 2:
                    files.write("new", kLife[1]);
                    fs::rename(files.path("new"), path, ignored);
                    break;
                case 3:
                    fs::remove(path, ignored);
                    ::mkfifo(path.c_str(), 0600);
                    break;
                default:
                    fs::remove(path, ignored);
                    fs::create_symlink("/dev/zero", path, ignored);
                    break;
                }
            }
        });
        const auto result = load({files.path()}, {Scope::All, 2});
        changer.join();
        QVERIFY(addsUp(result));
        QVERIFY(shows(result, "e-1") && shows(result, "e-2") && shows(result, "e-3"));
        RawRecordReader reader(result.store->files());
        for (Row row = 0; row < result.store->size(); row += 97)
            (void)reader.json(result.store->place(row), result.store->flags(row));
        for (const auto &name : names) {
            std::error_code ignored;
            fs::remove(files.path(name), ignored);
        }
    }
}

void HostileFilesTest::aFileThatShrankGivesNoRecordAgain()
{
    const TemporaryFiles files;
    const auto path = files.write("a.json", recordsFile(kLife));
    const auto result = load({path}, {});
    QCOMPARE(result.store->size(), std::size_t(3));
    fs::resize_file(path, 100);
    for (Row row = 0; row < 3; ++row)
        QVERIFY(!rawRecord(*result.store, row) && !recordAsJson(*result.store, row));
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostilefilestest.moc"
