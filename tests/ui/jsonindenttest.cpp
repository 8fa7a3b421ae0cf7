// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsonindent.h"

#include <QTest>

using namespace cbv;

class JsonIndentTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersKeysAndEscapesStayAsWritten()
    {
        const std::string json =
            "{\"b\":12345678901234567890,\"a\":1.50e+3,\"b\":\"\\u0041 \\\"{,}:\\\\\",\"l\":[1,2]}";
        const std::string shown = indentedJson(json);
        QCOMPARE(shown, std::string("{\n  \"b\": 12345678901234567890,\n  \"a\": 1.50e+3,\n"
                                    "  \"b\": \"\\u0041 \\\"{,}:\\\\\",\n  \"l\": [\n    1,\n"
                                    "    2\n  ]\n}"));
        QCOMPARE(indentedJson(shown), shown);
    }
    void emptyObjectsStayOnOneLine()
    {
        QCOMPARE(indentedJson("{ \"a\" : { } , \"b\":[ ]}"),
                 std::string("{\n  \"a\": {},\n  \"b\": []\n}"));
    }
    void brokenTextLosesNoToken()
    {
        QCOMPARE(indentedJson("{\"a\":\"x"), std::string("{\n  \"a\": \"x"));
        QCOMPARE(indentedJson("}}]"), std::string("\n}\n}\n]"));
        QCOMPARE(indentedJson(""), std::string());
    }
    void aHostileDepthGrowsOnlyByLines()
    {
        const std::string deep(100'000, '[');
        QVERIFY(indentedJson(deep).size() < deep.size() * 70);
    }
};

QTEST_GUILESS_MAIN(JsonIndentTest)
#include "jsonindenttest.moc"
