// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file from bytes to a batch: what the file is said to be, what becomes of its records, and
// where its problems are.
#include "batchreading.h"
#include "temporaryfiles.h"

#include <QStringEncoder>
#include <QTest>

using namespace cbv;

namespace {

/// `severity code record@offset line:column` of each problem.
QByteArray problems(const EventBatch &batch)
{
    std::vector<std::string> lines;
    for (const auto &p : batch.problems)
        lines.push_back(std::string(severityName(p.severity)) + ' ' + std::string(codeName(p.code))
                        + ' ' + std::to_string(p.record) + '@' + std::to_string(p.offset) + ' '
                        + std::to_string(p.line) + ':' + std::to_string(p.column));
    return shown(joinedWith(lines, ", "));
}

const std::vector<std::string> kLife = lifeOfABlock();
const std::string kOther =
    R"({"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put"})";

EventBatch readBy(FileReader &reader, const std::string &path)
{
    EventBatch batch;
    reader.read(path, [&](EventBatch &&b) { batch = std::move(b); });
    return batch;
}

} // namespace

class FileReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileEndsInOneVerdict_data();
    void everyFileEndsInOneVerdict();
    void theVerdictOfALogDoesNotDependOnTheScope();
    void eachRecordEndsInOneVerdict();
    void placesCountBytesOfTheUnpackedText();
    void aBrokenRecordIsMendedOrRejectedWithItsPlace();
    void problemsOfOneFileAreInPlaceWhateverTheirOrder();
    void aCutOffFileKeepsWhatWasWhole_data();
    void aCutOffFileKeepsWhatWasWhole();
    void aMissingCommaBetweenRecordsIsOnlyNoted();
    void aBrokenRowOfFieldsCostsNoOther();
    void bracketsOfOtherTextAreNoRecord();
    void aMendedWrapperGivesItsRecord();
    void aStringWithABrokenRecordIsMendedInside();
    void everyEncodingGivesTheSameEvents();
    void bytesInNoEncodingAreMarkedOnTheirRecord();
    void problemsAreBoundedButAllAreCounted();
    void aFileThatIsNotThereIsUnreadable();
    void oneReaderServesManyFiles();
};

void FileReaderTest::everyFileEndsInOneVerdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileVerdict>("verdict");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *name, const std::string &bytes, FileVerdict verdict,
                        const char *problem = "") {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << verdict << QByteArray(problem);
    };
    using enum FileVerdict;
    row("log", recordsFile(kLife), Log);
    row("packed log", gzip(recordsFile(kLife)), Log);
    row("log of other things", recordsFile({callText("GetObject")}), WithoutBlocks);
    row("empty list", "{\"Records\":[]}", WithoutBlocks);
    row("notifications only", recordsFile({kOther}), WithoutBlocks);
    row("nothing", "", NotALog, "empty-file");
    row("packed nothing", gzip(""), NotALog, "empty-file");
    row("prose", "Dear all, no logs today.", NotALog, "not-a-log");
    row("prose about blocks", "CapacityBlockActive is an event.", NotALog, "not-a-log");
    row("other JSON about blocks", R"({"note":"capacity-block","n":[1,2]})", NotALog, "not-a-log");
    row("zip", "PK\x03\x04 CapacityBlock", Unreadable, "cut-off");
    row("digest", R"({"digestStartTime":"x","logFiles":[{"s3Object":"capacity-block"}]})", NotALog,
        "no-events-in-it");
    row("insight",
        R"({"Records":[{"eventType":"AwsCloudTrailInsight","insightDetails":{"x":"cr-12345678"}}]})",
        NotALog, "no-events-in-it");
    row("damaged digest", R"({"digestStartTime":"x","logFiles":[{"eventName":"cr-12345678","a"}]})", NotALog,
        "no-events-in-it");
    row("packed damage", std::string("\x1f\x8b\x08") + std::string(40, '\x7f'), Unreadable,
        "bad-packing");
    row("packed and cut off at once", gzip("{}").substr(0, 10), Unreadable, "cut-off");
    row("prose with a record", "see: " + kLife[0], Log);
}

void FileReaderTest::everyFileEndsInOneVerdict()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const FileVerdict, verdict);
    QFETCH(const QByteArray, problem);
    const auto batch = batchOf(bytes.toStdString());
    QCOMPARE(batch.file.verdict, verdict);
    QCOMPARE(batch.account.files.total(), std::uint64_t(1));
    QCOMPARE(batch.account.files.of(verdict), std::uint64_t(1));
    QCOMPARE(batch.account.bytesRead, std::uint64_t(bytes.size()));
    if (verdict == FileVerdict::Log)
        QVERIFY(!batch.isEmpty());
    else
        QVERIFY(batch.isEmpty() && batch.account.records.total() == 0);
    QCOMPARE(batch.problems.size(), std::size_t(problem.isEmpty() ? 0 : 1));
    if (!problem.isEmpty())
        QCOMPARE(shown(codeName(batch.problems[0].code)), problem);
}

void FileReaderTest::theVerdictOfALogDoesNotDependOnTheScope()
{
    const auto record = callText("GetObject");
    for (const auto &text :
         {recordsFile({record}), "\xef\xbb\xbf" + recordsFile({record}),
          "2023-10-02T00:06:08.000Z " + record,
          "{\"events\":[{\"message\":" + jsonString(record) + "}]}", record + '\n' + record}) {
        QCOMPARE(batchOf(text, Scope::Blocks).file.verdict, FileVerdict::WithoutBlocks);
        QCOMPARE(batchOf(text, Scope::All).file.verdict, FileVerdict::Log);
        QVERIFY(!batchOf(text, Scope::All).isEmpty());
    }
}

void FileReaderTest::eachRecordEndsInOneVerdict()
{
    const auto text = recordsFile(
        {kLife[0], callText("GetObject"), kOther, "{}", "{\"eventName\":nul,\"eventID\":1}",
         callText("StopInstances", R"("requestParameters":{"i":"i-12345678"},)")});
    QCOMPARE(account(batchOf(text)), "1 2 1 2 0");
    QCOMPARE(account(batchOf(text, Scope::All)), "1 2 0 3 0");
    // What is only beside the records of a log counts too; what is beside no record does not.
    QCOMPARE(account(batchOf(kLife[0] + "\n{\"a\":1}\n")), "0 1 0 1 0");
    QCOMPARE(account(batchOf("{\"a\":\"capacity-block\"}\n{\"b\":2}\n")), "0 0 0 0 0");
}

void FileReaderTest::placesCountBytesOfTheUnpackedText()
{
    const auto text = recordsFile(kLife);
    for (const auto &bytes : {text, gzip(text), gzip(gzip(text)), "\xef\xbb\xbf" + text}) {
        const auto batch = batchOf(bytes);
        QCOMPARE(batch.size(), kLife.size());
        for (std::size_t i = 0; i < kLife.size(); ++i) {
            const auto place = batch.place(i);
            QCOMPARE(text.substr(place.offset, place.length), kLife[i]);
            QCOMPARE(place.record, std::uint32_t(i + 1));
        }
        QVERIFY(batch.account.bytesUnpacked >= text.size());
    }
}

void FileReaderTest::aBrokenRecordIsMendedOrRejectedWithItsPlace()
{
    auto mended = kLife[1];
    const auto quote = mended.find("\"ec2.amazonaws.com\",\"userAgent");
    mended.insert(quote + 1, "\n");
    auto lost = kLife[2];
    const auto colon = lost.find("\"awsRegion\":") + 11;
    lost[colon] = ';';
    const auto text = "{\"Records\":[\n" + kLife[0] + ",\n" + mended + ",\n" + lost + "]}";
    const auto batch = batchOf(text);
    QCOMPARE(account(batch), "1 0 0 2 1");
    const auto second = text.find(mended);
    const auto third = text.find(lost);
    QCOMPARE(problems(batch),
             shown("repaired control-character 2@" + std::to_string(second + quote + 1)
                   + " 3:" + std::to_string(quote + 2) + ", rejected syntax-error 3@"
                   + std::to_string(third + colon) + " 5:" + std::to_string(colon + 1)));
    QCOMPARE(int(batch.flags(0)), 0);
    QCOMPARE(int(batch.flags(1)), int(kRepaired));
}

void FileReaderTest::problemsOfOneFileAreInPlaceWhateverTheirOrder()
{
    // The note about the time belongs to the record's beginning, the mend before it to a later
    // line.
    const std::string record = "{\"eventName\":\"CapacityBlockActive\",\n\"eventID\":\"\n\"}";
    const auto batch = batchOf("[" + record + ",\n" + record + ",\n" + record + "]");
    QCOMPARE(account(batch), "0 0 0 3 3");
    std::vector<std::int64_t> lines;
    for (const auto &problem : batch.problems)
        lines.push_back(problem.line);
    QCOMPARE(lines, (std::vector<std::int64_t>{2, 1, 5, 4, 8, 7}));
}

void FileReaderTest::aCutOffFileKeepsWhatWasWhole_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("result");
    const auto text = recordsFile(kLife);
    const auto row = [](const char *name, std::size_t size, const char *result) {
        QTest::newRow(name) << int(size) << QByteArray(result);
    };
    row("in the third record", text.size() - 40, "0 0 0 3 1");
    row("behind the third record", text.size() - 2, "0 0 0 3 0");
    row("behind the list", text.size() - 1, "0 0 0 3 0");
    row("behind a comma", text.find(kLife[2]), "0 0 0 2 0");
    row("before a comma", text.find(kLife[2]) - 1, "0 0 0 2 0");
    row("in the first key of the third", text.find(kLife[2]) + 5, "1 0 0 2 0");
    row("behind the first value of the third", text.find(kLife[2]) + 22, "1 0 0 2 0");
}

void FileReaderTest::aCutOffFileKeepsWhatWasWhole()
{
    QFETCH(const int, size);
    const auto batch = batchOf(recordsFile(kLife).substr(0, std::size_t(size)));
    QTEST(account(batch), "result");
    QVERIFY(!batch.problems.empty());
    QCOMPARE(batch.file.verdict, FileVerdict::Log);
    for (const auto &problem : batch.problems)
        QVERIFY2(problem.code == ProblemCode::CutOff || problem.code == ProblemCode::MissingEnd,
                 std::string(codeName(problem.code)).c_str());
}

void FileReaderTest::aMissingCommaBetweenRecordsIsOnlyNoted()
{
    const auto text = "{\"Records\":[" + kLife[0] + kLife[1] + " " + kLife[2] + "]}";
    const auto batch = batchOf(text);
    QCOMPARE(account(batch), "0 0 0 3 0");
    QCOMPARE(batch.problems.size(), std::size_t(1));
    QCOMPARE(batch.problems[0].code, ProblemCode::MissingComma);
    QCOMPARE(batch.problems[0].severity, Severity::Note);
    QCOMPARE(batch.problems[0].offset, std::int64_t(text.find(kLife[1])));
}

void FileReaderTest::aBrokenRowOfFieldsCostsNoOther()
{
    const auto row = [](const std::string &name) {
        return R"([{"field":"eventName","value":")" + name + R"("},{"field":"eventID","value":"x"}])";
    };
    for (const std::string broken : {R"([{"field":"eventName","value":"Capacity"Block"}])", R"([{"field":"eventName,"value":"a"}])",
                                     R"([{"field":"eventName" "CapacityBlock"}])", R"([{"field")"}) {
        const auto batch = batchOf("{\"results\":[" + row("CapacityBlockActive") + ",\n" + broken + ",\n"
                                   + row("CapacityBlockFailed") + "," + row("CapacityBlockExpired") + "]}");
        QCOMPARE(account(batch), "1 0 0 3 0");
    }
}

void FileReaderTest::bracketsOfOtherTextAreNoRecord()
{
    for (const std::string head : {"[INFO]", "[2023-10-01 11:30:00 INFO]", "[WARN a,b]", "[main:12]"}) {
        const auto text = head + " started\n" + head + ' ' + kLife[0] + '\n' + head + kLife[1] + '\n' + kLife[2]
                          + '\n' + head + " ended\n";
        const auto batch = batchOf(text);
        QCOMPARE(account(batch), "0 0 0 3 0");
        QCOMPARE(problems(batch), "");
    }
}

void FileReaderTest::aMendedWrapperGivesItsRecord()
{
    const auto bridge =
        "{\"detail-type\":\"AWS Service Event via CloudTrail\" \"detail\":" + kLife[0] + ",}";
    const auto lookup = "{\"EventId\":\"e\" \"CloudTrailEvent\":" + jsonString(kLife[1]) + "}";
    const auto batch = batchOf(bridge + "\n" + lookup);
    QCOMPARE(account(batch), "0 0 0 2 2");
    QCOMPARE(shown(batch.pools->texts.text(batch.event(0).fields[0])), "CapacityBlockScheduled");
    QCOMPARE(shown(batch.pools->texts.text(batch.event(1).fields[0])), "CapacityBlockActive");
    QCOMPARE(int(batch.place(1).layers), 1);
}

void FileReaderTest::aStringWithABrokenRecordIsMendedInside()
{
    auto broken = kLife[1];
    broken.insert(broken.find(",\"eventID\""), ",");
    broken.erase(broken.find(",,\"eventID\""), 2);
    const auto text = "{\"events\":[{\"message\":" + jsonString(kLife[0])
                      + "},{\"message\":" + jsonString(broken) + "}]}";
    const auto batch = batchOf(text);
    QCOMPARE(account(batch), "0 0 0 2 1");
    QCOMPARE(batch.problems.at(0).code, ProblemCode::MissingComma);
    QCOMPARE(batch.problems[0].offset, std::int64_t(text.find(jsonString(broken))));
    QCOMPARE(batch.problems[0].record, 2U);
}

void FileReaderTest::everyEncodingGivesTheSameEvents()
{
    auto record = kLife[0];
    record.insert(1, "\"tag\":\"予約 表\",");
    const auto text = recordsFile({record, kLife[1]});
    const auto fields = [](const EventBatch &batch) {
        std::vector<std::string> list;
        for (std::size_t row = 0; row < batch.size(); ++row) {
            const auto event = batch.event(row);
            for (const auto id : event.fields)
                list.emplace_back(batch.pools->texts.text(id));
            list.push_back(eventIdText(event.eventId, batch.pools->texts) + ' '
                           + std::to_string(batch.bytesHash(row)) + ' '
                           + std::to_string(event.place.offset));
        }
        return list;
    };
    const auto plain = fields(batchOf(text));
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(QString::fromStdString(text));
        QCOMPARE(fields(batchOf(bytes.toStdString())), plain);
        QCOMPARE(fields(batchOf(gzip(bytes.toStdString()))), plain);
    }
    auto cp932 = text;
    cp932.replace(cp932.find("予約 表"), std::string("予約 表").size(),
                  "\x97\x5c\x96\xf1 \x95\x5c");
    QCOMPARE(fields(batchOf(cp932)), plain);
}

void FileReaderTest::bytesInNoEncodingAreMarkedOnTheirRecord()
{
    auto bad = kLife[1];
    bad.insert(bad.find("ec2.amazonaws.com"), "\xff\xff\x81");
    const auto batch = batchOf(recordsFile({kLife[0], bad, kLife[2]}));
    QCOMPARE(account(batch), "0 0 0 3 0");
    QCOMPARE(int(batch.flags(0)), 0);
    QCOMPARE(int(batch.flags(1)), int(kBytesReplaced));
    QCOMPARE(int(batch.flags(2)), 0);
    QCOMPARE(batch.problems.size(), std::size_t(1));
    QCOMPARE(batch.problems[0].code, ProblemCode::UnknownEncoding);
}

void FileReaderTest::problemsAreBoundedButAllAreCounted()
{
    constexpr std::size_t kRecords = kMaxProblemsPerFile + 500;
    std::string broken = "{\"Records\":[";
    std::string timeless;
    for (std::size_t i = 0; i < kRecords; ++i) {
        broken += "{\"eventName\":\"CapacityBlockActive\",\"eventID\":nul},";
        timeless +=
            "{\"eventName\":\"CapacityBlockActive\",\"eventID\":\"" + std::to_string(i) + "\"}\n";
    }
    const auto rejected = batchOf(broken + kLife[0] + "]}");
    QCOMPARE(rejected.account.records.of(RecordVerdict::Rejected), std::uint64_t(kRecords));
    QCOMPARE(rejected.problems.size(), kMaxProblemsPerFile);
    QCOMPARE(rejected.size(), std::size_t(1));
    const auto shownAll = batchOf(timeless);
    QCOMPARE(shownAll.size(), kRecords);
    QCOMPARE(shownAll.problems.size(), kMaxProblemsPerFile);
}

void FileReaderTest::aFileThatIsNotThereIsUnreadable()
{
    const TemporaryFiles files;
    FileReader reader(Scope::Blocks);
    const auto batch = readBy(reader, files.path("gone.json"));
    QCOMPARE(batch.file.verdict, FileVerdict::Unreadable);
    QCOMPARE(batch.account.files.of(FileVerdict::Unreadable), std::uint64_t(1));
    QCOMPARE(batch.problems.at(0).code, ProblemCode::NotFound);
    QCOMPARE(batch.file.path, files.path("gone.json"));
}

void FileReaderTest::oneReaderServesManyFiles()
{
    const TemporaryFiles files;
    const auto name = "AWSLogs/1/123456789012_CloudTrail_us-east-1_20231002T0010Z_x.json.gz";
    const auto log = files.write(name, gzip(recordsFile(kLife)));
    const auto other = files.write("other.txt", "prose");
    FileReader reader(Scope::Blocks);
    for (int i = 0; i < 3; ++i) {
        const auto first = readBy(reader, log);
        QCOMPARE(account(first), "0 0 0 3 0");
        QCOMPARE(shown(formatUtc(first.file.delivered)), "2023-10-02T00:10:00Z");
        QCOMPARE(first.file.bytes, std::uint64_t(gzip(recordsFile(kLife)).size()));
        QCOMPARE(readBy(reader, other).file.verdict, FileVerdict::NotALog);
        QCOMPARE(readBy(reader, files.path("gone")).file.verdict, FileVerdict::Unreadable);
    }
}

QTEST_GUILESS_MAIN(FileReaderTest)
#include "filereadertest.moc"
