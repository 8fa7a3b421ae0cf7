// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files to bytes and packed bytes to what is in them: whole, damaged and hostile. The bound by size is
// reached with smaller ones than kMaxFileBytes, which would take that much memory.
#include "core/input/bytesource.h"

#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cbv;

namespace {

struct Unpacked
{
    std::string text;
    std::optional<Problem> problem;
};

Unpacked unpacked(std::string_view packed)
{
    TextBuffer bytes;
    bytes.assign(packed);
    Unpacker unpacker;
    auto problem = unpacker.unpack(bytes);
    return {std::string(bytes.view()), std::move(problem)};
}

std::string someText()
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += RecordText{"X", "", "", "2023-10-04T11:30:00Z", std::to_string(i * 7919), {}}.json()
                + '\n';
    return text;
}

std::string packedTimes(int times, std::string text)
{
    for (int i = 0; i < times; ++i)
        text = gzip(text);
    return text;
}

} // namespace

class ByteSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReadWhole();
    void anEmptyFileIsNoProblem();
    void aFileThatIsGoneIsNotFound();
    void aFolderIsNoFile();
    void aPipeIsRefusedWithoutWaiting();
    void aStreamIsReadToItsEnd();
    void aFileThatMayNotBeReadSaysSo();
    void plainBytesStayAsTheyAre();
    void packedBytesAreUnpacked();
    void severalMembersAreOneText();
    void packedInPackedIsUnpacked();
    void packedTooOftenIsRefused();
    void zerosBehindTheEndArePadding();
    void otherBytesBehindTheEndAreDamageButNothingIsLost();
    void ofACutOffFileWhatCameOutIsKept();
    void everyCutGivesABeginningOfTheText();
    void aWrongChecksumIsDamage();
    void damageInTheMiddleKeepsWhatCameBefore();
    void damageAroundAPackedFileLeavesWhatIsInIt();
    void theBoundOfAFileIsExact();
    void aHugeFileIsNotReadWhole();
    void aHintThatLiesDoesNoHarm();
    void aBombIsStoppedByTheRatio();
    void aSmallFileMayGrowBeyondTheRatio();
    void readableZerosFollowEveryText();
    void oneUnpackerServesManyFiles();
};

void ByteSourceTest::aFileIsReadWhole()
{
    const TemporaryFiles files;
    for (const std::size_t size :
         {std::size_t(1), std::size_t(4096), std::size_t(262144), std::size_t(300000)}) {
        const std::string text(size, 'x');
        TextBuffer bytes;
        QVERIFY(!readFile(files.write("a.json", text), bytes));
        QCOMPARE(bytes.view(), std::string_view(text));
    }
}

void ByteSourceTest::anEmptyFileIsNoProblem()
{
    const TemporaryFiles files;
    TextBuffer bytes;
    bytes.assign("of the file before");
    QVERIFY(!readFile(files.write("empty.json", {}), bytes));
    QCOMPARE(bytes.size(), std::size_t(0));
}

void ByteSourceTest::aFileThatIsGoneIsNotFound()
{
    const TemporaryFiles files;
    TextBuffer bytes;
    const auto problem = readFile(files.path("gone.json"), bytes);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ProblemCode::NotFound);
    QCOMPARE(problem->severity, Severity::Unreadable);
    QCOMPARE(bytes.size(), std::size_t(0));
}

void ByteSourceTest::aFolderIsNoFile()
{
    const TemporaryFiles files;
    TextBuffer bytes;
    const auto problem = readFile(files.path(), bytes);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ProblemCode::NotAFile);
}

void ByteSourceTest::aPipeIsRefusedWithoutWaiting()
{
    const TemporaryFiles files;
    const auto path = files.path("pipe");
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    TextBuffer bytes;
    const auto problem = readFile(path, bytes);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ProblemCode::NotAFile);
    QVERIFY(timer.elapsed() < 5000);
}

void ByteSourceTest::aStreamIsReadToItsEnd()
{
    const TemporaryFiles files;
    const auto text = someText();
    const auto path = files.write("stream", text);
    const int descriptor = ::open(path.c_str(), O_RDONLY);
    TextBuffer bytes;
    QVERIFY(!readStream(descriptor, bytes));
    ::close(descriptor);
    QCOMPARE(bytes.view(), std::string_view(text));

    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const std::string_view small("through a pipe");
    QCOMPARE(::write(ends[1], small.data(), small.size()), ssize_t(small.size()));
    ::close(ends[1]);
    QVERIFY(!readStream(ends[0], bytes));
    ::close(ends[0]);
    QCOMPARE(bytes.view(), small);
    QCOMPARE(readStream(ends[0], bytes)->code, ProblemCode::ReadError);
}

void ByteSourceTest::aFileThatMayNotBeReadSaysSo()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may read every file");
    const TemporaryFiles files;
    const auto path = files.write("secret.json", "{}");
    QCOMPARE(::chmod(path.c_str(), 0), 0);
    TextBuffer bytes;
    QCOMPARE(readFile(path, bytes)->code, ProblemCode::NoPermission);
}

void ByteSourceTest::plainBytesStayAsTheyAre()
{
    for (const std::string text : {"", "{}", "\x1f", "\x1f\x8c", "PK\x03\x04"}) {
        const auto result = unpacked(text);
        QVERIFY(!result.problem);
        QCOMPARE(result.text, text);
    }
}

void ByteSourceTest::packedBytesAreUnpacked()
{
    const auto text = someText();
    for (const auto &each : {text, std::string(), std::string("{")}) {
        const auto result = unpacked(gzip(each));
        QVERIFY(!result.problem);
        QVERIFY(result.text == each);
    }
}

void ByteSourceTest::severalMembersAreOneText()
{
    const auto text = someText();
    const auto result = unpacked(gzip("{\"a\":1}\n") + gzip(text) + gzip({}) + gzip("end"));
    QVERIFY(!result.problem);
    QVERIFY(result.text == "{\"a\":1}\n" + text + "end");
}

void ByteSourceTest::packedInPackedIsUnpacked()
{
    const auto result = unpacked(packedTimes(3, "{}") + gzip({}));
    QVERIFY(!result.problem);
    QCOMPARE(result.text, "{}");
}

void ByteSourceTest::packedTooOftenIsRefused()
{
    const auto most = unpacked(packedTimes(kMaxPackingDepth, "{}"));
    QVERIFY(!most.problem);
    QCOMPARE(most.text, "{}");
    const auto more = unpacked(packedTimes(kMaxPackingDepth + 1, "{}"));
    QVERIFY(more.problem.has_value());
    QCOMPARE(more.problem->code, ProblemCode::PackedTooOften);
}

void ByteSourceTest::zerosBehindTheEndArePadding()
{
    const auto result = unpacked(gzip("text") + std::string(512, '\0'));
    QVERIFY(!result.problem);
    QCOMPARE(result.text, "text");
}

void ByteSourceTest::otherBytesBehindTheEndAreDamageButNothingIsLost()
{
    for (const auto &rest :
         {std::string("garbage"), std::string(3, '\0') + "x", std::string("\x1f")}) {
        const auto result = unpacked(gzip("one") + gzip("two") + rest);
        QVERIFY(result.problem.has_value());
        QCOMPARE(result.problem->code, ProblemCode::BadPacking);
        QCOMPARE(result.text, "onetwo");
    }
}

void ByteSourceTest::ofACutOffFileWhatCameOutIsKept()
{
    const auto text = someText();
    const auto packed = gzip(text);
    const auto result = unpacked(std::string_view(packed).substr(0, packed.size() / 2));
    QVERIFY(result.problem.has_value());
    QCOMPARE(result.problem->code, ProblemCode::CutOff);
    QVERIFY(result.text.size() > text.size() / 4);
    QVERIFY(text.starts_with(result.text));
}

void ByteSourceTest::everyCutGivesABeginningOfTheText()
{
    const std::string text = "{\"Records\":[" + RecordText{}.json() + "]}";
    const auto packed = gzip(text);
    for (std::size_t size = 2; size < packed.size(); ++size) {
        const auto result = unpacked(std::string_view(packed).substr(0, size));
        QVERIFY(result.problem.has_value());
        QCOMPARE(result.problem->code, ProblemCode::CutOff);
        QVERIFY(text.starts_with(result.text));
    }
}

void ByteSourceTest::aWrongChecksumIsDamage()
{
    const auto text = someText();
    auto packed = gzip(text);
    packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1);
    const auto result = unpacked(packed);
    QVERIFY(result.problem.has_value());
    QCOMPARE(result.problem->code, ProblemCode::BadPacking);
    QVERIFY(result.text == text);
}

void ByteSourceTest::damageInTheMiddleKeepsWhatCameBefore()
{
    const auto text = someText();
    auto packed = gzip("first") + gzip(text);
    for (std::size_t i = 0; i < 40; ++i)
        packed[packed.size() / 2 + i] = '\xff';
    const auto result = unpacked(packed);
    QVERIFY(result.problem.has_value());
    QCOMPARE(result.problem->code, ProblemCode::BadPacking);
    QVERIFY(result.text.starts_with("first" + text.substr(0, 1000)));
}

void ByteSourceTest::damageAroundAPackedFileLeavesWhatIsInIt()
{
    auto packed = gzip(gzip("{}"));
    packed.pop_back();
    const auto result = unpacked(packed);
    QCOMPARE(result.problem->code, ProblemCode::CutOff);
    QCOMPARE(result.text, "{}");
}

void ByteSourceTest::theBoundOfAFileIsExact()
{
    constexpr std::size_t kBound = 300'000;
    const TemporaryFiles files;
    for (const std::size_t size : {kBound, kBound + 1}) {
        const bool tooLarge = size > kBound;
        const std::string text(size, 'x');
        TextBuffer bytes;
        const auto read = readFile(files.write("a", text), bytes, kBound);
        QCOMPARE(read.has_value(), tooLarge);
        QVERIFY(!read || read->code == ProblemCode::TooLarge);
        QCOMPARE(bytes.size(), kBound);
        for (const auto &packed : {gzip(text), gzip(text.substr(1)) + gzip("x"), gzip(text) + "x"}) {
            bytes.assign(packed);
            const auto problem = Unpacker(kBound).unpack(bytes);
            QCOMPARE(problem && problem->code == ProblemCode::TooLarge, tooLarge);
            QCOMPARE(bytes.size(), kBound);
        }
    }
}

/// As long as /dev/zero would be, and almost nothing on the disk.
void ByteSourceTest::aHugeFileIsNotReadWhole()
{
    constexpr std::size_t kBound = 1 << 20;
    const TemporaryFiles files;
    const auto path = files.write("sparse", "{\"Records\":[");
    QVERIFY(::truncate(path.c_str(), off_t(1) << 40) == 0);
    TextBuffer bytes;
    const auto problem = readFile(path, bytes, kBound);
    QVERIFY(problem && problem->code == ProblemCode::TooLarge);
    QCOMPARE(bytes.size(), kBound);
    QCOMPARE(bytes.capacity(), kBound);
}

void ByteSourceTest::aHintThatLiesDoesNoHarm()
{
    // The last four bytes claim 4 GB, or nothing.
    for (const char byte : {'\xff', '\0'}) {
        auto packed = gzip("text");
        for (std::size_t i = 1; i <= 4; ++i)
            packed[packed.size() - i] = byte;
        const auto result = unpacked(packed);
        QVERIFY(result.problem.has_value());
        QCOMPARE(result.text, "text");
    }
}

void ByteSourceTest::aBombIsStoppedByTheRatio()
{
    // Three times what the bound lets through, packed about 1000 to 1.
    const auto bomb = gzip(std::string(3 * kRatioFreeBytes, '\0'));
    QVERIFY(bomb.size() * kMaxUnpackRatio < kRatioFreeBytes);
    const auto result = unpacked(bomb);
    QVERIFY(result.problem.has_value());
    QCOMPARE(result.problem->code, ProblemCode::RatioTooHigh);
    QCOMPARE(result.text.size(), kRatioFreeBytes);
    const auto wrapped = unpacked(gzip(bomb));
    QCOMPARE(wrapped.problem->code, ProblemCode::RatioTooHigh);
}

void ByteSourceTest::aSmallFileMayGrowBeyondTheRatio()
{
    const std::string zeros(kRatioFreeBytes / 4, ' ');
    const auto packed = gzip(zeros);
    QVERIFY(packed.size() * kMaxUnpackRatio < zeros.size());
    const auto result = unpacked(packed);
    QVERIFY(!result.problem);
    QCOMPARE(result.text.size(), zeros.size());
}

void ByteSourceTest::readableZerosFollowEveryText()
{
    TextBuffer bytes;
    for (const std::string_view text : {"a long text at first", "short", ""}) {
        bytes.assign(text);
        for (std::size_t i = 0; i < kTextPadding; ++i)
            QCOMPARE(bytes.data()[text.size() + i], '\0');
    }
    bytes.assign(std::string(1000, 'x'));
    bytes.shrink(10);
    QCOMPARE(bytes.size(), std::size_t(0));
    QCOMPARE(bytes.capacity(), std::size_t(0));
}

void ByteSourceTest::oneUnpackerServesManyFiles()
{
    Unpacker unpacker;
    TextBuffer bytes;
    for (int i = 0; i < 50; ++i) {
        const auto text =
            "file " + std::to_string(i) + std::string(static_cast<std::size_t>(i) * 100, 'x');
        bytes.assign(i % 3 == 0 ? text : gzip(text));
        QVERIFY(!unpacker.unpack(bytes));
        QCOMPARE(bytes.view(), std::string_view(text));
    }
}

QTEST_GUILESS_MAIN(ByteSourceTest)
#include "bytesourcetest.moc"
