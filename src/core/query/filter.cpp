// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "filtersyntax.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace cbv {
namespace {

// In the order of FilterField.
constexpr std::array<QStringView, 18> kNames{
    u"",         u"event",    u"source", u"state", u"reservation", u"account",
    u"region",   u"who",      u"ip",     u"agent", u"error",       u"type",
    u"instance", u"readonly", u"id",     u"file",  u"raw",         u"time"};

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || plainTwin(value.front()) == u'-'
           || std::ranges::any_of(value, [](QChar c) {
                  const QChar plain = plainTwin(c);
                  return plain == u' ' || plain == u'|' || plain == kQuote || plain == u'('
                         || plain == u')' || isOperatorStart(plain);
              });
}

QStringView operatorText(const FilterTerm &term)
{
    switch (term.match) {
    case FilterMatch::Contains: return term.field == FilterField::Any ? u"" : u":";
    case FilterMatch::Equals: return u"=";
    case FilterMatch::Regex: return u"~";
    case FilterMatch::From: return u">=";
    case FilterMatch::Before: return u"<";
    }
    return {};
}

} // namespace

QString filterFieldName(FilterField field)
{
    return kNames[static_cast<std::size_t>(field)].toString();
}

std::optional<FilterField> filterFieldOfName(const QString &name)
{
    for (int i = 1; i <= static_cast<int>(kLastFilterField); ++i) {
        if (filterFieldName(static_cast<FilterField>(i)) == name)
            return static_cast<FilterField>(i);
    }
    return std::nullopt;
}

bool Filter::operator==(const Filter &other) const
{
    return terms == other.terms;
}

bool FilterTerm::operator==(const FilterTerm &other) const = default;

bool looksAt(const Filter &filter, FilterField field)
{
    return std::ranges::any_of(filter.terms, [field](const FilterTerm &term) {
        return term.isGroup() ? std::ranges::any_of(
                   term.alternatives,
                   [field](const Filter &alternative) { return looksAt(alternative, field); })
                              : term.field == field;
    });
}

QString filterValueText(const QString &value)
{
    if (!needsQuotes(value))
        return value;
    QString inner = value;
    inner.replace(kQuote, QStringLiteral("\"\""));
    return kQuote + inner + kQuote;
}

QString filterTermText(const FilterTerm &term)
{
    QString text;
    if (term.negated)
        text += u'-';
    if (term.isGroup()) {
        QStringList alternatives;
        for (const Filter &alternative : term.alternatives)
            alternatives += filterText(alternative);
        return text + u'(' + alternatives.join(QStringLiteral(" | ")) + u')';
    }
    text += filterFieldName(term.field);
    text += operatorText(term);
    if (term.match == FilterMatch::From || term.match == FilterMatch::Before)
        return text
               + (term.isRelative() ? term.values.front()
                                    : QString::fromStdString(formatUtc(term.time)));
    QStringList values;
    for (const QString &value : term.values)
        values += filterValueText(value);
    return text + values.join(u'|');
}

QString filterText(const Filter &filter)
{
    QStringList terms;
    for (const FilterTerm &term : filter.terms)
        terms += filterTermText(term);
    return terms.join(u' ');
}

} // namespace cbv
