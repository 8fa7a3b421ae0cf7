// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterengine.h"

#include "textmatcher.h"

#include "../event/rawrecord.h"

#include <algorithm>
#include <numeric>

namespace cbv {
namespace {

/// Tests each text of a dictionary when it is first met, and remembers the answer.
class Memo
{
public:
    explicit Memo(std::size_t size) : m_answers(size, Answer::Unknown) {}

    template<typename Test>
    bool operator()(std::size_t id, Test test)
    {
        Answer &answer = m_answers[id];
        if (answer == Answer::Unknown)
            answer = test() ? Answer::Yes : Answer::No;
        return answer == Answer::Yes;
    }

private:
    enum class Answer : std::uint8_t { Unknown, Yes, No };
    std::vector<Answer> m_answers;
};

bool isList(Field field)
{
    return field == Field::Reservation || field == Field::Instances;
}

/// The column of a filter field that has one of its own.
std::optional<Field> columnOf(FilterField field)
{
    switch (field) {
    case FilterField::Event: return Field::Name;
    case FilterField::Source: return Field::Source;
    case FilterField::State: return Field::State;
    case FilterField::Reservation: return Field::Reservation;
    case FilterField::Account: return Field::Account;
    case FilterField::Region: return Field::Region;
    case FilterField::Who: return Field::Who;
    case FilterField::Ip: return Field::Ip;
    case FilterField::Agent: return Field::Agent;
    case FilterField::Error: return Field::Error;
    case FilterField::Type: return Field::InstanceType;
    case FilterField::Instance: return Field::Instances;
    case FilterField::ReadOnly: return Field::ReadOnly;
    case FilterField::Id: return Field::EventId;
    case FilterField::Any:
    case FilterField::File:
    case FilterField::Raw:
    case FilterField::Time: break;
    }
    return std::nullopt;
}

/// The rows that are left, and the terms as tests that take more of them away.
class Sieve
{
public:
    Sieve(const EventStore &store, std::stop_token stop);
    /// Leaves the rows that fulfil the term.
    void apply(const FilterTerm &term);
    std::vector<Row> takeRows() { return std::move(m_rows); }

private:
    template<typename Test>
    void keep(Test test);
    void keepTimes(const FilterTerm &term);
    void keepColumn(const FilterTerm &term, Field column);
    void keepAnyColumn(const FilterTerm &term);
    void keepFiles(const FilterTerm &term);
    void keepRaw(const FilterTerm &term);

    const EventStore &m_store;
    std::stop_token m_stop;
    std::vector<Row> m_rows;
};

Sieve::Sieve(const EventStore &store, std::stop_token stop)
    : m_store(store),
      m_stop(std::move(stop)),
      m_rows(store.size())
{
    std::iota(m_rows.begin(), m_rows.end(), Row{0});
}

void Sieve::apply(const FilterTerm &term)
{
    if (term.field == FilterField::Time)
        keepTimes(term);
    else if (const auto column = columnOf(term.field))
        keepColumn(term, *column);
    else if (term.field == FilterField::Any)
        keepAnyColumn(term);
    else if (term.field == FilterField::File)
        keepFiles(term);
    else
        keepRaw(term);
}

/// What is not tested when the search is stopped is not kept.
template<typename Test>
void Sieve::keep(Test test)
{
    constexpr std::size_t kRowsBetweenLooks = 16 * 1024;
    std::size_t kept = 0;
    for (std::size_t begin = 0; begin < m_rows.size() && !m_stop.stop_requested();) {
        const std::size_t end = std::min(begin + kRowsBetweenLooks, m_rows.size());
        for (; begin < end; ++begin) {
            const Row row = m_rows[begin];
            m_rows[kept] = row;
            kept += test(row) ? 1 : 0;
        }
    }
    m_rows.resize(kept);
}

void Sieve::keepTimes(const FilterTerm &term)
{
    // Rows are sorted by time, those without one first: each term cuts off one end.
    const auto time = [this](Row row) { return m_store.time(row); };
    const auto known = std::ranges::upper_bound(m_rows, kNoTime, {}, time);
    const auto cut = std::ranges::lower_bound(known, m_rows.end(), term.time, {}, time);
    const bool from = (term.match == FilterMatch::From) != term.negated;
    const std::vector<Row> rest(from ? cut : known, from ? m_rows.end() : cut);
    m_rows = rest;
}

void Sieve::keepColumn(const FilterTerm &term, Field column)
{
    TextMatcher matcher(term);
    Memo memo(m_store.pool().size());
    const bool words = isList(column) && term.match == FilterMatch::Equals;
    keep([&](Row row) {
        const StringId id = m_store.id(row, column);
        return memo(id, [&] {
            const auto text = m_store.text(id);
            return (words ? matcher.matchesAnyWord(text) : matcher.matches(text)) != term.negated;
        });
    });
}

void Sieve::keepAnyColumn(const FilterTerm &term)
{
    TextMatcher matcher(term);
    Memo whole(m_store.pool().size());
    Memo words(term.match == FilterMatch::Equals ? m_store.pool().size() : 0);
    Memo files(m_store.files().size());
    const auto columnMatches = [&](Row row, Field column) {
        const StringId id = m_store.id(row, column);
        if (isList(column) && term.match == FilterMatch::Equals)
            return words(id, [&] { return matcher.matchesAnyWord(m_store.text(id)); });
        return whole(id, [&] { return matcher.matches(m_store.text(id)); });
    };
    keep([&](Row row) {
        bool found =
            files(m_store.place(row).file, [&] { return matcher.matches(m_store.path(row)); });
        for (std::size_t i = 0; i < kFieldCount && !found; ++i)
            found = columnMatches(row, static_cast<Field>(i));
        return found != term.negated;
    });
}

void Sieve::keepFiles(const FilterTerm &term)
{
    TextMatcher matcher(term);
    Memo memo(m_store.files().size());
    keep([&](Row row) {
        return memo(m_store.place(row).file, [&] { return matcher.matches(m_store.path(row)); })
               != term.negated;
    });
}

/// A record that cannot be read again matches nothing, not even a negated term.
void Sieve::keepRaw(const FilterTerm &term)
{
    TextMatcher matcher(term);
    RawRecordReader records(m_store);
    keep([&](Row row) {
        if (m_stop.stop_requested())
            return false;
        const auto record = records.raw(row);
        return record && matcher.matches(*record) != term.negated;
    });
}

/// Cheap terms first, so that the dear ones see fewer rows; the result is the same.
int cost(const FilterTerm &term)
{
    switch (term.field) {
    case FilterField::Time: return 0;
    case FilterField::File: return 1;
    case FilterField::Any: return term.match == FilterMatch::Regex ? 5 : 4;
    case FilterField::Raw: return 6;
    default: return term.match == FilterMatch::Regex ? 3 : 2;
    }
}

} // namespace

std::vector<Row> matchingRows(const EventStore &store, const Filter &filter, std::stop_token stop)
{
    std::vector<FilterTerm> terms = filter.terms;
    std::ranges::stable_sort(terms, {}, cost);
    Sieve sieve(store, std::move(stop));
    for (const FilterTerm &term : terms)
        sieve.apply(term);
    return sieve.takeRows();
}

} // namespace cbv
