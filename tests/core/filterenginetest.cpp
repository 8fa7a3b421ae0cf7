// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which events a filter shows.
#include "storebuilder.h"

#include "core/input/loader.h"
#include "core/query/filterengine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

namespace {

using Rows = std::vector<Row>;

EventStore fewEvents()
{
    StoreBuilder builder;
    const auto second = builder.addFile("Logs/second.json.gz");
    builder.addRow("", {{Field::Name, "CapacityBlockActive"}, {Field::Who, "ec2.amazonaws.com"}})
        .addRow("2023-10-01T00:00:00Z", {{Field::Name, "PurchaseCapacityBlock"},
                                         {Field::Reservation, "cr-0a"},
                                         {Field::Account, "111122223333"},
                                         {Field::Region, "us-east-1"},
                                         {Field::Who, "arn:aws:iam::111122223333:user/Ａｋｉ 山田"},
                                         {Field::InstanceType, "p5.48xlarge"},
                                         {Field::EventId, "1f2e"}})
        .addRow("2023-10-02T00:00:00Z",
                {{Field::Name, "RunInstances"},
                 {Field::Reservation, "cr-0a cr-0ab"},
                 {Field::Instances, "i-01 i-02"},
                 {Field::State, ""},
                 {Field::Error, "Server.InsufficientInstanceCapacity"},
                 {Field::Who, "arn:aws:iam::111122223333:user/Straße"}},
                second)
        .addRow("2023-10-03T00:00:00.500Z",
                {{Field::Name, "CapacityBlockExpired"},
                 {Field::State, "expired"},
                 {Field::Reservation, "cr-0ab"},
                 {Field::ReadOnly, "false"},
                 {Field::Who, "ｶﾞﾛｱ"}},
                second);
    return builder.build();
}

Rows shown(const char *text, std::stop_token stop = {})
{
    const auto filter = parseFilter(QString::fromUtf8(text));
    if (!std::holds_alternative<Filter>(filter))
        return {kNoRow};
    return matchingRows(fewEvents(), std::get<Filter>(filter), stop);
}

} // namespace

Q_DECLARE_METATYPE(Rows)

class FilterEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void aFilterShowsItsEvents_data();
    void aFilterShowsItsEvents();
    void caseAndWidthAreFolded();
    void everyColumnIsFound();
    void rawLooksIntoTheRecordAsItStandsInItsFile();
    void aFilterMadeByHandWorksToo();
    void aStoppedSearchKeepsOnlyWhatItTested();
    void longTextsAreSearchedWhole();
    void manyEventsAreFilteredLikeFew();
    void anEmptyStoreShowsNothing();
};

void FilterEngineTest::aFilterShowsItsEvents_data()
{
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *text, const Rows &rows) { QTest::newRow(text) << rows; };
    row("", {0, 1, 2, 3});
    row("capacityblock", {0, 1, 3});
    row("capacityblock -purchase", {0, 3});
    row("event:capacity", {0, 1, 3});
    row("error:capacity", {2});
    row("event=RunInstances", {2});
    row("event=Run", {});
    row("event=RunInstances|CapacityBlockExpired", {2, 3});
    row("-event=RunInstances|CapacityBlockExpired", {0, 1});
    row("state:expired", {3});
    row("-state:expired", {0, 1, 2});
    row("event~^(Run|Purchase)", {1, 2});
    row("event~^run", {2});
    row("-event~instances$", {0, 1, 3});
    row("error~^$", {0, 1, 3});
    row("reservation:cr-0a", {1, 2, 3});
    row("reservation=cr-0a", {1, 2});
    row("reservation=CR-0AB", {2, 3});
    row("-reservation=cr-0ab", {0, 1});
    row("instance=i-02", {2});
    row("instance=i-0", {});
    row("=cr-0a", {1, 2});
    row("who=arn:aws:iam::111122223333:user/Straße", {2});
    row("=山田", {}); // a name is no list
    row("ｃｒ－０ａｂ", {2, 3});
    row("file:SECOND", {2, 3});
    row("file=a.json", {0, 1});
    row("-file~second", {0, 1});
    row("second.json", {2, 3});
    row("-second.json", {0, 1});
    row("time>=2023-10-02", {2, 3});
    row("time<2023-10-02", {1});
    row("time>2023-10-02T00:00:00Z", {3});
    row("time<=2023-10-02T00:00:00Z", {1, 2});
    row("time<=2023-10-03", {1, 2, 3});
    row("time>=2023-10-02 time<2023-10-03", {2});
    row("-time>=2023-10-02", {1});
    row("-time<2023-10-02", {2, 3});
    row("time>=2024-01-01", {});
    row("time<2023-01-01", {});
    row("111122223333 time>=2023-10-02", {2});
    // The logs reach to 2023-10-03T00:00:00.500Z; times with a minus count back from there.
    row("time>=-1d", {3});
    row("time>=-2d", {2, 3});
    row("time<-1d", {1, 2});
    row("-time<-1d", {3});
    row("time>=-1d12h", {2, 3});
    row("(state=expired | error:Insufficient) reservation:cr-0ab", {2, 3});
    row("state=expired | event=PurchaseCapacityBlock", {1, 3});
    row("event:Capacity (account=111122223333 | state=expired)", {1, 3});
    row("-(state=expired | account=111122223333)", {0, 2});
    row("-(event:Capacity state=expired)", {0, 1, 2});
    row("-(-event:Capacity)", {0, 1, 3});
    row("(cr-0a | cr-0ab | nowhere)", {1, 2, 3});
    row("(event:Run who:stra | -(reservation:cr | state:x))", {0, 2});
    row("-(time>=2023-10-02)", {1});
    row("-(time>=2023-10-02 event:Expired)", {0, 1, 2});
    row("nowhere", {});
    row("-nowhere", {0, 1, 2, 3});
}

void FilterEngineTest::aFilterShowsItsEvents()
{
    QFETCH(Rows, rows);
    QCOMPARE(shown(QTest::currentDataTag()), rows);
}

void FilterEngineTest::caseAndWidthAreFolded()
{
    QCOMPARE(folded(u"ＣＲ－０１ ｶﾞ GRÖẞE"), QStringLiteral("cr-01 ガ größe"));
    QCOMPARE(shown("aki"), (Rows{1}));
    QCOMPARE(shown("ＡＫＩ"), (Rows{1}));
    QCOMPARE(shown("who:ガロア"), (Rows{3}));
    QCOMPARE(shown("who=ｶﾞﾛｱ"), (Rows{3}));
    QCOMPARE(shown("STRAẞE"), (Rows{2}));
    QCOMPARE(shown("\"aki　山田\""), (Rows{1}));
}

void FilterEngineTest::everyColumnIsFound()
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto store = StoreBuilder()
                               .addRow("", {{static_cast<Field>(i), "Needle"}})
                               .addRow("", {{static_cast<Field>(i), "other"}})
                               .build();
        const auto name = kFieldNames[i];
        const QString field = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        for (const QString &text :
             {QStringLiteral("needle"), QStringLiteral("=needle"),
              field + QStringLiteral(":needle"), field + QStringLiteral("=NEEDLE"),
              field + QStringLiteral("~^needle$")}) {
            const auto filter = std::get<Filter>(parseFilter(text));
            QVERIFY2(matchingRows(store, filter) == Rows{0}, qPrintable(text));
        }
    }
}

void FilterEngineTest::rawLooksIntoTheRecordAsItStandsInItsFile()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("trail.json")).toStdString();
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"Records":[
{"eventName":"CapacityBlockActive","eventTime":"2023-10-02T11:30:00Z","eventID":"a",
 "serviceEventDetails":{"capacityReservationId":"cr-0123456789abcdef0"},"note":"Blue Moon"},
{"eventName":"CapacityBlockExpired","eventTime":"2023-10-03T11:30:00Z","eventID":"b",
 "serviceEventDetails":{"capacityReservationId":"cr-0123456789abcdef0"}}]})");
    file.close();
    const auto result = load({path}, {});
    QCOMPARE(result.store->size(), 2u);
    const auto rows = [&result](const QString &text) {
        return matchingRows(*result.store, std::get<Filter>(parseFilter(text)));
    };
    QCOMPARE(rows(QStringLiteral("raw:\"blue moon\"")), (Rows{0}));
    QCOMPARE(rows(QStringLiteral("-raw:moon")), (Rows{1}));
    QCOMPARE(rows(QStringLiteral("raw~note.*Moon state:active")), (Rows{0}));
    QCOMPARE(rows(QStringLiteral("moon")), Rows());
    // Without its file a record can be said neither to hold a text nor not to.
    QVERIFY(QFile::remove(QString::fromStdString(path)));
    QCOMPARE(rows(QStringLiteral("raw:moon")), Rows());
    QCOMPARE(rows(QStringLiteral("-raw:moon")), Rows());
}

void FilterEngineTest::aFilterMadeByHandWorksToo()
{
    Filter badRegex;
    badRegex.terms.resize(1);
    badRegex.terms[0].match = FilterMatch::Regex;
    badRegex.terms[0].values = {QStringLiteral("(")};
    QCOMPARE(matchingRows(fewEvents(), badRegex), Rows());
}

void FilterEngineTest::aStoppedSearchKeepsOnlyWhatItTested()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(shown("capacityblock", source.get_token()), Rows());
    QCOMPARE(shown("-nowhere event:a", source.get_token()), Rows());
}

void FilterEngineTest::longTextsAreSearchedWhole()
{
    for (const std::size_t length : {1u, 7u, 8u, 9u, 63u, 4097u}) {
        const std::string text = std::string(length, '@') + "NeEdLe[";
        const std::string wide = std::string(length, 'x') + "ＮＥＥＤＬＥ[";
        const auto store = StoreBuilder()
                               .addRow("", {{Field::Agent, text}})
                               .addRow("", {{Field::Agent, wide}})
                               .addRow("", {{Field::Agent, std::string(length, 'Z')}})
                               .build();
        const auto rows = [&store](const QString &filter) {
            return matchingRows(store, std::get<Filter>(parseFilter(filter)));
        };
        QCOMPARE(rows(QStringLiteral("needle[")), (Rows{0, 1}));
        QCOMPARE(rows(QStringLiteral("@needle[")), (Rows{0}));
        // `@` and `[` stand beside the capitals and are no letters.
        QCOMPARE(rows(QStringLiteral("`needle{")), Rows());
        QCOMPARE(rows(QStringLiteral("agent=") + QString(static_cast<qsizetype>(length), u'z')),
                 (Rows{2}));
    }
}

void FilterEngineTest::manyEventsAreFilteredLikeFew()
{
    // Enough rows and texts for several threads; each text is on every 50,000th row.
    constexpr Row kRows = 240'000;
    constexpr Row kTexts = 50'000;
    StoreBuilder builder;
    for (Row row = 0; row < kRows; ++row) {
        const auto number = std::to_string(100'000 + row % kTexts);
        builder.addRow("2023-10-01T00:00:00Z", {{Field::Name, row % 2 == 0 ? "Even" : "Odd"},
                                                {Field::Agent, "agent/" + number},
                                                {Field::Instances, "i-" + number + " i-1"},
                                                {Field::EventId, "id-" + std::to_string(row)}});
    }
    const auto store = builder.build();
    const auto rows = [&store](const char *filter) {
        return matchingRows(store, std::get<Filter>(parseFilter(QString::fromLatin1(filter))));
    };
    const auto where = [](auto holds) {
        Rows wanted;
        for (Row row = 0; row < kRows; ++row) {
            if (holds(row))
                wanted.push_back(row);
        }
        return wanted;
    };
    const auto is777 = [](Row row) { return row % kTexts == 777; };
    const auto not777 = [&](Row row) { return !is777(row); };
    for (const char *filter : {"agent/100777", "agent:100777", "=i-100777", "~/100777$"})
        QVERIFY2(rows(filter) == where(is777), filter);
    for (const char *filter : {"-agent/100777", "-i-100777", "-=i-100777"})
        QVERIFY2(rows(filter) == where(not777), filter);
    QVERIFY(rows("id=id-123456") == Rows{123'456});
    QVERIFY(rows("id-23999") == where([](Row row) { return row / 10 == 23'999 || row == 23'999; }));
    QVERIFY(rows("event=odd agent/100777") == where(is777));
    QVERIFY(rows("event=even agent/100777").empty());
}

void FilterEngineTest::anEmptyStoreShowsNothing()
{
    for (const char *text : {"", "x", "-x", "time>=2023-10-02", "file:x", "raw:x"}) {
        const auto filter = std::get<Filter>(parseFilter(QString::fromUtf8(text)));
        QVERIFY(matchingRows(EventStore(), filter).empty());
    }
}

QTEST_GUILESS_MAIN(FilterEngineTest)
#include "filterenginetest.moc"
