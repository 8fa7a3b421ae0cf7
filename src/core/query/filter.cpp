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
                  return plain == u' ' || plain == u'|' || plain == kQuote
                         || isOperatorStart(plain);
              });
}

QString valueText(const QString &value)
{
    if (!needsQuotes(value))
        return value;
    QString inner = value;
    inner.replace(kQuote, QStringLiteral("\"\""));
    return kQuote + inner + kQuote;
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

QString filterTermText(const FilterTerm &term)
{
    QString text;
    if (term.negated)
        text += u'-';
    text += filterFieldName(term.field);
    text += operatorText(term);
    if (term.match == FilterMatch::From || term.match == FilterMatch::Before)
        return text + QString::fromStdString(formatUtc(term.time));
    QStringList values;
    for (const QString &value : term.values)
        values += valueText(value);
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
