// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ledger as CSV and JSON: what is not known stays empty, and both tell the same.
#include "../core/blocktelling.h"

#include "ui/export/jsontext.h"
#include "ui/export/ledgerexporter.h"

#include <QBuffer>
#include <QTest>

#include <nlohmann/json.hpp>

#include <numeric>

using namespace cbv;
using Json = nlohmann::ordered_json;

namespace {

LedgerExport ledgerOfAll(StoreBuilder &builder, const char *zone = "UTC")
{
    LedgerExport ledger;
    ledger.store = std::make_shared<const EventStore>(builder.build());
    ledger.blocks =
        std::make_shared<const std::vector<CapacityBlock>>(capacityBlocks(*ledger.store));
    ledger.zone = QTimeZone(zone);
    std::vector<std::uint32_t> all(ledger.blocks->size());
    std::iota(all.begin(), all.end(), 0U);
    ledger.lines = ledgerOf(*ledger.store, *ledger.blocks, all, ledger.zone).lines;
    return ledger;
}

QByteArray written(LedgerFormat format, const LedgerExport &ledger)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportLedger(buffer, format, ledger);
    return error ? "error: " + error->detail.toUtf8() : buffer.data();
}

Json json(const LedgerExport &ledger)
{
    return Json::parse(written(LedgerFormat::Json, ledger).toStdString());
}

/// Name and value of each cell of a CSV without quotes.
std::map<QByteArray, QByteArray> cells(const QByteArray &csv, qsizetype line)
{
    const auto lines = csv.split('\n');
    const auto names = lines.at(0).trimmed().split(',');
    const auto values = lines.at(line).chopped(1).split(',');
    std::map<QByteArray, QByteArray> cells;
    for (qsizetype i = 0; i < names.size() && names.size() == values.size(); ++i)
        cells[names[i]] = values[i];
    return cells;
}

/// Bought for two instances, active for a day and an hour over the end of a month.
void addWhole(StoreBuilder &builder)
{
    builder.add({.time = "2023-10-01T00:00:00Z",
                 .kind = FactKind::Purchase,
                 .state = "payment-pending",
                 .plannedStart = "2023-10-31T11:30:00Z",
                 .plannedEnd = "2023-11-01T11:30:00Z",
                 .instanceType = "p5.48xlarge",
                 .count = 2,
                 .name = "PurchaseCapacityBlock"});
    builder.add({.time = "2023-10-31T10:30:00Z", .state = "active"});
    builder.add(
        {.time = "2023-10-31T12:00:00Z", .kind = FactKind::Launch, .instances = {"i-1", "i-2"}});
    builder.add(
        {.time = "2023-11-01T11:00:00Z", .kind = FactKind::Termination, .instances = {"i-1"}});
    builder.add({.time = "2023-11-01T11:30:00Z", .state = "expired"});
}

} // namespace

class LedgerExporterTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeBlockIsToldInJson()
    {
        StoreBuilder builder;
        addWhole(builder);
        const Json all = json(ledgerOfAll(builder));
        QCOMPARE(all.size(), std::size_t(1));
        const Json &block = all[0];
        QVERIFY(block["id"] == Json("cr-1"));
        QVERIFY(block["instanceCount"] == Json(2));
        QVERIFY(block["purchased"] == Json("2023-10-01T00:00:00Z"));
        QVERIFY(block["activeFrom"] == Json("2023-10-31T10:30:00Z"));
        QVERIFY(block["activeFromEvidence"] == Json("observed"));
        QVERIFY(block["activeTo"] == Json("2023-11-01T11:30:00Z"));
        QVERIFY(block["activeKnown"] == Json("whole"));
        QVERIFY(block["activeHours"] == Json(25));
        QVERIFY(block["instanceHours"] == Json(50));
        QVERIFY(block["launches"] == Json(1));
        QVERIFY(block["events"] == Json(5));
        QVERIFY(block["instances"] == Json(2));
        QVERIFY(block["usedHours"] == Json(23));
        QVERIFY(block["openRuns"] == Json(0));
        QVERIFY(block["partialRuns"] == Json(1));
        QCOMPARE(block["months"].dump(),
                 std::string(R"([{"month":"2023-10","activeHours":13.5,"instanceHours":27},)"
                             R"({"month":"2023-11","activeHours":11.5,"instanceHours":23}])"));
    }

    void aCsvSaysTheSameInTheZoneOfItsHeader()
    {
        StoreBuilder builder;
        addWhole(builder);
        const QByteArray csv = written(LedgerFormat::Csv, ledgerOfAll(builder, "Asia/Tokyo"));
        QCOMPARE(csv.count("\r\n"), 2);
        const auto row = cells(csv, 1);
        QCOMPARE(row.at("id"), QByteArray("cr-1"));
        QCOMPARE(row.at("activeFrom (Asia/Tokyo)"), QByteArray("2023-10-31 19:30:00"));
        QCOMPARE(row.at("activeHours"), QByteArray("25"));
        QCOMPARE(row.at("instanceHours"), QByteArray("50"));
        QCOMPARE(row.at("activeKnown"), QByteArray("whole"));
    }

    void whatIsNotKnownIsEmptyInCsvAndNullInJson()
    {
        StoreBuilder builder;
        builder.add({.time = "2023-10-31T10:30:00Z", .state = "expired", .account = ""});
        const LedgerExport ledger = ledgerOfAll(builder);
        const auto row = cells(written(LedgerFormat::Csv, ledger), 1);
        const Json block = json(ledger)[0];
        for (const char *name : {"instanceType", "instanceCount", "account", "purchasedBy",
                                 "plannedEvidence", "activeHours", "instanceHours", "instances",
                                 "usedHours", "openRuns", "openHours", "partialRuns"}) {
            QCOMPARE(row.at(name), QByteArray(""));
            QVERIFY(block[name].is_null());
        }
        for (const char *name : {"purchased", "plannedStart", "activeFrom", "activeTo"}) {
            QCOMPARE(row.at(QByteArray(name) + " (UTC)"), QByteArray(""));
            QVERIFY(block[name].is_null());
        }
        QCOMPARE(row.at("activeKnown"), QByteArray("unknown"));
        QVERIFY(block["months"].empty());
    }

    void bothTellTheSameMembers()
    {
        StoreBuilder builder;
        addWhole(builder);
        const LedgerExport ledger = ledgerOfAll(builder);
        QStringList names;
        const Json block = json(ledger)[0];
        for (const auto &[name, value] : block.items())
            names += QString::fromStdString(name);
        QCOMPARE(names.takeLast(), u"months"_qs);
        const QByteArray header = written(LedgerFormat::Csv, ledger).split('\r').first();
        QCOMPARE(QString::fromUtf8(header).remove(u" (UTC)"_qs), names.join(u','));
    }

    void textOutOfLogsIsNoFormula()
    {
        StoreBuilder builder;
        builder.add({.time = "2023-10-31T10:30:00Z", .state = "active", .region = "=1+1"});
        const LedgerExport ledger = ledgerOfAll(builder);
        QCOMPARE(cells(written(LedgerFormat::Csv, ledger), 1).at("region"), QByteArray("'=1+1"));
        QVERIFY(json(ledger)[0]["region"] == Json("=1+1"));
    }

    void hoursHaveFourDecimalsAndNoZerosBehindThem()
    {
        QCOMPARE(decimalText(25, 4), std::string("25"));
        QCOMPARE(decimalText(0, 4), std::string("0"));
        QCOMPARE(decimalText(672.00056, 4), std::string("672.0006"));
        QCOMPARE(decimalText(100, 0), std::string("100"));
        QCOMPARE(decimalText(0.5, 4), std::string("0.5"));
    }

    void aLedgerThatIsStoppedIsNoLedger()
    {
        StoreBuilder builder;
        addWhole(builder);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::stop_source stop;
        stop.request_stop();
        const auto error =
            exportLedger(buffer, LedgerFormat::Csv, ledgerOfAll(builder), stop.get_token());
        QVERIFY(error && error->failure == ExportFailure::Cancelled);
    }

    void anEmptyLedgerIsAHeaderOrAnEmptyArray()
    {
        StoreBuilder builder;
        const LedgerExport ledger = ledgerOfAll(builder);
        QCOMPARE(written(LedgerFormat::Json, ledger), QByteArray("[]\n"));
        QCOMPARE(written(LedgerFormat::Csv, ledger).count("\r\n"), 1);
    }
};

QTEST_GUILESS_MAIN(LedgerExporterTest)
#include "ledgerexportertest.moc"
