// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which bytes may concern a block: never a no for what is in scope.
#include "core/event/relevance.h"

#include "core/event/anchorsearch.h"
#include "core/event/eventbuilder.h"
#include "core/event/jsonreader.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <string>

using namespace cbv;

class RelevanceTest : public QObject
{
    Q_OBJECT

private slots:
    void eachOfTheseIsReasonEnough_data();
    void eachOfTheseIsReasonEnough();
    void noneOfTheseIsAReason_data();
    void noneOfTheseIsAReason();
    void anIdIsTheWholeTextOrTheLastPartOfAnArn_data();
    void anIdIsTheWholeTextOrTheLastPartOfAnArn();
    void namesFallIntoTheirClass();
    void theMessagesAreKnownByName();
    void whatIsInScopeIsNeverSkipped();
    void nothingBehindTheBytesIsRead();
    void allWaysOfSearchingFindTheSame();
};

void RelevanceTest::eachOfTheseIsReasonEnough_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {R"("eventName":"CapacityBlockActive")",
                              R"("PurchaseCapacityBlockExtension")",
                              R"("CreateCapacityReservation")",
                              R"("capacityReservationId")",
                              R"("capacity-block")",
                              R"("Capacity Block Delivered")",
                              R"("Capacity Block Reservation Expiration Warning")",
                              R"("EC2 Capacity Reservation Instance Interruption Warning")",
                              R"("TerminateInstances")",
                              R"("StopInstances")",
                              R"("StartInstances")",
                              R"("RunInstances")",
                              R"("CreateFleet")",
                              R"("cr-12345678")",
                              R"(\"cr-12345678\")",
                              R"(arn:aws:ec2:x:1:capacity-reservation/cr-12345678)",
                              R"(capacity-reservation\/cr-12345678)",
                              "cr-",
                              "\tcr-12345678",
                              R"({x=cr-12345678})",
                              R"(\u0043apacityBl)",
                              R"(\u002d)",
                              R"(\u002D)",
                              R"(\u0063r-)",
                              R"(\u007a)",
                              R"(\\u0043)",
                              R"(\u002f)"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void RelevanceTest::eachOfTheseIsReasonEnough()
{
    QFETCH(const QByteArray, bytes);
    const auto text = bytes.toStdString();
    QVERIFY(mayConcernBlocks(text));
    QVERIFY(mayConcernBlocks(std::string(5000, '.') + text));
    QVERIFY(mayConcernBlocks(text + std::string(5000, '.')));
}

void RelevanceTest::noneOfTheseIsAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"",
                              "{}",
                              R"("eventName":"DescribeInstances")",
                              R"("RebootInstances")",
                              R"("ecr-12345678")",
                              R"("my-cr-12345678")",
                              R"("capacity")",
                              R"("UpdateCapacity")",
                              R"("capacityProvider")",
                              "Instances",
                              R"(a\u0026b)",
                              R"(\u003c)",
                              R"(\u003e)",
                              R"(\u003C)",
                              R"(\u003E)",
                              R"(\u0027)",
                              R"(\u000a)",
                              R"(\u001f)",
                              R"(\u0080)",
                              R"(\u0100)",
                              R"(\u30ad)",
                              R"(\u00)",
                              "cr",
                              "apacityBloc"})
        QTest::newRow(*bytes == '\0' ? "nothing" : bytes) << QByteArray(bytes);
}

void RelevanceTest::noneOfTheseIsAReason()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!mayConcernBlocks(bytes.toStdString()));
}

void RelevanceTest::anIdIsTheWholeTextOrTheLastPartOfAnArn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *text, const char *id) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << QByteArray(id);
    };
    row("cr-12345678", "cr-12345678");
    row("cr-0123456789abcdef0", "cr-0123456789abcdef0");
    row("cr-0123456789ABCDEF0", "cr-0123456789ABCDEF0");
    row("arn:aws:ec2:us-east-1:123456789012:capacity-reservation/cr-12345678", "cr-12345678");
    row("arn:aws:ec2:US East (N. Virginia):1:capacity-reservation/cr-12345678", "cr-12345678");
    row("arn:aws::ec2:x/y/cr-12345678", "cr-12345678");
    row("", "");
    row("cr-1234567", "");
    row("cr-1234567g", "");
    row("cr-12345678 ", "");
    row("CR-12345678", "");
    row("ecr-12345678", "");
    row("see cr-12345678", "");
    row("x/cr-12345678", "");
    row("arn:aws:ec2:cr-12345678", "");
    row("arn:aws:ec2:x/cr-12345678/more", "");
    row("i-12345678", "");
}

void RelevanceTest::anIdIsTheWholeTextOrTheLastPartOfAnArn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, id);
    const auto bytes = text.toStdString();
    QCOMPARE(shown(reservationIdIn(bytes)), id);
    auto ofInstance = text;
    ofInstance.replace("cr-", "i-");
    const auto instance = ofInstance.toStdString();
    if (text != "i-12345678")
        QCOMPARE(shown(instanceIdIn(instance)), QByteArray(id).replace("cr-", "i-"));
}

void RelevanceTest::namesFallIntoTheirClass()
{
    for (const char *name : {"CapacityBlockScheduled", "TerminateCapacityBlockInstances",
                             "TerminateCapacityBlocksInstances", "DescribeCapacityBlockOfferings",
                             "PurchaseCapacityBlock", "CancelCapacityReservation",
                             "InterruptibleCapacityReservationX"})
        QCOMPARE(classOfName(name), NameClass::Block);
    for (const char *name :
         {"RunInstances", "StartInstances", "StopInstances", "TerminateInstances", "CreateFleet"})
        QCOMPARE(classOfName(name), NameClass::InstanceCall);
    for (const char *name : {"CreateLaunchTemplate", "CreateLaunchTemplateVersion"})
        QCOMPARE(classOfName(name), NameClass::InstanceSetup);
    for (const char *name :
         {"", "DescribeInstances", "RunInstance", "runInstances", "CreateFleets"})
        QCOMPARE(classOfName(name), NameClass::Other);
}

void RelevanceTest::theMessagesAreKnownByName()
{
    QVERIFY(isBlockMessage("Capacity Block Delivered"));
    QVERIFY(isBlockMessage("Capacity Block Expiration Warning"));
    QVERIFY(isBlockMessage("Capacity Block Reservation Delivered"));
    QVERIFY(isBlockMessage("Capacity Block Reservation Expiration Warning"));
    QVERIFY(isBlockMessage("EC2 Capacity Reservation Instance Interruption Warning"));
    QVERIFY(!isBlockMessage("AWS API Call via CloudTrail"));
    QVERIFY(!isBlockMessage(""));
}

/// Records put together at random from what may and what may not concern a block.
class RecordMaker
{
public:
    std::string record()
    {
        const std::string name =
            any({"CapacityBlockActive", "DescribeInstances", "RunInstances", "StopInstances",
                 "GetObject", "CreateFleet", "ModifyCapacityReservation", "AssumeRole"});
        std::string more = "\"requestParameters\":{";
        for (int i = 0; i < 3; ++i)
            more += (i > 0 ? "," : "") + jsonString("p" + std::to_string(i)) + ":" + value();
        return callText(name, more + "},");
    }
    std::string message()
    {
        const auto type = any({"Capacity Block Delivered", "Capacity Block Expiration Warning",
                               "EC2 Capacity Reservation Instance Interruption Warning"});
        return "{\"version\":\"0\",\"id\":\"m\"," + jsonString(any({"detail-type", "detail_type"}))
               + ":" + spelt(type)
               + ",\"source\":\"aws.ec2\",\"time\":\"2023-10-02T00:06:08Z\",\"detail\":{}}";
    }

private:
    std::string any(const std::vector<std::string> &list)
    {
        return list[std::uniform_int_distribution<std::size_t>(0, list.size() - 1)(m_random)];
    }
    std::string value()
    {
        return spelt(
            any({"cr-12345678", "arn:aws:ec2:x:1:capacity-reservation/cr-0123456789abcdef0",
                 "ecr-12345678", "i-12345678", "arn:aws:ec2:x:1:instance/i-0123456789abcdef0",
                 "capacity-block", "p5.48xlarge", "see cr-12345678", "a&b<c>", ""}));
    }
    /// A JSON string, some of whose characters are spelt in another way.
    std::string spelt(const std::string &text)
    {
        std::string out = "\"";
        for (const char c : text) {
            const int dice = std::uniform_int_distribution<int>(0, 19)(m_random);
            if (dice == 0)
                out += QStringLiteral("\\u%1").arg(int(c), 4, 16, QLatin1Char('0')).toStdString();
            else if (dice < 5 && c == '/')
                out += "\\/";
            else
                out += c;
        }
        return out + '"';
    }

    std::mt19937 m_random{42};
};

void RelevanceTest::whatIsInScopeIsNeverSkipped()
{
    RecordMaker maker;
    JsonReader reader;
    EventBatch batch;
    int concerned = 0;
    for (int i = 0; i < 5000; ++i) {
        const PaddedText text(i % 10 == 0 ? maker.message() : maker.record());
        QVERIFY(!reader.check(text.view()));
        const auto judgement = addEvent(reader.tree(), {}, Scope::Blocks, batch);
        QVERIFY(judgement != Judgement::Other);
        if (judgement == Judgement::OutOfScope)
            continue;
        ++concerned;
        QVERIFY2(mayConcernBlocks(text.view()), std::string(text.view()).c_str());
        // The same record as JSON in a string.
        QVERIFY2(mayConcernBlocks(jsonString(text.view())), std::string(text.view()).c_str());
    }
    QVERIFY(concerned > 1000 && concerned < 4900);
}

void RelevanceTest::allWaysOfSearchingFindTheSame()
{
    const AnchorSearch::Anchors anchors{"abc", "bca", "cab", "aab", "bbc", "dda", "cdc", "ddd"};
    std::vector<AnchorSearch> searches;
    for (const auto kernel :
         {AnchorSearch::Kernel::Plain, AnchorSearch::Kernel::Avx2, AnchorSearch::Kernel::Avx512}) {
        if (kernel <= AnchorSearch::bestKernel())
            searches.emplace_back(anchors, kernel);
    }
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text(random() % 300, '\0');
        for (char &c : text)
            c = static_cast<char>('a' + random() % 4 + (random() % 8 == 0 ? 0x80 : 0));
        const auto stands = [&](std::size_t at) {
            return at < text.size()
                   && std::ranges::find(anchors, text.substr(at, 3)) != anchors.end();
        };
        std::set<std::size_t> all;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (stands(at))
                all.insert(at);
        }
        for (const auto &search : searches) {
            std::set<std::size_t> found;
            const auto none = [&](std::size_t at) {
                if (stands(at))
                    found.insert(at);
                return false;
            };
            QCOMPARE(search.first(text, none), AnchorSearch::kNowhere);
            QVERIFY(found == all);
            QCOMPARE(search.first(text, stands),
                     all.empty() ? AnchorSearch::kNowhere : *all.begin());
        }
    }
}

void RelevanceTest::nothingBehindTheBytesIsRead()
{
    // Each cut in memory of its own, for the sanitizers; and a word that goes on behind the cut.
    const auto text =
        R"({"a":"CapacityBlockX","b":"cr-1","c":"RunInstances","d":"CreateFleet","e":"\u0043"})"
        + RecordText{}.json();
    const auto first = text.find("CapacityBlock") + std::string_view("CapacityBlock").size();
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const std::vector<char> own(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
        QCOMPARE(mayConcernBlocks({own.data(), own.size()}), size >= first);
        QCOMPARE(mayConcernBlocks(std::string_view(text).substr(0, size)), size >= first);
    }
    for (const std::string_view word :
         {"CapacityReservation", "capacity-block", "capacity Block", "RunInstances",
          "TerminateInstances", "CreateFleet", "\\u0043", "cr-"}) {
        for (std::size_t size = 0; size < word.size(); ++size) {
            const std::vector<char> own(word.begin(),
                                        word.begin() + static_cast<std::ptrdiff_t>(size));
            if (word != "\\u0043" || size < 5)
                QVERIFY(!mayConcernBlocks({own.data(), own.size()}));
        }
    }
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "relevancetest.moc"
