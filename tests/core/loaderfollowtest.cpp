// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A source that is read again and again while its files come, grow and go. Run it under
// ThreadSanitizer too.
#include "core/input/knownfiles.h"
#include "core/input/loader.h"

#include "filetimes.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QTest>

using namespace cbv;

namespace {

struct Followed
{
    TemporaryFiles files;
    LoadOptions options{.scope = Scope::Blocks, .threads = 2, .known = std::make_shared<KnownFiles>(),
                        .patience = Patience::WhileWritten};
    std::vector<std::string> life = lifeOfABlock();

    LoadResult read() const { return load({files.path()}, options); }
    bool hasChanged() const { return options.known->hasChanged({files.path()}, {}); }
    void write(const char *name, const std::string &text) const { settle(files.write(name, text)); }
};

} // namespace

class LoaderFollowTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingHasChangedWhereNoFileDid();
    void aNewFileIsReadAndTheOthersAreNot();
    void aFileThatGrewIsReadAgain();
    void aFileThatIsGoneTakesItsEventsWithIt();
    void aFileThatWasJustWrittenIsLookedAtAgain();
    void aFileWithATimeInTheFutureIsNotReadForEver();
    void aBrokenFileThatIsStillBeingWrittenIsNotReported();
    void aFileThatIsBrokenWhileItGrowsKeepsWhatItGave();
    void aBrokenFileThatHasSettledIsReported();
    void withoutPatienceABrokenFileIsReportedAtOnce();
    void whatIsReadBitByBitIsWhatIsReadAtOnce();
    void aFileWithoutEventsHoldsOnToNoneOfOthers();
};

void LoaderFollowTest::nothingHasChangedWhereNoFileDid()
{
    Followed f;
    QVERIFY(!f.hasChanged());
    f.write("a.json", recordsFile(f.life));
    QVERIFY(f.hasChanged());
    const auto first = f.read();
    QVERIFY(!f.hasChanged());
    const auto second = f.read();
    QCOMPARE(second.account, first.account);
    QCOMPARE(second.store->size(), first.store->size());
}

void LoaderFollowTest::aNewFileIsReadAndTheOthersAreNot()
{
    Followed f;
    f.write("a.json", recordsFile({f.life[0]}));
    QCOMPARE(f.read().store->size(), 1U);
    OpenWatch first(f.files.path("a.json"));
    QVERIFY(first.isGood());
    QVERIFY(!f.hasChanged());
    f.write("b.json", recordsFile({f.life[1]}));
    QVERIFY(f.hasChanged());
    const auto result = f.read();
    QCOMPARE(result.store->size(), 2U);
    QVERIFY(!first.wasOpened());
    QVERIFY(result.problems.empty());
    QVERIFY(!f.hasChanged());
}

void LoaderFollowTest::aFileThatGrewIsReadAgain()
{
    Followed f;
    f.write("lines.jsonl", f.life[0] + '\n');
    QCOMPARE(f.read().store->size(), 1U);
    f.write("lines.jsonl", f.life[0] + '\n' + f.life[1] + '\n');
    QVERIFY(f.hasChanged());
    QCOMPARE(f.read().store->size(), 2U);
}

void LoaderFollowTest::aFileThatIsGoneTakesItsEventsWithIt()
{
    Followed f;
    f.write("a.json", recordsFile({f.life[0]}));
    f.write("b.json", recordsFile({f.life[1]}));
    QCOMPARE(f.read().store->size(), 2U);
    QVERIFY(QFile::remove(QString::fromStdString(f.files.path("a.json"))));
    QVERIFY(f.hasChanged());
    const auto result = f.read();
    QCOMPARE(result.store->size(), 1U);
    QCOMPARE(result.account.files.total(), 1U);
    QVERIFY(!f.hasChanged());
}

void LoaderFollowTest::aFileThatWasJustWrittenIsLookedAtAgain()
{
    Followed f;
    f.files.write("a.json", recordsFile({f.life[0]}));
    QCOMPARE(f.read().store->size(), 1U);
    // It may be written to once more within the same step of the clock.
    QVERIFY(f.hasChanged());
}

void LoaderFollowTest::aFileWithATimeInTheFutureIsNotReadForEver()
{
    Followed f;
    const auto path = f.files.write("a.json", recordsFile({f.life[0]}));
    setWritten(path, 24 * 60 * 60);
    QCOMPARE(f.read().store->size(), 1U);
    QVERIFY(!f.hasChanged());
}

void LoaderFollowTest::aBrokenFileThatIsStillBeingWrittenIsNotReported()
{
    Followed f;
    f.write("a.json", recordsFile({f.life[0]}));
    const auto packed = gzip(recordsFile(f.life));
    f.files.write("b.json.gz", packed.substr(0, packed.size() / 2));
    f.files.write("c.json.gz", {});
    const auto result = f.read();
    QCOMPARE(result.store->size(), 1U);
    QVERIFY(result.problems.empty());
    QCOMPARE(result.account.files.total(), 1U);
    QVERIFY(f.hasChanged());
    f.write("b.json.gz", packed);
    f.write("c.json.gz", gzip(recordsFile({f.life[1]})));
    const auto whole = f.read();
    QVERIFY(whole.problems.empty());
    QCOMPARE(whole.store->size(), f.life.size());
    QCOMPARE(whole.account.files.total(), 3U);
}

void LoaderFollowTest::aFileThatIsBrokenWhileItGrowsKeepsWhatItGave()
{
    Followed f;
    f.write("lines.jsonl", f.life[0] + '\n');
    QCOMPARE(f.read().store->size(), 1U);
    f.files.write("lines.jsonl", f.life[0] + '\n' + f.life[1].substr(0, 90));
    const auto result = f.read();
    QCOMPARE(result.store->size(), 1U);
    QVERIFY(result.problems.empty());
    QVERIFY(f.hasChanged());
}

void LoaderFollowTest::aBrokenFileThatHasSettledIsReported()
{
    Followed f;
    const auto packed = gzip(recordsFile(f.life));
    f.write("b.json.gz", packed.substr(0, packed.size() / 2));
    const auto result = f.read();
    QVERIFY(!result.problems.empty());
    QCOMPARE(result.account.files.total(), 1U);
    QVERIFY(!f.hasChanged());
}

void LoaderFollowTest::withoutPatienceABrokenFileIsReportedAtOnce()
{
    Followed f;
    f.files.write("empty.json", {});
    f.options.patience = Patience::None;
    const auto result = f.read();
    QCOMPARE(result.problems.size(), 1U);
    QCOMPARE(result.problems[0].code, ProblemCode::EmptyFile);
}

void LoaderFollowTest::whatIsReadBitByBitIsWhatIsReadAtOnce()
{
    Followed f;
    for (std::size_t i = 0; i < f.life.size(); ++i) {
        f.write(std::to_string(i).c_str(), recordsFile({f.life[i], callText("AssumeRole"), f.life[0]}));
        f.read();
    }
    const auto followed = f.read();
    const auto atOnce = load({f.files.path()}, {.scope = Scope::Blocks, .threads = 1});
    QCOMPARE(followed.account, atOnce.account);
    QCOMPARE(everything(followed), everything(atOnce));
}

void LoaderFollowTest::aFileWithoutEventsHoldsOnToNoneOfOthers()
{
    Followed f;
    f.write("a.json", recordsFile({}));
    const auto reader = std::make_shared<BatchPools>();
    const auto kept = f.options.known->read(f.files.path("a.json"), Patience::None, {}, [&reader] {
        return FileBatches{std::make_shared<EventBatch>(reader)};
    });
    QCOMPARE(kept.size(), std::size_t(1));
    QVERIFY(kept.front()->isEmpty());
    QCOMPARE(reader.use_count(), 1);
}

QTEST_GUILESS_MAIN(LoaderFollowTest)
#include "loaderfollowtest.moc"
