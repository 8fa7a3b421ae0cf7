// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "filterpieces.h"
#include "filtersyntax.h"
#include "filtertime.h"

#include <QRegularExpression>

namespace cbv {
namespace {

/// Words that people paste and that have a colon behind the first one.
bool isPastedScheme(const QString &name)
{
    return name == u"arn" || name == u"http" || name == u"https";
}

class Parser
{
public:
    Parser(const QString &text, const QTimeZone &zone) : m_text(text), m_zone(zone) {}
    std::variant<Filter, FilterError> parse();
    /// What was read before the end or the error.
    std::vector<FilterPiece> takePieces() { return std::move(m_pieces); }

private:
    enum class Bars { Separate, Ordinary };

    /// What stands there, as its plain twin; a blank behind the end.
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? plainTwin(m_text[m_at + ahead]) : QChar(u' ');
    }
    bool take(char16_t plain);
    bool take(char16_t plain, FilterPieceKind kind);
    void note(FilterPieceKind kind, qsizetype from);
    bool atGap() const { return peek() == u' '; }
    void skipGap();
    bool atBarBetweenValues() const;

    // Each of these is false where it has set m_error.
    bool readAlternatives(std::vector<Filter> &alternatives);
    bool readTerms(Filter &filter);
    bool readTerm(FilterTerm &term);
    bool readGroup(FilterTerm &term);
    bool readField(FilterTerm &term);
    bool readOperator(FilterTerm &term);
    bool readValues(FilterTerm &term);
    bool readValueGroup(FilterTerm &term);
    bool readValue(QString &value, Bars bars);
    bool readQuoted(QString &value);
    bool readTime(FilterTerm &term);
    bool fail(FilterErrorCode code, qsizetype from, qsizetype to);

    const QString &m_text;
    const QTimeZone &m_zone;
    qsizetype m_at = 0;
    qsizetype m_termStart = 0;
    int m_depth = 0;
    QString m_comparison; ///< `<`, `<=`, `>` or `>=`; empty for any other operator
    FilterError m_error;
    std::vector<FilterPiece> m_pieces;
};

std::variant<Filter, FilterError> Parser::parse()
{
    std::vector<Filter> alternatives;
    if (!readAlternatives(alternatives))
        return m_error;
    if (m_at < m_text.size()) {
        fail(FilterErrorCode::StrayParenthesis, m_at, m_at + 1);
        return m_error;
    }
    if (alternatives.size() == 1)
        return std::move(alternatives.front());
    Filter filter;
    filter.terms.emplace_back().alternatives = std::move(alternatives);
    return filter;
}

/// Up to the end or a `)`. One alternative alone may be empty.
bool Parser::readAlternatives(std::vector<Filter> &alternatives)
{
    qsizetype bar = -1;
    for (;;) {
        if (!readTerms(alternatives.emplace_back()))
            return false;
        const bool more = m_at < m_text.size() && peek() == u'|';
        if (alternatives.back().isEmpty() && (more || bar >= 0)) {
            bar = more ? m_at : bar;
            return fail(FilterErrorCode::EmptyAlternative, bar, bar + 1);
        }
        bar = m_at;
        if (!take(u'|', FilterPieceKind::Grouping))
            return true;
    }
}

bool Parser::readTerms(Filter &filter)
{
    for (;;) {
        skipGap();
        if (m_at == m_text.size() || peek() == u'|' || peek() == u')')
            return true;
        m_termStart = m_at;
        if (!readTerm(filter.terms.emplace_back()))
            return false;
    }
}

void Parser::skipGap()
{
    while (m_at < m_text.size() && atGap())
        ++m_at;
}

bool Parser::take(char16_t plain)
{
    if (m_at == m_text.size() || peek() != plain)
        return false;
    ++m_at;
    return true;
}

bool Parser::take(char16_t plain, FilterPieceKind kind)
{
    const qsizetype from = m_at;
    if (!take(plain))
        return false;
    note(kind, from);
    return true;
}

void Parser::note(FilterPieceKind kind, qsizetype from)
{
    if (m_at > from)
        m_pieces.push_back({kind, static_cast<int>(from), static_cast<int>(m_at - from)});
}

bool Parser::fail(FilterErrorCode code, qsizetype from, qsizetype to)
{
    m_error = {code, static_cast<int>(from), static_cast<int>(to - from),
               m_text.mid(from, to - from)};
    return false;
}

bool Parser::readTerm(FilterTerm &term)
{
    term.negated = take(u'-', FilterPieceKind::Negation);
    if (peek() == u'(')
        return readGroup(term);
    m_comparison.clear();
    if (!readField(term))
        return false;
    return m_comparison.isEmpty() ? readValues(term) : readTime(term);
}

bool Parser::readGroup(FilterTerm &term)
{
    const qsizetype open = m_at;
    if (++m_depth > kMaxFilterDepth)
        return fail(FilterErrorCode::TooDeep, open, open + 1);
    take(u'(', FilterPieceKind::Grouping);
    if (!readAlternatives(term.alternatives))
        return false;
    if (!take(u')', FilterPieceKind::Grouping))
        return fail(FilterErrorCode::OpenGroup, open, m_text.size());
    if (term.alternatives.front().isEmpty())
        return fail(FilterErrorCode::EmptyGroup, open, m_at);
    --m_depth;
    return true;
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
    const auto field = filterFieldOfName(name);
    if (!field && isPastedScheme(name) && plainTwin(m_text[end]) == u':')
        return true;
    if (!field)
        return fail(FilterErrorCode::UnknownField, start, end);
    term.field = *field;
    m_at = end;
    note(FilterPieceKind::Field, start);
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
    note(FilterPieceKind::Operator, start);
    if (m_comparison.isEmpty() == (term.field != FilterField::Time))
        return true;
    const qsizetype from = start - filterFieldName(term.field).size();
    return fail(FilterErrorCode::OperatorNeedsTime, from, m_at);
}

bool Parser::readValues(FilterTerm &term)
{
    const Bars bars = term.match == FilterMatch::Regex ? Bars::Ordinary : Bars::Separate;
    if (bars == Bars::Separate && peek() == u'(')
        return readValueGroup(term);
    const qsizetype start = m_at;
    for (;;) {
        QString value;
        if (!readValue(value, bars))
            return false;
        if (value.isEmpty())
            return fail(FilterErrorCode::EmptyValue, m_termStart, m_at);
        term.values.push_back(std::move(value));
        if (!atBarBetweenValues())
            break;
        take(u'|', FilterPieceKind::Grouping);
    }
    if (term.match == FilterMatch::Regex && !QRegularExpression(term.values.front()).isValid())
        return fail(FilterErrorCode::BadRegex, start, m_at);
    return true;
}

/// A bar that has white space or a parenthesis beside it stands between terms.
bool Parser::atBarBetweenValues() const
{
    if (m_at == m_text.size() || peek() != u'|')
        return false;
    const QChar next = peek(1);
    return next != u' ' && next != u'(' && next != u')' && !(next == u'-' && peek(2) == u'(');
}

/// `(a | b)` behind an operator.
bool Parser::readValueGroup(FilterTerm &term)
{
    const qsizetype open = m_at;
    take(u'(', FilterPieceKind::Grouping);
    do {
        skipGap();
        QString value;
        if (!readValue(value, Bars::Separate))
            return false;
        if (value.isEmpty())
            return fail(FilterErrorCode::EmptyValue, m_termStart, m_at);
        term.values.push_back(std::move(value));
        skipGap();
    } while (take(u'|', FilterPieceKind::Grouping));
    return take(u')', FilterPieceKind::Grouping) || fail(FilterErrorCode::OpenGroup, open, m_at);
}

/// Up to white space, a bar, or a `)` that was not opened in the value itself.
bool Parser::readValue(QString &value, Bars bars)
{
    int open = 0;
    const qsizetype start = m_at;
    while (!atGap()) {
        const QChar c = peek();
        if (bars == Bars::Separate ? c == u'|' : c == u'\\' && peek(1) != u' ') {
            if (bars == Bars::Separate)
                break;
            value += m_text[m_at++]; // what a regex escapes is no parenthesis of a group
        } else if (c == kQuote) {
            if (!readQuoted(value))
                return false;
            continue;
        } else if (c == u')' && open == 0) {
            break;
        }
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        value += m_text[m_at++];
    }
    note(FilterPieceKind::Value, start);
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
    const bool lower = m_comparison.startsWith(u'>');
    const bool inclusive = m_comparison.endsWith(u'=');
    term.match = lower ? FilterMatch::From : FilterMatch::Before;
    if (const auto relative = relativeTime(value)) {
        term.ago = relative->ago;
        term.values = {relative->text};
        return true;
    }
    const auto named = namedTime(value, m_zone);
    if (!named)
        return fail(FilterErrorCode::BadTime, start, m_at);
    term.time = lower == inclusive ? named->begin : named->end;
    term.values = {QString::fromStdString(formatUtc(term.time))};
    return true;
}

} // namespace

std::variant<Filter, FilterError> parseFilter(const QString &text, const QTimeZone &zone)
{
    return Parser(text, zone).parse();
}

std::vector<FilterPiece> filterPieces(const QString &text)
{
    const QTimeZone zone = QTimeZone::utc(); // tells only which moment a time is
    Parser parser(text, zone);
    parser.parse();
    return parser.takePieces();
}

} // namespace cbv
