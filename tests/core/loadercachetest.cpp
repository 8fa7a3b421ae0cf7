// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A source that is opened again: nothing is read twice, and nothing is told that is no longer true. Run
// it under ThreadSanitizer too.
#include "core/input/cachefolder.h"
#include "core/input/filestamp.h"
#include "core/input/loader.h"

#include "filetimes.h"
#include "loadedtelling.h"
#include "recordtexts.h"
#include "troublefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace cbv;

namespace {

/// Whatever is small is kept as well.
constexpr std::uint64_t kNoLeast = 0;

QStringList filesIn(const std::string &folder)
{
    QStringList files;
    QDirIterator each(QString::fromStdString(folder), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    files.sort();
    return files;
}

struct Kept
{
    TemporaryFiles logs;
    TemporaryFiles cache;
    LoadOptions options{.scope = Scope::All, .threads = 2,
                        .cache = std::make_shared<CacheFolder>(cache.path(), kNoLeast)};
    std::vector<std::string> life = lifeOfABlock();

    std::string write(const char *name, const std::string &text) const
    {
        auto path = logs.write(name, text);
        settle(path);
        return path;
    }
    LoadResult read() const { return load({logs.path()}, options); }
    LoadResult readAnew() const { return load({logs.path()}, {.scope = options.scope, .threads = 2}); }
    QStringList cacheFiles() const { return filesIn(cache.path()); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class LoaderCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void aSourceThatIsOpenedAgainIsTheSameAndNotRead();
    void everythingSurvives_data();
    void everythingSurvives();
    void aFileThatChangedIsReadAgainAndTheOthersAreNot();
    void manyFilesAreToldOutOfOneAgainAndAgain();
    void aChangeUnderAnOldTimeIsNoticed();
    void aFileThatIsGoneIsNotTold();
    void aFileThatWasJustWrittenIsNotKept();
    void eachScopeAndEachSourceHasItsOwn();
    void nothingIsWrittenWhereNothingChanged();
    void whatIsDamagedIsReadFromTheLogs();
    void aSmallSourceIsNotKept();
    void aCancelledLoadKeepsNothing();
    void onlyItsOwnerMayReadIt();
    void theLongestUnusedGoesFirst();
    void anotherSecretMakesItWorthless();
};

void LoaderCacheTest::aSourceThatIsOpenedAgainIsTheSameAndNotRead()
{
    Kept k;
    const auto path = k.write("a.json", recordsFile(k.life));
    const auto first = everything(k.read());
    QCOMPARE(k.cacheFiles().size(), 1);
    OpenWatch log(path);
    QVERIFY(log.isGood());
    QCOMPARE(everything(k.read()), first);
    QVERIFY(!log.wasOpened());
    QCOMPARE(everything(k.readAnew()), first);
    QVERIFY(log.wasOpened());
}

void LoaderCacheTest::everythingSurvives_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Scope>("scope");
    for (const auto &[name, scope] : {std::pair{"blocks", Scope::Blocks},
                                      {"instances", Scope::Instances}, {"all", Scope::All}}) {
        for (const char *folder : {CBV_SAMPLES, CBV_TEST_DATA, CBV_CORPUS, ""})
            QTest::addRow("%s of %s", name, *folder == 0 ? "trouble" : folder + sizeof CBV_ROOT)
                << QString::fromUtf8(folder) << scope;
    }
}

/// Every shape, every kind of trouble, archives, copies: with any number of threads, out of the logs
/// and out of the cache.
void LoaderCacheTest::everythingSurvives()
{
    QFETCH(const QString, folder);
    QFETCH(const Scope, scope);
    const TroubleFolder trouble;
    TemporaryFiles cache;
    const auto path = folder.isEmpty() ? trouble.path() : folder.toStdString();
    for (const auto &file : filesIn(trouble.path()))
        settle(file.toStdString());
    const auto plain = everything(load({path}, {.scope = scope, .threads = 1}));
    const LoadOptions kept{.scope = scope, .threads = 8,
                           .cache = std::make_shared<CacheFolder>(cache.path(), kNoLeast)};
    QCOMPARE(everything(load({path}, kept)), plain);
    QCOMPARE(filesIn(cache.path()).size(), 1);
    for (const unsigned threads : {1U, 2U, 8U}) {
        auto options = kept;
        options.threads = threads;
        QCOMPARE(everything(load({path}, options)), plain);
    }
}

void LoaderCacheTest::aFileThatChangedIsReadAgainAndTheOthersAreNot()
{
    Kept k;
    k.write("a.json", recordsFile({k.life[0]}));
    const auto other = k.write("b.json", recordsFile({k.life[1]}));
    QCOMPARE(k.read().store->size(), 2U);
    k.write("a.json", recordsFile({k.life[0], k.life[2]}));
    k.write("c.json", recordsFile({RecordText{}.json()}));
    OpenWatch unchanged(other);
    QCOMPARE(everything(k.read()), everything(load({k.logs.path()}, k.options)));
    QVERIFY(!unchanged.wasOpened());
    QCOMPARE(everything(k.read()), everything(k.readAnew()));
    QCOMPARE(k.read().store->size(), 4U);
}

/// More than is read of what was kept at once, in an order that changes with every file.
void LoaderCacheTest::manyFilesAreToldOutOfOneAgainAndAgain()
{
    constexpr int kFiles = 400;
    Kept k;
    const auto name = [](int file) {
        return "d" + std::to_string(file % 7) + "/" + std::to_string(file) + ".json";
    };
    const auto writeFile = [&](int file, const std::string &text) {
        k.write(name(file).c_str(), recordsFile({k.life[0], k.life[2], text}));
    };
    for (int file = 0; file < kFiles; ++file)
        writeFile(file, k.life[1]);
    k.read();
    QVERIFY(QFileInfo(k.cacheFiles().value(0)).size() > 200'000);
    for (const int changed : {399, 200, 3}) {
        writeFile(changed, RecordText{}.json());
        const auto told = everything(k.read());
        OpenWatch other(k.logs.path(name(changed - 1)));
        QCOMPARE(everything(k.read()), told);
        QVERIFY(!other.wasOpened());
        QCOMPARE(told, everything(k.readAnew()));
    }
}

void LoaderCacheTest::aChangeUnderAnOldTimeIsNoticed()
{
    Kept k;
    const auto path = QString::fromStdString(k.write("a.json", recordsFile({k.life[0]})));
    const auto written = QFileInfo(path).lastModified();
    k.read();
    auto bytes = contentOf(path);
    replaceContent(path, bytes.replace("us-east", "us-west"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(everything(k.read()), everything(k.readAnew()));
}

void LoaderCacheTest::aFileThatIsGoneIsNotTold()
{
    Kept k;
    const auto path = k.write("a.json", recordsFile({k.life[0]}));
    k.write("b.json", recordsFile({k.life[1]}));
    k.read();
    QVERIFY(QFile::remove(QString::fromStdString(path)));
    QCOMPARE(k.read().store->size(), 1U);
    QCOMPARE(everything(k.read()), everything(k.readAnew()));
}

void LoaderCacheTest::aFileThatWasJustWrittenIsNotKept()
{
    Kept k;
    const auto path = k.logs.write("a.json", recordsFile({k.life[0]}));
    k.read();
    OpenWatch log(path);
    k.read();
    QVERIFY(log.wasOpened());
}

void LoaderCacheTest::eachScopeAndEachSourceHasItsOwn()
{
    Kept k;
    const auto a = k.write("a/a.json", recordsFile(k.life));
    k.write("b/b.json", recordsFile({k.life[0]}));
    k.read();
    k.options.scope = Scope::Blocks;
    QCOMPARE(everything(k.read()), everything(k.readAnew()));
    (void)load({a}, k.options);
    QCOMPARE(k.cacheFiles().size(), 3);
    (void)load({k.logs.path("b"), k.logs.path("a")}, k.options);
    (void)load({k.logs.path("a"), k.logs.path("b")}, k.options);
    QCOMPARE(k.cacheFiles().size(), 4);
}

void LoaderCacheTest::nothingIsWrittenWhereNothingChanged()
{
    Kept k;
    k.write("a.json", recordsFile(k.life));
    k.read();
    const auto file = k.cacheFiles().value(0);
    const auto before = FileStamp::of(file.toStdString());
    k.read();
    QCOMPARE(FileStamp::of(file.toStdString())->inode, before->inode);
}

void LoaderCacheTest::whatIsDamagedIsReadFromTheLogs()
{
    Kept k;
    k.write("a.json", recordsFile(k.life));
    k.write("b.json", recordsFile({k.life[0], "{\"eventName\":"}));
    const auto whole = everything(k.read());
    const auto file = k.cacheFiles().value(0);
    const auto good = contentOf(file);
    for (qsizetype at = 0; at < good.size(); at += 3) {
        auto bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << at % 8));
        replaceContent(file, bad);
        QCOMPARE(everything(k.read()), whole);
    }
    for (qsizetype size = 0; size < good.size(); size += 7) {
        replaceContent(file, good.left(size));
        QCOMPARE(everything(k.read()), whole);
    }
    replaceContent(file, "not ours at all");
    QCOMPARE(everything(k.read()), whole);
    QCOMPARE(k.cacheFiles().size(), 1);
    QCOMPARE(contentOf(file).size(), good.size()); // written anew
}

void LoaderCacheTest::aSmallSourceIsNotKept()
{
    Kept k;
    k.write("a.json", recordsFile(k.life));
    k.options.cache = std::make_shared<CacheFolder>(k.cache.path());
    k.read();
    QCOMPARE(k.cacheFiles(), QStringList());
}

void LoaderCacheTest::aCancelledLoadKeepsNothing()
{
    Kept k;
    k.write("a.json", recordsFile(k.life));
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(load({k.logs.path()}, k.options, stopped.get_token()).cancelled);
    QCOMPARE(k.cacheFiles(), QStringList());
}

void LoaderCacheTest::onlyItsOwnerMayReadIt()
{
    Kept k;
    k.write("a.json", recordsFile(k.life));
    k.read();
    const auto rights = QFile::permissions(k.cacheFiles().value(0));
    QVERIFY((rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
            == QFile::Permissions());
}

void LoaderCacheTest::theLongestUnusedGoesFirst()
{
    TemporaryFiles files;
    const CacheFolder folder(files.path());
    setWritten(files.write("a.events", "12345"), -300);
    setWritten(files.write("b.events.half", "12345"), -200);
    setWritten(files.write("c.events", "12345"), -100);
    files.write("somebody else's", "12345");
    QCOMPARE(folder.bytes(), 15U);
    folder.trim(12);
    QCOMPARE(folder.bytes(), 10U);
    QVERIFY(!QFile::exists(QString::fromStdString(files.path("a.events"))));
    folder.clear();
    QCOMPARE(folder.bytes(), 0U);
    QCOMPARE(filesIn(files.path()).size(), 1);
}

void LoaderCacheTest::anotherSecretMakesItWorthless()
{
    Kept k;
    const auto path = k.write("a.json", recordsFile(k.life));
    const auto whole = everything(k.read());
    TemporaryFiles other;
    // As another run of the program would have it.
    QVERIFY(CacheFolder::open(other.path("made/for/it")));
    OpenWatch log(path);
    QCOMPARE(everything(k.read()), whole);
    QVERIFY(log.wasOpened());
    // The secret stays from run to run.
    const auto kept = contentOf(QString::fromStdString(other.path("made/for/it/secret")));
    QCOMPARE(kept.size(), 192);
    QVERIFY(CacheFolder::open(other.path("made/for/it")));
    QCOMPARE(contentOf(QString::fromStdString(other.path("made/for/it/secret"))), kept);
}

QTEST_GUILESS_MAIN(LoaderCacheTest)
#include "loadercachetest.moc"
