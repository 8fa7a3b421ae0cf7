// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/compactjson.h"
#include "ui/export/csvtext.h"
#include "ui/export/exporterror.h"

#include <QTest>

using namespace cbv;

class ExportTextTest : public QObject
{
    Q_OBJECT
private slots:
    void aCellIsQuotedOnlyWhereItMustBe_data();
    void aCellIsQuotedOnlyWhereItMustBe();
    void aTextThatASpreadsheetWouldRunIsMadeText_data();
    void aTextThatASpreadsheetWouldRunIsMadeText();
    void aNumberOrATimeIsLeftAlone();
    void aCellIsAlwaysValidUtf8();
    void jsonLosesOnlyItsBlanks_data();
    void jsonLosesOnlyItsBlanks();
    void brokenTextStaysOnOneLineToo();
    void everyFailureHasWords();
};

void ExportTextTest::aCellIsQuotedOnlyWhereItMustBe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("a b;c'd") << QByteArray("a b;c'd");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("only a quote") << QByteArray("\"") << QByteArray("\"\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("Japanese") << QByteArray("予約済み") << QByteArray("予約済み");
}

void ExportTextTest::aCellIsQuotedOnlyWhereItMustBe()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString())), cell);
}

void ExportTextTest::aTextThatASpreadsheetWouldRunIsMadeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("=") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("+") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("-") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("@") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("and quoted") << QByteArray("=HYPERLINK(\"x\",1)")
                                << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
    QTest::newRow("not first") << QByteArray("a=1") << QByteArray("a=1");
    QTest::newRow("apostrophe") << QByteArray("'=1") << QByteArray("'=1");
}

void ExportTextTest::aTextThatASpreadsheetWouldRunIsMadeText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString(), CsvCell::Text)), cell);
}

void ExportTextTest::aNumberOrATimeIsLeftAlone()
{
    QCOMPARE(csvCell("-12.5", CsvCell::Plain), std::string("-12.5"));
    QCOMPARE(csvCell("2026-02-03 11:30:00", CsvCell::Plain), std::string("2026-02-03 11:30:00"));
}

void ExportTextTest::aCellIsAlwaysValidUtf8()
{
    QCOMPARE(csvCell("a\xff\xfe"), std::string("a\xEF\xBF\xBD\xEF\xBF\xBD"));
    QCOMPARE(csvCell(std::string_view("a\0b", 3)), std::string("a\xEF\xBF\xBD"
                                                               "b"));
}

void ExportTextTest::jsonLosesOnlyItsBlanks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *json, const char *line) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(line);
    };
    row("object", "{ \"a\" : 1,\r\n\t\"b\" : [ ] }", "{\"a\":1,\"b\":[]}");
    row("numbers", "[1.10, 1E+7, 12345678901234567890123, -0]",
        "[1.10,1E+7,12345678901234567890123,-0]");
    row("key order and twins", "{\"z\": 1, \"a\": 2, \"z\": 3}", "{\"z\":1,\"a\":2,\"z\":3}");
    row("blanks in a string", "{\"a\": \" b  c\t\"}", "{\"a\":\" b  c\t\"}");
    row("escapes", "{\"a\": \"\\u0026 \\/ \\\" \\\\\" }", "{\"a\":\"\\u0026 \\/ \\\" \\\\\"}");
    row("brackets in a string", "[ \"} , {\" ]", "[\"} , {\"]");
    row("nothing to do", "[1,2]", "[1,2]");
    row("a lone string", " \"a b\" ", "\"a b\"");
    row("nothing", "", "");
}

void ExportTextTest::jsonLosesOnlyItsBlanks()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, line);
    QCOMPARE(QByteArray::fromStdString(compactJson(json.toStdString())), line);
}

void ExportTextTest::brokenTextStaysOnOneLineToo()
{
    QCOMPARE(compactJson("{\"a\": \"x\ny\r\"}"), std::string("{\"a\":\"x\\ny\\r\"}"));
    QVERIFY(compactJson("[\"\\\n\", 1]").find('\n') == std::string::npos);
    QCOMPARE(compactJson("[\"open \\"), std::string("[\"open \\"));
}

void ExportTextTest::everyFailureHasWords()
{
    for (int i = 0; i <= static_cast<int>(ExportFailure::Cancelled); ++i) {
        const QString text = exportErrorText({static_cast<ExportFailure>(i), u"a.csv"_qs});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
    }
    QVERIFY(exportErrorText({ExportFailure::FileExists, u"a.csv"_qs}).contains(u"a.csv"));
}

QTEST_GUILESS_MAIN(ExportTextTest)
#include "exporttexttest.moc"
