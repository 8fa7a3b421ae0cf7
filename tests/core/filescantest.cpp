// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From paths to files: order, links, loops, what is no file, and names of any bytes.
#include "core/input/filescan.h"

#include "core/input/bounds.h"
#include "core/input/filestamp.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace cbv;
namespace fs = std::filesystem;

namespace {

struct Scan
{
    std::vector<FoundFile> found;
    std::vector<std::pair<std::string, Problem>> noticed;

    explicit Scan(const std::vector<std::string> &paths)
    {
        scanFiles(
            paths, [this](FoundFile file) { found.push_back(std::move(file)); },
            [this](std::string path, Problem problem) {
                noticed.emplace_back(std::move(path), std::move(problem));
            },
            {});
    }
    /// The names below `root` of the files that can be read, a space between.
    QByteArray names(const std::string &root) const
    {
        std::vector<std::string> list;
        for (const auto &file : found) {
            if (!file.problem)
                list.push_back(file.path.substr(root.size() + 1));
        }
        return shown(joinedWith(list, " "));
    }
    /// Problems of files and places, as `code name`.
    QByteArray problems(const std::string &root) const
    {
        std::vector<std::string> list;
        const auto add = [&](const std::string &path, const Problem &problem) {
            list.push_back(std::string(codeName(problem.code)) + ' '
                           + (path.size() > root.size() ? path.substr(root.size() + 1) : "."));
        };
        for (const auto &file : found) {
            if (file.problem)
                add(file.path, *file.problem);
        }
        for (const auto &[path, problem] : noticed)
            add(path, problem);
        return shown(joinedWith(list, ", "));
    }
};

} // namespace

class FileScanTest : public QObject
{
    Q_OBJECT

private slots:
    void foldersAreWalkedInTheOrderOfTheirNames();
    void givenPathsKeepTheirOrder();
    void aFileGivenTwiceIsFoundOnce();
    void aFileGivenBesideItsFolderIsFoundOnceByAnyPath();
    void stampsOfManyFilesAreThoseOfEach();
    void aFolderGivenTwiceIsWalkedOnceWithoutComplaint();
    void hiddenAndOddlyNamedFilesAreFound();
    void aNameOfAnyBytesStaysAsItIs();
    void aLinkIsFollowed();
    void aLoopOfLinksIsNoticedOnce();
    void aLinkThatLeadsNowhereIsNotFound();
    void aMissingPathIsFoundAsAProblem();
    void anEmptyFolderIsNoticed();
    void aPipeIsNamedButNotOpened();
    void aFolderThatMayNotBeReadIsUnreadable();
    void foldersBeyondTheBoundAreNoticed();
    void aScanCanBeStopped();
};

void FileScanTest::foldersAreWalkedInTheOrderOfTheirNames()
{
    const TemporaryFiles files;
    for (const char *name :
         {"b/2.json", "b/10.json", "a/z/1.json", "c.json", "a.json", "a/y.json", "B.json"})
        files.write(name, "{}");
    const Scan scan({files.path()});
    QCOMPARE(scan.names(files.path()),
             "B.json a/y.json a/z/1.json a.json b/10.json b/2.json c.json");
    QCOMPARE(scan.problems(files.path()), "");
}

void FileScanTest::givenPathsKeepTheirOrder()
{
    const TemporaryFiles files;
    const auto z = files.write("z.json", "{}");
    const auto a = files.write("a.json", "{}");
    files.write("m/1.json", "{}");
    QCOMPARE(Scan({z, files.path("m"), a}).names(files.path()), "z.json m/1.json a.json");
}

void FileScanTest::aFileGivenTwiceIsFoundOnce()
{
    const TemporaryFiles files;
    const auto a = files.write("a.json", "{}");
    const Scan scan({a, files.path("./a.json"), files.path(), a});
    QCOMPARE(scan.names(files.path()), "a.json");
    QCOMPARE(scan.problems(files.path()), "");
}

void FileScanTest::aFileGivenBesideItsFolderIsFoundOnceByAnyPath()
{
    const TemporaryFiles files;
    files.write("logs/a.json", "{}");
    files.write("logs/b.json", "{}");
    fs::create_directory_symlink(files.path("logs"), files.path("link"));
    const auto throughLink = files.path("link/a.json");
    const auto around = files.path("logs/../logs//a.json");
    QCOMPARE(Scan({throughLink, around, files.path("logs")}).names(files.path()),
             "link/a.json logs/b.json");
    QCOMPARE(Scan({files.path("logs"), throughLink, around}).names(files.path()),
             "logs/a.json logs/b.json");
    QCOMPARE(Scan({files.path("logs/"), files.path("logs")}).names(files.path()),
             "logs/a.json logs/b.json");
}

void FileScanTest::stampsOfManyFilesAreThoseOfEach()
{
    const TemporaryFiles files;
    for (const char *name : {"a/1.json", "a/2.json", "b/1.json", "3.json"})
        files.write(name, name);
    fs::create_symlink(files.path("a/1.json"), files.path("b/link.json"));
    FileStamps stamps;
    const Scan scan({files.path(), files.path("none/4.json")});
    QCOMPARE(scan.found.size(), std::size_t(6));
    for (const auto &file : scan.found)
        QCOMPARE(stamps.of(file.path), FileStamp::of(file.path));
    QVERIFY(stamps.of(files.path("a/1.json")) != stamps.of(files.path("a/2.json")));
    QVERIFY(!stamps.of(files.path("a")));
    QVERIFY(!stamps.of(files.path("a/none.json")));
    QVERIFY(!stamps.of("no such file"));
}

void FileScanTest::aFolderGivenTwiceIsWalkedOnceWithoutComplaint()
{
    const TemporaryFiles files;
    files.write("logs/2023/a.json", "{}");
    files.write("logs/b.json", "{}");
    const Scan scan({files.path("logs"), files.path("logs/2023"), files.path("logs")});
    QCOMPARE(scan.names(files.path()), "logs/2023/a.json logs/b.json");
    QCOMPARE(scan.problems(files.path()), "");
}

void FileScanTest::hiddenAndOddlyNamedFilesAreFound()
{
    const TemporaryFiles files;
    for (const char *name : {".hidden", "no ending", "log.txt", "x.json.gz", "-"})
        files.write(name, "{}");
    QCOMPARE(Scan({files.path()}).names(files.path()), "- .hidden log.txt no ending x.json.gz");
}

void FileScanTest::aNameOfAnyBytesStaysAsItIs()
{
    const TemporaryFiles files;
    const std::vector<std::string> names{"line\nbreak.json",
                                         "bad\xff\xfe"
                                         "bytes.json",
                                         "ログ.json", "%s%n.json"};
    for (const auto &name : names) {
        // Not through QFile, which knows no name that is no UTF-8.
        FILE *const file = std::fopen(files.path(name).c_str(), "w");
        QVERIFY(file != nullptr);
        std::fclose(file);
        const Scan scan({files.path(name)});
        QCOMPARE(scan.found.size(), std::size_t(1));
        QCOMPARE(scan.found[0].path, files.path(name));
    }
    const Scan scan({files.path()});
    QCOMPARE(scan.found.size(), names.size());
    for (const auto &file : scan.found) {
        QVERIFY(!file.problem);
        QVERIFY(std::ranges::find(names, file.path.substr(files.path().size() + 1)) != names.end());
        fs::remove(file.path);
    }
}

void FileScanTest::aLinkIsFollowed()
{
    const TemporaryFiles files;
    const TemporaryFiles elsewhere;
    elsewhere.write("deep/a.json", "{}");
    fs::create_directory_symlink(elsewhere.path("deep"), files.path("folder"));
    fs::create_symlink(elsewhere.path("deep/a.json"), files.path("file.json"));
    // A second link to the folder is no loop: its files are there already.
    fs::create_directory_symlink(elsewhere.path("deep"), files.path("twice"));
    const Scan scan({files.path()});
    QCOMPARE(scan.names(files.path()), "file.json folder/a.json");
    QCOMPARE(scan.problems(files.path()), "");
}

void FileScanTest::aLoopOfLinksIsNoticedOnce()
{
    const TemporaryFiles files;
    files.write("a/x.json", "{}");
    fs::create_directory_symlink(files.path(), files.path("a/up"));
    fs::create_symlink("itself", files.path("itself"));
    const Scan scan({files.path()});
    QCOMPARE(scan.names(files.path()), "a/x.json");
    QCOMPARE(scan.problems(files.path()), "link-loop itself, link-loop a/up");
    QCOMPARE(scan.noticed.size(), std::size_t(1));
    QCOMPARE(scan.noticed[0].second.severity, Severity::Note);
}

void FileScanTest::aLinkThatLeadsNowhereIsNotFound()
{
    const TemporaryFiles files;
    files.write("a.json", "{}");
    fs::create_symlink(files.path("gone"), files.path("link"));
    const Scan scan({files.path()});
    QCOMPARE(scan.names(files.path()), "a.json");
    QCOMPARE(scan.problems(files.path()), "not-found link");
    QCOMPARE(Scan({files.path("link")}).problems(files.path()), "not-found link");
}

void FileScanTest::aMissingPathIsFoundAsAProblem()
{
    const TemporaryFiles files;
    const Scan scan({files.path("gone"), files.path("gone/too.json")});
    QCOMPARE(scan.problems(files.path()), "not-found gone, not-found gone/too.json");
    QCOMPARE(scan.found[0].problem->severity, Severity::Unreadable);
    QCOMPARE(scan.found.size(), std::size_t(2));
}

void FileScanTest::anEmptyFolderIsNoticed()
{
    const TemporaryFiles files;
    QDir(QString::fromStdString(files.path())).mkpath(QStringLiteral("a/b/c"));
    const Scan scan({files.path()});
    QVERIFY(scan.found.empty());
    QCOMPARE(scan.problems(files.path()), "empty-folder .");
    QCOMPARE(scan.noticed[0].second.severity, Severity::Note);
}

void FileScanTest::aPipeIsNamedButNotOpened()
{
    const TemporaryFiles files;
    files.write("a.json", "{}");
    QCOMPARE(::mkfifo(files.path("pipe").c_str(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    const Scan scan({files.path()});
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(scan.names(files.path()), "a.json");
    QCOMPARE(scan.problems(files.path()), "not-a-file pipe");
}

void FileScanTest::aFolderThatMayNotBeReadIsUnreadable()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may read every folder");
    const TemporaryFiles files;
    files.write("a.json", "{}");
    files.write("secret/b.json", "{}");
    QCOMPARE(::chmod(files.path("secret").c_str(), 0), 0);
    const Scan scan({files.path(), files.path("secret")});
    QCOMPARE(::chmod(files.path("secret").c_str(), 0700), 0);
    QCOMPARE(scan.names(files.path()), "a.json");
    QCOMPARE(scan.problems(files.path()), "no-permission secret");
}

void FileScanTest::foldersBeyondTheBoundAreNoticed()
{
    const TemporaryFiles files;
    std::string deep;
    for (int i = 0; i < kMaxFolderDepth; ++i)
        deep += "d/";
    files.write(deep + "last.json", "{}");
    files.write(deep + "d/tooDeep.json", "{}");
    const Scan scan({files.path()});
    QCOMPARE(scan.names(files.path()), shown(deep + "last.json"));
    QCOMPARE(scan.problems(files.path()), shown("folders-too-deep " + deep + "d"));
}

void FileScanTest::aScanCanBeStopped()
{
    const TemporaryFiles files;
    for (int i = 0; i < 20; ++i)
        files.write("f" + std::to_string(i), "{}");
    std::stop_source stop;
    int found = 0;
    scanFiles(
        {files.path(), files.path("f1")},
        [&](FoundFile) {
            if (++found == 3)
                stop.request_stop();
        },
        [](std::string, Problem) { QFAIL("nothing is to be noticed"); }, stop.get_token());
    QCOMPARE(found, 3);
}

QTEST_GUILESS_MAIN(FileScanTest)
#include "filescantest.moc"
