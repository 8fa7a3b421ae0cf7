// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of filters: groups, times counted back, and that what is printed reads back equal.
#include "core/query/filter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cbv;

namespace {

/// The filter, or an empty one where the text is wrong.
Filter parsed(const QString &text)
{
    const auto result = parseFilter(text);
    const auto *filter = std::get_if<Filter>(&result);
    return filter ? *filter : Filter();
}

QString randomValue(QRandomGenerator &random)
{
    static const QString kLetters =
        QStringLiteral("ab1 \"\"|:=~<>-\\　”“：＝｜－～＜＞＂()（）\t.*キｱ\u00df");
    QString value;
    const int length = random.bounded(1, 7);
    for (int i = 0; i < length; ++i)
        value += kLetters[random.bounded(static_cast<int>(kLetters.size()))];
    return value;
}

Filter randomFilter(QRandomGenerator &random, int terms, int depth);

FilterTerm randomGroup(QRandomGenerator &random, int depth)
{
    FilterTerm group;
    group.negated = random.bounded(2) == 0;
    for (int i = random.bounded(1, 4); i > 0; --i)
        group.alternatives.push_back(randomFilter(random, random.bounded(1, 4), depth - 1));
    return group;
}

FilterTerm randomTerm(QRandomGenerator &random, int depth)
{
    if (depth > 0 && random.bounded(4) == 0)
        return randomGroup(random, depth);
    constexpr int kFields = static_cast<int>(FilterField::Time) + 1;
    FilterTerm result;
    result.field = static_cast<FilterField>(random.bounded(kFields));
    result.negated = random.bounded(2) == 0;
    if (result.field == FilterField::Time) {
        result.match = random.bounded(2) == 0 ? FilterMatch::From : FilterMatch::Before;
        if (random.bounded(3) == 0) {
            const int hours = random.bounded(1, 100);
            result.ago = hours * kHour;
            result.values = {QStringLiteral("-%1h").arg(hours)};
            return result;
        }
        result.time = static_cast<TimeMs>(random.bounded(4e12));
        result.values = {QString::fromStdString(formatUtc(result.time))};
    } else if (random.bounded(4) == 0) {
        result.match = FilterMatch::Regex;
        result.values = {QStringLiteral("^")
                         + randomValue(random).replace(u'\\', u'.').replace(u'*', u'.')};
    } else {
        result.match = random.bounded(2) == 0 ? FilterMatch::Contains : FilterMatch::Equals;
        for (int i = random.bounded(1, 4); i > 0; --i)
            result.values.push_back(randomValue(random));
    }
    return result;
}

Filter randomFilter(QRandomGenerator &random, int terms, int depth)
{
    Filter filter;
    for (; terms > 0; --terms)
        filter.terms.push_back(randomTerm(random, depth));
    return filter;
}

} // namespace

class FilterGroupTest : public QObject
{
    Q_OBJECT

private slots:
    void aRelativeTimeIsKeptAsWritten_data();
    void aRelativeTimeIsKeptAsWritten();
    void alternativesStandInGroups_data();
    void alternativesStandInGroups();
    void groupsInGroupsHaveABound();
    void whatIsPrintedReadsBackEqual();
    void anyTextIsReadOrRefused();
};

void FilterGroupTest::aRelativeTimeIsKeptAsWritten_data()
{
    QTest::addColumn<TimeMs>("ago");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, TimeMs ago, const char *printed) {
        QTest::newRow(text) << ago << QString::fromUtf8(printed);
    };
    row("time>=-7d", 7 * kDay, "time>=-7d");
    row("time<-12h", 12 * kHour, "time<-12h");
    row("time>=-30m", kHour / 2, "time>=-30m");
    row("time>=-90s", 90'000, "time>=-90s");
    row("time>=-2W", 14 * kDay, "time>=-2w");
    row("time>=-1d12h", 36 * kHour, "time>=-1d12h");
    // So far from a moment that is not known to the ms, either side of it is the same.
    row("time>-7d", 7 * kDay, "time>=-7d");
    row("time<=-7d", 7 * kDay, "time<-7d");
    row("-time>=-7d", 7 * kDay, "-time>=-7d");
    row("ｔｉｍｅ＞＝－７ｄ", 7 * kDay, "time>=-7d");
}

void FilterGroupTest::aRelativeTimeIsKeptAsWritten()
{
    QFETCH(TimeMs, ago);
    QFETCH(QString, printed);
    const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(filter.terms.size(), 1u);
    QVERIFY(filter.terms[0].isRelative());
    QCOMPARE(filter.terms[0].ago, ago);
    QCOMPARE(filter.terms[0].time, kNoTime);
    QCOMPARE(filterText(filter), printed);
}

void FilterGroupTest::alternativesStandInGroups_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<int>("terms");
    const auto row = [](const char *text, const char *printed, int terms) {
        QTest::newRow(text) << QString::fromUtf8(printed) << terms;
    };
    row("(state=failed | error:Denied) region:us-east",
        "(state=failed | error:Denied) region:us-east", 2);
    row("state=failed | error:Denied", "(state=failed | error:Denied)", 1);
    row("a b | c", "(a b | c)", 1);
    row("a |b", "(a | b)", 1);
    row("a| b", "(a | b)", 1);
    row("a|b", "a|b", 1); // either value, of one term
    row("(a)", "(a)", 1);
    row("-(a b)", "-(a b)", 1);
    row("(a)b", "(a) b", 2);
    row("(a)|(b)", "((a) | (b))", 1);
    row("a|(b c)", "(a | (b c))", 1);
    row("a|-(b c)", "(a | -(b c))", 1);
    row("x (a | -(b | c d))", "x (a | -(b | c d))", 2);
    row("（ａ｜　ｂ）", "(ａ | ｂ)", 1);
    row("－（a　｜　b）", "-(a | b)", 1);
    row("(time>=-7d | event:Purchase)", "(time>=-7d | event:Purchase)", 1);
    // Parentheses behind an operator hold its values.
    row("state=(active | failed)", "state=active|failed", 1);
    row("state:(active|\"b c\")", "state:active|\"b c\"", 1);
    // A value keeps those that it opens and closes itself, and those in quotes.
    row("agent:Linux(x86)", "agent:\"Linux(x86)\"", 1);
    row("\"a)\"", "\"a)\"", 1);
    row("event~^(Run|Start)I", "event~\"^(Run|Start)I\"", 1);
    row("(event~^(Run|Start)I | x)", "(event~\"^(Run|Start)I\" | x)", 1);
    row("(agent~\\) | x)", "(agent~\"\\)\" | x)", 1);
}

void FilterGroupTest::alternativesStandInGroups()
{
    QFETCH(QString, printed);
    QFETCH(int, terms);
    const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(filterText(filter), printed);
    QCOMPARE(static_cast<int>(filter.terms.size()), terms);
    QVERIFY(parsed(printed) == filter);
}

void FilterGroupTest::groupsInGroupsHaveABound()
{
    const auto nested = [](int depth) {
        return QString(depth, u'(') + u'x' + QString(depth, u')');
    };
    QVERIFY(!parsed(nested(kMaxFilterDepth)).isEmpty());
    const auto result = parseFilter(nested(kMaxFilterDepth + 1));
    const auto *error = std::get_if<FilterError>(&result);
    QVERIFY(error && error->code == FilterErrorCode::TooDeep);
    QCOMPARE(error->position, kMaxFilterDepth);
    QVERIFY(std::holds_alternative<FilterError>(parseFilter(QString(20'000, u'('))));
}

void FilterGroupTest::whatIsPrintedReadsBackEqual()
{
    QRandomGenerator random(20231002);
    const QTimeZone tokyo("Asia/Tokyo");
    for (int i = 0; i < 5000; ++i) {
        const Filter filter = randomFilter(random, random.bounded(4), 3);
        const QString text = filterText(filter);
        const auto again = parseFilter(text, tokyo);
        const auto *error = std::get_if<FilterError>(&again);
        // A generated regex may be none; what matters is that no other error comes of printing.
        if (error && error->code == FilterErrorCode::BadRegex)
            continue;
        QVERIFY2(!error && std::get<Filter>(again) == filter, qPrintable(text));
    }
}

void FilterGroupTest::anyTextIsReadOrRefused()
{
    QRandomGenerator random(20231003);
    int errors = 0;
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int parts = random.bounded(1, 6); parts > 0; --parts)
            text += randomValue(random)
                    + (random.bounded(3) == 0 ? QStringLiteral("event:") : QString());
        const auto result = parseFilter(text);
        if (const auto *error = std::get_if<FilterError>(&result)) {
            ++errors;
            QVERIFY(error->position >= 0 && error->position + error->length <= text.size());
        } else {
            const auto &filter = std::get<Filter>(result);
            QVERIFY2(parsed(filterText(filter)) == filter, qPrintable(text));
        }
    }
    QVERIFY(errors > 0 && errors < 5000);
}

QTEST_GUILESS_MAIN(FilterGroupTest)
#include "filtergrouptest.moc"
