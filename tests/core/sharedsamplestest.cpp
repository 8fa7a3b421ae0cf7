// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The samples that the project was given, where they lie beside it: the very page of the seed, the
// file shapes, and a real trail with the lives of 46 blocks mixed in.
#include "core/block/lifecycle.h"
#include "core/input/loader.h"
#include "loadedtelling.h"
#include "recordtexts.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <set>

using namespace cbv;

namespace {

const std::string kShared = CBV_SHARED;

QByteArray asText(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump());
}

nlohmann::json told(const std::optional<TimeMs> &time)
{
    return time ? nlohmann::json(formatUtc(*time)) : nlohmann::json();
}

/// A block with the members that expected.json has.
nlohmann::json told(const CapacityBlock &block)
{
    nlohmann::json json{{"id", block.id},
                        {"account", block.account},
                        {"region", block.region},
                        {"state", block.state}};
    json["intervals"] = nlohmann::json::array();
    for (const auto &interval : block.intervals)
        json["intervals"].push_back({{"state", interval.state},
                                     {"from", formatUtc(interval.from)},
                                     {"to", formatUtc(interval.to)},
                                     {"open", interval.open}});
    json["planned"] = {{"start", told(block.planned.start)}, {"end", told(block.planned.end)}};
    json["terminatedInstances"] = block.terminatedInstances;
    return json;
}

} // namespace

class SharedSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSeedPageGivesItsSixEvents();
    void everyShapeGivesTheLifeOfOneBlock_data();
    void everyShapeGivesTheLifeOfOneBlock();
    void theTrailSaysWhatAnIndependentReadingSays();
    void theTrailIsTheSameOnAnyNumberOfThreads();
};

void SharedSamplesTest::initTestCase()
{
    if (!QFile::exists(QString::fromStdString(kShared + "/seeds")))
        QSKIP("the shared samples do not lie beside the source tree");
}

void SharedSamplesTest::theSeedPageGivesItsSixEvents()
{
    const auto result = load({kShared + "/seeds"}, {});
    QCOMPARE(result.store->size(), std::size_t(6));
    QCOMPARE(result.account.repaired, std::uint64_t(6));
    QCOMPARE(result.account.records.total(), std::uint64_t(6));
    QCOMPARE(result.account.files.of(FileVerdict::Log), std::uint64_t(1));
    QVERIFY(addsUp(result));
}

void SharedSamplesTest::everyShapeGivesTheLifeOfOneBlock_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("rejected");
    const auto row = [](const char *path, int names = 3, int rejected = 0) {
        QTest::newRow(path) << QByteArray(path) << names << rejected;
    };
    row("a_s3", 3, 1); // one of its files is cut off before its record says what it is
    row("b_console/event_history.json");
    row("c_lookup");
    row("e_eventbridge");
    row("f_cwl/export-task");
    row("f_cwl/filter-log-events.json");
    row("f_cwl/get-log-events.json");
    row("f_cwl/get-query-results.json", 1);
    row("f_cwl/logs-insights-results.json", 2);
    row("f_cwl/firehose-decompressed-concat-no-newline");
    row("f_cwl/firehose-double-gzip.gz");
    row("f_cwl/firehose-multi-member-gzip-NO-EXTENSION");
    row("g_plain");
}

void SharedSamplesTest::everyShapeGivesTheLifeOfOneBlock()
{
    QFETCH(const QByteArray, path);
    const auto result = load({kShared + "/data/formats/" + path.toStdString()}, {});
    QVERIFY(addsUp(result));
    std::set<std::string> names;
    for (Row row = 0; row < result.store->size(); ++row)
        names.emplace(result.store->text(row, Field::Name));
    QTEST(int(names.size()), "names");
    QCOMPARE(capacityBlocks(*result.store).size(), std::size_t(1));
    QTEST(int(result.account.records.of(RecordVerdict::Rejected)), "rejected");
}

void SharedSamplesTest::theTrailSaysWhatAnIndependentReadingSays()
{
    QFile file(QString::fromStdString(kShared + "/data/trail-with-blocks.expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = nlohmann::json::parse(file.readAll().toStdString());
    const auto result = load({kShared + "/data/trail-with-blocks"}, {});
    const auto &store = *result.store;
    QVERIFY(addsUp(result));
    QCOMPARE(store.size(), expected["shown"].get<std::size_t>());
    QCOMPARE(result.account.records.of(RecordVerdict::Duplicate),
             expected["duplicates"].get<std::uint64_t>());
    QCOMPARE(result.account.records.of(RecordVerdict::Rejected), std::uint64_t(0));
    const nlohmann::json span{{"first", formatUtc(store.firstTime())},
                              {"last", formatUtc(store.lastTime())},
                              {"horizon", formatUtc(store.horizon())}};
    QCOMPARE(asText(span), asText(expected["span"]));
    const auto blocks = capacityBlocks(store);
    QCOMPARE(blocks.size(), expected["reservations"].size());
    for (std::size_t i = 0; i < blocks.size(); ++i)
        QCOMPARE(asText(told(blocks[i])), asText(expected["reservations"][i]));
}

void SharedSamplesTest::theTrailIsTheSameOnAnyNumberOfThreads()
{
    LoadOptions options;
    options.scope = Scope::All;
    options.threads = 1;
    const auto one = load({kShared + "/data"}, options);
    QVERIFY(addsUp(one));
    QVERIFY(one.store->size() > 2000);
    options.threads = 8;
    QCOMPARE(everything(load({kShared + "/data"}, options)), everything(one));
}

QTEST_GUILESS_MAIN(SharedSamplesTest)
#include "sharedsamplestest.moc"
