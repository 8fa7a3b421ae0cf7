// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files recognised by their content, and the delivery time in a name.
#include "core/input/fileformat.h"

#include "recordtexts.h"

#include <QTest>

using namespace cbv;

class FileFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void otherKindsOfFileAreNamed_data();
    void otherKindsOfFileAreNamed();
    void textIsText_data();
    void textIsText();
    void cloudTrailsOwnFilesWithoutEventsAreNamed_data();
    void cloudTrailsOwnFilesWithoutEventsAreNamed();
    void aLogIsKnownByItsHead_data();
    void aLogIsKnownByItsHead();
    void theDeliveryTimeIsReadFromTheName_data();
    void theDeliveryTimeIsReadFromTheName();
};

void FileFormatTest::otherKindsOfFileAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char *kind, const QByteArray &bytes) {
        QTest::newRow(kind) << bytes << QByteArray(kind);
    };
    row("Parquet", "PAR1....PAR1");
    row("zip archive", "PK\x03\x04....");
    row("tar archive", QByteArray(257, 'x') + "ustar  x");
    row("PNG image", "\x89PNG\r\n\x1a\n");
    row("JPEG image", "\xff\xd8\xff\xe0");
    row("GIF image", "GIF89a");
    row("PDF", "%PDF-1.7");
    row("Zstandard", "\x28\xb5\x2f\xfd...");
    row("bzip2", "BZh91AY");
    row("xz", QByteArray("\xfd"
                         "7zXZ\0",
                         6));
    row("7-Zip archive", "7z\xbc\xaf\x27\x1c");
    row("SQLite database", "SQLite format 3");
    row("ORC", "ORC....");
    row("binary data", QByteArray("{\0\"\0a\0\"\0", 8));
    row("program", "\x7f"
                   "ELF\x02");
}

void FileFormatTest::otherKindsOfFileAreNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, kind);
    QCOMPARE(shown(binaryKind(bytes.toStdString())), kind);
}

void FileFormatTest::textIsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{\"Records\":[]}");
    QTest::newRow("JSON with one NUL") << QByteArray("{\"Records\":[\"a\0b\"]}", 19);
    QTest::newRow("CP932") << QByteArray("{\"a\":\"\x97\x5c\x96\xf1\"}");
    QTest::newRow("one letter") << QByteArray("M");
    QTest::newRow("a word like a magic") << QByteArray("PAR");
}

void FileFormatTest::textIsText()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(shown(binaryKind(bytes.toStdString())), "");
}

void FileFormatTest::cloudTrailsOwnFilesWithoutEventsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("digest") << QByteArray(
        R"({"awsAccountId":"1","digestStartTime":"x","logFiles":[]})")
                            << QByteArray("digest");
    QTest::newRow("insight") << QByteArray(
        R"({"Records":[{"eventType":"AwsCloudTrailInsight","insightDetails":{}}]})")
                             << QByteArray("insight");
    QTest::newRow("signature") << QByteArray(R"({"hashSignature":"x","files":[]})")
                               << QByteArray("sign file");
    QTest::newRow("signature of a query")
        << QByteArray(R"({"version":"1.0","queryCompleteTime":"x"})") << QByteArray("sign file");
    QTest::newRow("log") << QByteArray::fromStdString(recordsFile({RecordText{}.json()}))
                         << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void FileFormatTest::cloudTrailsOwnFilesWithoutEventsAreNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, kind);
    QCOMPARE(shown(eventlessKind(text.toStdString())), kind);
    QCOMPARE(eventlessKind({}), std::string_view()); // no text, and no address either
}

void FileFormatTest::aLogIsKnownByItsHead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("log");
    const auto row = [](const char *name, const std::string &text, bool log) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << log;
    };
    const auto record = callText("GetObject");
    row("of S3", recordsFile({record}), true);
    row("empty list", "{\"Records\":[]}", true);
    row("pretty", "\n  {\n \"Records\" : [\n" + record, true);
    row("with a byte order mark", "\xef\xbb\xbf" + recordsFile({record}), true);
    row("one record", record, true);
    row("array", "[" + record + "]", true);
    row("lookup-events",
        "{\"Events\":[{\"EventId\":\"e\",\"CloudTrailEvent\":" + jsonString(record) + "}]}", true);
    row("CloudWatch", "{\"events\":[{\"message\":" + jsonString(record) + "}]}", true);
    row("texts", "[" + jsonString(record) + "]", true);
    row("CloudWatch export", "2023-10-02T00:06:08.000Z " + record + '\n', true);
    row("nothing", "", false);
    row("space", " \n", false);
    row("other JSON", "{\"name\":\"package\",\"version\":\"1\"}", false);
    row("prose", "The records of CloudTrail", false);
}

void FileFormatTest::aLogIsKnownByItsHead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, log);
    QCOMPARE(looksLikeLog(text.toStdString()), log);
}

void FileFormatTest::theDeliveryTimeIsReadFromTheName_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("time");
    const auto row = [](const char *path, const char *time) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(time);
    };
    row("123456789012_CloudTrail_us-east-1_20231002T0010Z_Mu0KsOhtH1ar15ZZ.json.gz",
        "2023-10-02T00:10:00Z");
    row("a/b_c/123456789012_CloudTrail_us-gov-west-1_20240229T2359Z_x.json",
        "2024-02-29T23:59:00Z");
    row("o-abc_123456789012_CloudTrail_us-east-1_20231002T0010Z_x.json.gz", "2023-10-02T00:10:00Z");
    row("123456789012_CloudTrail_us-east-1_20231302T0010Z_x.json.gz", "");
    row("123456789012_CloudTrail_us-east-1_20231002T001Z_x.json.gz", "");
    row("123456789012_CloudTrail-Digest_us-east-1_t_us-east-1_20231002T010000Z.json.gz", "");
    row("x_20231002T0010Z_x.json.gz", "");
    row("123456789012_CloudTrail_us-east-1_20231002T0010Z_x.json.gz/other.json", "");
    row("-", "");
}

void FileFormatTest::theDeliveryTimeIsReadFromTheName()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, time);
    QCOMPARE(shown(formatUtc(deliveryTime(path.toStdString()))), time);
}

QTEST_GUILESS_MAIN(FileFormatTest)
#include "fileformattest.moc"
