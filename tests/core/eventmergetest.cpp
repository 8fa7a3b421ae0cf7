// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The batches of all files into one store: order, copies, instance calls tied to their reservation,
// the account.
#include "core/input/eventmerge.h"

#include "core/input/filereader.h"
#include "recordtexts.h"

#include <QTest>

using namespace cbv;

namespace {

class Files
{
public:
    explicit Files(Scope scope = Scope::Blocks) : m_reader(scope) {}

    Files &add(const std::string &path, const std::string &text)
    {
        TextBuffer bytes;
        bytes.assign(text);
        m_reader.readBytes(path, std::move(bytes), [this](EventBatch &&batch) {
            m_batches.push_back(std::make_shared<EventBatch>(std::move(batch)));
        });
        return *this;
    }
    LoadResult merged(bool backwards = false) const
    {
        auto batches = m_batches;
        if (backwards)
            std::ranges::reverse(batches);
        return mergeBatches(batches);
    }

private:
    FileReader m_reader;
    FileBatches m_batches;
};

/// `path#record` of each row.
QByteArray rowsOf(const EventStore &store)
{
    std::vector<std::string> list;
    for (Row row = 0; row < store.size(); ++row)
        list.push_back(store.path(row) + '#' + std::to_string(store.place(row).record));
    return shown(joinedWith(list, " "));
}

/// `duplicates outOfScope shown`.
QByteArray account(const LoadResult &result)
{
    const auto &records = result.account.records;
    return QByteArray::number(records.of(RecordVerdict::Duplicate)) + ' '
           + QByteArray::number(records.of(RecordVerdict::OutOfScope)) + ' '
           + QByteArray::number(records.of(RecordVerdict::Shown));
}

QByteArray factsOf(const EventStore &store)
{
    std::vector<std::string> list;
    for (const auto &fact : store.facts()) {
        std::string line = std::to_string(fact.row) + ' ' + std::to_string(int(fact.kind)) + ' '
                           + std::string(store.text(fact.reservation));
        for (const auto id : fact.instances)
            line += ' ' + std::string(store.text(id));
        list.push_back(line);
    }
    return shown(joinedWith(list, ", "));
}

std::string terminated(const std::string &instance,
                       const std::string &reservation = "cr-0123456789abcdef0")
{
    return RecordText{
        "TerminateCapacityBlockInstances",
        "",
        reservation,
        "2023-10-04T11:00:00Z",
        "t-1",
        R"("resources":[{"type":"AWS::EC2::Instance","ARN":"arn:aws:ec2:x:1:instance/)" + instance
            + "\"}],"}
        .json();
}

std::string call(const std::string &name, const std::string &instance, const std::string &time,
                 const std::string &more = {})
{
    return callText(name,
                    more + R"("responseElements":{"instancesSet":{"items":[{"instanceId":")"
                        + instance + "\"}]}},",
                    time, name + instance);
}

const std::vector<std::string> kLife = lifeOfABlock();
const std::string kCsvHeader = "Event time,Event source,Event name,AWS region,Resources,Event "
                               "ID,Event type,Recipient Account Id\n";
const std::string kCsvActive =
    "2023-10-03T11:30:00Z,ec2.amazonaws.com,CapacityBlockActive,us-east-1,"
    "\"[{\"\"resourceType\"\":\"\"AWS::EC2::CapacityReservation\"\",\"\"resourceName\"\":"
    "\"\"cr-0123456789abcdef0\"\"}]\",e-2,AwsServiceEvent,123456789012\n";

} // namespace

class EventMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void eventsAreOrderedByTimeThenPathThenPlace();
    void theOrderOfTheBatchesDoesNotMatter();
    void eventsWithoutATimeComeFirst();
    void copiesAreDroppedAndTheirPlacesKept();
    void recordsThatShareAnIdAndDifferAreDifferent();
    void aRecordOfAReducedShapeIsACopyOfTheFullerOne();
    void aRecordOfAReducedShapeAloneIsShown();
    void aReducedRecordWithoutAnIdIsNoCopy();
    void instanceCallsAreTiedByAnyShownEvent();
    void aRunIsKnownThroughTheTerminationAlone();
    void anInstanceThatNoEventTiesIsOutOfScope();
    void anInstanceOfTwoReservationsIsAFactOfBoth();
    void aFailedTiedCallChangesNothing();
    void problemsAreSortedByFileAndOffset();
    void theHorizonIsTheNewestEventOrDelivery();
    void textsAreSharedBetweenFiles();
    void nothingMergesToNothing();
};

void EventMergeTest::eventsAreOrderedByTimeThenPathThenPlace()
{
    const auto same = [](const std::string &id) {
        return RecordText{"CapacityBlockActive",  "active", "cr-12345678",
                          "2023-10-03T00:00:00Z", id,       {}}
            .json();
    };
    Files files;
    files.add("b.json", recordsFile({kLife[2], same("1"), same("2")}));
    files.add("a.json", recordsFile({same("3"), kLife[0], same("4")}));
    const auto result = files.merged();
    QCOMPARE(rowsOf(*result.store), "a.json#2 a.json#1 a.json#3 b.json#2 b.json#3 b.json#1");
    QCOMPARE(shown(formatUtc(result.store->firstTime())), "2023-10-02T00:06:08Z");
    QCOMPARE(shown(formatUtc(result.store->lastTime())), "2023-10-04T11:30:00Z");
    QCOMPARE(account(result), "0 0 6");
}

void EventMergeTest::theOrderOfTheBatchesDoesNotMatter()
{
    Files files;
    files.add("c.json", recordsFile(kLife))
        .add("a.json", recordsFile({kLife[1]}))
        .add("b.csv", kCsvHeader + kCsvActive);
    const auto one = files.merged();
    const auto other = files.merged(true);
    QCOMPARE(rowsOf(*one.store), rowsOf(*other.store));
    QCOMPARE(factsOf(*one.store), factsOf(*other.store));
    QVERIFY(one.account == other.account);
    QVERIFY(one.problems == other.problems);
}

void EventMergeTest::eventsWithoutATimeComeFirst()
{
    Files files;
    files.add("a.json",
              recordsFile({kLife[0], R"({"eventName":"CapacityBlockActive","eventID":"x"})"}));
    const auto result = files.merged();
    QCOMPARE(rowsOf(*result.store), "a.json#2 a.json#1");
    QCOMPARE(result.store->time(0), kNoTime);
    QCOMPARE(result.store->firstTime(), result.store->time(1));
}

void EventMergeTest::copiesAreDroppedAndTheirPlacesKept()
{
    auto respelt = kLife[1];
    respelt.insert(1, " ");
    respelt.replace(respelt.find("us-east-1"), 9, "us\\u002deast-1");
    Files files;
    files.add("b.json", recordsFile(kLife)).add("a.json", recordsFile({kLife[1], kLife[1]}));
    files.add("c.json", "{\"events\":[{\"message\":" + jsonString(respelt) + "}]}");
    const auto result = files.merged();
    QCOMPARE(rowsOf(*result.store), "b.json#1 a.json#1 b.json#3");
    QCOMPARE(account(result), "3 0 3");
    const auto copies = result.store->copies(1);
    QCOMPARE(copies.size(), std::size_t(3));
    QCOMPARE(copies[0].file, 0U);
    QCOMPARE(copies[0].record, 2U);
    QCOMPARE(copies[1].file, 1U);
    QCOMPARE(copies[1].record, 2U);
    QCOMPARE(copies[2].file, 2U);
    QCOMPARE(int(copies[2].layers), 1);
    QVERIFY(result.store->copies(0).empty());
    QCOMPARE(result.store->facts().size(), std::size_t(3));
}

void EventMergeTest::recordsThatShareAnIdAndDifferAreDifferent()
{
    // As in AWS's own samples: one eventID and one time for all.
    std::vector<std::string> records;
    for (const auto &[name, state] :
         {std::pair("CapacityBlockActive", "active"), std::pair("CapacityBlockFailed", "failed")})
        records.push_back(
            RecordText{name, state, "cr-12345678", "2023-10-02T00:06:08Z", "a1b2c3d4-EXAMPLE", {}}
                .json());
    QCOMPARE(account(Files().add("a.json", recordsFile(records)).merged()), "0 0 2");
}

void EventMergeTest::aRecordOfAReducedShapeIsACopyOfTheFullerOne()
{
    for (const char *name : {"a.csv", "z.csv"}) {
        Files files;
        files.add(name, kCsvHeader + kCsvActive).add("m.json", recordsFile(kLife));
        const auto result = files.merged();
        QCOMPARE(rowsOf(*result.store), "m.json#1 m.json#2 m.json#3");
        QCOMPARE(account(result), "1 0 3");
        QCOMPARE(result.store->copies(1).size(), std::size_t(1));
        QCOMPARE(shown(result.store->files()[result.store->copies(1)[0].file].path), name);
        QCOMPARE(factsOf(*result.store).count("cr-"), 3);
    }
}

void EventMergeTest::aRecordOfAReducedShapeAloneIsShown()
{
    const auto result = Files()
                            .add("a.csv", kCsvHeader + kCsvActive)
                            .add("b.csv", kCsvHeader + kCsvActive)
                            .merged();
    QCOMPARE(account(result), "1 0 1");
    QVERIFY((result.store->flags(0) & kReducedShape) != 0);
    QCOMPARE(shown(result.store->text(0, Field::State)), "active");
    QCOMPARE(shown(result.store->text(0, Field::Reservation)), "cr-0123456789abcdef0");
}

void EventMergeTest::aReducedRecordWithoutAnIdIsNoCopy()
{
    auto row = kCsvActive;
    row.replace(row.find(",e-2,"), 5, ",,");
    auto full = RecordText{"CapacityBlockActive",  "active", "cr-0123456789abcdef0",
                           "2023-10-03T11:30:00Z", "",       {}};
    QCOMPARE(account(Files().add("a.csv", kCsvHeader + row).add("b.json", full.json()).merged()),
             "0 0 2");
}

void EventMergeTest::instanceCallsAreTiedByAnyShownEvent()
{
    Files files;
    files.add("a.json", recordsFile({call("StopInstances", "i-aaaaaaaa", "2023-10-05T00:00:00Z"),
                                     call("StopInstances", "i-bbbbbbbb", "2023-10-05T00:00:00Z")}));
    files.add(
        "b.json",
        recordsFile({call("RunInstances", "i-aaaaaaaa", "2023-10-04T00:00:00Z",
                          R"("requestParameters":{"capacityReservationId":"cr-12345678"},)")}));
    const auto result = files.merged();
    QCOMPARE(rowsOf(*result.store), "b.json#1 a.json#1");
    QCOMPARE(account(result), "0 1 2");
    QCOMPARE(factsOf(*result.store),
             shown("0 " + std::to_string(int(FactKind::Launch)) + " cr-12345678 i-aaaaaaaa, 1 "
                   + std::to_string(int(FactKind::Stop)) + " cr-12345678 i-aaaaaaaa"));
}

void EventMergeTest::aRunIsKnownThroughTheTerminationAlone()
{
    for (const auto scope : {Scope::Blocks, Scope::Instances, Scope::All}) {
        Files files(scope);
        files.add("a.json",
                  recordsFile({terminated("i-aaaaaaaa"),
                               call("RunInstances", "i-aaaaaaaa", "2023-10-03T12:00:00Z")}));
        const auto result = files.merged();
        QCOMPARE(rowsOf(*result.store), "a.json#2 a.json#1");
        QCOMPARE(factsOf(*result.store), shown("0 " + std::to_string(int(FactKind::Launch))
                                               + " cr-0123456789abcdef0 i-aaaaaaaa, 1 "
                                               + std::to_string(int(FactKind::Termination))
                                               + " cr-0123456789abcdef0 i-aaaaaaaa"));
        QCOMPARE(shown(result.store->text(result.store->facts()[0].account)), "123456789012");
    }
}

void EventMergeTest::anInstanceThatNoEventTiesIsOutOfScope()
{
    const auto text = recordsFile(
        {terminated("i-aaaaaaaa"), call("RunInstances", "i-cccccccc", "2023-10-03T12:00:00Z")});
    QCOMPARE(account(Files().add("a.json", text).merged()), "0 1 1");
    const auto wider = Files(Scope::Instances).add("a.json", text).merged();
    QCOMPARE(account(wider), "0 0 2");
    QCOMPARE(wider.store->facts().size(), std::size_t(1));
}

void EventMergeTest::anInstanceOfTwoReservationsIsAFactOfBoth()
{
    Files files;
    files.add("a.json",
              recordsFile({terminated("i-aaaaaaaa", "cr-22222222"),
                           terminated("i-aaaaaaaa", "cr-11111111"),
                           call("StartInstances", "i-aaaaaaaa", "2023-10-03T12:00:00Z")}));
    const auto launch = std::to_string(int(FactKind::Launch));
    QVERIFY(factsOf(*files.merged().store)
                .startsWith(shown("0 " + launch + " cr-11111111 i-aaaaaaaa, 0 " + launch
                                  + " cr-22222222 i-aaaaaaaa")));
}

void EventMergeTest::aFailedTiedCallChangesNothing()
{
    Files files;
    files.add("a.json", recordsFile({terminated("i-aaaaaaaa"),
                                     call("StopInstances", "i-aaaaaaaa", "2023-10-03T12:00:00Z",
                                          R"("errorCode":"Client.UnauthorizedOperation",)")}));
    QCOMPARE(files.merged().store->facts()[0].kind, FactKind::FailedCall);
}

void EventMergeTest::problemsAreSortedByFileAndOffset()
{
    const std::string lost = R"({"eventName":"CapacityBlockActive","eventID":nul})";
    Files files;
    files.add("z.json", recordsFile({lost, kLife[0], lost})).add("a.json", recordsFile({lost}));
    const auto result = files.merged();
    QCOMPARE(result.problems.size(), std::size_t(3));
    QCOMPARE(result.problems[0].file, 0U);
    QCOMPARE(result.problems[1].file, 1U);
    QVERIFY(result.problems[1].offset < result.problems[2].offset);
    QCOMPARE(result.account.records.of(RecordVerdict::Rejected), std::uint64_t(3));
    QCOMPARE(result.account.files.total(), std::uint64_t(2));
}

void EventMergeTest::theHorizonIsTheNewestEventOrDelivery()
{
    Files files;
    files.add("a.json", recordsFile(kLife));
    QCOMPARE(shown(formatUtc(files.merged().store->horizon())), "2023-10-04T11:30:00Z");
    EventStore::Parts parts;
    parts.files.emplace_back().delivered = parseTime("2023-10-07T00:10:00Z")->ms;
    QCOMPARE(shown(formatUtc(EventStore(std::move(parts)).horizon())), "2023-10-07T00:10:00Z");
    QCOMPARE(EventStore().horizon(), kNoTime);
}

void EventMergeTest::textsAreSharedBetweenFiles()
{
    Files files;
    files.add("a.json", kLife[0]).add("b.json", kLife[1]).add("c.json", kLife[2]);
    const auto store = files.merged().store;
    QCOMPARE(store->id(0, Field::Region), store->id(2, Field::Region));
    QCOMPARE(store->id(0, Field::Reservation), store->facts()[1].reservation);
    QCOMPARE(store->id(0, Field::Error), 0U);
}

void EventMergeTest::nothingMergesToNothing()
{
    const auto result = mergeBatches({});
    QVERIFY(result.store != nullptr && result.store->isEmpty() && result.problems.empty());
    QCOMPARE(result.account.records.total(), std::uint64_t(0));
    QCOMPARE(result.store->firstTime(), kNoTime);
}

QTEST_GUILESS_MAIN(EventMergeTest)
#include "eventmergetest.moc"
