// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// EventIDs as bits answer as their texts do.
#include "core/query/uuidmatcher.h"

#include "core/query/textmatcher.h"

#include <QTest>

#include <random>

using namespace cbv;

namespace {

FilterTerm termOf(const QString &value, FilterMatch match)
{
    return {FilterField::Id, match, false, {value}, kNoTime};
}

} // namespace

class UuidMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsFoundWhereItStands_data();
    void aValueIsFoundWhereItStands();
    void everyPartOfAnIdIsFoundAndNoOther();
    void anyOfSeveralValuesIsEnough();
    void aRegularExpressionIsAskedOfTheText();
};

void UuidMatcherTest::aValueIsFoundWhereItStands_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("contains");
    QTest::addColumn<bool>("equals");
    const auto row = [](const char *value, bool contains, bool equals) {
        QTest::newRow(value) << QString::fromUtf8(value) << contains << equals;
    };
    row("", true, false);
    row("0a1b2c3d-4e5f-6789-abcd-ef0123456789", true, true);
    row("0A1B2C3D-4E5F-6789-ABCD-EF0123456789", true, true);
    row("０a1b2c3d", true, false);
    row("0a1b2c3d-4e5f-6789-abcd-ef012345678", true, false);
    row("0a1b2c3d-4e5f-6789-abcd-ef01234567890", false, false);
    row("1a1b2c3d-4e5f-6789-abcd-ef0123456789", false, false);
    row("-", true, false);
    row("--", false, false);
    row("3d-4e", true, false);
    row("3d4e", false, false);
    row("-abcd-", true, false);
    row("9-abcd-e", true, false);
    row("6789", true, false); // twice
    row("g", false, false);
    row("67 89", false, false);
    row("ログ", false, false);
}

void UuidMatcherTest::aValueIsFoundWhereItStands()
{
    QFETCH(const QString, value);
    StringPool pool;
    const auto id = eventIdOf("0a1b2c3d-4e5f-6789-abcd-ef0123456789", pool);
    QVERIFY(id.isUuid());
    const UuidMatcher holds(termOf(value, FilterMatch::Contains));
    const UuidMatcher equals(termOf(value, FilterMatch::Equals));
    QVERIFY(holds.canTell() && equals.canTell());
    QTEST(holds.matches(id), "contains");
    QTEST(equals.matches(id), "equals");
}

void UuidMatcherTest::everyPartOfAnIdIsFoundAndNoOther()
{
    std::mt19937_64 random(20231002);
    StringPool pool;
    for (int round = 0; round < 40; ++round) {
        const auto text = eventIdText({random() | 1, random()}, pool);
        const auto other = eventIdText({random() | 1, random()}, pool);
        const auto id = eventIdOf(text, pool);
        for (std::size_t size = 1; size <= text.size(); size += 1 + random() % 3) {
            for (std::size_t from = 0; from + size <= text.size(); ++from) {
                for (const auto &source : {text, other}) {
                    const auto part = QString::fromStdString(source.substr(from, size));
                    const auto term = termOf(part, FilterMatch::Contains);
                    QCOMPARE(UuidMatcher(term).matches(id), TextMatcher(term).matches(text));
                }
            }
        }
    }
}

void UuidMatcherTest::anyOfSeveralValuesIsEnough()
{
    StringPool pool;
    const auto id = eventIdOf("0a1b2c3d-4e5f-6789-abcd-ef0123456789", pool);
    auto term = termOf(QStringLiteral("ffff"), FilterMatch::Contains);
    QVERIFY(!UuidMatcher(term).matches(id));
    term.values.push_back(QStringLiteral("4e5f"));
    QVERIFY(UuidMatcher(term).matches(id));
}

void UuidMatcherTest::aRegularExpressionIsAskedOfTheText()
{
    QVERIFY(!UuidMatcher(termOf(QStringLiteral("^0a"), FilterMatch::Regex)).canTell());
}

QTEST_GUILESS_MAIN(UuidMatcherTest)
#include "uuidmatchertest.moc"
