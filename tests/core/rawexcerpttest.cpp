// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text around a place in a file: bounded, whole characters, the right line, from every packing
// and encoding.
#include "core/event/rawexcerpt.h"

#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QStringEncoder>
#include <QTest>

using namespace cbv;

namespace {

Problem at(std::int64_t offset, ProblemCode code = ProblemCode::SyntaxError)
{
    Problem problem;
    problem.code = code;
    problem.offset = offset;
    return problem;
}

RawExcerpt excerpt(const std::string &path, const Problem &problem)
{
    FileEntry file;
    file.path = path;
    const auto read = rawExcerpt(file, problem);
    const auto *found = std::get_if<RawExcerpt>(&read);
    return found ? *found : RawExcerpt();
}

std::string marked(const RawExcerpt &excerpt)
{
    return excerpt.text.substr(excerpt.markBegin, excerpt.markLength);
}

} // namespace

class RawExcerptTest : public QObject
{
    Q_OBJECT
    const TemporaryFiles m_files;

private slots:
    void theFirstAndTheLastByteAreFound()
    {
        const std::string text = "one\ntwo\nthree";
        const auto first = excerptOf(text, 0);
        QCOMPARE(first.text, text);
        QCOMPARE(marked(first), std::string("o"));
        QCOMPARE(first.firstLine, 1);
        QVERIFY(first.marked && !first.beyond);
        QCOMPARE(marked(excerptOf(text, text.size() - 1)), std::string("e"));
        const auto end = excerptOf(text, text.size());
        QCOMPARE(end.markBegin, text.size());
        QCOMPARE(end.markLength, std::size_t(0));
        QVERIFY(!end.beyond);
    }
    void anOffsetBeyondTheEndIsTheEndAndSaysSo()
    {
        const auto excerpt = excerptOf("abc", 100);
        QVERIFY(excerpt.beyond);
        QCOMPARE(excerpt.markBegin, std::size_t(3));
        QVERIFY(excerptOf("", 1).beyond);
        QVERIFY(!excerptOf("", 0).beyond);
    }
    void aByteWithinACharacterMeansTheCharacter()
    {
        const std::string text = "a東京b";
        for (const std::uint64_t offset : {1U, 2U, 3U}) {
            QCOMPARE(marked(excerptOf(text, offset)), std::string("東"));
            QCOMPARE(excerptOf(text, offset).markBegin, std::size_t(1));
        }
        QCOMPARE(marked(excerptOf(text, 7)), std::string("b"));
    }
    void aPieceBeginsAndEndsWithWholeCharacters()
    {
        std::string text;
        for (int i = 0; i < 10'000; ++i)
            text += "東";
        for (std::uint64_t offset = 15'000; offset < 15'006; ++offset) {
            const auto excerpt = excerptOf(text, offset);
            QCOMPARE(excerpt.text.size() % 3, std::size_t(0));
            QCOMPARE(excerpt.begin % 3, std::uint64_t(0));
            QCOMPARE(marked(excerpt), std::string("東"));
            QVERIFY(excerpt.text.size() <= 2 * kExcerptBytes + 6);
            QCOMPARE(excerpt.firstColumn, static_cast<std::int64_t>(excerpt.begin) + 1);
        }
    }
    void theLineIsCountedFromTheBeginningOfTheFile()
    {
        std::string text;
        for (int i = 1; i <= 5000; ++i)
            text += "line " + std::to_string(i) + "\n";
        const auto offset = text.find("line 4000\n");
        const auto excerpt = excerptOf(text, offset);
        const auto before = excerpt.text.substr(0, excerpt.markBegin);
        QCOMPARE(excerpt.firstLine + std::count(before.begin(), before.end(), '\n'), 4000);
        QVERIFY(excerpt.begin > 0 && excerpt.begin + excerpt.text.size() < text.size());
    }
    void aLineOfTenMegabytesGivesAPiece()
    {
        const std::string text(10'000'000, 'x');
        const auto path = m_files.write("long.json", text);
        const auto found = excerpt(path, at(5'000'000));
        QCOMPARE(found.text.size(), 2 * kExcerptBytes);
        QCOMPARE(found.begin, std::uint64_t(5'000'000 - kExcerptBytes));
        QCOMPARE(found.total, std::uint64_t(text.size()));
        QCOMPARE(found.firstLine, 1);
    }
    void offsetsCountTheUnpackedText()
    {
        const std::string text = "{\"a\":1}\n{\"b\":2}\n";
        const auto path = m_files.write("a.json.gz", gzip(gzip(text)));
        const auto found = excerpt(path, at(8));
        QCOMPARE(found.text, text);
        QCOMPARE(found.markBegin, std::size_t(8));
    }
    void offsetsCountTheTextTurnedToUtf8()
    {
        const QString text = QStringLiteral("{\"場所\":\"東京\"}");
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = encoder(text);
        const auto path = m_files.write("wide.json", {wide.data(), std::size_t(wide.size())});
        const auto utf8 = text.toStdString();
        const auto found = excerpt(path, at(static_cast<std::int64_t>(utf8.find("東"))));
        QCOMPARE(found.text, utf8);
        QCOMPARE(marked(found), std::string("東"));
    }
    void aTextThatIsCutOffIsShownAtItsEnd()
    {
        std::string text;
        for (int i = 0; i < 20'000; ++i)
            text += std::to_string(i * 7919) + "\n";
        const auto packed = gzip(text);
        const auto path = m_files.write("cut.gz", packed.substr(0, packed.size() / 2));
        const auto found = excerpt(path, at(-1, ProblemCode::CutOff));
        QVERIFY(found.marked && !found.beyond && found.begin > 0);
        QCOMPARE(found.begin + found.markBegin, found.total);
        QVERIFY(text.find(found.text) != text.npos);
    }
    void anUnknownEncodingIsShownAtItsFirstReplacement()
    {
        const auto path = m_files.write("odd.json", "{\"東京\":\"大阪\xff\xff\"}");
        QCOMPARE(marked(excerpt(path, at(-1, ProblemCode::UnknownEncoding))),
                 std::string("\xef\xbf\xbd"));
    }
    void whatIsNoTextIsGivenAsItsFirstBytes()
    {
        const std::string image =
            std::string("\x89PNG\r\n\x1a\n\0\0\0\r", 12) + std::string(5000, '\1');
        const auto found = excerpt(m_files.write("a.png", image), at(-1, ProblemCode::NotALog));
        QCOMPARE(found.kind, ExcerptKind::Bytes);
        QCOMPARE(found.text, image.substr(0, kExcerptHeadBytes));
        const std::string broken = gzip("text").substr(0, 10) + std::string(20, '\xff');
        const auto packed = excerpt(m_files.write("b.gz", broken), at(-1, ProblemCode::BadPacking));
        QCOMPARE(packed.kind, ExcerptKind::Bytes);
        QCOMPARE(packed.text, broken);
        QVERIFY(!packed.marked);
    }
    void whatCannotBeReadSaysWhy()
    {
        FileEntry file;
        file.path = m_files.path("missing");
        const auto missing = rawExcerpt(file, at(3));
        QCOMPARE(std::get<Problem>(missing).code, ProblemCode::NotFound);
        // A pipe is not touched at all.
        const auto pipe = rawExcerpt(file, at(-1, ProblemCode::NotAFile));
        QCOMPARE(std::get<Problem>(pipe).code, ProblemCode::NotAFile);
    }
    void whatWasPastedIsReadFromMemory()
    {
        FileEntry file;
        file.path = "-";
        file.streamed = std::make_shared<const std::string>("{\"a\":}");
        const auto read = rawExcerpt(file, at(5));
        QCOMPARE(marked(std::get<RawExcerpt>(read)), std::string("}"));
    }
};

QTEST_GUILESS_MAIN(RawExcerptTest)
#include "rawexcerpttest.moc"
