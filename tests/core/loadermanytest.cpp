// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// So many events and blocks that merging them and making the blocks are shared out over threads.
// Run it under ThreadSanitizer too.
#include "core/input/knownfiles.h"
#include "core/input/loader.h"

#include "core/block/lifecycle.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QTest>

using namespace cbv;

namespace {

constexpr int kFiles = 40;
constexpr int kBlocksOfAFile = 500;
constexpr int kBlocks = kFiles * kBlocksOfAFile;

/// `cr-` and eight digits.
std::string numbered(std::string_view prefix, int number)
{
    return std::string(prefix) + std::to_string(10'000'000 + number);
}

std::string stopOf(int number)
{
    const auto instance = numbered("i-", number);
    return callText("StopInstances", R"("requestParameters":{"i":")" + instance + "\"},",
                    "2023-10-04T11:00:00Z", numbered("stop-", number));
}

/// Three events of each block; in each file one call that is tied to a block and one that is not.
void fill(const TemporaryFiles &files)
{
    for (int file = 0; file < kFiles; ++file) {
        std::vector<std::string> records;
        for (int i = 0; i < kBlocksOfAFile; ++i) {
            const auto number = file * kBlocksOfAFile + i;
            auto life = lifeOfABlock(numbered("cr-", number));
            records.insert(records.end(), life.begin(), life.end());
        }
        RecordText end{"TerminateCapacityBlockInstances",
                       "",
                       numbered("cr-", file),
                       "2023-10-04T11:00:00Z",
                       numbered("end-", file),
                       R"("resources":[{"ARN":"arn:x:instance/)" + numbered("i-", file) + "\"}],"};
        records.push_back(end.json());
        records.push_back(stopOf(file));
        records.push_back(stopOf(kBlocks + file));
        files.write(std::to_string(file) + ".json", recordsFile(records));
    }
}

} // namespace

class LoaderManyTest : public QObject
{
    Q_OBJECT

    const TemporaryFiles m_files;

    LoadResult loaded(unsigned threads) const
    {
        LoadOptions options;
        options.threads = threads;
        return load({m_files.path()}, options, {}, {});
    }

private slots:
    void initTestCase() { fill(m_files); }
    void manyEventsAreTheSameByAnyNumberOfThreads();
    void aFollowedSourceOfManyEventsIsTheSameEachTime();
    void manyBlocksAreMadeEachOfItsOwnEvents();
};

void LoaderManyTest::manyEventsAreTheSameByAnyNumberOfThreads()
{
    const auto one = loaded(1);
    const auto &records = one.account.records;
    QCOMPARE(records.of(RecordVerdict::Shown), std::uint64_t(3 * kBlocks + 2 * kFiles));
    QCOMPARE(records.of(RecordVerdict::OutOfScope), std::uint64_t(kFiles));
    QVERIFY(addsUp(one));
    QVERIFY(everything(one) == everything(loaded(3)));
}

/// Its rows lie in several pools, and what was known is taken as it is.
void LoaderManyTest::aFollowedSourceOfManyEventsIsTheSameEachTime()
{
    LoadOptions options;
    options.threads = 1;
    options.known = std::make_shared<KnownFiles>();
    const auto plain = everything(loaded(1));
    for (int i = 0; i < 3; ++i)
        QVERIFY(everything(load({m_files.path()}, options, {}, {})) == plain);
}

void LoaderManyTest::manyBlocksAreMadeEachOfItsOwnEvents()
{
    const auto result = loaded(2);
    const auto blocks = capacityBlocks(*result.store);
    QCOMPARE(blocks.size(), std::size_t(kBlocks));
    for (int i = 0; i < kBlocks; ++i) {
        const auto &block = blocks[static_cast<std::size_t>(i)];
        QCOMPARE(block.id, numbered("cr-", i));
        QCOMPARE(block.intervals.size(), std::size_t(3));
        QCOMPARE(block.state, std::string("expired"));
        // Of the first blocks also what ended their instances.
        QCOMPARE(block.rows.size(), std::size_t(i < kFiles ? 5 : 3));
        for (const auto row : block.rows)
            QVERIFY(result.store->text(row, Field::Reservation) == block.id
                    || result.store->text(row, Field::Name) == "StopInstances");
    }
}

QTEST_GUILESS_MAIN(LoaderManyTest)
#include "loadermanytest.moc"
