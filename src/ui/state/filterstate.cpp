// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterstate.h"

#include "displayzone.h"

#include <algorithm>

namespace cbv {

namespace {

FilterTerm stateOff(const QString &state)
{
    return {FilterField::State, FilterMatch::Equals, true, {state}, kNoTime};
}

bool isTimeBound(const FilterTerm &term)
{
    return term.field == FilterField::Time;
}

} // namespace

FilterState::FilterState(const DisplayZone *zone, QObject *parent)
    : QObject(parent),
      m_zone(zone),
      m_history(QString())
{
    // A date in the text means another moment in another zone.
    connect(zone, &DisplayZone::changed, this, [this] { read(m_text); });
}

void FilterState::read(const QString &text)
{
    m_text = text;
    const auto result = parseFilter(text, m_zone->zone());
    if (const auto *error = std::get_if<FilterError>(&result)) {
        m_error = *error;
        emit textChanged();
        return;
    }
    m_error.reset();
    const auto &filter = std::get<Filter>(result);
    const bool changed = filter != m_filter;
    m_filter = filter;
    // What came back by another way, by undoing or typing, is on.
    std::erase_if(m_off, [this](const FilterTerm &term) {
        return std::ranges::find(m_filter.terms, term) != m_filter.terms.end();
    });
    emit textChanged();
    if (changed)
        emit filterChanged();
}

void FilterState::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_history.push(text);
    read(text);
}

void FilterState::setFilter(const Filter &filter)
{
    setText(filterText(filter));
}

void FilterState::addTerm(const FilterTerm &term)
{
    Filter filter = m_filter;
    FilterTerm opposite = term;
    opposite.negated = !opposite.negated;
    std::erase(filter.terms, opposite);
    if (std::find(filter.terms.begin(), filter.terms.end(), term) == filter.terms.end())
        filter.terms.push_back(term);
    setFilter(filter);
}

void FilterState::removeTerm(const FilterTerm &term)
{
    Filter filter = m_filter;
    if (std::erase(filter.terms, term) > 0)
        setFilter(filter);
}

void FilterState::replaceTerm(const FilterTerm &term, const FilterTerm &other)
{
    Filter filter = m_filter;
    std::ranges::replace(filter.terms, term, other);
    setFilter(filter);
}

void FilterState::clear()
{
    m_off.clear();
    if (m_text.isEmpty())
        emit textChanged();
    setText({});
}

void FilterState::setSwitchedOff(std::vector<FilterTerm> terms)
{
    m_off = std::move(terms);
    emit textChanged();
}

void FilterState::switchOff(const FilterTerm &term)
{
    m_off.push_back(term);
    removeTerm(term);
}

void FilterState::switchOn(const FilterTerm &term)
{
    std::erase(m_off, term);
    addTerm(term);
}

void FilterState::forgetSwitchedOff(const FilterTerm &term)
{
    std::erase(m_off, term);
    emit textChanged();
}

void FilterState::setTimeRange(TimeMs from, TimeMs to)
{
    Filter filter = m_filter;
    std::erase_if(filter.terms, isTimeBound);
    const auto bound = [](FilterMatch match, TimeMs time) {
        const QString text = QString::fromStdString(formatUtc(time));
        return FilterTerm{FilterField::Time, match, false, {text}, time};
    };
    filter.terms.push_back(bound(FilterMatch::From, from));
    filter.terms.push_back(bound(FilterMatch::Before, to));
    setFilter(filter);
}

bool FilterState::isStateShown(const QString &state) const
{
    const auto &terms = m_filter.terms;
    return std::find(terms.begin(), terms.end(), stateOff(state)) == terms.end();
}

void FilterState::setStateShown(const QString &state, bool shown)
{
    if (shown)
        removeTerm(stateOff(state));
    else
        addTerm(stateOff(state));
}

void FilterState::undo()
{
    m_history.undo();
    read(m_history.now());
}

void FilterState::redo()
{
    m_history.redo();
    read(m_history.now());
}

} // namespace cbv
