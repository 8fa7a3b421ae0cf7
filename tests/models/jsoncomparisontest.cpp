// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two records side by side: what is matched with what, and what the table says of it.
#include "models/jsoncomparisonmodel.h"
#include "models/jsonpath.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cbv;

namespace {

std::unique_ptr<JsonDocument> document(std::string_view json)
{
    std::size_t ignored = 0;
    return JsonDocument::read(json, ignored);
}

/// Each pair as sign and path: "= /a", "! /b", "- /c", "+ /d".
QStringList told(std::string_view first, std::string_view second)
{
    const JsonComparison both = compareJson(document(first), document(second));
    QStringList lines;
    for (const JsonPair &pair : both.pairs)
        lines << QStringLiteral("=!-+").at(static_cast<int>(pair.match))
                     + jsonPointer(pair.place()).prepend(u' ');
    return lines;
}

QStringList list(const char *lines)
{
    return QString::fromUtf8(lines).split(QLatin1Char('|'));
}

} // namespace

class JsonComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreMatchedByKeyInAnyOrder()
    {
        QCOMPARE(told(R"({"a":1,"b":2,"c":3})", R"({"c":3,"d":4,"a":9})"),
                 list("! /a|- /b|= /c|+ /d"));
    }

    void elementsAreMatchedByNumber()
    {
        QCOMPARE(told(R"({"l":[1,2]})", R"({"l":[1,3,4]})"), list("= /l/0|! /l/1|+ /l/2"));
    }

    void numbersAreComparedAsWritten()
    {
        QCOMPARE(told(R"([1.0,12345678901234567890123,1])", R"([1,12345678901234567890124,1])"),
                 list("! /0|! /1|= /2"));
    }

    void aTextIsNotANumberThatLooksLikeIt()
    {
        QCOMPARE(told(R"(["8",null])", R"([8,false])"), list("! /0|! /1"));
    }

    void duplicateKeysAreMatchedInTheirOrder()
    {
        QCOMPARE(told(R"({"a":1,"a":2,"a":3})", R"({"a":1,"a":3})"), list("= /a|! /a|- /a"));
    }

    void aValueAgainstAnObjectShowsBoth()
    {
        QCOMPARE(told(R"({"a":{"x":1,"y":[]}})", R"({"a":"text"})"), list("! /a|- /a/x|- /a/y"));
    }

    void emptyObjectsAreValues()
    {
        QCOMPARE(told(R"({"a":{},"b":[],"c":{}})", R"({"a":{},"b":[1],"c":[]})"),
                 list("= /a|+ /b/0|! /c"));
    }

    void recordsNestedAsDeepAsIsReadAreCompared()
    {
        const std::string deep = std::string(60, '[') + "1" + std::string(60, ']');
        QCOMPARE(told(deep, deep).size(), 1);
    }

    void theTableShowsDifferencesOrEverything()
    {
        JsonComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(
            std::make_shared<JsonComparison>(compareJson(document(R"({"a":1,"b":"x","c":3})"),
                                                         document(R"({"a":1,"b":"y","d":4})"))),
            QStringLiteral("one"), QStringLiteral("two"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.count(), 4);
        model.show(JsonComparisonModel::Show::Everything);
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(cell(1, JsonComparisonModel::SignColumn), QStringLiteral("≠"));
        QCOMPARE(cell(1, JsonComparisonModel::PathColumn), QStringLiteral("/b"));
        QCOMPARE(cell(1, JsonComparisonModel::FirstColumn), QStringLiteral("\"x\""));
        QCOMPARE(cell(1, JsonComparisonModel::SecondColumn), QStringLiteral("\"y\""));
        QCOMPARE(cell(2, JsonComparisonModel::SignColumn), QStringLiteral("−"));
        QCOMPARE(cell(3, JsonComparisonModel::SignColumn), QStringLiteral("+"));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("one"));
    }

    void aScreenReaderHearsTheSignAndWhatIsMissing()
    {
        JsonComparisonModel model;
        model.setComparison(std::make_shared<JsonComparison>(
                                compareJson(document(R"({"c":3})"), document(R"({})"))),
                            {}, {});
        const auto heard = [&](int column) {
            return model.index(0, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(heard(JsonComparisonModel::SignColumn),
                 QStringLiteral("only in the first record"));
        QCOMPARE(heard(JsonComparisonModel::FirstColumn), QStringLiteral("3"));
        QCOMPARE(heard(JsonComparisonModel::SecondColumn), QStringLiteral("missing"));
    }

    void hugeRecordsAreComparedInTimeThatGrowsWithThem()
    {
        std::string first = "{";
        for (int i = 0; i < 100'000; ++i)
            first += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ',';
        const std::string second = first + "\"last\":2}";
        first += "\"last\":1}";
        const JsonComparison both = compareJson(document(first), document(second));
        QCOMPARE(both.pairs.size(), std::size_t(100'001));
        QCOMPARE(static_cast<int>(both.pairs.back().match), static_cast<int>(JsonMatch::Changed));
    }

    void jqTakesThePath()
    {
        const auto way = [](std::string_view json, std::initializer_list<std::uint32_t> rows) {
            const auto whole = document(json);
            const JsonPlace *place = whole->root();
            for (const std::uint32_t row : rows)
                place = whole->child(*place, row);
            return jqPath(*place);
        };
        QCOMPARE(way("[]", {}), QStringLiteral("."));
        QCOMPARE(way(R"({"a":{"b":[0,1]}})", {0, 0, 1}), QStringLiteral(".a.b[1]"));
        QCOMPARE(way(R"([{"x y":1}])", {0, 0}), QStringLiteral(".[0][\"x y\"]"));
        const char *quote = "{\"9\\\"\":1}";
        QCOMPARE(way(quote, {0}), QStringLiteral(".[\"9\\\"\"]"));
    }
};

QTEST_GUILESS_MAIN(JsonComparisonTest)
#include "jsoncomparisontest.moc"
