// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a record to the fields of a row, and what is in scope (commandline.md). What it says of
// reservations is in blockfactstest.
#include "eventreading.h"

#include "core/event/texthash.h"

#include <QTest>

using namespace cbv;

class EventBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void theFieldsOfAServiceEventAreRead();
    void theFieldsOfACallAreRead();
    void whiteSpaceAroundAValueIsNotPartOfIt();
    void whoActedIsTheMostTellingPartOfTheIdentity_data();
    void whoActedIsTheMostTellingPartOfTheIdentity();
    void theAccountIsTheRecipientsElseAResourcesElseTheCallers_data();
    void theAccountIsTheRecipientsElseAResourcesElseTheCallers();
    void anAccountIsPaddedToTwelveDigits_data();
    void anAccountIsPaddedToTwelveDigits();
    void readOnlyIsKeptAsWritten();
    void aNotificationOfAnotherServiceIsNoRecord_data();
    void aNotificationOfAnotherServiceIsNoRecord();
    void aMessageOfEventBridgeIsAnEvent_data();
    void aMessageOfEventBridgeIsAnEvent();
    void aRecordWithoutATimeIsShownAndNoted_data();
    void aRecordWithoutATimeIsShownAndNoted();
    void aTimeWithoutAZoneIsReadAsUtcAndMarked();
    void theScopeDecides_data();
    void theScopeDecides();
    void whatIsOutOfScopeLeavesNothing();
    void placesAndFlagsAreHandedThrough();
};

void EventBuilderTest::theFieldsOfAServiceEventAreRead()
{
    const ReadEvent event(RecordText{}.json());
    QCOMPARE(event.judgement, Judgement::InScope);
    QCOMPARE(event.text(Field::Name), "CapacityBlockActive");
    QCOMPARE(event.text(Field::Source), "ec2.amazonaws.com");
    QCOMPARE(event.text(Field::State), "active");
    QCOMPARE(event.text(Field::Reservation), "cr-0123456789abcdef0");
    QCOMPARE(event.text(Field::Account), "123456789012");
    QCOMPARE(event.text(Field::Region), "us-east-1");
    QCOMPARE(event.text(Field::Who), "ec2.amazonaws.com");
    QCOMPARE(event.text(Field::Ip), "ec2.amazonaws.com");
    QCOMPARE(event.text(Field::Agent), "ec2.amazonaws.com");
    QCOMPARE(event.text(Field::Error), "");
    QCOMPARE(event.text(Field::InstanceType), "");
    QCOMPARE(event.text(Field::Instances), "");
    QCOMPARE(event.text(Field::ReadOnly), "false");
    QCOMPARE(event.text(Field::EventId), "00000000-0000-4000-8000-000000000001");
    QCOMPARE(shown(formatUtc(event.time())), "2023-10-04T11:30:00Z");
    QVERIFY(event.batch.problems.empty());
}

void EventBuilderTest::theFieldsOfACallAreRead()
{
    const ReadEvent event(callText(
        "RunInstances",
        R"("errorCode":"Client.InsufficientInstanceCapacity","requestParameters":{"instanceType":"p5.48xlarge",)"
        R"("capacityReservationSpecification":{"capacityReservationTarget":{"capacityReservationId":"cr-12345678"}}},)"
        R"("responseElements":{"instancesSet":{"items":[{"instanceId":"i-0000000000000000a"},)"
        R"({"instanceId":"i-0000000000000000b"},{"instanceId":"i-0000000000000000a"}]}},)"));
    QCOMPARE(event.text(Field::Who), "arn:aws:iam::123456789012:user/mari");
    QCOMPARE(event.text(Field::Ip), "203.0.113.7");
    QCOMPARE(event.text(Field::Agent), "cli");
    QCOMPARE(event.text(Field::Error), "Client.InsufficientInstanceCapacity");
    QCOMPARE(event.text(Field::InstanceType), "p5.48xlarge");
    QCOMPARE(event.text(Field::Instances), "i-0000000000000000a i-0000000000000000b");
    QCOMPARE(event.text(Field::Reservation), "cr-12345678");
    QCOMPARE(event.text(Field::State), "");
}

void EventBuilderTest::whiteSpaceAroundAValueIsNotPartOfIt()
{
    const ReadEvent event(
        R"({"eventName":" CapacityBlockActive\n","eventTime":" 2023-10-02T00:06:08Z ",)"
        R"("sourceIPAddress":"\n203.0.113.25\n"})");
    QCOMPARE(event.text(Field::Name), "CapacityBlockActive");
    QCOMPARE(event.text(Field::Ip), "203.0.113.25");
    QCOMPARE(shown(formatUtc(event.time())), "2023-10-02T00:06:08Z");
    QCOMPARE(event.text(Field::State), "active");
}

void EventBuilderTest::whoActedIsTheMostTellingPartOfTheIdentity_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("who");
    const auto row = [](const char *who, const char *identity) {
        QTest::newRow(*who == '\0' ? "nothing" : who) << QByteArray(identity) << QByteArray(who);
    };
    row("arn:x", R"({"principalId":"p","arn":"arn:x","userName":"u","accountId":"1"})");
    row("u", R"({"principalId":"p","userName":"u"})");
    row("p", R"({"principalId":"p","accountId":"1"})");
    row("arn:role", R"({"accountId":"1","sessionContext":{"sessionIssuer":{"arn":"arn:role"}}})");
    row("AWS Internal;", R"({"accountId":"123456789012","invokedBy":"AWS Internal;"})");
    row("123456789012", R"({"accountId":"123456789012"})");
    row("", "null");
    row("", "{}");
}

void EventBuilderTest::whoActedIsTheMostTellingPartOfTheIdentity()
{
    QFETCH(const QByteArray, identity);
    const ReadEvent event(R"({"eventName":"CapacityBlockActive","eventID":"e","userIdentity":)"
                          + identity.toStdString() + "}");
    QTEST(event.text(Field::Who), "who");
}

void EventBuilderTest::theAccountIsTheRecipientsElseAResourcesElseTheCallers_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("account");
    const QByteArray caller = R"("userIdentity":{"accountId":"333333333333"})";
    const QByteArray resources = R"("resources":[{"type":"x"},{"accountId":"222222222222"}],)";
    QTest::newRow("recipient") << R"("recipientAccountId":"111111111111",)" + resources + caller
                               << QByteArray("111111111111");
    QTest::newRow("resource") << resources + caller << QByteArray("222222222222");
    QTest::newRow("caller") << caller << QByteArray("333333333333");
    QTest::newRow("none") << QByteArray(R"("x":1)") << QByteArray();
}

void EventBuilderTest::theAccountIsTheRecipientsElseAResourcesElseTheCallers()
{
    QFETCH(const QByteArray, members);
    const ReadEvent event(R"({"eventName":"CapacityBlockActive","eventID":"e",)"
                          + members.toStdString() + "}");
    QTEST(event.text(Field::Account), "account");
}

void EventBuilderTest::anAccountIsPaddedToTwelveDigits_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("account");
    QTest::newRow("number") << QByteArray("12345678901") << QByteArray("012345678901");
    QTest::newRow("short number") << QByteArray("42") << QByteArray("000000000042");
    QTest::newRow("text") << QByteArray("\"12345678901\"") << QByteArray("012345678901");
    QTest::newRow("whole") << QByteArray("\"123456789012\"") << QByteArray("123456789012");
    QTest::newRow("alias") << QByteArray("\"anonymous\"") << QByteArray("anonymous");
}

void EventBuilderTest::anAccountIsPaddedToTwelveDigits()
{
    QFETCH(const QByteArray, written);
    const ReadEvent event(
        R"({"eventName":"CapacityBlockActive","eventID":"e","recipientAccountId":)"
        + written.toStdString() + "}");
    QTEST(event.text(Field::Account), "account");
    QCOMPARE(shown(accountText("")), "");
}

void EventBuilderTest::readOnlyIsKeptAsWritten()
{
    const auto readOnly = [](const std::string &value) {
        return ReadEvent(R"({"eventName":"CapacityBlockActive","eventID":"e","readOnly":)" + value
                         + "}")
            .text(Field::ReadOnly);
    };
    QCOMPARE(readOnly("true"), "true");
    QCOMPARE(readOnly("false"), "false");
    QCOMPARE(readOnly("\"true\""), "true");
    QCOMPARE(readOnly("null"), "");
}

void EventBuilderTest::aNotificationOfAnotherServiceIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("S3",
        R"({"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1","eventTime":)"
        R"("2023-10-02T00:06:08Z","eventName":"ObjectCreated:Put","s3":{"object":{"key":"cr-12345678"}}})");
    row("SQS",
        R"({"messageId":"m","body":"cr-12345678","eventSource":"aws:sqs","awsRegion":"us-east-1"})");
    row("SNS", R"({"EventSource":"aws:sns","Sns":{"Message":"cr-12345678"}})");
    row("insight",
        R"({"eventVersion":"1.08","eventTime":"2023-10-02T00:06:08Z","eventID":"e","insightDetails":{}})");
    row("name alone", R"({"eventName":"CapacityBlockActive"})");
    row("empty", "{}");
    row("list", "[1]");
    row("other EventBridge message",
        R"({"detail-type":"EC2 Instance State-change Notification","detail":{}})");
}

void EventBuilderTest::aNotificationOfAnotherServiceIsNoRecord()
{
    QFETCH(const QByteArray, text);
    for (const auto scope : {Scope::Blocks, Scope::Instances, Scope::All}) {
        const ReadEvent event(text.toStdString(), scope);
        QCOMPARE(event.judgement, Judgement::Other);
        QVERIFY(event.batch.isEmpty() && event.batch.facts.empty()
                && event.batch.problems.empty());
    }
}

void EventBuilderTest::aMessageOfEventBridgeIsAnEvent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("hyphen") << QByteArray("detail-type");
    QTest::newRow("underscore") << QByteArray("detail_type");
}

void EventBuilderTest::aMessageOfEventBridgeIsAnEvent()
{
    QFETCH(const QByteArray, key);
    const ReadEvent event(
        R"({"version":"0","id":"m-1",")" + key.toStdString()
        + R"(":"Capacity Block Expiration Warning","source":"aws.ec2","account":"12345678901",)"
          R"("time":"2023-10-05T10:50:00Z","region":"us-east-2","resources":[)"
          R"("arn:aws:ec2:us-east-2:012345678901:capacity-reservation/cr-12345678"],)"
          R"("detail":{"capacity-reservation-id":"cr-12345678",)"
          R"("end-date":"2023-10-05T11:30:00Z"}})");
    QCOMPARE(event.judgement, Judgement::InScope);
    QCOMPARE(event.text(Field::Name), "Capacity Block Expiration Warning");
    QCOMPARE(event.text(Field::Source), "aws.ec2");
    QCOMPARE(event.text(Field::Region), "us-east-2");
    QCOMPARE(event.text(Field::Account), "012345678901");
    QCOMPARE(event.text(Field::EventId), "m-1");
    QCOMPARE(event.text(Field::Reservation), "cr-12345678");
    QCOMPARE(shown(formatUtc(event.time())), "2023-10-05T10:50:00Z");
}

void EventBuilderTest::aRecordWithoutATimeIsShownAndNoted_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("missing") << QByteArray() << QByteArray();
    QTest::newRow("null") << QByteArray(R"(,"eventTime":null)") << QByteArray();
    QTest::newRow("no time") << QByteArray(R"(,"eventTime":"yesterday")")
                             << QByteArray("yesterday");
    QTest::newRow("very long") << R"(,"eventTime":")" + QByteArray(5000, 'x') + '"'
                               << QByteArray(200, 'x');
}

void EventBuilderTest::aRecordWithoutATimeIsShownAndNoted()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, detail);
    const ReadEvent event(R"({"eventName":"CapacityBlockActive","eventID":"e")"
                          + member.toStdString() + "}");
    QCOMPARE(event.judgement, Judgement::InScope);
    QCOMPARE(event.time(), kNoTime);
    QCOMPARE(event.batch.problems.size(), std::size_t(1));
    const auto &problem = event.batch.problems.front();
    QCOMPARE(problem.code, ProblemCode::NoTime);
    QCOMPARE(problem.record, 7U);
    QCOMPARE(problem.offset, 100);
    QCOMPARE(shown(problem.detail), detail);
}

void EventBuilderTest::aTimeWithoutAZoneIsReadAsUtcAndMarked()
{
    const ReadEvent event(R"({"eventName":"CapacityBlockActive","eventID":"e",)"
                          R"("eventTime":"2020-05-13, 04:52:01 PM"})");
    QCOMPARE(shown(formatUtc(event.time())), "2020-05-13T16:52:01Z");
    QVERIFY((event.batch.flags(0) & kZoneAssumed) != 0);
    QCOMPARE(event.batch.problems.at(0).code, ProblemCode::ZoneUnknown);
    QCOMPARE((ReadEvent(RecordText{}.json()).batch.flags(0) & kZoneAssumed), 0);
}

void EventBuilderTest::theScopeDecides_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Judgement>("blocks");
    QTest::addColumn<Judgement>("instances");
    const auto row = [](const char *name, const std::string &text, Judgement blocks,
                        Judgement instances) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << blocks << instances;
    };
    using enum Judgement;
    row("name with CapacityBlock", callText("DescribeCapacityBlockOfferings"), InScope, InScope);
    row("name with CapacityReservation", callText("CancelCapacityReservation"), InScope, InScope);
    row("an id alone",
        callText("DescribeInstances", R"("requestParameters":{"x":["cr-12345678"]},)"), InScope,
        InScope);
    row("an id in an ARN",
        callText("ListTags", R"("requestParameters":{"x":"arn:a:b/cr-0123456789abcdef0"},)"),
        InScope, InScope);
    row("an id too short",
        callText("DescribeInstances", R"("requestParameters":{"x":"cr-1234567"},)"), OutOfScope,
        OutOfScope);
    row("an id inside other text",
        callText("DescribeInstances", R"("errorMessage":"no cr-12345678",)"), OutOfScope,
        OutOfScope);
    row("an id as a key",
        callText("DescribeInstances", R"("requestParameters":{"cr-12345678":1},)"), OutOfScope,
        OutOfScope);
    row("capacity-block",
        callText("DescribeInstances", R"("requestParameters":{"m":"capacity-block"},)"), InScope,
        InScope);
    row("capacity-block in other text",
        callText("DescribeInstances", R"("userAgent2":"a capacity-block",)"), OutOfScope,
        OutOfScope);
    row("a name in a role",
        callText("AssumeRole", R"("requestParameters":{"r":"role/MyCapacityBlockRole"},)"),
        OutOfScope, OutOfScope);
    row("an instance call with instances",
        callText("StopInstances", R"("requestParameters":{"i":"i-12345678"},)"), Pending, InScope);
    row("an instance call without", callText("RunInstances"), OutOfScope, InScope);
    row("a fleet", callText("CreateFleet"), OutOfScope, InScope);
    row("a launch template", callText("CreateLaunchTemplate"), OutOfScope, InScope);
    row("its version", callText("CreateLaunchTemplateVersion"), OutOfScope, InScope);
    row("an instance's attributes", callText("ModifyInstanceCapacityReservationAttributes"),
        InScope, InScope);
    row("anything else", callText("GetObject"), OutOfScope, OutOfScope);
}

void EventBuilderTest::theScopeDecides()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Judgement, blocks);
    QFETCH(const Judgement, instances);
    QCOMPARE(ReadEvent(text.toStdString(), Scope::Blocks).judgement, blocks);
    QCOMPARE(ReadEvent(text.toStdString(), Scope::Instances).judgement, instances);
    QCOMPARE(ReadEvent(text.toStdString(), Scope::All).judgement, Judgement::InScope);
    const ReadEvent event(text.toStdString(), Scope::Blocks);
    QCOMPARE(event.batch.size(), std::size_t(blocks == Judgement::OutOfScope ? 0 : 1));
    if (!event.batch.isEmpty())
        QCOMPARE(!event.batch.pending.empty(), blocks == Judgement::Pending);
}

void EventBuilderTest::whatIsOutOfScopeLeavesNothing()
{
    const ReadEvent event(callText("GetObject", {}, "no time"));
    QCOMPARE(event.judgement, Judgement::OutOfScope);
    QVERIFY(event.batch.isEmpty() && event.batch.problems.empty());
    QCOMPARE(event.batch.pools->texts.size(), std::size_t(1));
}

void EventBuilderTest::placesAndFlagsAreHandedThrough()
{
    JsonReader reader;
    const PaddedText text(RecordText{}.json());
    QVERIFY(!reader.check(text.view()));
    RecordOrigin origin;
    origin.place = {0, 3, 4567, 890, 2, 1};
    origin.flags = kRepaired | kBytesReplaced;
    origin.bytes = text.view();
    EventBatch batch;
    QCOMPARE(addEvent(reader.tree(), origin, Scope::Blocks, batch), Judgement::InScope);
    QVERIFY(batch.place(0) == origin.place);
    QCOMPARE(int(batch.flags(0)), kRepaired | kBytesReplaced);
    QVERIFY(batch.bytesHash(0) == hashOf(origin.bytes));
}

QTEST_GUILESS_MAIN(EventBuilderTest)
#include "eventbuildertest.moc"
