// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one record says about reservations (domain.md): service events, purchases, extensions,
// messages, calls, in each form that is known.
#include "eventreading.h"

#include "core/event/blockfacts.h"

#include <QTest>

using namespace cbv;

namespace {

const std::string kReservation =
    R"("capacityReservationId":"cr-12345678","ownerId":42,"instanceType":"p5.48xlarge",)"
    R"("state":"payment-pending","startDate":"2023-10-04T11:30:00.000Z","endDate":"2023-10-05T11:30:00Z",)"
    R"("reservationType":"capacity-block",)";

std::string purchase(const std::string &answer, const std::string &more = {})
{
    return callText("PurchaseCapacityBlock", more + "\"responseElements\":" + answer + ',');
}

std::string extension(const std::string &answer)
{
    return callText("PurchaseCapacityBlockExtension", "\"responseElements\":" + answer + ',');
}

/// An entry of capacityBlockExtensionSet.
std::string extended(const std::string &status)
{
    return R"({"capacityReservationId":"cr-12345678","instanceType":"p5.48xlarge","instanceCount":4,)"
           R"("capacityBlockExtensionStatus":")"
           + status
           + R"(","capacityBlockExtensionEndDate":"2023-10-12T11:30:00.0000000Z","upfrontFee":"1.0"})";
}

} // namespace

class BlockFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachServiceEventGivesItsState_data();
    void eachServiceEventGivesItsState();
    void theFieldWinsOverTheName();
    void aStateNobodyKnowsIsKept();
    void anUnknownServiceEventSpeaksOfTheReservationItNames();
    void theIdComesFromAMalformedArnWhereTheFieldIsMissing_data();
    void theIdComesFromAMalformedArnWhereTheFieldIsMissing();
    void anyIdIsAcceptedWhereAFieldSaysItIsOne();
    void theServiceEventsOwnReservationComesFirst();
    void terminationNamesItsInstancesInBothSpellings_data();
    void terminationNamesItsInstancesInBothSpellings();
    void aPurchaseIsReadWrappedAndFlat_data();
    void aPurchaseIsReadWrappedAndFlat();
    void theBoughtCountIsTheTotalElseTheTag_data();
    void theBoughtCountIsTheTotalElseTheTag();
    void anExtensionIsReadInEveryKindOfList_data();
    void anExtensionIsReadInEveryKindOfList();
    void anExtensionWhosePaymentFailedMovesNoEnd();
    void aDryRunIsNoPurchase();
    void aFailedCallGivesNoState();
    void callsAreLaunchesStopsOrJustCalls_data();
    void callsAreLaunchesStopsOrJustCalls();
    void aMessageGivesAPlannedEnd();
    void aCallThatNamesSeveralGivesAFactForEach();
    void aRecordWithoutAReservationGivesNoFact();
};

void BlockFactsTest::eachServiceEventGivesItsState_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("state");
    for (const auto &[name, state] :
         {std::pair("CapacityBlockScheduled", "scheduled"),
          std::pair("CapacityBlockActive", "active"), std::pair("CapacityBlockExpired", "expired"),
          std::pair("CapacityBlockFailed", "failed"),
          std::pair("CapacityBlockPaymentFailed", "payment-failed")})
        QTest::newRow(name) << QByteArray(name) << QByteArray(state);
}

void BlockFactsTest::eachServiceEventGivesItsState()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, state);
    RecordText record;
    record.name = name.toStdString();
    for (const auto &written : {state, QByteArray()}) {
        record.state = written.toStdString();
        const ReadEvent event(record.json());
        QCOMPARE(event.text(Field::State), state);
        const auto &fact = event.fact();
        QCOMPARE(fact.kind, FactKind::ServiceEvent);
        QCOMPARE(event.text(fact.reservation), "cr-0123456789abcdef0");
        QCOMPARE(event.text(fact.state), state);
        QCOMPARE(event.text(fact.stateByName), state);
        QCOMPARE(event.text(fact.account), "123456789012");
        QCOMPARE(event.text(fact.region), "us-east-1");
        QCOMPARE(fact.plannedStart, kNoTime);
        QCOMPARE(fact.instanceCount, -1);
    }
}

void BlockFactsTest::theFieldWinsOverTheName()
{
    RecordText record;
    record.state = "failed";
    const ReadEvent event(record.json());
    QCOMPARE(event.text(Field::State), "failed");
    QCOMPARE(event.text(event.fact().state), "failed");
    QCOMPARE(event.text(event.fact().stateByName), "active");
}

void BlockFactsTest::aStateNobodyKnowsIsKept()
{
    RecordText record;
    record.state = "assessing";
    const ReadEvent event(record.json());
    QCOMPARE(event.text(event.fact().state), "assessing");
}

void BlockFactsTest::anUnknownServiceEventSpeaksOfTheReservationItNames()
{
    RecordText record;
    record.name = "CapacityReservationModified";
    record.state.clear();
    const ReadEvent event(record.json());
    QCOMPARE(event.judgement, Judgement::InScope);
    QCOMPARE(event.fact().kind, FactKind::ServiceEvent);
    QCOMPARE(event.text(event.fact().state), "");
    QCOMPARE(event.text(event.fact().reservation), "cr-0123456789abcdef0");
}

void BlockFactsTest::theIdComesFromAMalformedArnWhereTheFieldIsMissing_data()
{
    QTest::addColumn<QByteArray>("arn");
    QTest::newRow("a Region's name")
        << QByteArray("arn:aws:ec2:US East (N. Virginia):1:capacity-reservation/cr-12345678");
    QTest::newRow("two colons") << QByteArray(
        "arn:aws::ec2:US East:1:capacity-reservation/cr-12345678");
    QTest::newRow("whole") << QByteArray(
        "arn:aws:ec2:us-east-1:1:capacity-reservation/cr-12345678");
    QTest::newRow("the id alone") << QByteArray("cr-12345678");
    QTest::newRow("no ARN, with a path") << QByteArray("capacity-reservation/cr-12345678");
}

void BlockFactsTest::theIdComesFromAMalformedArnWhereTheFieldIsMissing()
{
    QFETCH(const QByteArray, arn);
    RecordText record;
    record.reservation.clear();
    record.more = R"("resources":[{"ARN":")" + arn.toStdString()
                  + R"(","accountId":"123456789012","type":"AWS::EC2::CapacityReservation"}],)";
    const ReadEvent event(record.json());
    QCOMPARE(event.text(event.fact().reservation), "cr-12345678");
    QCOMPARE(event.text(event.fact().state), "active");
}

void BlockFactsTest::anyIdIsAcceptedWhereAFieldSaysItIsOne()
{
    RecordText record;
    record.reservation = "cr-new-style-77";
    QCOMPARE(ReadEvent(record.json()).text(Field::Reservation), "cr-new-style-77");
    record.reservation.clear();
    record.more = R"("resources":[{"ARN":"arn:aws:ec2:x:1:capacity-reservation/cr-new-style-77",)"
                  R"("type":"AWS::EC2::CapacityReservation"}],)";
    QCOMPARE(ReadEvent(record.json()).text(Field::Reservation), "cr-new-style-77");
}

void BlockFactsTest::theServiceEventsOwnReservationComesFirst()
{
    RecordText record;
    record.more =
        R"("resources":[{"ARN":"arn:x/cr-99999999","type":"AWS::EC2::CapacityReservation"}],)";
    const ReadEvent event(record.json());
    QCOMPARE(event.text(Field::Reservation), "cr-0123456789abcdef0 cr-99999999");
    QCOMPARE(event.text(event.fact().reservation), "cr-0123456789abcdef0");
}

void BlockFactsTest::terminationNamesItsInstancesInBothSpellings_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("as in the JSON") << QByteArray("TerminateCapacityBlockInstances");
    QTest::newRow("as in the heading") << QByteArray("TerminateCapacityBlocksInstances");
}

void BlockFactsTest::terminationNamesItsInstancesInBothSpellings()
{
    QFETCH(const QByteArray, name);
    RecordText record;
    record.name = name.toStdString();
    record.state.clear();
    record.more =
        R"("resources":[{"accountId":"123456789012","type":"AWS::EC2::Instance",)"
        R"("ARN":"arn:aws:ec2:US East (N. Virginia):123456789012:instance/i-1234567890abcdef0"},)"
        R"({"type":"AWS::EC2::Instance","ARN":"arn:aws::ec2:US East:1:instance/i-0598c7d356eba48d7"}],)";
    const ReadEvent event(record.json());
    QCOMPARE(event.text(Field::Name), name);
    QCOMPARE(event.text(Field::State), "");
    QCOMPARE(event.fact().kind, FactKind::Termination);
    QCOMPARE(event.instancesOf(event.fact()), "i-1234567890abcdef0 i-0598c7d356eba48d7");
}

void BlockFactsTest::aPurchaseIsReadWrappedAndFlat_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto block = '{' + kReservation + R"("totalInstanceCount":8})";
    const auto row = [&](const char *name, const std::string &before, const std::string &after) {
        QTest::newRow(name) << QByteArray::fromStdString(before + block + after);
    };
    row("wrapped", R"({"PurchaseCapacityBlockResponse":{"requestId":"r","capacityReservation":)",
        "}}");
    row("flat", R"({"requestId":"r","capacityReservation":)", "}");
    row("in a list of one", R"({"capacityReservation":{"item":[)", "]}}");
    row("as an item", R"({"PurchaseCapacityBlockResponse":{"capacityReservationSet":{"items":)",
        "}}}");
}

void BlockFactsTest::aPurchaseIsReadWrappedAndFlat()
{
    QFETCH(const QByteArray, answer);
    const ReadEvent event(purchase(answer.toStdString()));
    const auto &fact = event.fact();
    QCOMPARE(fact.kind, FactKind::Purchase);
    QCOMPARE(event.text(fact.reservation), "cr-12345678");
    QCOMPARE(event.text(fact.state), "payment-pending");
    QCOMPARE(event.text(Field::State), "payment-pending");
    QCOMPARE(event.text(fact.stateByName), "");
    QCOMPARE(shown(formatUtc(fact.plannedStart)), "2023-10-04T11:30:00Z");
    QCOMPARE(shown(formatUtc(fact.plannedEnd)), "2023-10-05T11:30:00Z");
    QCOMPARE(event.text(fact.instanceType), "p5.48xlarge");
    QCOMPARE(fact.instanceCount, 8);
    QCOMPARE(event.text(fact.account), "123456789012");
}

void BlockFactsTest::theBoughtCountIsTheTotalElseTheTag_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("count");
    const QByteArray tag =
        R"({"key":"aws:ec2capacityreservation:incrementalRequestedQuantity","value":"16"})";
    const QByteArray other = R"({"key":"Name","value":"3"})";
    QTest::newRow("total") << R"("totalInstanceCount":4,"tagSet":[)" + tag + "]" << 4;
    QTest::newRow("tag in an array")
        << R"("totalInstanceCount":0,"tagSet":[)" + other + "," + tag + "]" << 16;
    QTest::newRow("one tag as an object") << R"("totalInstanceCount":0,"tagSet":)" + tag << 16;
    QTest::newRow("tags under item")
        << R"("totalInstanceCount":0,"tagSet":{"item":[)" + tag + "," + other + "]}" << 16;
    QTest::newRow("one tag under items")
        << R"("totalInstanceCount":0,"tagSet":{"items":)" + tag + "}" << 16;
    QTest::newRow("count as text") << QByteArray(R"("totalInstanceCount":"4")") << 4;
    QTest::newRow("neither") << R"("totalInstanceCount":0,"tagSet":[)" + other + "]" << -1;
    QTest::newRow("nothing said") << QByteArray(R"("x":1)") << -1;
    QTest::newRow("nonsense") << QByteArray(R"("totalInstanceCount":"many")") << -1;
    QTest::newRow("beyond all numbers") << QByteArray(R"("totalInstanceCount":99999999999)") << -1;
}

void BlockFactsTest::theBoughtCountIsTheTotalElseTheTag()
{
    QFETCH(const QByteArray, members);
    const ReadEvent event(
        purchase("{\"capacityReservation\":{" + kReservation + members.toStdString() + "}}"));
    QTEST(event.fact().instanceCount, "count");
}

void BlockFactsTest::anExtensionIsReadInEveryKindOfList_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto entry = extended("payment-succeeded");
    const auto row = [&](const char *name, const std::string &before, const std::string &after) {
        QTest::newRow(name) << QByteArray::fromStdString(before + entry + after);
    };
    row("array", R"({"capacityBlockExtensionSet":[)", "]}");
    row("object", R"({"capacityBlockExtensionSet":)", "}");
    row("item", R"({"capacityBlockExtensionSet":{"item":)", "}}");
    row("items", R"({"capacityBlockExtensionSet":{"items":[)", "]}}");
    row("wrapped",
        R"({"PurchaseCapacityBlockExtensionResponse":{"capacityBlockExtensionSet":{"item":)",
        "}}}");
}

void BlockFactsTest::anExtensionIsReadInEveryKindOfList()
{
    QFETCH(const QByteArray, answer);
    const ReadEvent event(extension(answer.toStdString()));
    const auto &fact = event.fact();
    QCOMPARE(fact.kind, FactKind::Extension);
    QCOMPARE(event.text(fact.reservation), "cr-12345678");
    QCOMPARE(shown(formatUtc(fact.plannedEnd)), "2023-10-12T11:30:00Z");
    QCOMPARE(fact.plannedStart, kNoTime);
    QCOMPARE(event.text(fact.instanceType), "p5.48xlarge");
    QCOMPARE(fact.instanceCount, 4);
    QCOMPARE(event.text(fact.state), "");
    QCOMPARE(event.text(Field::State), "");
}

void BlockFactsTest::anExtensionWhosePaymentFailedMovesNoEnd()
{
    const ReadEvent event(
        extension("{\"capacityBlockExtensionSet\":[" + extended("payment-failed") + "]}"));
    QCOMPARE(event.fact().kind, FactKind::Extension);
    QCOMPARE(event.fact().plannedEnd, kNoTime);
}

void BlockFactsTest::aDryRunIsNoPurchase()
{
    const ReadEvent event(purchase("{\"capacityReservation\":{" + kReservation + "\"x\":1}}",
                                   R"("errorCode":"Client.DryRunOperation",)"));
    QCOMPARE(event.fact().kind, FactKind::FailedCall);
    QCOMPARE(event.text(event.fact().state), "");
    QCOMPARE(event.fact().plannedEnd, kNoTime);
    QCOMPARE(event.text(Field::State), "");
}

void BlockFactsTest::aFailedCallGivesNoState()
{
    const ReadEvent event(
        callText("CancelCapacityReservation",
                 R"("errorCode":"Client.OperationNotPermitted",)"
                 R"("requestParameters":{"capacityReservationId":"cr-12345678"},)"));
    QCOMPARE(event.fact().kind, FactKind::FailedCall);
    QCOMPARE(event.text(event.fact().state), "");
}

void BlockFactsTest::callsAreLaunchesStopsOrJustCalls_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<FactKind>("kind");
    QTest::newRow("run") << QByteArray("RunInstances") << FactKind::Launch;
    QTest::newRow("start") << QByteArray("StartInstances") << FactKind::Launch;
    QTest::newRow("fleet") << QByteArray("CreateFleet") << FactKind::Launch;
    QTest::newRow("stop") << QByteArray("StopInstances") << FactKind::Stop;
    QTest::newRow("terminate") << QByteArray("TerminateInstances") << FactKind::Stop;
    QTest::newRow("describe") << QByteArray("DescribeCapacityReservations") << FactKind::Call;
    QTest::newRow("modify") << QByteArray("ModifyCapacityReservation") << FactKind::Call;
}

void BlockFactsTest::callsAreLaunchesStopsOrJustCalls()
{
    QFETCH(const QByteArray, name);
    QFETCH(const FactKind, kind);
    const std::string names =
        R"("requestParameters":{"capacityReservationId":"cr-12345678","i":"i-12345678"},)";
    const ReadEvent event(callText(name.toStdString(), names));
    QCOMPARE(event.fact().kind, kind);
    QCOMPARE(event.instancesOf(event.fact()), "i-12345678");
    QCOMPARE(factKindOfCall(name.toStdString(), {}), kind);
    QCOMPARE(factKindOfCall(name.toStdString(), "Client.X"), FactKind::FailedCall);
    const ReadEvent failed(callText(name.toStdString(), names + R"("errorCode":"Client.X",)"));
    QCOMPARE(failed.fact().kind, FactKind::FailedCall);
}

void BlockFactsTest::aMessageGivesAPlannedEnd()
{
    const ReadEvent event(
        R"({"detail-type":"Capacity Block Reservation Delivered","time":"2023-10-04T11:30:00Z",)"
        R"("account":"123456789012","region":"us-east-1","detail":)"
        R"({"capacity-reservation-id":"cr-12345678","end-date":"2023-10-05T11:30:00Z"}})");
    QCOMPARE(event.fact().kind, FactKind::Message);
    QCOMPARE(event.text(event.fact().reservation), "cr-12345678");
    QCOMPARE(shown(formatUtc(event.fact().plannedEnd)), "2023-10-05T11:30:00Z");
    QCOMPARE(event.text(event.fact().state), "");
}

void BlockFactsTest::aCallThatNamesSeveralGivesAFactForEach()
{
    const ReadEvent event(
        callText("DescribeCapacityReservations",
                 R"("requestParameters":{"ids":["cr-11111111","cr-22222222","cr-11111111"]},)"));
    QCOMPARE(event.batch.facts.size(), std::size_t(2));
    QCOMPARE(event.text(event.batch.facts[0].reservation), "cr-11111111");
    QCOMPARE(event.text(event.batch.facts[1].reservation), "cr-22222222");
    QCOMPARE(event.text(Field::Reservation), "cr-11111111 cr-22222222");
}

void BlockFactsTest::aRecordWithoutAReservationGivesNoFact()
{
    const ReadEvent event(callText("DescribeCapacityBlockOfferings"));
    QCOMPARE(event.judgement, Judgement::InScope);
    QVERIFY(event.batch.facts.empty());
    RecordText record;
    record.reservation.clear();
    const ReadEvent service(record.json());
    QVERIFY(service.batch.facts.empty());
    QCOMPARE(service.text(Field::State), "active");
}

QTEST_GUILESS_MAIN(BlockFactsTest)
#include "blockfactstest.moc"
