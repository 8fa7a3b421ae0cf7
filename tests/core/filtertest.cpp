// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of filters: terms, values, times, and where an error is. Groups, relative times
// and round trips are in filtergrouptest, which events match in filterenginetest.
#include "storebuilder.h"

#include "core/query/filter.h"

#include <QTest>

using namespace cbv;

namespace {

/// The filter, or an empty one where the text is wrong.
Filter parsed(const QString &text, const QTimeZone &zone = QTimeZone::utc())
{
    const auto result = parseFilter(text, zone);
    const auto *filter = std::get_if<Filter>(&result);
    return filter ? *filter : Filter();
}

FilterTerm term(FilterField field, FilterMatch match, QStringList values)
{
    FilterTerm term;
    term.field = field;
    term.match = match;
    term.values.assign(values.begin(), values.end());
    return term;
}

FilterTerm timeTerm(FilterMatch match, std::string_view time)
{
    auto result = term(FilterField::Time, match, {QString::fromStdString(formatUtc(at(time)))});
    result.time = at(time);
    return result;
}

FilterTerm negated(FilterTerm term)
{
    term.negated = true;
    return term;
}

} // namespace

Q_DECLARE_METATYPE(FilterTerm)
Q_DECLARE_METATYPE(FilterErrorCode)

class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingShowsEverything();
    void aTermIsRead_data();
    void aTermIsRead();
    void everyFieldNameIsRead();
    void termsStandApartByAnySpace();
    void timesAreRead_data();
    void timesAreRead();
    void aTimeWithoutAnOffsetIsInTheZone();
    void aDayBeginsWhenItBeginsInTheZone();
    void anErrorSaysWhereAndWhy_data();
    void anErrorSaysWhereAndWhy();
    void valuesPrintQuotedWhereTheyMust_data();
    void valuesPrintQuotedWhereTheyMust();
};

void FilterTest::nothingShowsEverything()
{
    QVERIFY(std::holds_alternative<Filter>(parseFilter(QString())));
    QVERIFY(std::holds_alternative<Filter>(parseFilter(QStringLiteral(" 　\t"))));
    QVERIFY(parsed(QStringLiteral("  ")).isEmpty());
    QCOMPARE(filterText(Filter()), QString());
}

void FilterTest::aTermIsRead_data()
{
    using enum FilterField;
    using enum FilterMatch;
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterTerm>("expected");
    const auto row = [](const char *text, const FilterTerm &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList values;
        for (const char *text : texts)
            values += QString::fromUtf8(text);
        return values;
    };
    row("p5", term(Any, Contains, list({"p5"})));
    row("\"a phrase\"", term(Any, Contains, list({"a phrase"})));
    row("-p5", negated(term(Any, Contains, list({"p5"}))));
    row("-\"a b\"", negated(term(Any, Contains, list({"a b"}))));
    row("\"-p5\"", term(Any, Contains, list({"-p5"})));
    row("--p5", negated(term(Any, Contains, list({"-p5"}))));
    row("us-east-1", term(Any, Contains, list({"us-east-1"})));
    row("a|\"b c\"|d", term(Any, Contains, list({"a", "b c", "d"})));
    row("event:Launch", term(Event, Contains, list({"Launch"})));
    row("event=Launch", term(Event, Equals, list({"Launch"})));
    row("-state=active|expired", negated(term(State, Equals, list({"active", "expired"}))));
    row("event~^Run|Start", term(Event, Regex, list({"^Run|Start"})));
    row("event~\"^Run | x\"", term(Event, Regex, list({"^Run | x"})));
    row("=x", term(Any, Equals, list({"x"})));
    row("~x.*y", term(Any, Regex, list({"x.*y"})));
    row("agent:aws-cli/2:x", term(Agent, Contains, list({"aws-cli/2:x"})));
    row("agent:-x", term(Agent, Contains, list({"-x"})));
    row("EVENT:x", term(Event, Contains, list({"x"})));
    row("agent:\"say \"\"hi\"\"\"", term(Agent, Contains, list({"say \"hi\""})));
    row("agent:\"C:\\dir\\\"", term(Agent, Contains, list({"C:\\dir\\"})));
    row("agent:5\" disk\"", term(Agent, Contains, list({"5 disk"})));
    row("arn:aws:ec2:::x", term(Any, Contains, list({"arn:aws:ec2:::x"})));
    row("https://example.com", term(Any, Contains, list({"https://example.com"})));
    row("2023-10-02T00:06", term(Any, Contains, list({"2023-10-02T00:06"})));
    row("fe80::1", term(Any, Contains, list({"fe80::1"})));
    row("ｅｖｅｎｔ：起動", term(Event, Contains, list({"起動"})));
    row("state＝ａ｜ｂ", term(State, Equals, list({"ａ", "ｂ"})));
    row("－ｐ５", negated(term(Any, Contains, list({"ｐ５"}))));
    row("”ａ　ｂ”", term(Any, Contains, list({"ａ　ｂ"})));
    row("who：“a b”", term(Who, Contains, list({"a b"})));
    row("\"a”b\"", term(Any, Contains, list({"a”b"})));
    row("～上海～", term(Any, Contains, list({"～上海～"})));
}

void FilterTest::aTermIsRead()
{
    QFETCH(QString, text);
    QFETCH(FilterTerm, expected);
    const auto filter = parsed(text);
    QCOMPARE(filter.terms.size(), 1u);
    QCOMPARE(filterTermText(filter.terms[0]), filterTermText(expected));
    QVERIFY(filter.terms[0] == expected);
}

void FilterTest::everyFieldNameIsRead()
{
    QStringList names;
    for (int i = 1; i < static_cast<int>(FilterField::Time); ++i) {
        const auto field = static_cast<FilterField>(i);
        names += filterFieldName(field);
        const auto filter = parsed(filterFieldName(field) + QStringLiteral(":x"));
        QCOMPARE(filter.terms.size(), 1u);
        QVERIFY(filter.terms[0].field == field);
    }
    // The words of the command line; those of the columns stand in kFieldNames too.
    QCOMPARE(names.join(u' '),
             QStringLiteral("event source state reservation account region who ip agent error type "
                            "instance readonly id file raw"));
    for (const auto name : kFieldNames)
        QVERIFY(
            names.contains(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))));
    QCOMPARE(filterFieldName(FilterField::Any), QString());
    QCOMPARE(filterFieldName(FilterField::Time), QStringLiteral("time"));
}

void FilterTest::termsStandApartByAnySpace()
{
    const auto filter = parsed(QStringLiteral("  p5　-state=expired\tevent:x  "));
    QCOMPARE(filter.terms.size(), 3u);
    QVERIFY(filter.terms[1].negated);
    QCOMPARE(filterText(filter), QStringLiteral("p5 -state=expired event:x"));
}

void FilterTest::timesAreRead_data()
{
    using enum FilterMatch;
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterTerm>("expected");
    const auto row = [](const char *text, const FilterTerm &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("time>=2023-10-02", timeTerm(From, "2023-10-02T00:00:00Z"));
    row("time<2023-10-02", timeTerm(Before, "2023-10-02T00:00:00Z"));
    row("time>2023-10-02", timeTerm(From, "2023-10-03T00:00:00Z"));
    row("time<=2023-10-31", timeTerm(Before, "2023-11-01T00:00:00Z"));
    row("time>=2023-10-02T11:30:00Z", timeTerm(From, "2023-10-02T11:30:00Z"));
    row("time>2023-10-02T11:30:00Z", timeTerm(From, "2023-10-02T11:30:00.001Z"));
    row("time<2023-10-02T11:30:00Z", timeTerm(Before, "2023-10-02T11:30:00Z"));
    row("time<=2023-10-02T11:30:00.250Z", timeTerm(Before, "2023-10-02T11:30:00.251Z"));
    row("time>=2023-10-02T20:30:00+09:00", timeTerm(From, "2023-10-02T11:30:00Z"));
    row("time>=2023-10-02T11:30", timeTerm(From, "2023-10-02T11:30:00Z"));
    row("time>=\"2023-10-02 11:30:00\"", timeTerm(From, "2023-10-02T11:30:00Z"));
    row("-time<2023-10-02", negated(timeTerm(Before, "2023-10-02T00:00:00Z")));
    row("ｔｉｍｅ＞＝２０２３－１０－０２", timeTerm(From, "2023-10-02T00:00:00Z"));
}

void FilterTest::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(FilterTerm, expected);
    const auto filter = parsed(text);
    QCOMPARE(filter.terms.size(), 1u);
    QCOMPARE(filterTermText(filter.terms[0]), filterTermText(expected));
    QVERIFY(filter.terms[0] == expected);
}

void FilterTest::aTimeWithoutAnOffsetIsInTheZone()
{
    const QTimeZone tokyo("Asia/Tokyo");
    QVERIFY(tokyo.isValid());
    const auto from = [&](const char *text) {
        const auto filter = parsed(QString::fromUtf8(text), tokyo);
        return filter.isEmpty() ? std::string() : formatUtc(filter.terms[0].time);
    };
    QCOMPARE(from("time>=2023-10-02"), "2023-10-01T15:00:00Z");
    QCOMPARE(from("time<=2023-10-02"), "2023-10-02T15:00:00Z");
    QCOMPARE(from("time>=2023-10-02T20:30:00"), "2023-10-02T11:30:00Z");
    QCOMPARE(from("time>=2023-10-02T20:30:00Z"), "2023-10-02T20:30:00Z");
    // It prints in UTC, and so reads back equal in any zone.
    const auto filter = parsed(QStringLiteral("time>=2023-10-02"), tokyo);
    QCOMPARE(filterText(filter), QStringLiteral("time>=2023-10-01T15:00:00Z"));
    QVERIFY(parsed(filterText(filter)) == filter);
}

void FilterTest::aDayBeginsWhenItBeginsInTheZone()
{
    // Summer time begins there at midnight: the day's first moment is 01:00, and it has 23 hours.
    const QTimeZone santiago("America/Santiago");
    QVERIFY(santiago.isValid());
    const auto begin = parsed(QStringLiteral("time>=2023-09-03"), santiago);
    const auto end = parsed(QStringLiteral("time<=2023-09-03"), santiago);
    QCOMPARE(filterText(begin), QStringLiteral("time>=2023-09-03T04:00:00Z"));
    QCOMPARE(filterText(end), QStringLiteral("time<2023-09-04T03:00:00Z"));
}

void FilterTest::anErrorSaysWhereAndWhy_data()
{
    using enum FilterErrorCode;
    QTest::addColumn<FilterErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *text, FilterErrorCode code, int position, const char *detail) {
        const QString part = QString::fromUtf8(detail);
        QTest::newRow(text) << code << position << static_cast<int>(part.size()) << part;
    };
    row("p5 evnt:x", UnknownField, 3, "evnt");
    row("-user-agent=x", UnknownField, 1, "user-agent");
    row("tiem>=2023-10-02", UnknownField, 0, "tiem");
    row("p5 event:", EmptyValue, 3, "event:");
    row("event: x", EmptyValue, 0, "event:");
    row("event:\"\"", EmptyValue, 0, "event:\"\"");
    row("event~", EmptyValue, 0, "event~");
    row("time>=", EmptyValue, 0, "time>=");
    row("-", EmptyValue, 0, "-");
    row("a||b", EmptyValue, 0, "a|");
    row("a|", EmptyAlternative, 1, "|");
    row("|a", EmptyAlternative, 0, "|");
    row("a | | b", EmptyAlternative, 4, "|");
    row("x (a | )", EmptyAlternative, 5, "|");
    row("x ( )", EmptyGroup, 2, "( )");
    row("x (a | b", OpenGroup, 2, "(a | b");
    row("x (a (b)", OpenGroup, 2, "(a (b)");
    row("a) b", StrayParenthesis, 1, ")");
    row("event~[)]", BadRegex, 6, "[");
    row("state=(a b)", OpenGroup, 6, "(a ");
    row("state=(a | )", EmptyValue, 0, "state=(a | ");
    row("time>=-7", BadTime, 6, "-7");
    row("time>=-7y", BadTime, 6, "-7y");
    row("time>=-0d", BadTime, 6, "-0d");
    row("time>=7d", BadTime, 6, "7d");
    row("time>=-1234567d", BadTime, 6, "-1234567d");
    row("\"\"", EmptyValue, 0, "\"\"");
    row("p5 \"open", OpenQuote, 3, "\"open");
    row("event:a\"b c", OpenQuote, 7, "\"b c");
    row("”ａ", OpenQuote, 0, "”ａ");
    row("event~(x", BadRegex, 6, "(x");
    row("x event~\"(a b\"", BadRegex, 8, "\"(a b\"");
    row("time>=soon", BadTime, 6, "soon");
    row("time>=2023", BadTime, 6, "2023");
    row("time>=1696204800", BadTime, 6, "1696204800");
    row("time<2023-02-30", BadTime, 5, "2023-02-30");
    row("time<2023-10-02|2023-10-03", BadTime, 5, "2023-10-02|2023-10-03");
    row("time<=9999-12-31", BadTime, 6, "9999-12-31");
    row("state>5", OperatorNeedsTime, 0, "state>");
    row("x -state<=5", OperatorNeedsTime, 3, "state<=");
    row("time:2023-10-02", OperatorNeedsTime, 0, "time:");
    row("time~2023", OperatorNeedsTime, 0, "time~");
}

void FilterTest::anErrorSaysWhereAndWhy()
{
    QFETCH(FilterErrorCode, code);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, detail);
    const auto result = parseFilter(QString::fromUtf8(QTest::currentDataTag()));
    const auto *error = std::get_if<FilterError>(&result);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->code), static_cast<int>(code));
    QCOMPARE(error->detail, detail);
    QCOMPARE(error->position, position);
    QCOMPARE(error->length, length);
}

void FilterTest::valuesPrintQuotedWhereTheyMust_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *value, const char *text) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(text);
    };
    row("p5.48xlarge", "p5.48xlarge");
    row("us-east-1", "us-east-1");
    row("a b", "\"a b\"");
    row("a　b", "\"a　b\"");
    row("a\"b", "\"a\"\"b\"");
    row("a”b", "\"a”b\"");
    row("a|b", "\"a|b\"");
    row("event:x", "\"event:x\"");
    row("event＝x", "\"event＝x\"");
    row("-x", "\"-x\"");
    row("－x", "\"－x\"");
    row("キャパシティ", "キャパシティ");
}

void FilterTest::valuesPrintQuotedWhereTheyMust()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    const auto plain = term(FilterField::Any, FilterMatch::Contains, {value});
    QCOMPARE(filterTermText(plain), text);
    QVERIFY(parsed(text).terms == std::vector{plain});
}

QTEST_GUILESS_MAIN(FilterTest)
#include "filtertest.moc"
