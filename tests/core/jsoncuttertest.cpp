// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where values begin and end, and what a JSON string means.
#include "core/input/jsoncutter.h"

#include "recordtexts.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace cbv;

class JsonCutterTest : public QObject
{
    Q_OBJECT

private slots:
    void spaceIsSkipped();
    void aStringEndsAtItsOwnQuote_data();
    void aStringEndsAtItsOwnQuote();
    void aValueEndsBehindItsLastCharacter_data();
    void aValueEndsBehindItsLastCharacter();
    void aRecordIsCutWhole();
    void manyBackslashesTakeNoQuadraticTime();
    void escapesAreRead_data();
    void escapesAreRead();
    void aWrongEscapeIsRefused_data();
    void aWrongEscapeIsRefused();
    void whatAnEncoderWritesReadsAsTheSame();
};

void JsonCutterTest::spaceIsSkipped()
{
    QCOMPARE(skipSpace("  \t\r\n x", 0), std::size_t(6));
    QCOMPARE(skipSpace("x", 0), std::size_t(0));
    QCOMPARE(skipSpace("x  ", 1), std::size_t(3));
    QCOMPARE(skipSpace("", 0), std::size_t(0));
}

void JsonCutterTest::aStringEndsAtItsOwnQuote_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("end");
    const auto row = [](const char *text, qint64 end) {
        QTest::newRow(text) << QByteArray(text) << end;
    };
    row(R"("")", 2);
    row(R"("abc" , 1)", 5);
    row(R"("a\"b" x)", 6);
    row(R"("a\\" x)", 5);
    row(R"("a\\\" x")", 9);
    row(R"("\\\\\\")", 8);
    row("\"a\nb\"", 5);
    row(R"("{[]}" x)", 6);
    row(R"(")", -1);
    row(R"("abc)", -1);
    row(R"("abc\")", -1);
}

void JsonCutterTest::aStringEndsAtItsOwnQuote()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, end);
    const auto bytes = text.toStdString();
    QCOMPARE(skipString(bytes, 0), end < 0 ? kNowhere : std::size_t(end));
    // Backslashes in front of the string are none of its own.
    QCOMPARE(skipString("\\\\\\" + bytes, 3), end < 0 ? kNowhere : std::size_t(end) + 3);
}

void JsonCutterTest::aValueEndsBehindItsLastCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("end");
    const auto row = [](const char *text, qint64 end) {
        QTest::newRow(text) << QByteArray(text) << end;
    };
    row("{}", 2);
    row("{},{}", 2);
    row(R"({"a":{"b":[1,"}"]}} ,)", 19);
    row("[[],[]]]", 7);
    row("true,", 4);
    row("null}", 4);
    row("-1.5e3]", 6);
    row("12 34", 2);
    row("12", 2);
    row("\"a\"}", 3);
    row("x\"a\"", 1);
    row("x{}", 1);
    row("1[]", 1);
    row("}", 0);
    row(",", 0);
    row("{", -1);
    row("[{}", -1);
    row(R"({"a)", -1);
    row("[1,2}3", 5); // brackets are counted; that they fit is for the parser to say
}

void JsonCutterTest::aValueEndsBehindItsLastCharacter()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, end);
    QCOMPARE(skipValue(text.toStdString(), 0), end < 0 ? kNowhere : std::size_t(end));
}

void JsonCutterTest::aRecordIsCutWhole()
{
    const auto record = RecordText{}.json();
    for (const char *after : {"", ",", "]}", "\n", "{"})
        QCOMPARE(skipValue("[" + record + after, 1), record.size() + 1);
    for (std::size_t size = 1; size < record.size(); ++size)
        QCOMPARE(skipValue(std::string_view(record).substr(0, size), 0), kNowhere);
}

void JsonCutterTest::manyBackslashesTakeNoQuadraticTime()
{
    const std::string slashes(4'000'000, '\\');
    QCOMPARE(skipString('"' + slashes + '"', 0), slashes.size() + 2);
    std::string quotes = "\"";
    for (int i = 0; i < 1'000'000; ++i)
        quotes += "\\\"";
    QCOMPARE(skipString(quotes, 0), kNowhere);
    QCOMPARE(skipString(quotes + '"', 0), quotes.size() + 1);
}

void JsonCutterTest::escapesAreRead_data()
{
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *quoted, const QByteArray &text) {
        QTest::newRow(quoted) << QByteArray(quoted) << text;
    };
    row(R"("")", "");
    row(R"("plain")", "plain");
    row(R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t");
    row(R"("\u0041\u00e9\u30ad")", "A\u00e9\u30ad");
    row(R"("\uD83D\ude00!")", "\U0001f600!");
    row(R"("\u0000")", QByteArray("\0", 1));
    row(R"("\ud83d")", "\ufffd");
    row(R"("\ude00x")", "\ufffdx");
    row(R"("\ud83d\u0041")", "\ufffd"
                             "A");
    row(R"("\ud83d\ud83d\ude00")", "\ufffd\U0001f600");
    row(R"("a\\u0041")", "a\\u0041");
}

void JsonCutterTest::escapesAreRead()
{
    QFETCH(const QByteArray, quoted);
    QFETCH(const QByteArray, text);
    const auto result = unescaped(quoted.toStdString());
    QVERIFY(result.has_value());
    QCOMPARE(shown(*result), text);
}

void JsonCutterTest::aWrongEscapeIsRefused_data()
{
    QTest::addColumn<QByteArray>("quoted");
    for (const char *text : {R"("\x41")", R"("\u12")", R"("\u12g4")", R"("\u 123")", R"("\u-123")",
                             R"("\")", R"("\U0041")", R"("\')", "\""})
        QTest::newRow(text) << QByteArray(text);
}

void JsonCutterTest::aWrongEscapeIsRefused()
{
    QFETCH(const QByteArray, quoted);
    QVERIFY(!unescaped(quoted.toStdString()).has_value());
}

void JsonCutterTest::whatAnEncoderWritesReadsAsTheSame()
{
    std::string text = RecordText{}.json() + "\u30ad\U0001f600\x01\x1f\x7f";
    for (int layer = 0; layer < 4; ++layer) {
        const auto encoded = nlohmann::json(text).dump(-1, ' ', layer % 2 == 0);
        QCOMPARE(skipString(encoded, 0), encoded.size());
        const auto result = unescaped(encoded);
        QVERIFY(result.has_value());
        QVERIFY(*result == text);
        text = encoded;
    }
}

QTEST_GUILESS_MAIN(JsonCutterTest)
#include "jsoncuttertest.moc"
