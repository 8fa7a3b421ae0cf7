// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/objectskim.h"

#include "recordlist.h"
#include "recordtexts.h"

#include "core/input/jsoncutter.h"

#include <QTest>

#include <random>

using namespace cbv;

namespace {

constexpr auto kNone = std::string_view::npos;

/// The end, where both ways agree on it.
std::size_t endOf(const std::string &text, std::size_t at = 0)
{
    const PaddedText padded(text);
    const auto end = skimObject(padded.view(), at);
    return end == skimObjectPlain(padded.view(), at) ? end : kNone - 1;
}

} // namespace

class ObjectSkimTest : public QObject
{
    Q_OBJECT

private slots:
    void anObjectEndsWithItsLastBracket();
    void bracketsInStringsAreText();
    void anEscapedQuoteEndsNoString();
    void whatIsLeftOpenHasNoEnd();
    void aRawControlCharacterInAStringIsOdd();
    void deeperThanCloudTrailIsOdd();
    void aRecordEndsWhereTheCutterSaysWhereverItBegins();
    void bothWaysAgreeOnAnything();
};

void ObjectSkimTest::anObjectEndsWithItsLastBracket()
{
    QCOMPARE(endOf("{}"), 2U);
    QCOMPARE(endOf(R"({"a":[1,{"b":2}]},{})"), 17U);
    QCOMPARE(endOf(R"([{"a":1},{"b":2}])", 9), 16U);
}

void ObjectSkimTest::bracketsInStringsAreText()
{
    const std::string text = R"({"a":"}]","b":"{"})";
    QCOMPARE(endOf(text), text.size());
}

void ObjectSkimTest::anEscapedQuoteEndsNoString()
{
    for (std::size_t before = 0; before < 130; ++before) {
        const auto fill = std::string(before, 'x');
        for (const char *tail : {R"(\"}","b":1})", R"(\\","b":1})", R"(\\\"}","b":1})"}) {
            const std::string text = "{\"a\":\"" + fill + tail;
            QCOMPARE(endOf(text + "}}"), text.size());
        }
        QCOMPARE(endOf("{\"a\":\"" + fill + R"(\"})"), kNone);
    }
}

void ObjectSkimTest::whatIsLeftOpenHasNoEnd()
{
    const std::string whole = RecordText{}.json();
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(endOf(whole.substr(0, size)), kNone);
    QCOMPARE(endOf(whole), whole.size());
}

void ObjectSkimTest::aRawControlCharacterInAStringIsOdd()
{
    QCOMPARE(endOf("{\"a\":\"b\nc\"}"), kNone);
    QCOMPARE(endOf("{\"a\":\"b\\\nc\"}"), kNone);
    QCOMPARE(endOf("{\n\"a\":\t\"b\"}"), 11U);
    QCOMPARE(endOf("{\"a\":1\\,\"b\":2}"), kNone);
}

void ObjectSkimTest::deeperThanCloudTrailIsOdd()
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '{') + std::string(depth, '}');
    };
    QCOMPARE(endOf(nested(32)), 64U);
    QCOMPARE(endOf(nested(33)), kNone);
}

void ObjectSkimTest::aRecordEndsWhereTheCutterSaysWhereverItBegins()
{
    for (const auto &record : lifeOfABlock()) {
        for (std::size_t before = 0; before < 70; ++before) {
            const PaddedText text(std::string(before, ' ') + record + ",{}");
            QCOMPARE(skimObject(text.view(), before), skipValue(text.view(), before));
        }
    }
}

void ObjectSkimTest::bothWaysAgreeOnAnything()
{
    std::mt19937 random(20231004);
    constexpr std::string_view kLetters = "{}[]\"\"\\\\:,a1 \n{}\"";
    for (int round = 0; round < 20'000; ++round) {
        std::string text = "{";
        const auto size = random() % 300;
        for (unsigned i = 0; i < size; ++i) {
            // Long plain stretches too, so that blocks without anything in them come up.
            const bool plain = random() % 3 != 0;
            text += plain ? 'x' : kLetters[random() % kLetters.size()];
        }
        QVERIFY2(endOf(text) != kNone - 1, text.c_str());
    }
}

QTEST_GUILESS_MAIN(ObjectSkimTest)
#include "objectskimtest.moc"
