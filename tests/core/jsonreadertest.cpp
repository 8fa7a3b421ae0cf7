// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strict JSON to a tree, by either parser, and walking the tree.
#include "core/event/jsonreader.h"

#include "core/input/bounds.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QTest>

using namespace cbv;

namespace {

std::string nested(int depth, std::string_view inside = {})
{
    const auto n = static_cast<std::size_t>(depth);
    return std::string(n, '[') + std::string(inside) + std::string(n, ']');
}

/// Every node as `key:text` in the order of the tree.
QByteArray told(const JsonTree &tree)
{
    static constexpr std::string_view kSigns = "0ft#\"[{";
    QByteArray text;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const auto &node = tree[i];
        text += (text.isEmpty() ? "" : " ") + shown(node.key) + ':'
                + kSigns[static_cast<std::size_t>(node.kind)] + shown(node.text);
    }
    return text;
}

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void keysKeepTheirOrder();
    void duplicateKeysStayAndTheFirstIsFound();
    void aPathOfKeysIsFollowed();
    void whatIsMissingIsNodeZero();
    void nodesEndBehindTheirChildren();
    void bothParsersMakeTheSameTree();
    void numbersBeyond64BitsStayAsWritten();
    void numbersBeyondAnyTypeStayAsWritten();
    void secondsWithAFractionStayReadable_data();
    void secondsWithAFractionStayReadable();
    void theDepthBoundIsExact();
    void aTextMuchTooDeepIsRefusedWithoutHarm();
    void aLoneSurrogateIsAnErrorWithItsPlace();
    void brokenTextIsAnErrorWithItsPlace_data();
    void brokenTextIsAnErrorWithItsPlace();
    void theReaderCanBeUsedAgain();
};

void JsonReaderTest::keysKeepTheirOrder()
{
    JsonReader reader;
    const PaddedText text(R"({"z":1,"a":[true,null,"x"],"m":{"k":false}})");
    QVERIFY(!reader.check(text.view()));
    QCOMPARE(told(reader.tree()), ":{ z:#1 a:[ :t :0 :\"x m:{ k:f");
}

void JsonReaderTest::duplicateKeysStayAndTheFirstIsFound()
{
    JsonReader reader;
    const PaddedText text(R"({"a":1,"b":2,"a":3})");
    QVERIFY(!reader.check(text.view()));
    QCOMPARE(told(reader.tree()), ":{ a:#1 b:#2 a:#3");
    QCOMPARE(shown(reader.tree().text(reader.tree().at("a"))), "1");
}

void JsonReaderTest::aPathOfKeysIsFollowed()
{
    JsonReader reader;
    const PaddedText text(R"({"x":{"y":5},"a":{"n":[{"y":0}],"y":"deep"},"y":"shallow"})");
    QVERIFY(!reader.check(text.view()));
    const auto &tree = reader.tree();
    QCOMPARE(shown(tree.text(tree.at("a", "y"))), "deep");
    QCOMPARE(shown(tree.text(tree.at("y"))), "shallow");
    QCOMPARE(shown(tree.text(tree.at("x", "y"))), "5");
}

void JsonReaderTest::whatIsMissingIsNodeZero()
{
    JsonReader reader;
    const PaddedText text(R"({"a":{"b":"c"},"n":null,"t":true})");
    QVERIFY(!reader.check(text.view()));
    const auto &tree = reader.tree();
    QCOMPARE(tree.at("x"), 0U);
    QCOMPARE(tree.at("x", "b", "c"), 0U);
    QCOMPARE(tree.at("a", "b", "c"), 0U);
    QCOMPARE(tree.member(99, "a"), 0U);
    QVERIFY(tree.text(0).empty());
    QVERIFY(tree.text(99).empty());
    QVERIFY(tree.at("n") != 0 && tree.text(tree.at("n")).empty());
    QVERIFY(tree.text(tree.at("t")).empty());
    QCOMPARE(JsonTree().at("a"), 0U);
}

void JsonReaderTest::nodesEndBehindTheirChildren()
{
    JsonReader reader;
    const PaddedText text(R"([1,[2,3],{"a":[]},4])");
    QVERIFY(!reader.check(text.view()));
    const auto &tree = reader.tree();
    std::vector<std::uint32_t> children;
    for (std::uint32_t i = 1; i < tree[0].end; i = tree[i].end)
        children.push_back(i);
    QCOMPARE(children, (std::vector<std::uint32_t>{1, 2, 5, 7}));
    QCOMPARE(tree[0].end, std::uint32_t(tree.size()));
}

void JsonReaderTest::bothParsersMakeTheSameTree()
{
    const PaddedText text(RecordText{}.json().insert(
        1,
        R"("escapes":"\u30ad\ud83d\ude00\"\\\/\b\f\n\r\t","list":[-1,0,18446744073709551615,[],{}],)"));
    JsonReader reader;
    QVERIFY(!reader.check(text.view()));
    JsonTree written;
    QVERIFY(!readAsWritten(text.view(), written));
    QCOMPARE(told(reader.tree()), told(written));
    QCOMPARE(shown(written.text(written.at("escapes"))), "\u30ad\U0001f600\"\\/\b\f\n\r\t");
}

void JsonReaderTest::numbersBeyond64BitsStayAsWritten()
{
    const PaddedText text(R"({"big":123456789012345678901234567890,"small":-98765432109876543210,)"
                          R"("precise":3.14159265358979323846264338327950288,"one":1})");
    JsonReader reader;
    QVERIFY(!reader.check(text.view()));
    const auto &tree = reader.tree();
    QCOMPARE(shown(tree.text(tree.at("big"))), "123456789012345678901234567890");
    QCOMPARE(shown(tree.text(tree.at("small"))), "-98765432109876543210");
    JsonTree written;
    QVERIFY(!readAsWritten(text.view(), written));
    QCOMPARE(shown(written.text(written.at("precise"))), "3.14159265358979323846264338327950288");
    QCOMPARE(shown(written.text(written.at("one"))), "1");
}

void JsonReaderTest::numbersBeyondAnyTypeStayAsWritten()
{
    const std::string many(400, '9');
    const PaddedText text(R"({"a":1,"huge":1e999,"t":"1e999 \" -","low":-2.5E+4000,"s":1e-999,"many":)" + many
                          + R"(,"n":[-0,1e999,12]})");
    JsonReader reader;
    QVERIFY(!reader.check(text.view()));
    const auto &tree = reader.tree();
    QCOMPARE(shown(tree.text(tree.at("a"))), "1");
    QCOMPARE(shown(tree.text(tree.at("huge"))), "1e999");
    QCOMPARE(shown(tree.text(tree.at("t"))), "1e999 \" -");
    QCOMPARE(shown(tree.text(tree.at("low"))), "-2.5E+4000");
    QCOMPARE(shown(tree.text(tree.at("s"))), "1e-999");
    QCOMPARE(shown(tree.text(tree.at("many"))), shown(many));
    QCOMPARE(shown(tree.text(tree.at("n") + 2)), "1e999");
    QCOMPARE(shown(tree.text(tree.at("n") + 3)), "12");
    // It hides no other mistake, and moves none.
    for (const std::string wrong : {"[1e999,]", "[1e999", "[1e999,01e999]", "[1e999,1e9999e9]", "[1e999,\"\n\"]"}) {
        JsonTree none;
        const auto error = readAsWritten(wrong, none);
        QVERIFY2(error && error->code == ProblemCode::SyntaxError && error->offset > 5, wrong.c_str());
    }
}

void JsonReaderTest::secondsWithAFractionStayReadable_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("round") << QByteArray("1700000000.0") << QByteArray("1700000000");
    QTest::newRow("not round") << QByteArray("1696205168.25") << QByteArray("1696205168.25");
    QTest::newRow("with an exponent") << QByteArray("1.7E9") << QByteArray("1700000000");
    QTest::newRow("milliseconds") << QByteArray("1.7E12") << QByteArray("1700000000000");
    QTest::newRow("zero") << QByteArray("0.0") << QByteArray("0");
    QTest::newRow("half") << QByteArray("0.5") << QByteArray("0.5");
}

void JsonReaderTest::secondsWithAFractionStayReadable()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, text);
    JsonReader reader;
    const PaddedText json("{\"n\":" + number.toStdString() + "}");
    QVERIFY(!reader.check(json.view()));
    QCOMPARE(shown(reader.tree().text(reader.tree().at("n"))), text);
}

void JsonReaderTest::theDepthBoundIsExact()
{
    JsonReader reader;
    for (const std::string_view inside : {"", "1", "\"x\""}) {
        const PaddedText deepest(nested(kMaxJsonDepth, inside));
        QVERIFY(!reader.check(deepest.view()));
        QCOMPARE(reader.tree().size(), std::size_t(kMaxJsonDepth) + (inside.empty() ? 0 : 1));
        JsonTree tree;
        QVERIFY(!readAsWritten(deepest.view(), tree));

        const PaddedText tooDeep(nested(kMaxJsonDepth + 1, inside));
        const auto error = reader.check(tooDeep.view());
        QVERIFY(error.has_value());
        QCOMPARE(error->code, ProblemCode::NestedTooDeep);
        QCOMPARE(readAsWritten(tooDeep.view(), tree)->code, ProblemCode::NestedTooDeep);
    }
}

void JsonReaderTest::aTextMuchTooDeepIsRefusedWithoutHarm()
{
    JsonReader reader;
    const PaddedText deep(nested(1'000'000));
    QCOMPARE(reader.check(deep.view())->code, ProblemCode::NestedTooDeep);
    const PaddedText unclosed(std::string(1'000'000, '['));
    QVERIFY(reader.check(unclosed.view()).has_value());
}

void JsonReaderTest::aLoneSurrogateIsAnErrorWithItsPlace()
{
    JsonReader reader;
    for (const std::string_view escape : {R"(\ud83d)", R"(\ude00)", R"(\ud83d\u0041)"}) {
        const PaddedText text("{\"good\":\"\\ud83d\\ude00\",\"bad\":\"ab" + std::string(escape)
                              + "c\"}");
        const auto error = reader.check(text.view());
        QVERIFY(error.has_value());
        QCOMPARE(error->code, ProblemCode::SyntaxError);
        const auto begin = text.view().find("ab") + 2;
        QVERIFY(error->offset >= begin && error->offset <= begin + escape.size());
    }
}

void JsonReaderTest::brokenTextIsAnErrorWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *text, int offset) {
        QTest::newRow(text) << QByteArray(text) << offset;
    };
    row(R"({"a":1,})", 7);
    row(R"({"a":1 "b":2})", 9); // the end of the token that does not fit
    row(R"({"a" 1})", 5);
    row(R"([1,2)", 4);
    row(R"({"a":tru})", 8);
    row(R"({"a":01})", 6);
    row(R"({"a":"\x"})", 7);
    row("{\"a\":\"x\ny\"}", 7);
    row(R"({"a":1} x)", 8);
    row("{a:1}", 1);
}

void JsonReaderTest::brokenTextIsAnErrorWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, offset);
    JsonReader reader;
    const PaddedText padded(text.toStdString());
    const auto error = reader.check(padded.view());
    QVERIFY(error.has_value());
    QCOMPARE(error->code, ProblemCode::SyntaxError);
    QCOMPARE(int(error->offset), offset);
}

void JsonReaderTest::theReaderCanBeUsedAgain()
{
    JsonReader reader;
    for (int i = 0; i < 3; ++i) {
        const PaddedText good("{\"i\":" + std::to_string(i) + "}");
        QVERIFY(!reader.check(good.view()));
        QCOMPARE(shown(reader.tree().text(reader.tree().at("i"))), QByteArray::number(i));
        const PaddedText large("{\"t\":\"" + std::string(100'000, 'x')
                               + "\",\"n\":123456789012345678901}");
        QVERIFY(!reader.check(large.view()));
        QCOMPARE(reader.tree().text(reader.tree().at("t")).size(), std::size_t(100'000));
        const PaddedText bad("{");
        QVERIFY(reader.check(bad.view()).has_value());
    }
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
