// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterengine.h"

#include "textanswers.h"

#include "../event/equalparts.h"
#include "../event/rawrecord.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace cbv {
namespace {

constexpr std::size_t kRowsForAThread = 100'000;

/// The rows that are left, and the terms as tests that take more of them away.
class Sieve
{
public:
    Sieve(const EventStore &store, std::stop_token stop);
    /// Leaves the rows that fulfil the filter.
    void apply(const Filter &filter);
    std::vector<Row> takeRows() { return std::move(m_rows); }

private:
    template<typename Test>
    void keep(Test test);
    template<typename MakeTest>
    void keepShared(MakeTest makeTest);
    void applyTerm(const FilterTerm &term);
    void keepAlternatives(const std::vector<Filter> &alternatives);
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

/// Cheap terms first, so that the dear ones see fewer rows; the result is the same.
int cost(const FilterTerm &term)
{
    constexpr int kRaw = 6;
    if (term.isGroup()) {
        return looksAt(Filter{{term}}, FilterField::Raw) ? kRaw : kRaw - 1;
    }
    switch (term.field) {
    case FilterField::Time: return 0;
    case FilterField::File: return 1;
    case FilterField::Any: return term.match == FilterMatch::Regex ? 5 : 4;
    case FilterField::Raw: return kRaw;
    default: return term.match == FilterMatch::Regex ? 3 : 2;
    }
}

/// What holds where the group does not: a way out of each of its alternatives. So what can be said
/// neither to match a term nor not to stays out, in a group as outside of one.
Filter opposite(const FilterTerm &group)
{
    Filter filter;
    for (const Filter &alternative : group.alternatives) {
        FilterTerm way;
        for (FilterTerm term : alternative.terms) {
            term.negated = !term.negated;
            way.alternatives.push_back({{std::move(term)}});
        }
        filter.terms.push_back(std::move(way));
    }
    return filter;
}

void Sieve::apply(const Filter &filter)
{
    std::vector<FilterTerm> terms = filter.terms;
    std::ranges::stable_sort(terms, {}, cost);
    for (const FilterTerm &term : terms)
        applyTerm(term);
}

void Sieve::applyTerm(const FilterTerm &term)
{
    if (term.isGroup() && term.negated)
        apply(opposite(term));
    else if (term.isGroup())
        keepAlternatives(term.alternatives);
    else if (term.field == FilterField::Time)
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

/// Moves the rows that are kept to the beginning and returns how many they are. What is not tested
/// when the search is stopped is not kept.
template<typename Test>
std::size_t keptOf(std::span<Row> rows, const std::stop_token &stop, Test test)
{
    constexpr std::size_t kRowsBetweenLooks = 16 * 1024;
    std::size_t kept = 0;
    for (std::size_t begin = 0; begin < rows.size() && !stop.stop_requested();) {
        const std::size_t end = std::min(begin + kRowsBetweenLooks, rows.size());
        for (; begin < end; ++begin) {
            const Row row = rows[begin];
            rows[kept] = row;
            kept += test(row) ? 1 : 0;
        }
    }
    return kept;
}

template<typename Test>
void Sieve::keep(Test test)
{
    m_rows.resize(keptOf(m_rows, m_stop, test));
}

/// The same on several threads where there are many rows. `makeTest` makes a test for each of them.
template<typename MakeTest>
void Sieve::keepShared(MakeTest makeTest)
{
    const EqualParts parts(m_rows.size(), kRowsForAThread);
    std::vector<std::size_t> kept(parts.count());
    parts.run([&](std::size_t part, std::size_t begin, std::size_t end) {
        kept[part] = keptOf(std::span(m_rows).subspan(begin, end - begin), m_stop, makeTest());
    });
    std::size_t all = kept[0];
    for (std::size_t part = 1; part < parts.count(); ++part) {
        const auto own = std::span(m_rows).subspan(parts.begin(part), kept[part]);
        std::ranges::copy(own, m_rows.begin() + static_cast<std::ptrdiff_t>(all));
        all += kept[part];
    }
    m_rows.resize(all);
}

/// Each alternative sees only what those before it have not kept.
void Sieve::keepAlternatives(const std::vector<Filter> &alternatives)
{
    std::vector<Row> rest = std::move(m_rows);
    std::vector<Row> kept;
    const auto without = [](const std::vector<Row> &rows, const std::vector<Row> &taken) {
        std::vector<Row> left;
        std::ranges::set_difference(rows, taken, std::back_inserter(left));
        return left;
    };
    for (const Filter &alternative : alternatives) {
        m_rows = rest;
        apply(alternative);
        std::vector<Row> all;
        std::ranges::merge(kept, m_rows, std::back_inserter(all));
        kept.swap(all);
        rest = without(rest, m_rows);
    }
    m_rows = std::move(kept);
}

void Sieve::keepTimes(const FilterTerm &term)
{
    // Rows are sorted by time, those without one first: each term cuts off one end.
    const auto time = [this](Row row) { return m_store.time(row); };
    const auto known = std::ranges::upper_bound(m_rows, kNoTime, {}, time);
    const TimeMs horizon = m_store.horizon();
    const TimeMs bound = term.isRelative() && horizon != kNoTime ? horizon - term.ago : term.time;
    const auto cut = std::ranges::lower_bound(known, m_rows.end(), bound, {}, time);
    const bool from = (term.match == FilterMatch::From) != term.negated;
    const std::vector<Row> rest(from ? cut : known, from ? m_rows.end() : cut);
    m_rows = rest;
}

void Sieve::keepColumn(const FilterTerm &term, Field column)
{
    TextAnswers answers(m_store, term);
    const auto &rows = m_store.rows();
    if (column == Field::EventId) {
        keepShared([&] {
            return [&answers, &term, matcher = TextMatcher(term)](Row row) mutable {
                return answers.matchesEventId(row, matcher) != term.negated;
            };
        });
    } else if (profileIndex(column) >= 0) {
        const auto ofProfile = answers.ofProfiles(column);
        keep([&](Row row) { return ofProfile[rows.profile[row]] != term.negated; });
    } else {
        const auto &ids = rows.column(column);
        keep([&](Row row) { return answers.matches(ids[row], column) != term.negated; });
    }
}

void Sieve::keepAnyColumn(const FilterTerm &term)
{
    TextAnswers answers(m_store, term);
    const bool isLarge = m_rows.size() >= kRowsForAThread;
    if (isLarge)
        answers.testAll(m_stop);
    const auto &rows = m_store.rows();
    std::vector<char> ofProfile(m_store.profiles().size());
    for (const Field field : ProfilePool::kFields) {
        const auto own = answers.ofProfiles(field);
        for (std::size_t i = 0; i < own.size(); ++i)
            ofProfile[i] = ofProfile[i] != 0 || own[i];
    }
    std::vector<char> ofFile;
    for (const FileEntry &file : m_store.files())
        ofFile.push_back(answers.matcher().matches(file.path));
    const auto keepFound = [&](auto inText) {
        keepShared([&] {
            return [&, inText, matcher = TextMatcher(term)](Row row) mutable {
                const bool found = ofProfile[rows.profile[row]] != 0 || ofFile[rows.file[row]] != 0
                                   || inText(row) || answers.matchesEventId(row, matcher);
                return found != term.negated;
            };
        });
    };
    if (isLarge) {
        // All columns without a branch in between: which of them it is in cannot be foreseen.
        const Memo &plain = answers.all(Field::Who);
        const Memo &lists = answers.all(Field::Instances);
        keepFound([&](Row row) {
            unsigned found = plain.isYes(rows.who[row]);
            found |= plain.isYes(rows.ip[row]);
            found |= plain.isYes(rows.agent[row]);
            found |= lists.isYes(rows.reservation[row]);
            found |= lists.isYes(rows.instances[row]);
            return found != 0;
        });
    } else {
        keepFound([&](Row row) {
            return std::ranges::any_of(EventRows::kTextColumns, [&](const auto &text) {
                return answers.matches((rows.*text.second)[row], text.first);
            });
        });
    }
}

void Sieve::keepFiles(const FilterTerm &term)
{
    TextMatcher matcher(term);
    Memo memo(m_store.files().size());
    keep([&](Row row) {
        return memo(m_store.file(row), [&] { return matcher.matches(m_store.path(row)); })
               != term.negated;
    });
}

/// A record that cannot be read again matches nothing, not even a negated term.
void Sieve::keepRaw(const FilterTerm &term)
{
    TextMatcher matcher(term);
    RawRecordReader records(m_store.files());
    keep([&](Row row) {
        if (m_stop.stop_requested())
            return false;
        const auto record = records.raw(m_store.place(row));
        return record && matcher.matches(*record) != term.negated;
    });
}

} // namespace

bool isIdList(Field field)
{
    return field == Field::Reservation || field == Field::Instances;
}

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

std::vector<Row> matchingRows(const EventStore &store, const Filter &filter, std::stop_token stop)
{
    Sieve sieve(store, std::move(stop));
    sieve.apply(filter);
    return sieve.takeRows();
}

} // namespace cbv
