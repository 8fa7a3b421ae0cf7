// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// There and back: the CSV that Athena gives for --athena-query tells the same story as the records
// that its table was made over.
#include "core/block/lifecycle.h"
#include "core/event/rawrecord.h"
#include "core/input/flatrecord.h"
#include "core/query/athenaquery.h"

#include "blocktelling.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include "core/input/loader.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace cbv;

namespace {

using Json = nlohmann::ordered_json;

/// The columns of the result, in the order of the query.
std::vector<std::string> columns()
{
    const QString sql =
        QString::fromStdString(athenaQuery({Scope::All, kNoTime, kNoTime, false}, "t"));
    static const QRegularExpression kLine(QStringLiteral("^ +(?:, )?(?:.* AS )?([a-z]+),?$"),
                                          QRegularExpression::MultilineOption);
    std::vector<std::string> names;
    for (auto found = kLine.globalMatch(sql); found.hasNext();)
        names.push_back(found.next().captured(1).toStdString());
    return names;
}

std::string lower(std::string text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

/// A struct as Hive keeps it and json_format() writes it: names in lower case, strings from
/// anything, a null for each member that the record lacks.
Json hiveStruct(const Json &value, const std::vector<std::string> &members)
{
    if (value.is_array()) {
        Json list = Json::array();
        for (const auto &element : value)
            list.push_back(hiveStruct(element, members));
        return list;
    }
    if (!value.is_object())
        return value.is_string() || value.is_null() ? value : Json(value.dump());
    Json out = Json::object();
    for (const auto &[key, member] : value.items())
        out[lower(key)] = hiveStruct(member, {});
    for (const auto &name : members) {
        if (!out.contains(name))
            out[name] = nullptr;
    }
    return out;
}

std::string cellOf(const Json &record, const std::string &column)
{
    const auto items = record.items();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const auto &item) { return lower(item.key()) == column; });
    if (found == items.end() || found.value().is_null())
        return {};
    std::string text;
    if (column == "useridentity")
        text = hiveStruct(found.value(), {"type", "principalid", "arn", "username", "invokedby",
                                          "onbehalfof", "sessioncontext"})
                   .dump();
    else if (column == "resources" || column == "tlsdetails" || column == "addendum")
        text = hiveStruct(found.value(), {"arn", "accountid", "type"}).dump();
    else
        text = found.value().is_string() ? found.value().get<std::string>() : found.value().dump();
    return '"' + QString::fromStdString(text).replace(u'"', QStringLiteral("\"\"")).toStdString()
           + '"';
}

std::string resultCsv(const std::vector<Json> &records)
{
    const auto names = columns();
    std::string csv = "\"" + joinedWith(names, "\",\"") + "\"\n";
    for (const auto &record : records) {
        std::vector<std::string> cells;
        for (const auto &name : names)
            cells.push_back(cellOf(record, name));
        csv += joinedWith(cells, ",") + '\n';
    }
    return csv;
}

/// Every row and fact, without what tells of the file.
QStringList story(const EventStore &store)
{
    QStringList list;
    for (Row row = 0; row < store.size(); ++row) {
        std::string line = formatUtc(store.time(row));
        for (std::size_t field = 0; field < kFieldCount; ++field)
            line += '|' + store.anyText(row, static_cast<Field>(field));
        for (const auto &fact : store.facts()) {
            if (fact.row != row)
                continue;
            line += "\n  " + std::to_string(int(fact.kind));
            for (const auto id : {fact.reservation, fact.account, fact.region, fact.state,
                                  fact.stateByName, fact.instanceType})
                line += '|' + std::string(store.text(id));
            line += formatUtc(fact.plannedStart) + '|' + formatUtc(fact.plannedEnd) + '|'
                    + std::to_string(fact.instanceCount);
            for (const auto id : fact.instances)
                line += ' ' + std::string(store.text(id));
        }
        list += QString::fromStdString(line);
    }
    list.sort();
    return list;
}

/// What each block comes to, but for where the logs end: a result does not tell when it was
/// delivered.
QStringList blockStory(const EventStore &store)
{
    QStringList list;
    for (const auto &block : capacityBlocks(store)) {
        QString line = QString::fromStdString(block.id + ' ' + block.account + ' ' + block.region
                                              + ' ' + block.state + ' ' + block.instanceType + ' ');
        line += QString::number(block.instanceCount.value_or(-1));
        for (const auto &time : {block.planned.start, block.planned.end})
            line += u' ' + (time ? QString::fromStdString(formatUtc(*time)) : QString());
        for (const auto &text : told(block))
            line += u' ' + (text.endsWith(u'…') ? text.section(u'>', 0, 0) : text);
        list += line;
    }
    return list;
}

std::vector<Json> recordsOf(const EventStore &store)
{
    RawRecordReader reader(store.files());
    std::vector<Json> records;
    for (Row row = 0; row < store.size(); ++row)
        records.push_back(Json::parse(reader.json(store.place(row), store.flags(row)).value_or("{}")));
    return records;
}

Json recordOf(std::initializer_list<FlatField> fields)
{
    return Json::parse(flatRecord(fields).json);
}

} // namespace

class AthenaResultTest : public QObject
{
    Q_OBJECT
private slots:
    void theReaderKnowsEveryColumn();
    void theSampleTellsTheSameStory_data();
    void theSampleTellsTheSameStory();
    void aRecordComesBackMemberByMember();
    void keysOfJsonTextsStay();
    void theIdentityProvidersOwnKeysStay();
};

void AthenaResultTest::theReaderKnowsEveryColumn()
{
    const auto names = columns();
    QCOMPARE(names.size(), std::size_t(29));
    for (const auto &name : names) {
        const auto record = recordOf({{"eventname", "X"}, {name, "1"}});
        QCOMPARE(record.size(), name == "eventname" ? std::size_t(1) : std::size_t(2));
    }
}

void AthenaResultTest::theSampleTellsTheSameStory_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::newRow("blocks") << Scope::Blocks;
    QTest::newRow("instances") << Scope::Instances;
    QTest::newRow("all") << Scope::All;
}

void AthenaResultTest::theSampleTellsTheSameStory()
{
    QFETCH(const Scope, scope);
    const auto before = load({CBV_SAMPLES "/logs/AWSLogs"}, {scope, 0});
    const auto after = loadText(resultCsv(recordsOf(*before.store)), "result.csv", {scope, 0});
    QVERIFY(before.store->size() > 100);
    QCOMPARE(after.account.records.of(RecordVerdict::Rejected), std::uint64_t(0));
    QCOMPARE(story(*after.store), story(*before.store));
    QCOMPARE(blockStory(*after.store), blockStory(*before.store));
    QVERIFY(blockStory(*after.store).size() > 15);
}

void AthenaResultTest::aRecordComesBackMemberByMember()
{
    const auto record = Json::parse(R"({
        "eventVersion":"1.10","userIdentity":{"type":"AssumedRole","principalId":"P","arn":"arn:aws:x",
        "accountId":"123456789012","accessKeyId":"A","sessionContext":{"sessionIssuer":{"type":"Role",
        "principalId":"Q","arn":"arn:aws:y","accountId":"123456789012","userName":"n"},
        "webIdFederationData":{},"attributes":{"creationDate":"2026-01-01T00:00:00Z",
        "mfaAuthenticated":"false"},"ec2RoleDelivery":"2.0"},"onBehalfOf":{"userId":"u",
        "identityStoreArn":"arn:aws:z"}},"eventTime":"2026-01-01T00:00:00Z",
        "eventSource":"ec2.amazonaws.com","eventName":"CreateTags","awsRegion":"us-east-1",
        "sourceIPAddress":"192.0.2.1","userAgent":"a \"b\", c","requestParameters":{"arn":null,
        "accountid":[1,2.5,true]},"responseElements":null,"additionalEventData":{"X":1},"requestID":"r",
        "eventID":"e","readOnly":false,"resources":[{"accountId":"1","type":"T","ARN":"arn:aws:w"}],
        "eventType":"AwsApiCall","apiVersion":"2016","recipientAccountId":"123456789012",
        "sharedEventID":"s","vpcEndpointId":"v","vpcEndpointAccountId":"1","eventCategory":"Management",
        "addendum":{"reason":"DELIVERY_DELAY","originalRequestID":"o"},
        "sessionCredentialFromConsole":"true","edgeDeviceDetails":{"type":"x"},
        "tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":"C","clientProvidedHostHeader":"h"}})");
    const auto after = loadText(resultCsv({record}), "result.csv", {Scope::All, 0});
    QCOMPARE(after.store->size(), std::size_t(1));
    auto expected = record;
    expected.erase("responseElements"); // a null is an empty cell
    const auto back = nlohmann::json::parse(recordAsJson(*after.store, 0).value_or("{}"));
    QCOMPARE(QString::fromStdString(back.dump(1)),
             QString::fromStdString(nlohmann::json(expected).dump(1)));
}

void AthenaResultTest::keysOfJsonTextsStay()
{
    const auto text = R"({"accountid":null,"arn":"x","username":"y"})";
    for (const auto *const column :
         {"requestparameters", "responseelements", "serviceeventdetails"}) {
        const auto record = recordOf({{"eventname", "X"}, {column, text}});
        QCOMPARE(QString::fromStdString(record.back().dump()), QString::fromUtf8(text));
    }
    const auto console = recordOf(
        {{"Event name", "X"}, {"Resources", R"([{"resourceType":"a","resourceName":"b"}])"}});
    QCOMPARE(QString::fromStdString(console["resources"].dump()),
             QStringLiteral(R"([{"resourceType":"a","resourceName":"b"}])"));
}

void AthenaResultTest::theIdentityProvidersOwnKeysStay()
{
    const auto record =
        recordOf({{"eventname", "X"}, {"useridentity", R"({"sessioncontext":{"webidfederationdata":
        {"federatedprovider":"p","attributes":{"username":"u","accounts.google.com:aud":"a"}}}})"}});
    QCOMPARE(QString::fromStdString(record["userIdentity"].dump()),
             QStringLiteral(R"({"sessionContext":{"webIdFederationData":{"federatedProvider":"p",)"
                            R"("attributes":{"username":"u","accounts.google.com:aud":"a"}}}})"));
}

QTEST_APPLESS_MAIN(AthenaResultTest)
#include "athenaresulttest.moc"
