// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records cut out of every JSON shape of formats.md, and where the structure breaks.
#include "core/input/jsonrecords.h"

#include "core/input/jsoncutter.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QTest>

using namespace cbv;

namespace {

struct Cut
{
    RecordList list;
    JsonRecordsOutcome outcome;

    explicit Cut(const std::string &text, Next answer = Next::Go)
    {
        list.next = answer;
        const PaddedText padded(text);
        outcome = readJsonRecords(padded.view(), 0, list);
    }
};

const std::vector<std::string> kLife = lifeOfABlock();

std::string each(const std::string &before, const std::string &between, const std::string &after,
                 std::string (*wrap)(const std::string &))
{
    std::vector<std::string> parts;
    for (const auto &record : kLife)
        parts.push_back(wrap(record));
    return before + joinedWith(parts, between) + after;
}

std::string plain(const std::string &record)
{
    return record;
}
std::string asString(const std::string &record)
{
    return jsonString(record);
}

} // namespace

class JsonRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeGivesItsThreeRecords_data();
    void everyShapeGivesItsThreeRecords();
    void aPlainRecordsPlaceIsItsBytes();
    void aRecordInAStringHasTheStringsPlace();
    void severalRecordsInOneStringAreNumbered();
    void aListOfRecordsIsSeenEvenWhenItIsEmpty();
    void whatIsInARecordsListIsMeantAsARecord();
    void otherObjectsAreLoose();
    void aRecordThatHoldsAnotherStaysOne();
    void aCommaTooManyBetweenRecordsTouchesNone();
    void aBrokenStringGoesOnAsOnePiece();
    void stringsInStringsHaveABound();
    void theBreakIsWhereTheStructureBreaks_data();
    void theBreakIsWhereTheStructureBreaks();
    void anUnknownNameHidesNoList();
    void whatWasGivenBeforeABreakIsNotReadAgain();
    void theSinkCanStop();
    void deepTextsDoNoHarm();
};

void JsonRecordsTest::everyShapeGivesItsThreeRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("layers");
    const auto row = [](const char *name, const std::string &text, int layers = 0) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << layers;
    };
    row("a: S3", each("{\"Records\":[", ",", "]}", plain));
    row("b: console, pretty", each("{\n  \"Records\": [\n    ", ",\n    ", "\n  ]\n}\n", plain));
    row("c: lookup-events",
        each("{\"Events\":[", ",", "],\"NextToken\":\"t\"}",
             [](const std::string &r) {
                 return "{\"EventId\":\"e\",\"EventName\":\"x\",\"Resources\":[{\"ResourceName\":"
                        "\"cr-1\"}],"
                        "\"EventTime\":1696205168.0,\"CloudTrailEvent\":"
                        + jsonString(r) + "}";
             }),
        1);
    row("c: query as JSON", each("[\n", ",\n", "\n]", asString), 1);
    row("c: query as text", each("", "\t", "\n", plain));
    row("c: pages one after the other",
        each("", "\n", "",
             [](const std::string &r) {
                 return "{\"Events\":[{\"CloudTrailEvent\":" + jsonString(r) + "}]}";
             }),
        1);
    row("e: EventBridge", each("", "\n", "", [](const std::string &r) {
            return "{\"version\":\"0\",\"id\":\"i\",\"detail-type\":\"AWS Service Event via "
                   "CloudTrail\","
                   "\"source\":\"aws.ec2\",\"time\":\"2023-10-02T00:06:08Z\",\"resources\":[],"
                   "\"detail\":"
                   + r + "}";
        }));
    row("f: filter-log-events",
        each("{\"events\":[", ",", "],\"searchedLogStreams\":[]}",
             [](const std::string &r) {
                 return "{\"logStreamName\":\"s\",\"timestamp\":1696205168000,\"message\":"
                        + jsonString(r) + ",\"eventId\":\"3\"}";
             }),
        1);
    row("f: subscription",
        each("", "", "",
             [](const std::string &r) {
                 return "{\"messageType\":\"DATA_MESSAGE\",\"owner\":\"1\",\"logEvents\":[{\"id\":"
                        "\"1\",\"message\":"
                        + jsonString(r) + "}]}";
             }),
        1);
    row("f: Insights API",
        each("{\"results\":[", ",", "],\"status\":\"Complete\"}",
             [](const std::string &r) {
                 return "[{\"field\":\"@timestamp\",\"value\":\"2023-10-02 00:06:08.000\"},"
                        "{\"field\":\"@message\",\"value\":"
                        + jsonString(r) + "}]";
             }),
        1);
    row("f: Insights console, objects", each("[", ",", "]", [](const std::string &r) {
            return "{\"@timestamp\":\"2023-10-02 00:06:08.000\",\"@message\":" + r + "}";
        }));
    row("f: Insights console, strings",
        each("[", ",", "]",
             [](const std::string &r) {
                 return "{\"@timestamp\":\"2023-10-02 00:06:08.000\",\"@message\":" + jsonString(r)
                        + "}";
             }),
        1);
    row("f: EventBridge in a log group",
        each("{\"events\":[", ",", "]}",
             [](const std::string &r) {
                 return "{\"message\":" + jsonString("{\"detail-type\":\"x\",\"detail\":" + r + "}")
                        + "}";
             }),
        1);
    row("f: strings in strings",
        each("{\"logEvents\":[", ",", "]}",
             [](const std::string &r) {
                 return "{\"message\":" + jsonString("{\"message\":" + jsonString(r) + "}") + "}";
             }),
        2);
    row("g: lines", each("", "\n", "\n", plain));
    row("g: lines with CRLF", each("", "\r\n", "\r\n", plain));
    row("g: array", each("[", ", ", "]", plain));
    row("g: run together", each("", "", "", plain));
    row("g: parted by commas", each("", ",\n", ",\n", plain));
    row("g: several Records",
        each("", "\n", "", [](const std::string &r) { return "{\"Records\":[" + r + "]}"; }));
    row("g: hits",
        each("{\"took\":1,\"hits\":{\"total\":3,\"hits\":[", ",", "]}}",
             [](const std::string &r) { return "{\"_index\":\"i\",\"_source\":" + r + "}"; }));
    row("g: _raw",
        each("", "\n", "",
             [](const std::string &r) {
                 return "{\"preview\":false,\"result\":0,\"_raw\":" + jsonString(r) + "}";
             }),
        1);
    row("g: a list under any name", each("{\"export\":{\"n\":1},\"items\":[", ",", "]}", plain));
    row("g: strings under any name", each("{\"items\":[", ",", "]}", asString), 1);
    row("g: array of lists",
        each("[", ",", "]", [](const std::string &r) { return "[" + r + "]"; }));
}

void JsonRecordsTest::everyShapeGivesItsThreeRecords()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, layers);
    const Cut cut(text.toStdString());
    QVERIFY(!cut.outcome.broken);
    QVERIFY(cut.list.failures.empty());
    QCOMPARE(cut.list.records.size(), kLife.size());
    for (std::size_t i = 0; i < kLife.size(); ++i) {
        QCOMPARE(shown(cut.list.records[i].text), shown(kLife[i]));
        QCOMPARE(int(cut.list.records[i].cut.layers), layers);
        QVERIFY(!cut.list.records[i].cut.loose);
        QVERIFY(i == 0 || cut.list.records[i].cut.begin >= cut.list.records[i - 1].cut.end);
    }
}

void JsonRecordsTest::aPlainRecordsPlaceIsItsBytes()
{
    const auto text = " " + recordsFile(kLife) + "\n" + kLife[0];
    const Cut cut(text);
    QCOMPARE(cut.list.records.size(), std::size_t(4));
    for (const auto &record : cut.list.records) {
        QCOMPARE(text.substr(record.cut.begin, record.cut.end - record.cut.begin), record.text);
        QCOMPARE(int(record.cut.part), 0);
    }
}

void JsonRecordsTest::aRecordInAStringHasTheStringsPlace()
{
    const auto text = "{\"events\":[{\"message\":" + jsonString(kLife[0]) + "}]}";
    const Cut cut(text);
    const auto &record = cut.list.records.at(0).cut;
    QCOMPARE(text.substr(record.begin, record.end - record.begin), jsonString(kLife[0]));
    QCOMPARE(int(record.layers), 1);
}

void JsonRecordsTest::severalRecordsInOneStringAreNumbered()
{
    const Cut cut("[" + jsonString(recordsFile(kLife)) + "," + jsonString(kLife[0] + kLife[1])
                  + "]");
    QCOMPARE(cut.list.records.size(), std::size_t(5));
    std::vector<int> parts;
    for (const auto &record : cut.list.records)
        parts.push_back(record.cut.part);
    QCOMPARE(parts, (std::vector<int>{0, 1, 2, 0, 1}));
}

void JsonRecordsTest::aListOfRecordsIsSeenEvenWhenItIsEmpty()
{
    for (const char *text : {"{\"Records\":[]}", "{\"Events\":[]}", "{\"logEvents\":[]}",
                             "{\"a\":1,\"Records\": [ ] }"}) {
        const Cut cut(text);
        QVERIFY(cut.outcome.sawRecordsList);
        QVERIFY(cut.list.records.empty() && !cut.outcome.broken);
    }
    for (const char *text : {"", " ", "[]", "{}", "{\"Records\":1}", "{\"results\":[]}"})
        QVERIFY(!Cut(text).outcome.sawRecordsList);
}

void JsonRecordsTest::whatIsInARecordsListIsMeantAsARecord()
{
    const Cut cut(R"({"Records":[{"a":1},7,"text",null,{}]})");
    QCOMPARE(cut.list.texts(),
             (std::vector<std::string>{R"({"a":1})", "7", "\"text\"", "null", "{}"}));
    for (const auto &record : cut.list.records)
        QVERIFY(!record.cut.loose);
}

void JsonRecordsTest::otherObjectsAreLoose()
{
    const Cut cut("{\"a\":1}\n[{\"eventName\":\"x\"}]\n{\"detail\":{}}\n[[1,{\"b\":2}]]");
    QVERIFY(!cut.outcome.broken);
    QCOMPARE(cut.list.records.size(), std::size_t(4));
    for (const auto &record : cut.list.records)
        QVERIFY(record.cut.loose);
}

void JsonRecordsTest::aRecordThatHoldsAnotherStaysOne()
{
    for (const std::string key : {"detail", "message", "Records", "responseElements"}) {
        const auto record = callText("PutEvents", jsonString(key) + ":" + kLife[0] + ",");
        const Cut cut("[" + record + "]");
        QCOMPARE(cut.list.texts(), std::vector<std::string>{record});
    }
}

void JsonRecordsTest::aCommaTooManyBetweenRecordsTouchesNone()
{
    for (const auto &text :
         {"{\"Records\":[" + kLife[0] + "," + kLife[1] + ",]}", kLife[0] + ",," + kLife[1] + ","}) {
        const Cut cut(text);
        QVERIFY(!cut.outcome.broken);
        QCOMPARE(cut.list.texts(), (std::vector<std::string>{kLife[0], kLife[1]}));
    }
}

void JsonRecordsTest::aBrokenStringGoesOnAsOnePiece()
{
    const auto broken = kLife[1].substr(0, 200);
    const Cut cut("[" + jsonString(kLife[0] + "\n" + broken) + "," + jsonString(kLife[2]) + "]");
    QVERIFY(!cut.outcome.broken);
    QCOMPARE(cut.list.texts(), (std::vector<std::string>{kLife[0], broken, kLife[2]}));
    QCOMPARE(int(cut.list.records[1].cut.part), 1);
}

void JsonRecordsTest::stringsInStringsHaveABound()
{
    auto text = kLife[0];
    for (int i = 0; i < kMaxStringLayers; ++i)
        text = "{\"message\":" + jsonString(text) + "}";
    QCOMPARE(Cut(text).list.texts(), std::vector<std::string>{kLife[0]});
    text = "{\"message\":" + jsonString(text) + "}";
    const Cut cut(text);
    QCOMPARE(cut.list.records.size(), std::size_t(1));
    QVERIFY(cut.list.records[0].text != kLife[0]);
}

void JsonRecordsTest::theBreakIsWhereTheStructureBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("resume");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("inside");
    QTest::addColumn<int>("records");
    const auto row = [](const char *text, int resume, int offset, bool inside, int records) {
        QTest::newRow(text) << QByteArray(text) << resume << offset << inside << records;
    };
    row("{\"a\":1} prose", 8, 8, false, 1);
    row("[{\"a\":1} {\"b\":2}]", 9, 9, true, 1);
    row("[{\"a\":1},{\"b\":2 \"c\":3}]", 9, 16, true, 1);
    row("[{\"a\":1},{b:2}]", 9, 10, true, 1);
    row("[{\"a\":1},{\"b\" 2}]", 9, 14, true, 1);
    row("{\"a\":1", 0, 6, true, 0);
    row("[{\"a\":1},{\"b\":\"x", 9, 16, true, 1);
    row("[{\"a\":1},", 9, 9, true, 1);
    row("[{\"a\":1}", 8, 8, true, 1);
    row("[", 1, 1, true, 0);
    row("{\"a\":}", 0, 5, true, 0);
}

void JsonRecordsTest::theBreakIsWhereTheStructureBreaks()
{
    QFETCH(const QByteArray, text);
    const Cut cut(text.toStdString());
    QVERIFY(cut.outcome.broken.has_value());
    QTEST(int(cut.outcome.broken->resume), "resume");
    QTEST(int(cut.outcome.broken->offset), "offset");
    QTEST(cut.outcome.broken->insideValue, "inside");
    QTEST(int(cut.list.records.size()), "records");
}

void JsonRecordsTest::theSinkCanStop()
{
    for (const auto &text :
         {recordsFile(kLife), kLife[0] + kLife[1], "[" + jsonString(kLife[0] + kLife[1]) + ",{}]",
          each("", "", "", [](const std::string &r) { return "{\"detail\":" + r + "}"; })}) {
        const Cut cut(text, Next::Stop);
        QCOMPARE(cut.list.records.size(), std::size_t(1));
        QCOMPARE(cut.outcome.next, Next::Stop);
        QVERIFY(!cut.outcome.broken);
    }
}

void JsonRecordsTest::anUnknownNameHidesNoList()
{
    const auto list = "[" + kLife[0] + "," + kLife[1] + "]";
    for (const auto &text : {"{\"x\":" + list + "}", "{\"x\":{\"hits\":" + list + "}}", "{\"x\":{\"y\":" + list + "}}"})
        QCOMPARE(Cut(text).list.texts(), (std::vector<std::string>{kLife[0], kLife[1]}));
    // But an object inside what may be a record is part of it.
    const auto odd = "{\"eventTime\":\"x\",\"requestParameters\":{\"a\":" + list + "}}";
    QCOMPARE(Cut(odd).list.texts(), std::vector<std::string>{odd});
}

void JsonRecordsTest::whatWasGivenBeforeABreakIsNotReadAgain()
{
    const auto record = plain(kLife[0]);
    for (const auto &inner : {record, "{\"unknown\":[" + record + "]}", "{\"detail\":" + record + "}"}) {
        const Cut cut("{\"data\":" + inner + " \"more\":1}");
        QCOMPARE(cut.list.texts(), std::vector<std::string>{record});
        QVERIFY(cut.outcome.broken);
        QVERIFY(cut.outcome.broken->resume >= cut.list.records[0].cut.end);
    }
}

void JsonRecordsTest::deepTextsDoNoHarm()
{
    constexpr std::size_t kDeep = 100'000;
    std::string objects;
    for (std::size_t i = 0; i < kDeep; ++i)
        objects += "{\"a\":";
    const std::string lists(kDeep, '[');
    const std::string ends(kDeep, ']');
    const auto whole = objects + "1" + std::string(kDeep, '}');
    const auto inEach = [&](const std::string &inside) {
        for (const char *before :
             {"", "[", "[[", "{\"Records\":[", "{\"Records\":[[",
              "{\"detail\":", "[[{\"a\":", "{\"results\":[[{\"field\":\"x\",\"value\":"})
            Cut cut(before + inside);
        for (const auto &text :
             {"[[" + inside + "]]", "[[{\"eventName\":" + inside + "}]]",
              "{\"results\":[[{\"field\":\"eventName\",\"value\":" + inside + "}]]}"})
            Cut cut(text);
    };
    inEach(lists);
    inEach(lists + ends);
    inEach(objects);
    inEach(whole);
    const Cut cut("{\"Records\":[" + whole + "," + kLife[0] + "]}");
    QCOMPARE(cut.list.records.size(), std::size_t(2));
    QCOMPARE(cut.list.records[1].text, kLife[0]);
    for (const std::string key : {"detail", "hits", "Records", "message"}) {
        std::string wrapped;
        for (std::size_t i = 0; i < kDeep; ++i)
            wrapped += "{\"" + key + "\":";
        const Cut deep(wrapped + kLife[0] + std::string(kDeep, '}'));
        QVERIFY(!deep.outcome.broken);
        QVERIFY(deep.list.records.size() <= 1);
    }
}

QTEST_GUILESS_MAIN(JsonRecordsTest)
#include "jsonrecordstest.moc"
