// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "filtersyntax.h"

#include <QDateTime>
#include <QRegularExpression>

namespace cbv {
namespace {

constexpr FilterField kLastField = FilterField::Time;

std::optional<FilterField> fieldOfName(const QString &name)
{
    for (int i = 1; i <= static_cast<int>(kLastField); ++i) {
        if (filterFieldName(static_cast<FilterField>(i)) == name)
            return static_cast<FilterField>(i);
    }
    return std::nullopt;
}

/// Words that people paste and that have a colon behind the first one.
bool isPastedScheme(const QString &name)
{
    return name == u"arn" || name == u"http" || name == u"https";
}

/// The moments at which what a text names begins and has passed: a day in the zone, or one moment.
struct NamedTime
{
    TimeMs begin = kNoTime;
    TimeMs end = kNoTime;
};

/// Whether a term can print it and read it again: the years 1 to 9999.
bool canBePrinted(TimeMs time)
{
    const auto again = parseTime(formatUtc(time));
    return again && again->ms == time;
}

std::optional<NamedTime> namedTime(const QString &text, const QTimeZone &zone)
{
    constexpr int kDayLength = 10; // 2023-10-02
    QString plain;
    for (const QChar c : text)
        plain += plainTwin(c);
    // Numbers alone are times of logs, where nobody would write them by hand: `2023` is a typing
    // error.
    if (plain.size() < kDayLength || plain[4] != u'-')
        return std::nullopt;
    const bool wholeDay = plain.size() == kDayLength;
    const auto parsed = parseTime(plain.toStdString() + (wholeDay ? "T00:00" : ""));
    if (!parsed)
        return std::nullopt;
    NamedTime named{parsed->ms, parsed->ms + 1};
    const auto wall = QDateTime::fromMSecsSinceEpoch(parsed->ms, QTimeZone::utc());
    if (wholeDay) {
        named.begin = wall.date().startOfDay(zone).toMSecsSinceEpoch();
        named.end = wall.date().addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    } else if (parsed->zone == ZoneSource::Assumed) {
        named.begin = QDateTime(wall.date(), wall.time(), zone).toMSecsSinceEpoch();
        named.end = named.begin + 1;
    }
    if (!canBePrinted(named.begin) || !canBePrinted(named.end))
        return std::nullopt;
    return named;
}

class Parser
{
public:
    Parser(const QString &text, const QTimeZone &zone) : m_text(text), m_zone(zone) {}
    std::variant<Filter, FilterError> parse();

private:
    enum class Bars { Separate, Ordinary };

    QChar peek() const { return m_at < m_text.size() ? plainTwin(m_text[m_at]) : QChar(u' '); }
    bool take(char16_t plain);
    bool atGap() const { return peek() == u' '; }

    // Each of these is false where it has set m_error.
    bool readTerm(FilterTerm &term);
    bool readField(FilterTerm &term);
    bool readOperator(FilterTerm &term);
    bool readValues(FilterTerm &term);
    bool readValue(QString &value, Bars bars);
    bool readQuoted(QString &value);
    bool readTime(FilterTerm &term);
    bool fail(FilterErrorCode code, qsizetype from, qsizetype to);

    const QString &m_text;
    const QTimeZone &m_zone;
    qsizetype m_at = 0;
    qsizetype m_termStart = 0;
    QString m_comparison; ///< `<`, `<=`, `>` or `>=`; empty for any other operator
    FilterError m_error;
};

std::variant<Filter, FilterError> Parser::parse()
{
    Filter filter;
    for (;;) {
        while (m_at < m_text.size() && atGap())
            ++m_at;
        if (m_at == m_text.size())
            return filter;
        m_termStart = m_at;
        FilterTerm term;
        if (!readTerm(term))
            return m_error;
        filter.terms.push_back(std::move(term));
    }
}

bool Parser::take(char16_t plain)
{
    if (m_at == m_text.size() || peek() != plain)
        return false;
    ++m_at;
    return true;
}

bool Parser::fail(FilterErrorCode code, qsizetype from, qsizetype to)
{
    m_error = {code, static_cast<int>(from), static_cast<int>(to - from),
               m_text.mid(from, to - from)};
    return false;
}

bool Parser::readTerm(FilterTerm &term)
{
    term.negated = take(u'-');
    m_comparison.clear();
    if (!readField(term))
        return false;
    return m_comparison.isEmpty() ? readValues(term) : readTime(term);
}

/// A word and an operator, or the operator of a term on any column, or nothing of either.
bool Parser::readField(FilterTerm &term)
{
    const qsizetype start = m_at;
    qsizetype end = start;
    QString name;
    for (; end < m_text.size(); ++end) {
        const QChar c = plainTwin(m_text[end]).toLower();
        if (!(c >= u'a' && c <= u'z') && c != u'_' && (c != u'-' || end == start))
            break;
        name += c;
    }
    if (end == m_text.size() || !isOperatorStart(plainTwin(m_text[end])))
        return true;
    if (name.isEmpty()) {
        // Only as typed: a wave dash may well begin a word.
        if (m_text[end] == u'=' || m_text[end] == u'~')
            return readOperator(term);
        return true;
    }
    const auto field = fieldOfName(name);
    if (!field && isPastedScheme(name) && plainTwin(m_text[end]) == u':')
        return true;
    if (!field)
        return fail(FilterErrorCode::UnknownField, start, end);
    term.field = *field;
    m_at = end;
    return readOperator(term);
}

bool Parser::readOperator(FilterTerm &term)
{
    const qsizetype start = m_at;
    if (take(u'=')) {
        term.match = FilterMatch::Equals;
    } else if (take(u'~')) {
        term.match = FilterMatch::Regex;
    } else if (take(u'<') || take(u'>')) {
        m_comparison = plainTwin(m_text[start]);
        if (take(u'='))
            m_comparison += u'=';
    } else {
        take(u':');
    }
    if (m_comparison.isEmpty() == (term.field != FilterField::Time))
        return true;
    const qsizetype from = start - filterFieldName(term.field).size();
    return fail(FilterErrorCode::OperatorNeedsTime, from, m_at);
}

bool Parser::readValues(FilterTerm &term)
{
    const Bars bars = term.match == FilterMatch::Regex ? Bars::Ordinary : Bars::Separate;
    const qsizetype start = m_at;
    do {
        QString value;
        if (!readValue(value, bars))
            return false;
        if (value.isEmpty())
            return fail(FilterErrorCode::EmptyValue, m_termStart, m_at);
        term.values.push_back(std::move(value));
    } while (take(u'|'));
    if (term.match == FilterMatch::Regex && !QRegularExpression(term.values.front()).isValid())
        return fail(FilterErrorCode::BadRegex, start, m_at);
    return true;
}

bool Parser::readValue(QString &value, Bars bars)
{
    while (!atGap() && (bars == Bars::Ordinary || peek() != u'|')) {
        if (peek() != kQuote)
            value += m_text[m_at++];
        else if (!readQuoted(value))
            return false;
    }
    return true;
}

/// What a plain quote opens only a plain one closes, so that the others can stand inside.
bool Parser::readQuoted(QString &value)
{
    const qsizetype start = m_at++;
    const bool plain = m_text[start] == kQuote;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (plain ? c != kQuote : plainTwin(c) != kQuote) {
            value += c;
            continue;
        }
        ++m_at;
        if (!plain || m_at == m_text.size() || m_text[m_at] != kQuote)
            return true;
        value += kQuote; // doubled; the loop steps over the second one
    }
    return fail(FilterErrorCode::OpenQuote, start, m_text.size());
}

bool Parser::readTime(FilterTerm &term)
{
    const qsizetype start = m_at;
    QString value;
    if (!readValue(value, Bars::Ordinary))
        return false;
    if (value.isEmpty())
        return fail(FilterErrorCode::EmptyValue, m_termStart, m_at);
    const auto named = namedTime(value, m_zone);
    if (!named)
        return fail(FilterErrorCode::BadTime, start, m_at);
    const bool lower = m_comparison.startsWith(u'>');
    const bool inclusive = m_comparison.endsWith(u'=');
    term.match = lower ? FilterMatch::From : FilterMatch::Before;
    term.time = lower == inclusive ? named->begin : named->end;
    term.values = {QString::fromStdString(formatUtc(term.time))};
    return true;
}

} // namespace

std::variant<Filter, FilterError> parseFilter(const QString &text, const QTimeZone &zone)
{
    return Parser(text, zone).parse();
}

} // namespace cbv
