// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records found in any text and mended where formats.md allows it, with the place of each mend; and
// what must not happen: a field invented, a neighbour lost, time that grows with the square.
#include "core/input/tolerantreader.h"

#include "core/event/jsonreader.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QTest>

using namespace cbv;

namespace {

struct Found
{
    RecordList list;
    TolerantOutcome outcome;

    explicit Found(const std::string &text, std::size_t begin = 0)
    {
        const PaddedText padded(text);
        outcome = readTolerantly(padded.view(), begin, list);
    }
    /// `code offset` of each mend of a record.
    QByteArray mends(std::size_t record = 0) const
    {
        std::vector<std::string> lines;
        for (const auto &mend : list.records.at(record).cut.mends)
            lines.push_back(std::string(codeName(mend.code)) + ' ' + std::to_string(mend.offset));
        return shown(joinedWith(lines, ", "));
    }
};

bool isJson(const std::string &text)
{
    JsonTree tree;
    return !readAsWritten(text, tree);
}

const std::vector<std::string> kLife = lifeOfABlock();

} // namespace

class TolerantReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWholeIsNotTouched();
    void eachMendIsMadeAndPlaced_data();
    void eachMendIsMadeAndPlaced();
    void aMissingEndKeepsWhatWasWhole_data();
    void aMissingEndKeepsWhatWasWhole();
    void everyCutOfARecordInventsNothing();
    void anythingElseIsALostRecordWithItsPlace_data();
    void anythingElseIsALostRecordWithItsPlace();
    void aBrokenRecordCostsNoOther_data();
    void aBrokenRecordCostsNoOther();
    void recordsAreFoundInProse();
    void aRecordInsideARecordIsNoneOfItsOwn();
    void aWrapperIsOneRecord();
    void aRecordInAStringIsGivenWithItsQuotes();
    void aStringBeforeTheBreakIsGivenOnce();
    void theSinkCanStop();
};

void TolerantReaderTest::whatIsWholeIsNotTouched()
{
    const auto text = recordsFile(kLife);
    const Found found(text);
    QCOMPARE(found.list.texts(), kLife);
    QCOMPARE(found.outcome.records, kLife.size());
    QVERIFY(!found.outcome.mendedAny && !found.outcome.endedInside);
    for (const auto &record : found.list.records) {
        QVERIFY(record.cut.mends.empty());
        QCOMPARE(text.substr(record.cut.begin, record.cut.end - record.cut.begin), record.text);
    }
    QCOMPARE(Found(text, text.size() / 2).list.texts(), std::vector<std::string>{kLife[2]});
}

void TolerantReaderTest::eachMendIsMadeAndPlaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended");
    QTest::addColumn<QByteArray>("mends");
    const auto row = [](const char *name, const char *text, const char *mended, const char *mends) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(mended) << QByteArray(mends);
    };
    row("line breaks in a string", "x {\"eventName\":\"\na\n\",\"eventID\":\"e\"}",
        R"({"eventName":"\na\n","eventID":"e"})", "control-character 16");
    row("TAB, CR and others", "{\"eventName\":\"a\t\r\x01\x1f\",\"eventID\":\"e\"}",
        R"({"eventName":"a\t\r\u0001\u001f","eventID":"e"})", "control-character 15");
    row("control characters in two strings", "{\"eventName\":\"\n\",\"eventID\":\"\n\"}",
        R"({"eventName":"\n","eventID":"\n"})", "control-character 14, control-character 28");
    row("control character in a key", "{\"eventName\":\"a\",\"event\nID\":1,\"eventID\":2}",
        R"({"eventName":"a","event\nID":1,"eventID":2})", "control-character 23");
    row("comma between members", R"({"eventName":"a" "eventID":"e"})",
        R"({"eventName":"a", "eventID":"e"})", "missing-comma 16");
    row("comma between objects", R"({"eventName":"a","eventID":[{} {}]})",
        R"({"eventName":"a","eventID":[{}, {}]})", "missing-comma 30");
    row("comma between lists", R"({"eventName":"a","eventID":[[1][2]]})",
        R"({"eventName":"a","eventID":[[1],[2]]})", "missing-comma 31");
    row("comma between texts", R"({"eventName":"a","eventID":["x""y"]})",
        R"({"eventName":"a","eventID":["x","y"]})", "missing-comma 31");
    row("comma behind a number", "{\"eventName\":\"a\",\"eventID\":1\n\"x\":2}",
        "{\"eventName\":\"a\",\"eventID\":1,\n\"x\":2}", "missing-comma 28");
    row("comma before a brace", R"({"eventName":"a","eventID":"e", })",
        R"({"eventName":"a","eventID":"e" })", "trailing-comma 30");
    row("comma before a bracket", R"({"eventName":"a","eventID":[1,]})",
        R"({"eventName":"a","eventID":[1]})", "trailing-comma 29");
    row("half a surrogate pair", R"({"eventName":"a","eventID":"x\ud83dy"})",
        R"({"eventName":"a","eventID":"x\ufffdy"})", "bad-escape 29");
    row("the other half", R"({"eventName":"a","eventID":"\uDE00"})",
        R"({"eventName":"a","eventID":"\ufffd"})", "bad-escape 28");
    row("all together", "{\"eventName\":\"a\n\" \"eventID\":[\"\\ud83d\",],}",
        R"({"eventName":"a\n", "eventID":["\ufffd"]})",
        "control-character 15, missing-comma 17, bad-escape 30, trailing-comma 37, trailing-comma "
        "39");
}

void TolerantReaderTest::eachMendIsMadeAndPlaced()
{
    QFETCH(const QByteArray, text);
    const auto before = text.toStdString();
    for (const std::string prefix : {"", "prose { \"x\": \"\n\" } "}) {
        const Found found(prefix + before);
        QCOMPARE(found.list.records.size(), std::size_t(1));
        QTEST(shown(found.list.records[0].text), "mended");
        QVERIFY(isJson(found.list.records[0].text));
        QVERIFY(found.outcome.mendedAny);
        const auto begin = prefix.size() + before.find('{');
        QCOMPARE(found.list.records[0].cut.begin, begin);
        QCOMPARE(found.list.records[0].cut.end, prefix.size() + before.size());
        if (prefix.empty())
            QTEST(found.mends(), "mends");
    }
}

void TolerantReaderTest::aMissingEndKeepsWhatWasWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended");
    QTest::addColumn<int>("cut");
    const auto row = [](const char *text, const char *mended, int cut) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(mended) << cut;
    };
    const char *const both = R"({"eventName":"a","eventID":"e"})";
    row(R"({"eventName":"a","eventID":"e")", both, 30);
    row("{\"eventName\":\"a\",\"eventID\":\"e\" \n", both, 30);
    row(R"({"eventName":"a","eventID":"e",)", both, 30);
    row(R"({"eventName":"a","eventID":"e","aw)", both, 30);
    row(R"({"eventName":"a","eventID":"e","awsRegion")", both, 30);
    row(R"({"eventName":"a","eventID":"e","awsRegion":)", both, 30);
    row(R"({"eventName":"a","eventID":"e","awsRegion":"us)", both, 30);
    row(R"({"eventName":"a","eventID":"e","awsRegion":"us\)", both, 30);
    row(R"({"eventName":"a","eventID":"e","awsRegion":"us\u00)", both, 30);
    row(R"({"eventName":"a","eventID":"e","x":tr)", both, 30);
    row(R"({"eventName":"a","eventID":"e","x":12)", both, 30);
    row(R"({"eventName":"a","eventID":"e","x":[1,2)", R"({"eventName":"a","eventID":"e","x":[1]})",
        37);
    row(R"({"eventName":"a","eventID":"e","x":{"y":[{"z":null},)",
        R"({"eventName":"a","eventID":"e","x":{"y":[{"z":null}]}})", 51);
}

void TolerantReaderTest::aMissingEndKeepsWhatWasWhole()
{
    QFETCH(const QByteArray, text);
    const Found found(text.toStdString());
    QCOMPARE(found.list.records.size(), std::size_t(1));
    QTEST(shown(found.list.records[0].text), "mended");
    QCOMPARE(found.list.records[0].cut.mends.size(), std::size_t(1));
    QCOMPARE(found.list.records[0].cut.mends[0].code, ProblemCode::MissingEnd);
    QTEST(int(found.list.records[0].cut.mends[0].offset), "cut");
    QVERIFY(found.outcome.endedInside);
}

/// The members of an object as `key:text`, in every depth.
QByteArrayList members(const std::string &text)
{
    JsonTree tree;
    if (readAsWritten(text, tree))
        return {"no JSON"};
    QByteArrayList list;
    for (std::uint32_t i = 0; i < tree.size(); ++i)
        list += shown(tree[i].key) + ':' + shown(tree[i].text);
    return list;
}

void TolerantReaderTest::everyCutOfARecordInventsNothing()
{
    const auto whole =
        callText("RunInstances", R"("requestParameters":{"a":[{"b":"c\u0041"},2.5,null],"d":{}},)");
    const auto all = members(whole);
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const Found found("{\"Records\":[" + whole.substr(0, size));
        if (found.list.records.empty())
            continue;
        QCOMPARE(found.list.records.size(), std::size_t(1));
        const auto kept = members(found.list.records[0].text);
        QCOMPARE(kept, all.mid(0, kept.size()));
    }
}

void TolerantReaderTest::anythingElseIsALostRecordWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *text, int offset) {
        QTest::newRow(text) << QByteArray(text) << offset;
    };
    row(R"({"eventName":"a","eventID" "e"})", 27);
    row(R"({"eventName":"a","eventID":})", 27);
    row(R"({"eventName":"a","eventID":nul})", 27);
    row(R"({"eventName":"a","eventID":'e'})", 27);
    row(R"({"eventName":"a",eventID:"e"})", 17);
    row(R"({"eventName":"a","eventID":"\x"})", 29);
    row(R"({"eventName":"a","eventID":"\u00zz"})", 29);
    row(R"({"eventName":"a","eventID":["e"})", 31);
    row(R"({"eventName":"a","eventID":{"e"]})", 31);
    row(R"({"eventName":"a",,"eventID":"e"})", 17);
    row(R"({"eventName":"a","eventID":[1 2]})", 30);
}

void TolerantReaderTest::anythingElseIsALostRecordWithItsPlace()
{
    QFETCH(const QByteArray, text);
    const Found found("xy" + text.toStdString() + kLife[0]);
    QCOMPARE(found.list.texts(), std::vector<std::string>{kLife[0]});
    QCOMPARE(found.list.failures.size(), std::size_t(1));
    QCOMPARE(found.outcome.failures, std::size_t(1));
    QCOMPARE(found.list.failures[0].code, ProblemCode::SyntaxError);
    QCOMPARE(found.list.failures[0].begin, std::size_t(2));
    const auto offset = int(found.list.failures[0].offset) - 2;
    QTEST(offset, "offset");
}

void TolerantReaderTest::aBrokenRecordCostsNoOther_data()
{
    QTest::addColumn<QByteArray>("broken");
    const auto &record = kLife[1];
    const auto without = [&record](std::size_t at) {
        auto copy = record;
        copy.erase(at, 1);
        return QByteArray::fromStdString(copy);
    };
    QTest::newRow("opening quote of a value") << without(record.find("\"2023"));
    QTest::newRow("closing quote of a value") << without(record.find("Z\"") + 1);
    QTest::newRow("opening quote of a key") << without(record.find("\"eventSource"));
    QTest::newRow("closing quote of a key") << without(record.find("eventSource") + 11);
    QTest::newRow("colon") << without(record.find("\":") + 1);
    QTest::newRow("opening brace") << without(0);
    QTest::newRow("opening brace inside") << without(record.find(":{") + 1);
    QTest::newRow("closing brace inside") << without(record.find("},"));
    QTest::newRow("closing brace") << without(record.size() - 1);
    QTest::newRow("last quote") << without(record.rfind('"'));
    QTest::newRow("cut in the middle")
        << QByteArray::fromStdString(record.substr(0, record.size() / 2));
    QTest::newRow("nothing but a brace") << QByteArray("{");
    QTest::newRow("nothing but a quote") << QByteArray("\"");
}

void TolerantReaderTest::aBrokenRecordCostsNoOther()
{
    QFETCH(const QByteArray, broken);
    for (const std::string between : {",", "\n", ""}) {
        const Found found(kLife[0] + between + broken.toStdString() + between + kLife[2]);
        const auto texts = found.list.texts();
        QVERIFY(std::ranges::find(texts, kLife[0]) != texts.end());
        QVERIFY2(std::ranges::find(texts, kLife[2]) != texts.end(),
                 joinedWith(texts, "\n").c_str());
        QVERIFY(texts.size() <= 3);
    }
}

void TolerantReaderTest::recordsAreFoundInProse()
{
    const Found found("次の例です {これは波括弧} \"引用\n" + kLife[0]
                      + "\n} ] see {\"x\": 1} and:\r\n```\n" + kLife[1] + "```");
    QCOMPARE(found.list.texts(), (std::vector<std::string>{kLife[0], kLife[1]}));
    QVERIFY(found.list.failures.empty());
    const Found none("no record, only {braces} and {\"a\": [1, 2}");
    QVERIFY(none.list.records.empty() && none.list.failures.empty());
}

void TolerantReaderTest::aRecordInsideARecordIsNoneOfItsOwn()
{
    const auto outer = callText("PutEvents", "\"requestParameters\":{\"entry\":" + kLife[0] + "},");
    QCOMPARE(Found(outer).list.texts(), std::vector<std::string>{outer});
}

void TolerantReaderTest::aWrapperIsOneRecord()
{
    const auto lookup = "{\"EventId\":\"e\",\"CloudTrailEvent\":" + jsonString(kLife[0]) + "}";
    const auto bridge = "{\"detail-type\":\"x\",\"detail\":" + kLife[1] + "}";
    QCOMPARE(Found("{\"Events\":[" + lookup + " " + bridge + "]}").list.texts(),
             (std::vector<std::string>{lookup, bridge}));
}

void TolerantReaderTest::aRecordInAStringIsGivenWithItsQuotes()
{
    const auto one = jsonString(kLife[0]);
    const auto other = jsonString(kLife[1]);
    for (const auto &text :
         {"[" + one + " " + other + "]", "{\"message\":" + one + "} {\"x\":[" + other + "]}",
          "\"lost,\n" + one + ",\n" + other, one + other})
        QCOMPARE(Found(text).list.texts(), (std::vector<std::string>{one, other}));
    // Inside a record it is a value like any other.
    const auto outer = callText("PutEvents", "\"requestParameters\":{\"entry\":" + one + "},");
    QCOMPARE(Found(outer).list.texts(), std::vector<std::string>{outer});
}

void TolerantReaderTest::aStringBeforeTheBreakIsGivenOnce()
{
    // Found by fuzzing: what breaks right behind a string sent the search back into it.
    const PaddedText text(R"({"":"{ "{)" "\n" R"({"message":"{\"eventName\":\"A\",\"eventID\":\"1\"}" broken)");
    RecordList list;
    readTolerantly(text.view(), 0, list);
    QCOMPARE(list.records.size(), std::size_t(2));
    QVERIFY(list.records[0].cut.end <= list.records[1].cut.begin);
    // The same where a whole record stands before the break.
    const PaddedText inner(R"({"":{"CloudTrailEvent":"{ "}4)");
    RecordList once;
    readTolerantly(inner.view(), 0, once);
    QCOMPARE(once.records.size(), std::size_t(1));
}

void TolerantReaderTest::theSinkCanStop()
{
    RecordList list;
    list.next = Next::Stop;
    const PaddedText text(recordsFile(kLife));
    QCOMPARE(readTolerantly(text.view(), 0, list).records, std::size_t(1));
    QCOMPARE(list.records.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TolerantReaderTest)
#include "tolerantreadertest.moc"
