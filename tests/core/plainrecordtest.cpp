// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast way through a record and the way over its tree: where the first takes a record, both
// give the same row, whatever the record holds.
#include "core/event/plainrecord.h"

#include "core/event/jsonreader.h"
#include "core/event/relevance.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

using namespace cbv;

namespace {

/// The texts of the only row of a batch; empty where there is none.
QStringList rowOf(const EventBatch &batch)
{
    QStringList texts;
    if (batch.size() != 1)
        return texts;
    const auto event = batch.event(0);
    for (const auto id : event.fields)
        texts += QString::fromUtf8(shown(batch.pools->texts.text(id)));
    texts += QString::fromStdString(eventIdText(event.eventId, batch.pools->texts));
    texts += QString::fromStdString(formatUtc(event.time)) + QString::number(event.flags);
    for (const auto &problem : batch.problems)
        texts += QString::fromStdString(problem.detail);
    return texts;
}

/// What a batch says of reservations.
QStringList factsOf(const EventBatch &batch)
{
    QStringList facts;
    for (const auto &fact : batch.facts) {
        QStringList texts{QString::number(static_cast<int>(fact.kind)),
                          QString::fromStdString(formatUtc(fact.plannedStart)),
                          QString::fromStdString(formatUtc(fact.plannedEnd)),
                          QString::number(fact.instanceCount)};
        for (const auto id : {fact.reservation, fact.account, fact.region, fact.state,
                              fact.stateByName, fact.instanceType})
            texts += QString::fromUtf8(shown(batch.pools->texts.text(id)));
        for (const auto id : fact.instances)
            texts += QString::fromUtf8(shown(batch.pools->texts.text(id)));
        facts += texts.join(u'|');
    }
    return facts;
}

bool areAlike(const JsonTree &a, const JsonTree &b)
{
    bool alike = a.size() == b.size();
    for (std::uint32_t i = 0; alike && i < a.size(); ++i)
        alike = a[i].kind == b[i].kind && a[i].end == b[i].end && a[i].key == b[i].key
                && a[i].text == b[i].text;
    return alike;
}

enum class Outcome { Left, Same, Different };

/// Reads a text both ways, with a tree and by the strict parser; Left where the fast way leaves it.
Outcome comparedAsTrees(const PaddedText &padded)
{
    PlainRecordReader plain;
    JsonTree tree;
    const auto end = plain.read(padded.view(), 0, tree);
    if (end == std::string_view::npos)
        return Outcome::Left;
    JsonReader json;
    const PaddedText record(std::string(padded.view().substr(0, end)));
    if (json.check(record.view()) || !areAlike(tree, json.tree()))
        return Outcome::Different;
    for (const auto scope : {Scope::Blocks, Scope::Instances, Scope::All}) {
        EventBatch fast;
        EventBatch slow;
        const auto judgement = addEvent(plain.texts(), tree, {}, scope, fast);
        if (judgement != addEvent(json.tree(), {}, scope, slow) || rowOf(fast) != rowOf(slow)
            || factsOf(fast) != factsOf(slow) || fast.pending != slow.pending)
            return Outcome::Different;
    }
    return Outcome::Same;
}

/// Reads a text both ways; Left where the fast way leaves it.
Outcome compared(const std::string &text)
{
    const PaddedText padded(text);
    if (!text.starts_with('{'))
        return Outcome::Left; // whoever calls it has looked
    const auto withTree = comparedAsTrees(padded);
    PlainRecordReader plain;
    const auto end = plain.read(padded.view(), 0);
    if (end == std::string_view::npos)
        return withTree == Outcome::Left ? Outcome::Left : Outcome::Different;
    if (withTree == Outcome::Different || mayConcernBlocks(padded.view().substr(0, end)))
        return withTree;
    JsonReader json;
    const PaddedText record(text.substr(0, end));
    if (json.check(record.view()))
        return Outcome::Different;
    EventBatch fast;
    EventBatch slow;
    addRow(plain.texts(), {}, fast);
    const auto judgement = addEvent(json.tree(), {}, Scope::All, slow);
    return judgement == Judgement::InScope && slow.facts.empty() && rowOf(fast) == rowOf(slow)
               ? Outcome::Same
               : Outcome::Different;
}

std::string call(const std::string &more = {})
{
    return R"({"eventVersion":"1.08","userIdentity":{"type":"AssumedRole","principalId":"AROA:me",)"
           R"("arn":"arn:aws:sts::111122223333:assumed-role/r/me","accountId":"111122223333",)"
           R"("sessionContext":{"sessionIssuer":{"type":"Role","arn":"arn:aws:iam::1:role/r"},)"
           R"("attributes":{"mfaAuthenticated":"false"}}},"eventTime":"2023-10-02T00:06:08Z",)"
           R"("eventSource":"ec2.amazonaws.com","eventName":"DescribeInstanceStatus",)"
           R"("awsRegion":"us-east-1","sourceIPAddress":"203.0.113.7","userAgent":"aws-cli/2 \u0026",)"
           R"("requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0123456789abcdef0"}]},)"
           R"("n":[1,-2.5,0,null,true,false,{},[]],"instanceType":"p5.48xlarge"},)"
           R"("responseElements":null,"requestID":"r","readOnly":true,)"
           + more
           + R"("eventID":"0a1b2c3d-0000-4000-8000-00000000000f","eventType":"AwsApiCall",)"
             R"("recipientAccountId":"111122223333"})";
}

} // namespace

class PlainRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void aCallIsReadWithoutItsTree();
    void whatIsOddIsLeftToTheTree_data();
    void whatIsOddIsLeftToTheTree();
    void thePlaceBehindTheRecordIsGiven();
    void anEventOfABlockIsReadWithItsTree();
    void whatATreeDoesNotKeepIsLeftToTheStrictParser();
    void everyRecordOfTheSamplesIsReadAlike();
    void aDamagedRecordIsNeverTakenForAnother_data();
    void aDamagedRecordIsNeverTakenForAnother();
};

void PlainRecordTest::aCallIsReadWithoutItsTree()
{
    auto text = call();
    text.replace(text.find(" \\u0026"), 7, "");
    QCOMPARE(compared(text), Outcome::Same);
    PlainRecordReader plain;
    const PaddedText padded(text);
    QCOMPARE(plain.read(padded.view(), 0), text.size());
    const auto texts = plain.texts();
    QCOMPARE(shown(texts.name), "DescribeInstanceStatus");
    QCOMPARE(shown(texts.who), "arn:aws:sts::111122223333:assumed-role/r/me");
    QCOMPARE(shown(texts.instances), "i-0123456789abcdef0");
    QCOMPARE(shown(texts.instanceType), "p5.48xlarge");
    QCOMPARE(shown(texts.readOnly), "true");
    QCOMPARE(shown(texts.account), "111122223333");
}

void PlainRecordTest::whatIsOddIsLeftToTheTree_data()
{
    QTest::addColumn<QByteArray>("more");
    const auto row = [](const char *name, const char *more) {
        QTest::newRow(name) << QByteArray(more);
    };
    row("an escape in a text that is shown", "\"errorCode\":\"a\\u0062\",");
    row("a name that stands twice", "\"eventName\":\"Other\",");
    row("another identity", "\"userIdentity\":{},");
    row("an identity that is none", "\"userIdentity\":null,");
    row("a number where a text is wanted", "\"errorCode\":5,");
    row("a list of records", "\"Records\":[],");
    row("a message's name", "\"detail-type\":\"x\",");
    row("a record in a string", "\"CloudTrailEvent\":\"{}\",");
    row("a control character", "\"x\":\"a\nb\",");
    row("a wrong escape", "\"x\":\"\\q\",");
    row("a lone surrogate", "\"x\":\"\\ud800\",");
    row("a number with an exponent", "\"x\":1e999,");
    row("a number with a leading zero", "\"x\":01,");
    row("a number beyond 64 bits", "\"x\":123456789012345678901,");
    row("a word that is none", "\"x\":nul,");
    row("a missing comma", "\"x\":1 ");
    row("a comma too many", "\"x\":1,,");
    row("an instance behind an escape", "\"x\":\"\\/i-0123456789abcdef0\",");
    row("brackets without end", "\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");
}

void PlainRecordTest::whatIsOddIsLeftToTheTree()
{
    QFETCH(const QByteArray, more);
    QCOMPARE(compared(call(more.toStdString())), Outcome::Left);
}

void PlainRecordTest::thePlaceBehindTheRecordIsGiven()
{
    auto record = call();
    record.replace(record.find(" \\u0026"), 7, "");
    const PaddedText padded("[" + record + " , " + record + "]");
    PlainRecordReader plain;
    QCOMPARE(plain.read(padded.view(), 1), 1 + record.size());
    QCOMPARE(plain.read(padded.view(), 1 + record.size() + 3), padded.view().size() - 1);
    QCOMPARE(plain.read(padded.view().substr(0, padded.view().size() - 2), 1 + record.size() + 3),
             std::string_view::npos);
}

void PlainRecordTest::everyRecordOfTheSamplesIsReadAlike()
{
    int taken = 0;
    QDirIterator files(QStringLiteral(CBV_SAMPLES), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll().toStdString();
        for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
            const auto outcome = compared(text.substr(at, 64 * 1024));
            QVERIFY2(outcome != Outcome::Different, text.substr(at, 300).c_str());
            taken += outcome == Outcome::Same ? 1 : 0;
        }
    }
    QVERIFY2(taken > 5, QByteArray::number(taken).constData());
}

void PlainRecordTest::anEventOfABlockIsReadWithItsTree()
{
    const PaddedText padded(RecordText().json());
    QCOMPARE(comparedAsTrees(padded), Outcome::Same);
    PlainRecordReader plain;
    JsonTree tree;
    QCOMPARE(plain.read(padded.view(), 0, tree), padded.view().size());
    EventBatch batch;
    QCOMPARE(addEvent(plain.texts(), tree, {}, Scope::Blocks, batch), Judgement::InScope);
    QCOMPARE(factsOf(batch).size(), 1);
    QVERIFY(factsOf(batch).front().contains(QStringLiteral("cr-0123456789abcdef0")));
    QVERIFY(factsOf(batch).front().contains(QStringLiteral("active")));
}

void PlainRecordTest::whatATreeDoesNotKeepIsLeftToTheStrictParser()
{
    for (const char *more : {"\"x\":1.50,", "\"x\":-0,", "\"x\":\"a\\tb\","}) {
        RecordText record;
        record.more = more;
        QCOMPARE(comparedAsTrees(PaddedText(record.json())), Outcome::Left);
    }
    RecordText record;
    record.more = "\"x\":[1,-2,0,{\"y\":null},true,[],{}],";
    QCOMPARE(comparedAsTrees(PaddedText(record.json())), Outcome::Same);
}

void PlainRecordTest::aDamagedRecordIsNeverTakenForAnother_data()
{
    QTest::addColumn<QByteArray>("record");
    auto whole = call("\"errorCode\":\"Denied\",");
    whole.replace(whole.find(" \\u0026"), 7, "");
    QTest::newRow("a call") << QByteArray::fromStdString(whole);
    QTest::newRow("an event of a block") << QByteArray::fromStdString(RecordText().json());
}

void PlainRecordTest::aDamagedRecordIsNeverTakenForAnother()
{
    QFETCH(const QByteArray, record);
    constexpr int kRounds = 15'000;
    constexpr std::string_view kBytes = "{}[]\",:\\ntf0-9.eEu\n /i\x01\x7f";
    std::mt19937 random(11);
    const auto whole = record.toStdString();
    int taken = 0;
    for (int round = 0; round < kRounds; ++round) {
        auto text = whole;
        const auto at = random() % text.size();
        switch (random() % 3) {
        case 0: text[at] = kBytes[random() % kBytes.size()]; break;
        case 1: text.erase(at, 1 + random() % 3); break;
        default: text.insert(at, 1, kBytes[random() % kBytes.size()]); break;
        }
        const auto outcome = compared(text);
        QVERIFY2(outcome != Outcome::Different, text.c_str());
        taken += outcome == Outcome::Same ? 1 : 0;
    }
    QVERIFY(taken > kRounds / 10);
}

QTEST_GUILESS_MAIN(PlainRecordTest)
#include "plainrecordtest.moc"
