// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of one record again, from every shape, and as JSON where they had to be mended.
#include "core/event/rawrecord.h"

#include "core/event/jsonreader.h"
#include "core/input/loader.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QTest>

using namespace cbv;

namespace {

const std::vector<std::string> kLife = lifeOfABlock();

std::shared_ptr<const EventStore> loaded(const std::string &path)
{
    return load({path}, {}).store;
}

QByteArray valueOf(const std::string &json, std::string_view key)
{
    JsonTree tree;
    return readAsWritten(json, tree) ? QByteArray("no JSON") : shown(tree.text(tree.at(key)));
}

} // namespace

class RawRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void theBytesAreThoseOfTheFile_data();
    void theBytesAreThoseOfTheFile();
    void aRecordOfAnotherEncodingIsGivenAsUtf8();
    void aBrokenRecordIsGivenAsItStands();
    void aMendedRecordInAStringIsJsonToo();
    void severalRecordsOfABrokenStringStayApart();
    void theRecordOfAMendedWrapperIsGiven();
    void aRowOfATableIsItsLine();
    void aMendedRecordInACellIsJsonToo();
    void aRowOfAListIsNoRowOfATableWhateverItsFirstLineHolds();
    void bigNumbersAndKeyOrderStay();
    void aFileThatIsGoneGivesNothing();
    void aFileThatHasChangedGivesNothing();
};

void RawRecordTest::theBytesAreThoseOfTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const auto records = recordsFile(kLife);
    row("plain", records);
    row("packed", gzip(records));
    row("packed twice, several members", gzip(gzip(kLife[0] + "\n") + gzip(kLife[1] + kLife[2])));
    row("with a mark", "\xef\xbb\xbf" + records);
    row("cut off", gzip(records) + gzip(records).substr(0, 20));
    row("strings",
        "[" + jsonString(kLife[0]) + "," + jsonString(kLife[1]) + "," + jsonString(kLife[2]) + "]");
    row("several in one string", "{\"message\":" + jsonString(records) + "}");
    row("strings in strings",
        "{\"logEvents\":[{\"message\":" + jsonString("{\"message\":" + jsonString(records) + "}")
            + "}]}");
    row("wrapped",
        "{\"detail\":" + kLife[0] + "}{\"detail\":" + kLife[1] + "}{\"detail\":" + kLife[2] + "}");
    row("in prose", "one: " + kLife[0] + " two: " + kLife[1] + " three: " + kLife[2]);
}

void RawRecordTest::theBytesAreThoseOfTheFile()
{
    QFETCH(const QByteArray, bytes);
    const TemporaryFiles files;
    const auto store = loaded(files.write("a.log", bytes.toStdString()));
    QVERIFY(store->size() >= 2);
    for (Row row = 0; row < store->size(); ++row) {
        const auto raw = rawRecord(*store, row);
        QVERIFY(raw.has_value());
        QCOMPARE(shown(*raw), shown(kLife[row]));
        QCOMPARE(recordAsJson(*store, row).value_or(""), kLife[row]);
    }
}

void RawRecordTest::aRecordOfAnotherEncodingIsGivenAsUtf8()
{
    const TemporaryFiles files;
    auto record = kLife[0];
    record.insert(1, "\"tag\":\"\x97\x5c\x96\xf1\",");
    const auto store = loaded(files.write("a.log", recordsFile({kLife[1], record})));
    QCOMPARE(valueOf(rawRecord(*store, 0).value_or(""), "tag"), QByteArray("予約"));
}

void RawRecordTest::aBrokenRecordIsGivenAsItStands()
{
    const TemporaryFiles files;
    auto broken = kLife[1];
    broken.insert(broken.find("ec2.amazonaws.com"), "\n");
    broken.insert(broken.size() - 1, ",");
    const auto store = loaded(files.write("a.log", recordsFile({kLife[0], broken, kLife[2]})));
    QCOMPARE(store->size(), std::size_t(3));
    QVERIFY((store->flags(1) & kRepaired) != 0);
    QCOMPARE(shown(rawRecord(*store, 1).value_or("")), shown(broken));
    QCOMPARE(valueOf(recordAsJson(*store, 1).value_or(""), "eventName"), "CapacityBlockActive");
    QCOMPARE(recordAsJson(*store, 0), rawRecord(*store, 0));
}

void RawRecordTest::aMendedRecordInAStringIsJsonToo()
{
    const TemporaryFiles files;
    const auto broken = kLife[1].substr(0, kLife[1].size() - 1) + ",}";
    const auto store =
        loaded(files.write("a.log", "[" + jsonString(kLife[0]) + "," + jsonString(broken) + "]"));
    QCOMPARE(store->size(), std::size_t(2));
    QCOMPARE(shown(rawRecord(*store, 1).value_or("")), shown(broken));
    QCOMPARE(valueOf(recordAsJson(*store, 1).value_or(""), "eventName"), "CapacityBlockActive");
}

void RawRecordTest::severalRecordsOfABrokenStringStayApart()
{
    const TemporaryFiles files;
    const auto noComma = "{\"Records\":[" + joinedWith(kLife, " ") + "]}";
    const auto store = loaded(files.write("a.log", "{\"message\":" + jsonString(noComma) + "}"));
    QCOMPARE(store->size(), std::size_t(3));
    for (Row row = 0; row < store->size(); ++row)
        QCOMPARE(valueOf(recordAsJson(*store, row).value_or(""), "eventID"),
                 shown(store->eventIdText(row)));
}

void RawRecordTest::theRecordOfAMendedWrapperIsGiven()
{
    const TemporaryFiles files;
    const auto bridge =
        "{\"detail-type\":\"AWS Service Event via CloudTrail\" \"detail\":" + kLife[0] + "}";
    const auto lookup = "{\"EventId\":\"e\" \"CloudTrailEvent\":" + jsonString(kLife[1]) + "}";
    const auto store = loaded(files.write("a.log", bridge + "\n" + lookup));
    QCOMPARE(store->size(), std::size_t(2));
    for (Row row = 0; row < store->size(); ++row)
        QCOMPARE(valueOf(recordAsJson(*store, row).value_or(""), "eventID"),
                 shown(store->eventIdText(row)));
}

void RawRecordTest::aRowOfATableIsItsLine()
{
    const TemporaryFiles files;
    const std::string line = "2023-10-03T11:30:00Z,CapacityBlockActive,e-2";
    const auto store =
        loaded(files.write("a.csv", "Event time,Event name,Event ID\r\n" + line + "\r\n"));
    QCOMPARE(store->size(), std::size_t(1));
    QCOMPARE(shown(rawRecord(*store, 0).value_or("")), shown(line));
    QCOMPARE(valueOf(recordAsJson(*store, 0).value_or(""), "eventName"), "CapacityBlockActive");
}

void RawRecordTest::aMendedRecordInACellIsJsonToo()
{
    // A comma too many is mended; what follows a whole record needs no mending.
    for (const bool mended : {true, false}) {
        const TemporaryFiles files;
        auto broken = kLife[1];
        broken.insert(broken.size() - (mended ? 1 : 0), mended ? "," : "}");
        std::string cell;
        for (const char c : broken)
            cell += c == '"' ? std::string("\"\"") : std::string(1, c);
        const auto line = "2023-10-03,\"" + cell + '"';
        const auto store = loaded(files.write("a.csv", "@timestamp,@message\n" + line + '\n'));
        QCOMPARE(store->size(), std::size_t(1));
        QCOMPARE((store->flags(0) & kRepaired) != 0, mended);
        QCOMPARE(shown(rawRecord(*store, 0).value_or("")), shown(line));
        QCOMPARE(shown(recordAsJson(*store, 0).value_or("")), shown(kLife[1]));
    }
}

void RawRecordTest::aRowOfAListIsNoRowOfATableWhateverItsFirstLineHolds()
{
    TemporaryFiles files;
    const auto path = files.write("insights.json",
        R"({"note":",Event ID,Event time,User name,Event name,","results":[[)"
        R"({"field":"eventName","value":"CapacityBlockActive"},)"
        R"({"field":"eventTime","value":"2023-10-01T11:30:00Z"}]]})");
    const auto store = loaded(path);
    QCOMPARE(store->size(), std::size_t(1));
    const auto json = recordAsJson(*store, 0);
    QVERIFY(json.has_value());
    QCOMPARE(valueOf(*json, "eventName"), "CapacityBlockActive");
}

void RawRecordTest::bigNumbersAndKeyOrderStay()
{
    const TemporaryFiles files;
    auto record = kLife[0];
    record.insert(1, R"("z":123456789012345678901234567890,"a":1.50,"A":"\u0041\/",)");
    const auto store = loaded(files.write("a.log", record));
    QCOMPARE(recordAsJson(*store, 0).value_or(""), record);
}

void RawRecordTest::aFileThatIsGoneGivesNothing()
{
    const TemporaryFiles files;
    const auto path = files.write("a.log", recordsFile(kLife));
    const auto store = loaded(path);
    QFile::remove(QString::fromStdString(path));
    QVERIFY(!rawRecord(*store, 0).has_value());
    QVERIFY(!recordAsJson(*store, 2).has_value());
}

void RawRecordTest::aFileThatHasChangedGivesNothing()
{
    const TemporaryFiles files;
    for (const auto &text :
         {recordsFile(kLife), "[" + jsonString(kLife[0]) + "," + jsonString(kLife[1]) + "]"}) {
        const auto store = loaded(files.write("a.log", text));
        files.write("a.log", std::string(text.size(), 'x'));
        QVERIFY(!rawRecord(*store, 1).has_value());
        files.write("a.log", "{}");
        QVERIFY(!rawRecord(*store, 1).has_value());
        files.write("a.log", {});
        QVERIFY(!rawRecord(*store, 1).has_value());
    }
}

QTEST_GUILESS_MAIN(RawRecordTest)
#include "rawrecordtest.moc"
