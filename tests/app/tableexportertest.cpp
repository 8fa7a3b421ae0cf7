// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/storebuilder.h"

#include "core/input/loader.h"
#include "ui/export/tableexporter.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <numeric>

using namespace cbv;
using Json = nlohmann::ordered_json;

namespace {

TableExport allOf(std::shared_ptr<const EventStore> store)
{
    TableExport table;
    table.rows.resize(store->size());
    std::iota(table.rows.begin(), table.rows.end(), Row(0));
    table.store = std::move(store);
    return table;
}

TableExport allOf(StoreBuilder &builder)
{
    return allOf(std::make_shared<const EventStore>(builder.build()));
}

TableExport loaded(const char *name)
{
    return allOf(load({std::string(CBV_TEST_DATA) + "/app/" + name}, {}).store);
}

QByteArray written(TableFormat format, const TableExport &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportTable(buffer, format, table);
    return error ? "error: " + error->detail.toUtf8() : buffer.data();
}

QByteArray csv(const TableExport &table)
{
    return written(TableFormat::Csv, table);
}

/// A device that is full after some bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("no room"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TableExporterTest : public QObject
{
    Q_OBJECT
private slots:
    void theHeaderNamesTheZoneAndTheOriginalTime();
    void timesAreInTheZoneAndTheOriginalIsBeside();
    void aRecordWithoutATimeHasEmptyTimes();
    void anEmptyFirstCellKeepsItsComma();
    void columnsAreWrittenInTheOrderAskedFor();
    void textsThatASpreadsheetWouldRunAreMadeText();
    void longTextsAreWrittenWhole();
    void rowsComeInTheOrderGiven();
    void noRowsGiveAHeaderOnly();
    void jsonHoldsTheRecordsTokenForToken();
    void jsonLinesHoldARecordALine();
    void aMendedRecordIsExportedAsValidJson();
    void aRecordThatIsGoneIsAnError();
    void aFullDeviceIsAnError();
    void aStopEndsTheExport();
    void progressEndsWithEverything();
};

void TableExporterTest::theHeaderNamesTheZoneAndTheOriginalTime()
{
    StoreBuilder builder;
    TableExport table = allOf(builder);
    table.zone = QTimeZone("Asia/Tokyo");
    QCOMPARE(csv(table),
             QByteArray("time (Asia/Tokyo),eventTime,event,state,reservation,account,region,who,ip,"
                        "agent,error,type,instance,readonly,id,file,copies,gap,beforeend\r\n"));
    table.zone = QTimeZone::utc();
    QVERIFY(csv(table).startsWith("time (UTC),eventTime,"));
}

void TableExporterTest::timesAreInTheZoneAndTheOriginalIsBeside()
{
    StoreBuilder builder;
    builder.says("2026-02-03T20:30:00.250Z", "active");
    TableExport table = allOf(builder);
    table.columns = {EventColumn::Time, EventColumn::State};
    table.zone = QTimeZone("Asia/Tokyo");
    QCOMPARE(csv(table), QByteArray("time (Asia/Tokyo),eventTime,state\r\n"
                                    "2026-02-04 05:30:00.250,2026-02-03T20:30:00.250Z,active\r\n"));
}

void TableExporterTest::aRecordWithoutATimeHasEmptyTimes()
{
    StoreBuilder builder;
    builder.says("", "active");
    TableExport table = allOf(builder);
    table.columns = {EventColumn::Time, EventColumn::State};
    QCOMPARE(csv(table), QByteArray("time (UTC),eventTime,state\r\n,,active\r\n"));
}

void TableExporterTest::anEmptyFirstCellKeepsItsComma()
{
    StoreBuilder builder;
    builder.says("2026-02-03T20:30:00Z", "active");
    TableExport table = allOf(builder);
    table.columns = {EventColumn::Error, EventColumn::State, EventColumn::Error};
    QCOMPARE(csv(table), QByteArray("error,state,error\r\n,active,\r\n"));
}

void TableExporterTest::columnsAreWrittenInTheOrderAskedFor()
{
    StoreBuilder builder;
    builder.says("2026-02-03T11:30:00Z", "scheduled").says("2026-02-03T11:31:30Z", "active");
    TableExport table = allOf(builder);
    table.columns = {EventColumn::Gap, EventColumn::File, EventColumn::Account};
    QCOMPARE(csv(table), QByteArray("gap,file,account\r\n"
                                    ",a.json,111122223333\r\n"
                                    "90,a.json,111122223333\r\n"));
}

void TableExporterTest::textsThatASpreadsheetWouldRunAreMadeText()
{
    StoreBuilder builder;
    builder.addRow("2026-02-03T11:30:00Z", {{Field::Who, "=1+1"}, {Field::Agent, "a,\"b\"\r\nc"}});
    TableExport table = allOf(builder);
    table.columns = {EventColumn::Who, EventColumn::Agent};
    QCOMPARE(csv(table), QByteArray("who,agent\r\n'=1+1,\"a,\"\"b\"\"\r\nc\"\r\n"));
}

void TableExporterTest::longTextsAreWrittenWhole()
{
    const std::string agent(5000, 'x');
    StoreBuilder builder;
    builder.addRow("2026-02-03T11:30:00Z", {{Field::Agent, agent}});
    TableExport table = allOf(builder);
    table.columns = {EventColumn::Agent};
    QCOMPARE(csv(table), QByteArray("agent\r\n") + QByteArray::fromStdString(agent) + "\r\n");
}

void TableExporterTest::rowsComeInTheOrderGiven()
{
    StoreBuilder builder;
    builder.says("2026-02-01T00:00:00Z", "a").says("2026-02-02T00:00:00Z", "b");
    TableExport table = allOf(builder);
    table.rows = {1, 0};
    table.columns = {EventColumn::State, EventColumn::Gap};
    QCOMPARE(csv(table), QByteArray("state,gap\r\nb,\r\na,-86400\r\n"));
}

void TableExporterTest::noRowsGiveAHeaderOnly()
{
    StoreBuilder builder;
    const TableExport table = allOf(builder);
    QCOMPARE(csv(table).count("\r\n"), 1);
    QVERIFY(Json::parse(written(TableFormat::Json, table).toStdString()) == Json::array());
    QCOMPARE(written(TableFormat::JsonLines, table), QByteArray());
}

void TableExporterTest::jsonHoldsTheRecordsTokenForToken()
{
    const QByteArray json = written(TableFormat::Json, loaded("trail"));
    const Json records = Json::parse(json.toStdString());
    QCOMPARE(records.size(), std::size_t(5));
    QFile file(QStringLiteral(CBV_TEST_DATA "/app/trail/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray record = file.readAll().trimmed();
    QVERIFY(json.contains(record));
}

void TableExporterTest::jsonLinesHoldARecordALine()
{
    const QByteArray lines = written(TableFormat::JsonLines, loaded("trail"));
    const QList<QByteArray> records = lines.split('\n');
    QCOMPARE(records.size(), qsizetype(6)); // the last line is ended
    QVERIFY(records.back().isEmpty());
    for (const QByteArray &record : records.first(5))
        QVERIFY(Json::parse(record.toStdString()).contains("eventName"));
    QVERIFY(lines.contains("{\"big\":12345678901234567890123,\"ratio\":1.10,\"small\":1E-7,"
                           "\"zeta\":1,\"alpha\":2,\"zeta\":3}"));
    QVERIFY(lines.contains("\"a\\u0026b\\/c \\\" { [\""));
}

void TableExporterTest::aMendedRecordIsExportedAsValidJson()
{
    const TableExport table = loaded("broken");
    QCOMPARE(table.rows.size(), std::size_t(2));
    const Json records = Json::parse(written(TableFormat::Json, table).toStdString());
    QCOMPARE(records.size(), std::size_t(2));
    QCOMPARE(records.at(1)["eventName"].get<std::string>(), std::string("CapacityBlockExpired"));
    QCOMPARE(written(TableFormat::JsonLines, table).count('\n'), 2);
}

void TableExporterTest::aRecordThatIsGoneIsAnError()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_qs);
    QVERIFY(QFile::copy(QStringLiteral(CBV_TEST_DATA "/app/trail/tokens.json"), path));
    const TableExport table = allOf(load({path.toStdString()}, {}).store);
    QCOMPARE(table.rows.size(), std::size_t(1));
    QVERIFY(QFile::remove(path));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportTable(buffer, TableFormat::Json, table);
    QVERIFY(error && error->failure == ExportFailure::RecordGone);
    QCOMPARE(error->detail, path);
}

void TableExporterTest::aFullDeviceIsAnError()
{
    StoreBuilder builder;
    for (int i = 0; i < 10'000; ++i)
        builder.says("2026-02-03T11:30:00Z", "active");
    FullDevice device(300'000);
    const auto error = exportTable(device, TableFormat::Csv, allOf(builder));
    QVERIFY(error && error->failure == ExportFailure::CannotWrite);
    QCOMPARE(error->detail, u"no room"_qs);
}

void TableExporterTest::aStopEndsTheExport()
{
    StoreBuilder builder;
    builder.says("2026-02-03T11:30:00Z", "active");
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportTable(buffer, TableFormat::Csv, allOf(builder), stop.get_token());
    QVERIFY(error && error->failure == ExportFailure::Cancelled);
}

void TableExporterTest::progressEndsWithEverything()
{
    StoreBuilder builder;
    for (int i = 0; i < 1000; ++i)
        builder.says("2026-02-03T11:30:00Z", "active");
    std::size_t calls = 0;
    std::size_t last = 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportTable(buffer, TableFormat::Csv, allOf(builder), {},
                                   [&](std::size_t done, std::size_t total) {
                                       ++calls;
                                       QVERIFY(done >= last && done <= total);
                                       last = done;
                                   });
    QVERIFY(!error);
    QCOMPARE(last, std::size_t(1000));
    QVERIFY(calls <= 101);
}

QTEST_GUILESS_MAIN(TableExporterTest)
#include "tableexportertest.moc"
