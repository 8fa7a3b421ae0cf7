// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/storebuilder.h"

#include "app/summary.h"
#include "core/block/lifecycle.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace cbv;
using Json = nlohmann::ordered_json;

namespace {

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &item : object.items())
        keys.append(QString::fromStdString(item.key()));
    return keys;
}

LoadResult resultOf(StoreBuilder &builder)
{
    LoadResult result;
    result.store = std::make_shared<const EventStore>(builder.build());
    return result;
}

std::string textOf(const LoadResult &result, const std::optional<SummaryFilter> &filter = {})
{
    std::string json;
    writeSummary([&json](std::string_view piece) { json += piece; }, result,
                 capacityBlocks(*result.store), filter);
    return json;
}

Json summaryOf(const LoadResult &result, const std::optional<SummaryFilter> &filter = {})
{
    return Json::parse(textOf(result, filter));
}

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldIsThereInItsOrder();
    void theAccountAddsUp();
    void anOpenIntervalHasNoEvidenceForItsEnd();
    void whatTheLogsDoNotSayIsNull();
    void aPurchaseGivesThePlan();
    void aProblemSaysWhereItIs();
    void aFilterOnlyAddsItsCount();
    void anEmptyLoadIsASummaryToo();
    void bytesThatAreNoTextNeverReachTheOutput();
};

void SummaryTest::everyFieldIsThereInItsOrder()
{
    StoreBuilder builder;
    builder.says("2026-02-01T09:00:00Z", "scheduled").says("2026-02-03T11:30:00Z", "active");
    LoadResult result = resultOf(builder);
    result.problems.push_back({});
    const Json summary = summaryOf(result);
    QCOMPARE(keysOf(summary), (QStringList{u"version"_qs, u"files"_qs, u"records"_qs, u"span"_qs,
                                           u"reservations"_qs, u"problems"_qs}));
    QCOMPARE(summary["version"].get<int>(), 1);
    QCOMPARE(keysOf(summary["files"]),
             (QStringList{u"found"_qs, u"logs"_qs, u"withoutBlocks"_qs, u"notLogs"_qs,
                          u"unreadable"_qs, u"bytesRead"_qs, u"bytesUnpacked"_qs}));
    QCOMPARE(keysOf(summary["records"]),
             (QStringList{u"read"_qs, u"shown"_qs, u"outOfScope"_qs, u"duplicates"_qs, u"other"_qs,
                          u"rejected"_qs, u"repaired"_qs}));
    QCOMPARE(keysOf(summary["span"]), (QStringList{u"first"_qs, u"last"_qs, u"horizon"_qs}));
    const Json &block = summary["reservations"].at(0);
    QCOMPARE(keysOf(block),
             (QStringList{u"id"_qs, u"account"_qs, u"region"_qs, u"state"_qs, u"intervals"_qs,
                          u"planned"_qs, u"instanceType"_qs, u"instanceCount"_qs,
                          u"terminatedInstances"_qs, u"events"_qs, u"findings"_qs}));
    QCOMPARE(keysOf(block["intervals"].at(0)),
             (QStringList{u"state"_qs, u"from"_qs, u"to"_qs, u"open"_qs, u"fromEvidence"_qs,
                          u"toEvidence"_qs}));
    QCOMPARE(keysOf(block["planned"]), (QStringList{u"start"_qs, u"end"_qs, u"evidence"_qs}));
    QCOMPARE(keysOf(summary["problems"].at(0)),
             (QStringList{u"severity"_qs, u"code"_qs, u"file"_qs, u"record"_qs, u"offset"_qs,
                          u"line"_qs, u"column"_qs, u"message"_qs}));
}

void SummaryTest::theAccountAddsUp()
{
    LoadResult result;
    result.account.files.add(FileVerdict::Log, 2);
    result.account.files.add(FileVerdict::WithoutBlocks, 3);
    result.account.files.add(FileVerdict::NotALog, 5);
    result.account.files.add(FileVerdict::Unreadable, 7);
    result.account.records.add(RecordVerdict::Shown, 11);
    result.account.records.add(RecordVerdict::OutOfScope, 13);
    result.account.records.add(RecordVerdict::Duplicate, 17);
    result.account.records.add(RecordVerdict::Other, 19);
    result.account.records.add(RecordVerdict::Rejected, 23);
    result.account.repaired = 4;
    result.account.bytesRead = 5'000'000'000;
    result.account.bytesUnpacked = 40'000'000'000;
    const Json summary = summaryOf(result);
    const Json &files = summary["files"];
    QCOMPARE(files["found"].get<int>(), 17);
    QCOMPARE(files["notLogs"].get<int>(), 5);
    QCOMPARE(files["bytesUnpacked"].get<std::uint64_t>(), std::uint64_t(40'000'000'000));
    const Json &records = summary["records"];
    QCOMPARE(records["read"].get<int>(), 83);
    QCOMPARE(records["shown"].get<int>(), 11);
    QCOMPARE(records["outOfScope"].get<int>(), 13);
    QCOMPARE(records["duplicates"].get<int>(), 17);
    QCOMPARE(records["other"].get<int>(), 19);
    QCOMPARE(records["rejected"].get<int>(), 23);
    QCOMPARE(records["repaired"].get<int>(), 4);
}

void SummaryTest::anOpenIntervalHasNoEvidenceForItsEnd()
{
    StoreBuilder builder;
    builder.addFile("later.json.gz", "2026-02-09T00:05:00Z");
    builder.says("2026-02-01T09:00:00Z", "scheduled").says("2026-02-03T11:30:00.250Z", "active");
    const Json summary = summaryOf(resultOf(builder));
    const Json expected = Json::parse(R"([
        {"state": "scheduled", "from": "2026-02-01T09:00:00Z", "to": "2026-02-03T11:30:00.250Z",
         "open": false, "fromEvidence": "observed", "toEvidence": "observed"},
        {"state": "active", "from": "2026-02-03T11:30:00.250Z", "to": "2026-02-09T00:05:00Z",
         "open": true, "fromEvidence": "observed", "toEvidence": null}])");
    const Json &block = summary["reservations"].at(0);
    QVERIFY2(block["intervals"] == expected, block["intervals"].dump().c_str());
    QCOMPARE(block["state"].get<std::string>(), std::string("active"));
    QCOMPARE(block["events"].get<int>(), 2);
    QCOMPARE(summary["span"]["horizon"].get<std::string>(), std::string("2026-02-09T00:05:00Z"));
    QCOMPARE(summary["span"]["last"].get<std::string>(), std::string("2026-02-03T11:30:00.250Z"));
}

void SummaryTest::whatTheLogsDoNotSayIsNull()
{
    StoreBuilder builder;
    builder.add({.time = "2026-02-01T09:00:00Z", .state = "active", .account = "", .region = ""});
    const Json block = summaryOf(resultOf(builder))["reservations"].at(0);
    for (const char *field : {"account", "region", "instanceType", "instanceCount"})
        QVERIFY2(block[field].is_null(), field);
    for (const char *field : {"start", "end", "evidence"})
        QVERIFY2(block["planned"][field].is_null(), field);
    QVERIFY(block["terminatedInstances"].is_array() && block["terminatedInstances"].empty());
    QVERIFY(block["findings"].is_array());
}

void SummaryTest::aPurchaseGivesThePlan()
{
    StoreBuilder builder;
    builder.add({.time = "2026-02-01T09:00:00Z",
                 .kind = FactKind::Purchase,
                 .state = "payment-pending",
                 .plannedStart = "2026-02-03T11:30:00Z",
                 .plannedEnd = "2026-02-05T11:30:00Z",
                 .instanceType = "p5.48xlarge",
                 .count = 8});
    const Json block = summaryOf(resultOf(builder))["reservations"].at(0);
    const Json planned = Json::parse(R"({"start": "2026-02-03T11:30:00Z",
        "end": "2026-02-05T11:30:00Z", "evidence": "stated"})");
    QVERIFY2(block["planned"] == planned, block["planned"].dump().c_str());
    QCOMPARE(block["instanceType"].get<std::string>(), std::string("p5.48xlarge"));
    QCOMPARE(block["instanceCount"].get<int>(), 8);
    QCOMPARE(block["intervals"].at(0)["fromEvidence"].get<std::string>(), std::string("stated"));
}

void SummaryTest::aProblemSaysWhereItIs()
{
    StoreBuilder builder;
    LoadResult result = resultOf(builder);
    result.problems.push_back(
        {Severity::Rejected, ProblemCode::SyntaxError, 0, 3, 812, 1, 813, {}});
    result.problems.push_back({Severity::Unreadable, ProblemCode::EmptyFile, 0, 0, -1, -1, -1, {}});
    const Json problems = summaryOf(result)["problems"];
    QCOMPARE(problems.size(), std::size_t(2));
    const Json &record = problems.at(0);
    QCOMPARE(record["severity"].get<std::string>(), std::string("rejected"));
    QCOMPARE(record["code"].get<std::string>(), std::string("syntax-error"));
    QCOMPARE(record["file"].get<std::string>(), std::string("a.json"));
    QCOMPARE(record["record"].get<int>(), 3);
    QCOMPARE(record["offset"].get<int>(), 812);
    QCOMPARE(record["line"].get<int>(), 1);
    QCOMPARE(record["column"].get<int>(), 813);
    QVERIFY(!record["message"].get<std::string>().empty());
    for (const char *field : {"record", "offset", "line", "column"})
        QVERIFY2(problems.at(1)[field].is_null(), field);
}

void SummaryTest::aFilterOnlyAddsItsCount()
{
    StoreBuilder builder;
    builder.says("2026-02-01T09:00:00Z", "scheduled").says("2026-02-03T11:30:00Z", "active");
    const LoadResult result = resultOf(builder);
    Json with = summaryOf(result, SummaryFilter{u"state:予約"_qs, 1});
    QCOMPARE(with["filter"]["text"].get<std::string>(), std::string("state:予約"));
    QCOMPARE(with["filter"]["matched"].get<int>(), 1);
    with.erase("filter");
    QVERIFY(with == summaryOf(result));
}

void SummaryTest::anEmptyLoadIsASummaryToo()
{
    const Json summary = summaryOf({});
    QVERIFY(summary["span"]["first"].is_null());
    QVERIFY(summary["span"]["horizon"].is_null());
    QCOMPARE(summary["records"]["read"].get<int>(), 0);
    QVERIFY(summary["reservations"].empty() && summary["problems"].empty());
}

void SummaryTest::bytesThatAreNoTextNeverReachTheOutput()
{
    StoreBuilder builder;
    const std::uint32_t file = builder.addFile("bad\xff\xfe.json");
    builder.add({.time = "2026-02-01T09:00:00Z", .id = "cr-\xc3(", .state = "\xed\xa0\x80"});
    LoadResult result = resultOf(builder);
    result.problems.push_back({Severity::Note, ProblemCode::NotALog, file, 0, -1, -1, -1, "\xff"});
    const std::string json = textOf(result);
    QVERIFY(QUtf8StringView(json.data(), qsizetype(json.size())).isValidUtf8());
    QVERIFY(json.ends_with("}\n"));
    QVERIFY(Json::accept(json));
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "summarytest.moc"
