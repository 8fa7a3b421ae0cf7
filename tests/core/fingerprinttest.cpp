// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which texts are the same JSON value, and which are not.
#include "core/event/fingerprint.h"

#include "core/event/jsonreader.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QTest>

#include <set>

using namespace cbv;

namespace {

Fingerprint of(const std::string &text)
{
    JsonReader reader;
    const PaddedText padded(text);
    if (reader.check(padded.view()))
        qFatal("not JSON: %s", text.c_str());
    return fingerprint(reader.tree());
}

Fingerprint asWritten(const std::string &text)
{
    JsonTree tree;
    if (readAsWritten(text, tree))
        qFatal("not JSON: %s", text.c_str());
    return fingerprint(tree);
}

} // namespace

class FingerprintTest : public QObject
{
    Q_OBJECT

private slots:
    void waysOfWritingOneValueAreEqual_data();
    void waysOfWritingOneValueAreEqual();
    void differentValuesDiffer();
    void anyChangeOfARecordChangesIt();
    void theParserDoesNotMatter();
    void anEmptyTreeHasOneToo();
};

void FingerprintTest::waysOfWritingOneValueAreEqual_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char *name, const char *one, const char *other) {
        QTest::newRow(name) << QByteArray(one) << QByteArray(other);
    };
    row("key order", R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})");
    row("white space", R"({"a":[1,2]})", "\n { \"a\" :\t[ 1 ,\r\n2 ] } ");
    row("escapes", R"({"a":"\u0041\/\u30ad\ud83d\ude00"})", "{\"a\":\"A/\u30ad\U0001f600\"}");
    row("escaped key", R"({"\u0061":1})", R"({"a":1})");
    row("line break", R"("\u000a\u0009")", R"("\n\t")");
    row("one", "[1]", "[1.0]");
    row("one with an exponent", "[1]", "[1e0]");
    row("ten", "[10]", "[1E+1]");
    row("zero", "[0]", "[-0.0]");
    row("minus zero", "[0]", "[-0]");
    row("fraction", "[0.5]", "[5e-1]");
    row("trailing zeros", "[0.25]", "[0.2500]");
    row("large", "[1e300]", "[1.0E+300]");
}

void FingerprintTest::waysOfWritingOneValueAreEqual()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QVERIFY(of(one.toStdString()) == of(other.toStdString()));
    QVERIFY(asWritten(one.toStdString()) == asWritten(other.toStdString()));
}

void FingerprintTest::differentValuesDiffer()
{
    const std::vector<std::string> texts{"null",
                                         "true",
                                         "false",
                                         "0",
                                         "1",
                                         "-1",
                                         "1.5",
                                         "\"\"",
                                         "\"1\"",
                                         "\"null\"",
                                         "[]",
                                         "{}",
                                         "[[]]",
                                         "[{}]",
                                         "[1,2]",
                                         "[2,1]",
                                         "[12]",
                                         "[[1],2]",
                                         "[1,[2]]",
                                         R"({"a":1})",
                                         R"({"b":1})",
                                         R"({"a":"1"})",
                                         R"({"a":null})",
                                         R"({"a":{}})",
                                         R"({"a":[]})",
                                         R"({"a":1,"b":2})",
                                         R"({"a":2,"b":1})",
                                         R"({"a":1,"a":2})",
                                         R"({"a":2,"a":1})",
                                         R"({"a":{"b":1}})",
                                         R"({"a":{},"b":1})",
                                         R"(["a","b"])",
                                         R"(["ab"])",
                                         R"(["a,b"])",
                                         R"(["a2:b"])",
                                         R"({"a1:":"b"})",
                                         R"({"a":"1:b"})",
                                         "123456789012345678901",
                                         "123456789012345678902",
                                         "9007199254740993",
                                         "9007199254740992"};
    std::set<Fingerprint> seen;
    for (const auto &text : texts)
        QVERIFY2(seen.insert(of(text)).second, text.c_str());
}

void FingerprintTest::anyChangeOfARecordChangesIt()
{
    const auto text = RecordText{}.json();
    const auto original = of(text);
    // Every letter and digit of the record stands in a key, a text or a number.
    std::size_t changed = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 5, "false") == 0)
            i += 5;
        if (!QChar::isLetterOrNumber(static_cast<uint>(static_cast<unsigned char>(text[i]))))
            continue;
        auto copy = text;
        copy[i] = copy[i] == 'x' ? 'y' : 'x';
        QVERIFY2(of(copy) != original, copy.c_str());
        ++changed;
    }
    QVERIFY(changed > 300);
}

void FingerprintTest::theParserDoesNotMatter()
{
    for (const std::string text :
         {R"({"a":[1,2.5,-3,1e5,0.1,1700000000.0],"b":{"c":"d"},"n":null})",
          R"([1e-7,123456.789e3,4503599627370496.5])"})
        QVERIFY(of(text) == asWritten(text));
    QVERIFY(of(RecordText{}.json()) == asWritten(RecordText{}.json()));
}

void FingerprintTest::anEmptyTreeHasOneToo()
{
    QVERIFY(fingerprint(JsonTree()) == fingerprint(JsonTree()));
    QVERIFY(fingerprint(JsonTree()) != of("null"));
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprinttest.moc"
