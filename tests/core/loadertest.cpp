// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way from paths to a store, on any number of threads, with progress and cancel. Run it
// under ThreadSanitizer too.
#include "core/input/loader.h"

#include "core/block/lifecycle.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace cbv;

namespace {

constexpr int kManyFiles = 300;

LoadOptions onThreads(unsigned threads, Scope scope = Scope::Blocks)
{
    LoadOptions options;
    options.threads = threads;
    options.scope = scope;
    return options;
}

/// A folder with something of everything.
void fill(const TemporaryFiles &files)
{
    const auto life = lifeOfABlock();
    for (int i = 0; i < 40; ++i) {
        const auto number = std::to_string(i);
        const auto own = lifeOfABlock("cr-0000000" + std::to_string(i % 10) + "a");
        files.write("AWSLogs/1/1_CloudTrail_us-east-1_20231002T00" + std::to_string(10 + i) + "Z_x"
                        + number + ".json.gz",
                    gzip(recordsFile({own[static_cast<std::size_t>(i) % 3],
                                      callText("GetObject", {}, "2023-10-02T00:00:00Z", number),
                                      life[static_cast<std::size_t>(i) % 3]})));
        files.write("other/" + number + ".json", recordsFile({callText("AssumeRole")}));
    }
    files.write("lines.jsonl", joinedWith(life, "\n"));
    files.write("broken.json", recordsFile({life[0] + ",\"x\":", life[1]}));
    const auto packed = gzip(recordsFile(life));
    files.write("cut.json.gz", packed.substr(0, packed.size() - 20));
    files.write("prose.txt", "nothing");
    files.write("empty", {});
    files.write("stops.json",
                callText("StopInstances", R"("requestParameters":{"i":"i-12345678"},)"));
    files.write("end.json", RecordText{"TerminateCapacityBlockInstances", "", "cr-12345678",
                                       "2023-10-04T11:00:00Z", "t",
                                       R"("resources":[{"ARN":"arn:x:instance/i-12345678"}],)"}
                                .json());
}

} // namespace

class LoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aPageLikeTheSeedsGivesItsSixEvents();
    void theTestDataAddUp_data();
    void theTestDataAddUp();
    void anyNumberOfThreadsGivesTheSame_data();
    void anyNumberOfThreadsGivesTheSame();
    void theOrderOfThePathsDoesNotMatter();
    void everyFileAndPlaceIsAccountedFor();
    void progressAndPartialResultsAreReported();
    void cancelKeepsWhatWasRead();
    void aCancelledFileIsNotCalledSomethingElse();
    void aLoadThatIsCancelledBeforeItBeginsIsEmpty();
    void loadsDoNotDisturbEachOther();
    void pastedTextIsReadLikeAFile();
    void noPathsGiveNothing();
};

void LoaderTest::aPageLikeTheSeedsGivesItsSixEvents()
{
    const auto result = load({CBV_TEST_DATA "/seed"}, {});
    const auto &store = *result.store;
    QCOMPARE(store.size(), std::size_t(6));
    QCOMPARE(result.account.repaired, std::uint64_t(6));
    QCOMPARE(result.account.records.of(RecordVerdict::Rejected), std::uint64_t(0));
    QCOMPARE(result.account.records.total(), std::uint64_t(6));
    std::vector<std::string> names;
    for (Row row = 0; row < store.size(); ++row) {
        names.emplace_back(store.text(row, Field::Name));
        QVERIFY((store.flags(row) & kRepaired) != 0);
        QCOMPARE(shown(formatUtc(store.time(row))), "2023-10-02T00:06:08Z");
        QCOMPARE(shown(store.text(row, Field::Ip)), "203.0.113.25");
        QCOMPARE(shown(store.text(row, Field::Reservation)), "cr-12345678");
    }
    QCOMPARE(names, (std::vector<std::string>{"TerminateCapacityBlockInstances",
                                              "CapacityBlockPaymentFailed",
                                              "CapacityBlockScheduled", "CapacityBlockActive",
                                              "CapacityBlockFailed", "CapacityBlockExpired"}));
    std::vector<std::string> mends;
    for (const auto &problem : result.problems) {
        QCOMPARE(problem.severity, Severity::Repaired);
        mends.push_back(std::to_string(problem.record) + std::string(codeName(problem.code)));
    }
    QCOMPARE(mends, (std::vector<std::string>{"1control-character", "1missing-comma",
                                              "1trailing-comma", "2control-character",
                                              "3control-character", "4control-character",
                                              "5control-character", "6control-character"}));
    const auto blocks = capacityBlocks(store);
    QCOMPARE(blocks.size(), std::size_t(1));
    QCOMPARE(blocks[0].terminatedInstances,
             (std::vector<std::string>{"i-0598c7d356eba48d7", "i-1234567890abcdef0"}));
    QCOMPARE(blocks[0].intervals.size(), std::size_t(5));
}

void LoaderTest::theTestDataAddUp_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::newRow("blocks") << Scope::Blocks;
    QTest::newRow("instances") << Scope::Instances;
    QTest::newRow("all") << Scope::All;
}

void LoaderTest::theTestDataAddUp()
{
    QFETCH(const Scope, scope);
    const auto one = load({CBV_TEST_DATA}, onThreads(1, scope));
    QVERIFY(addsUp(one));
    QVERIFY(one.store->size() >= 6);
    QCOMPARE(one.account.files.total(), std::uint64_t(one.store->files().size()));
    for (const unsigned threads : {2U, 8U})
        QCOMPARE(everything(load({CBV_TEST_DATA}, onThreads(threads, scope))), everything(one));
}

void LoaderTest::anyNumberOfThreadsGivesTheSame_data()
{
    theTestDataAddUp_data();
}

void LoaderTest::anyNumberOfThreadsGivesTheSame()
{
    QFETCH(const Scope, scope);
    const TemporaryFiles files;
    fill(files);
    const auto one = load({files.path()}, onThreads(1, scope));
    QVERIFY(addsUp(one));
    QVERIFY(one.store->size() > 10);
    const auto expected = everything(one);
    for (const unsigned threads : {2U, 8U, 0U}) {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(everything(load({files.path()}, onThreads(threads, scope))), expected);
    }
}

void LoaderTest::theOrderOfThePathsDoesNotMatter()
{
    const TemporaryFiles files;
    fill(files);
    const auto one = load(
        {files.path("AWSLogs"), files.path("lines.jsonl"), files.path("end.json")}, onThreads(2));
    const auto other = load(
        {files.path("end.json"), files.path("lines.jsonl"), files.path("AWSLogs")}, onThreads(2));
    QCOMPARE(everything(one), everything(other));
}

void LoaderTest::everyFileAndPlaceIsAccountedFor()
{
    const TemporaryFiles files;
    fill(files);
    QDir().mkpath(QString::fromStdString(files.path("hollow")));
    const auto result =
        load({files.path(), files.path("gone"), files.path("hollow")}, onThreads(2));
    const auto &sums = result.account.files;
    QCOMPARE(sums.of(FileVerdict::WithoutBlocks), std::uint64_t(40));
    QCOMPARE(sums.of(FileVerdict::NotALog), std::uint64_t(2));
    QCOMPARE(sums.of(FileVerdict::Unreadable), std::uint64_t(1));
    QCOMPARE(sums.of(FileVerdict::Log), std::uint64_t(45));
    const auto &records = result.account.records;
    QCOMPARE(records.of(RecordVerdict::Shown), std::uint64_t(result.store->size()));
    QVERIFY(records.of(RecordVerdict::Duplicate) > 0 && records.of(RecordVerdict::OutOfScope) > 0);
    for (const auto &problem : result.problems)
        QVERIFY(problem.file < result.store->files().size());
    const auto named = [&](const char *name, ProblemCode code) {
        return std::ranges::any_of(result.problems, [&](const Problem &p) {
            return p.code == code && result.store->files()[p.file].path == files.path(name);
        });
    };
    QVERIFY(named("gone", ProblemCode::NotFound));
    QVERIFY(named("empty", ProblemCode::EmptyFile));
    QVERIFY(named("cut.json.gz", ProblemCode::CutOff));
    QVERIFY(named("prose.txt", ProblemCode::NotALog));
    QVERIFY(named("broken.json", ProblemCode::SyntaxError));
    QCOMPARE(shown(formatUtc(result.store->horizon())), "2023-10-04T11:30:00Z");
}

void LoaderTest::progressAndPartialResultsAreReported()
{
    const TemporaryFiles files;
    const auto own = std::this_thread::get_id();
    for (int i = 0; i < kManyFiles; ++i)
        files.write("f" + std::to_string(i) + ".json",
                    recordsFile(lifeOfABlock("cr-" + std::to_string(10000000 + i))));
    std::vector<LoadProgress> reports;
    std::size_t rows = 0;
    int partials = 0;
    LoadObserver observer;
    observer.progress = [&](const LoadProgress &progress) {
        reports.push_back(progress);
        // A slow listener, so that there is something to report while it loads.
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    observer.partial = [&](const LoadResult &result) {
        ++partials;
        if (std::this_thread::get_id() != own || result.store->size() < rows || !addsUp(result))
            rows = std::size_t(-1);
        else
            rows = result.store->size();
    };
    std::size_t size = 0;
    // Big enough to take longer than the time between two reports, on any machine.
    for (int files_ = 1; files_ <= 64 && partials == 0; files_ *= 4) {
        std::string large;
        for (int i = 0; i < files_ * 4000; ++i)
            large += RecordText{"CapacityBlockActive",  "active",          "cr-12345678",
                                "2023-10-02T00:06:08Z", std::to_string(i), {}}
                         .json()
                     + '\n';
        files.write("z-large.jsonl", large);
        reports.clear();
        rows = 0;
        const auto result = load({files.path()}, onThreads(2), {}, observer);
        size = result.store->size();
    }
    QVERIFY(partials > 0);
    QVERIFY(rows <= size);
    QVERIFY(!reports.empty());
    const auto &last = reports.back();
    QVERIFY(last.listed);
    QCOMPARE(last.filesDone, std::uint64_t(kManyFiles + 1));
    QCOMPARE(last.filesFound, last.filesDone);
    QVERIFY(last.bytesDone > 0);
    for (std::size_t i = 1; i < reports.size(); ++i) {
        QVERIFY(reports[i].filesDone >= reports[i - 1].filesDone);
        QVERIFY(reports[i].bytesDone >= reports[i - 1].bytesDone);
        QVERIFY(reports[i].filesDone <= reports[i].filesFound);
    }
}

void LoaderTest::cancelKeepsWhatWasRead()
{
    const TemporaryFiles files;
    std::string large;
    for (int i = 0; i < 100'000; ++i)
        large += RecordText{"CapacityBlockActive",  "active",          "cr-12345678",
                            "2023-10-02T00:06:08Z", std::to_string(i), {}}
                     .json()
                 + '\n';
    for (int i = 0; i < 8; ++i)
        files.write("f" + std::to_string(i) + ".jsonl", i == 0 ? lifeOfABlock()[0] : large);
    std::stop_source stop;
    LoadObserver observer;
    observer.progress = [&](const LoadProgress &progress) {
        if (progress.filesDone > 0)
            stop.request_stop();
    };
    const auto result = load({files.path()}, onThreads(1), stop.get_token(), observer);
    QVERIFY(result.cancelled);
    QVERIFY(addsUp(result));
    QVERIFY(!result.store->isEmpty());
    QVERIFY(result.store->size() < 100'001);
    QVERIFY(result.account.files.total() < 8);
}

void LoaderTest::aCancelledFileIsNotCalledSomethingElse()
{
    const TemporaryFiles files;
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "{\"level\":\"info\",\"note\":\"cr-12345678\"}\n";
    for (int i = 0; i < 8; ++i)
        files.write("f" + std::to_string(i), text + lifeOfABlock()[0]);
    for (int delay = 0; delay < 40; ++delay) {
        std::stop_source stop;
        std::jthread later([&stop, delay] {
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            stop.request_stop();
        });
        const auto result = load({files.path()}, {Scope::Blocks, 2}, stop.get_token());
        QCOMPARE(result.account.files.of(FileVerdict::NotALog), std::uint64_t(0));
        QVERIFY(addsUp(result));
    }
}

void LoaderTest::aLoadThatIsCancelledBeforeItBeginsIsEmpty()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = load({CBV_TEST_DATA}, onThreads(8), stop.get_token());
    QVERIFY(result.cancelled);
    QVERIFY(result.store != nullptr && result.store->isEmpty());
    QCOMPARE(result.account.files.total(), std::uint64_t(0));
    QVERIFY(!load({CBV_TEST_DATA "/seed"}, onThreads(8)).cancelled);
}

void LoaderTest::loadsDoNotDisturbEachOther()
{
    const TemporaryFiles files;
    fill(files);
    const auto expected = everything(load({files.path()}, onThreads(2)));
    std::atomic<int> same = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                same += everything(load({files.path()}, onThreads(2))) == expected ? 1 : 0;
            });
    }
    QCOMPARE(same.load(), 4);
}

void LoaderTest::pastedTextIsReadLikeAFile()
{
    const auto result = loadText(recordsFile(lifeOfABlock()), "pasted", onThreads(1));
    QVERIFY(addsUp(result));
    QCOMPARE(result.store->size(), std::size_t(3));
    QCOMPARE(result.store->path(0), "pasted");
    QCOMPARE(loadText({}, "pasted", {}).problems.at(0).code, ProblemCode::EmptyFile);
}

void LoaderTest::noPathsGiveNothing()
{
    const auto result = load({}, {});
    QVERIFY(result.store->isEmpty() && result.problems.empty() && !result.cancelled);
    QCOMPARE(result.account.files.total(), std::uint64_t(0));
}

QTEST_GUILESS_MAIN(LoaderTest)
#include "loadertest.moc"
