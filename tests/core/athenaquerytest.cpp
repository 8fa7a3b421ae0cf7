// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of the query. That Trino's grammar takes it and that it finds what the program shows is
// looked at by tests/peers/athena, with other people's programs.
#include "core/query/athenaquery.h"

#include "core/event/relevance.h"

#include <QRegularExpression>
#include <QTest>

using namespace cbv;

namespace {

constexpr std::array kScopes{Scope::Blocks, Scope::Instances, Scope::All};

QString queryFor(Scope scope, TimeMs since = kNoTime, TimeMs until = kNoTime)
{
    AthenaQuestion question;
    question.scope = scope;
    question.since = since;
    question.until = until;
    return QString::fromStdString(athenaQuery(question, R"("logs")"));
}

TimeMs at(std::string_view time)
{
    return parseTime(time).value().ms;
}

AthenaQuestion questionOf(const QString &filter)
{
    return athenaQuestion(Scope::Blocks, std::get<Filter>(parseFilter(filter)));
}

/// The text without comments and with every literal and quoted name emptied.
QString bones(QString sql)
{
    sql.remove(QRegularExpression(QStringLiteral("--[^\n]*")));
    sql.replace(QRegularExpression(QStringLiteral("'(?:[^']|'')*'")), QStringLiteral("''"));
    return sql;
}

/// The last literal of the query that stands behind `before`.
QRegularExpression patternBehind(const QString &sql, const QString &before)
{
    const auto from = sql.lastIndexOf(before) + before.size();
    return QRegularExpression(sql.mid(from, sql.indexOf(u'\'', from) - from));
}

} // namespace

class AthenaQueryTest : public QObject
{
    Q_OBJECT
private slots:
    void everyQueryIsOneBalancedStatement();
    void everyScopeSelectsTheSameColumns();
    void newerColumnsCanBeDeletedByTheLine();
    void onlyScopeBlocksTiesInstances();
    void theNamesOfCallsAreThoseOfTheReader();
    void boundsAreComparedAsUtcTexts();
    void tiesAreLookedForAtAnyTime();
    void thePatternTakesWholeValuesOnly_data();
    void thePatternTakesWholeValuesOnly();
    void theFiltersTimesBecomeBounds();
};

void AthenaQueryTest::everyQueryIsOneBalancedStatement()
{
    for (const auto scope : kScopes) {
        const QString sql = bones(queryFor(scope, 0, at("2026-01-01T00:00:00Z")));
        QCOMPARE(sql.count(u'('), sql.count(u')'));
        QCOMPARE(sql.count(u'['), sql.count(u']'));
        QVERIFY(!sql.contains(u';'));
        QCOMPARE(sql.count(u'\'') % 2, 0);
        QCOMPARE(sql.count(QStringLiteral("\nSELECT\n")), 1);
    }
}

void AthenaQueryTest::everyScopeSelectsTheSameColumns()
{
    const auto columns = [](Scope scope) {
        const QString sql = queryFor(scope);
        const auto from = sql.indexOf(QStringLiteral("\nSELECT\n"));
        return sql.mid(from, sql.indexOf(QStringLiteral("\nFROM "), from) - from);
    };
    QCOMPARE(columns(Scope::Instances), columns(Scope::Blocks));
    QCOMPARE(columns(Scope::All), columns(Scope::Blocks));
    QCOMPARE(bones(columns(Scope::All)).count(u','), 28);
    QVERIFY(
        columns(Scope::All)
            .contains(QStringLiteral("json_format(CAST(useridentity AS JSON)) AS useridentity")));
}

void AthenaQueryTest::newerColumnsCanBeDeletedByTheLine()
{
    QString sql = queryFor(Scope::Blocks);
    sql.remove(QRegularExpression(QStringLiteral("  , [^\n]*\n")));
    QVERIFY(!sql.contains(QStringLiteral("tlsdetails")));
    QVERIFY(
        bones(sql).contains(QRegularExpression(QStringLiteral("vpcendpointid\\s+FROM judged"))));
}

void AthenaQueryTest::onlyScopeBlocksTiesInstances()
{
    QVERIFY(queryFor(Scope::Blocks).contains(QStringLiteral("tied AS (")));
    QVERIFY(!queryFor(Scope::Instances).contains(QStringLiteral("tied")));
    QVERIFY(!queryFor(Scope::All).contains(QStringLiteral("WITH")));
}

void AthenaQueryTest::theNamesOfCallsAreThoseOfTheReader()
{
    for (const auto name : instanceCallNames()) {
        QCOMPARE(classOfName(name), NameClass::InstanceCall);
        const QString written =
            u'\'' + QString::fromUtf8(name.data(), qsizetype(name.size())) + u'\'';
        QCOMPARE(queryFor(Scope::Blocks).count(written), 2);
        QCOMPARE(queryFor(Scope::Instances).count(written), 1);
    }
    for (const auto name : instanceSetupNames()) {
        QVERIFY(classOfName(name) != NameClass::Other);
        const QString written = QString::fromUtf8(name.data(), qsizetype(name.size()));
        QVERIFY(queryFor(Scope::Instances).contains(written));
        QVERIFY(!queryFor(Scope::Blocks).contains(written));
    }
}

void AthenaQueryTest::boundsAreComparedAsUtcTexts()
{
    const QString sql =
        queryFor(Scope::All, at("2026-01-01T09:00:00+09:00"), at("2026-02-01T00:00:00.250Z"));
    QVERIFY(
        sql.contains(QStringLiteral("AND replace(eventtime, 'Z', '') >= '2026-01-01T00:00:00'\n")));
    QVERIFY(sql.contains(
        QStringLiteral("AND replace(eventtime, 'Z', '') < '2026-02-01T00:00:00.25'\n")));
    QVERIFY(!queryFor(Scope::All).contains(QStringLiteral("replace")));
}

void AthenaQueryTest::tiesAreLookedForAtAnyTime()
{
    const QString sql = queryFor(Scope::Blocks, at("2026-01-01T00:00:00Z"));
    QVERIFY(sql.indexOf(QStringLiteral("replace(eventtime"))
            > sql.indexOf(QStringLiteral("FROM judged\nWHERE")));
}

void AthenaQueryTest::thePatternTakesWholeValuesOnly_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("concerns");
    QTest::newRow("id") << R"({"a":"cr-0123456789abcdef0"})" << true;
    QTest::newRow("in a list") << R"(["x", "cr-01234567" ])" << true;
    QTest::newRow("ARN") << R"({"a":"arn:aws:ec2:x:1:capacity-reservation/cr-01234567"})" << true;
    QTest::newRow("ARN with a quote") << R"({"a":"arn:\"/cr-01234567"})" << true;
    QTest::newRow("word") << R"({"a" : "capacity-block","b":1})" << true;
    QTest::newRow("key") << R"({"x":1,"cr-0123456789abcdef0":1})" << false;
    QTest::newRow("JSON in a text") << R"({"a":"{\"b\":\"cr-01234567\"}"})" << false;
    QTest::newRow("short") << R"({"a":"cr-0123456"})" << false;
    QTest::newRow("no hex") << R"({"a":"cr-0123456g"})" << false;
    QTest::newRow("path") << R"({"a":"x/cr-01234567"})" << false;
    QTest::newRow("ARN that goes on") << R"({"a":"arn:x/cr-01234567/y"})" << false;
    QTest::newRow("longer word") << R"({"a":"capacity-blocks"})" << false;
}

void AthenaQueryTest::thePatternTakesWholeValuesOnly()
{
    QFETCH(const QString, json);
    QFETCH(const bool, concerns);
    const QString sql = queryFor(Scope::Instances);
    const auto pattern = patternBehind(sql, QStringLiteral("regexp_like(texts, '"));
    QVERIFY(pattern.isValid());
    QCOMPARE(pattern.match(json).hasMatch(), concerns);
}

void AthenaQueryTest::theFiltersTimesBecomeBounds()
{
    const auto day = [](std::string_view text) { return at(std::string(text) + "T00:00:00Z"); };
    const auto none = questionOf({});
    QVERIFY(none.since == kNoTime && none.until == kNoTime && !none.otherTerms);
    const auto both = questionOf(
        QStringLiteral("time>=2026-01-02 time<2026-01-09 time>=2026-01-03 time<2026-02-01"));
    QCOMPARE(both.since, day("2026-01-03"));
    QCOMPARE(both.until, day("2026-01-09"));
    QVERIFY(!both.otherTerms);
    const auto negated =
        questionOf(QStringLiteral("-time>=2026-01-09 -time<2026-01-02 state:active"));
    QCOMPARE(negated.since, day("2026-01-02"));
    QCOMPARE(negated.until, day("2026-01-09"));
    QVERIFY(negated.otherTerms);
}

QTEST_APPLESS_MAIN(AthenaQueryTest)
#include "athenaquerytest.moc"
