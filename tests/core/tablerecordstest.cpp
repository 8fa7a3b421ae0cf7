// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a table as records: which texts are tables, where the rows lie, and what a quote that was
// lost costs.
#include "core/input/tablerecords.h"

#include "recordlist.h"
#include "recordtexts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cbv;

namespace {

const std::string kHeader = "eventName,resources,eventID,userAgent,eventTime\r\n";

std::string row(int i, const std::string &agent = "cli")
{
    return "CapacityBlockActive,\"[{\"\"resourceName\"\":\"\"cr-0123456789abcdef0\"\"}]\",e-"
           + std::to_string(i) + ",\"" + agent + "\",2023-10-03T11:30:00Z";
}

RecordList read(const std::string &text)
{
    RecordList list;
    readTable(PaddedText(text).view(), list);
    return list;
}

bool holds(const RecordList &list, int i)
{
    const auto id = "\"e-" + std::to_string(i) + '"';
    return std::ranges::any_of(list.records,
                               [&id](const auto &r) { return r.text.find(id) != r.text.npos; });
}

} // namespace

class TableRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineBreakInACellIsPartOfIt();
    void aRowIsMadeAgainFromItsPlace();
    void aLostQuoteCostsNoOtherRow_data();
    void aLostQuoteCostsNoOtherRow();
    void everyLostByteCostsNoOtherRow();
    void aCutOffRowIsStillGiven();
    void manyLostQuotesTakeTimeInProportion();
    void aWordAboveAPageIsNoTable();
};

void TableRecordsTest::aLineBreakInACellIsPartOfIt()
{
    const auto list =
        read(kHeader + row(1, "two\r\nlines, \"\"quoted\"\"") + "\r\n" + row(2) + "\r\n");
    QCOMPARE(list.records.size(), std::size_t(2));
    QVERIFY(list.failures.empty());
    QVERIFY(list.records[0].text.find(R"("two\r\nlines, \"quoted\"")") != std::string::npos);
}

void TableRecordsTest::aRowIsMadeAgainFromItsPlace()
{
    const auto text = kHeader + row(1) + "\r\n" + row(2, "a\nb") + "\r\n";
    const auto list = read(text);
    QCOMPARE(list.records.size(), std::size_t(2));
    for (const auto &record : list.records) {
        const auto place =
            std::string_view(text).substr(record.cut.begin, record.cut.end - record.cut.begin);
        QCOMPARE(shown(tableRow(text, place).json), shown(record.text));
    }
}

void TableRecordsTest::aLostQuoteCostsNoOtherRow_data()
{
    QTest::addColumn<QByteArray>("broken");
    const auto whole = row(2);
    const auto without = [&whole](std::size_t at) {
        auto text = whole;
        return QByteArray::fromStdString(text.erase(at, 1));
    };
    QTest::newRow("opening") << without(whole.find("\"["));
    QTest::newRow("closing") << without(whole.find("]\"") + 1);
    QTest::newRow("closing, short cell") << without(whole.find("cli\"") + 3);
    QTest::newRow("of a doubled one") << without(whole.find("\"\"cr-"));
    QTest::newRow("and a line break in it") << QByteArray("x,\"a\nb,e-2,c,d");
}

void TableRecordsTest::aLostQuoteCostsNoOtherRow()
{
    QFETCH(const QByteArray, broken);
    for (const std::string end : {"\n", "\r\n"}) {
        const auto list = read(kHeader + row(1) + end + broken.toStdString() + end + row(3, "")
                               + end + row(4, "x\ny") + end + row(5));
        for (const int i : {1, 3, 4, 5})
            QVERIFY2(holds(list, i), std::to_string(i).c_str());
        // It is named, or it could be read all the same.
        QCOMPARE(list.records.size() + list.failures.size(), std::size_t(5));
        for (const auto &failure : list.failures)
            QVERIFY(failure.begin <= failure.offset);
    }
}

void TableRecordsTest::everyLostByteCostsNoOtherRow()
{
    const auto before = kHeader + row(1) + "\r\n";
    const auto after = "\r\n" + row(3) + "\r\n" + row(4);
    const auto middle = row(2);
    for (std::size_t at = 0; at < middle.size(); ++at) {
        for (const std::string put : {"", "\"", "\n", ","}) {
            auto damaged = middle;
            damaged.replace(at, 1, put);
            const auto list = read(before + damaged + after);
            for (const int i : {1, 3, 4})
                QVERIFY2(holds(list, i), (damaged + " lost " + std::to_string(i)).c_str());
        }
    }
}

void TableRecordsTest::aCutOffRowIsStillGiven()
{
    const auto list = read(kHeader + row(1) + "\r\n" + row(2).substr(0, 40));
    QCOMPARE(list.records.size(), std::size_t(2));
    QVERIFY(list.failures.empty());
}

void TableRecordsTest::manyLostQuotesTakeTimeInProportion()
{
    QElapsedTimer timer;
    timer.start();
    for (const std::string bad : {"x,\"a\"\"b,\n", "x,\"a,b,c,d\n", "\"\n", "\"\"\"\n,,,,\n"}) {
        std::string text = kHeader;
        for (int i = 0; i < 20'000; ++i)
            text += (i % 2 == 0 ? row(i) + '\n' : bad);
        const auto list = read(text);
        QVERIFY(list.records.size() >= 10'000);
    }
    QVERIFY2(timer.elapsed() < 60'000, "not in proportion to the text");
}

void TableRecordsTest::aWordAboveAPageIsNoTable()
{
    for (const std::string word : {"record", "raw", "Event name"})
        QVERIFY2(!isTable(word + "\nThis is what was seen: {\"eventName\":\"a\"}\n"), word.c_str());
    QVERIFY(isTable("record\n\"{\"\"eventName\"\":\"\"a\"\"}\"\n"));
    QVERIFY(isTable("_raw\n{}\n"));
    QVERIFY(isTable("record,time\nx,y\n"));
}

QTEST_GUILESS_MAIN(TableRecordsTest)
#include "tablerecordstest.moc"
