// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets.h"

#include "filterengine.h"
#include "textmatcher.h"

#include <algorithm>
#include <unordered_map>

namespace cbv {
namespace {

using Counts = std::vector<std::uint32_t>; // by an id

/// Adds up one column of ids; false where stop asked.
template<typename IdOf>
bool countIds(Counts &counts, std::span<const Row> rows, IdOf idOf, const std::stop_token &stop)
{
    constexpr std::size_t kRowsBetweenLooks = 64 * 1024;
    for (std::size_t begin = 0; begin < rows.size();) {
        if (stop.stop_requested())
            return false;
        const std::size_t end = std::min(begin + kRowsBetweenLooks, rows.size());
        for (; begin < end; ++begin)
            ++counts[idOf(rows[begin])];
    }
    return true;
}

/// Counts by text, of which a field of ids has several between blanks.
class TextCounts
{
public:
    void add(std::string_view text, std::size_t rows)
    {
        if (!text.empty() && rows > 0)
            m_counts[text] += rows;
    }
    void addEach(std::string_view ids, std::size_t rows)
    {
        while (!ids.empty() && rows > 0) {
            const std::size_t end = std::min(ids.find(' '), ids.size());
            add(ids.substr(0, end), rows);
            ids.remove_prefix(std::min(end + 1, ids.size()));
        }
    }
    Facet facet(FilterField field, std::size_t most, const QString &part) const;

private:
    std::unordered_map<std::string_view, std::size_t> m_counts;
};

Facet TextCounts::facet(FilterField field, std::size_t most, const QString &part) const
{
    using Entry = std::pair<std::string_view, std::size_t>;
    std::vector<Entry> entries(m_counts.begin(), m_counts.end());
    if (!part.isEmpty()) {
        FilterTerm term;
        term.values = {part};
        TextMatcher matcher(term);
        std::erase_if(entries, [&](const Entry &entry) { return !matcher.matches(entry.first); });
    }
    const auto first = [](const Entry &a, const Entry &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    };
    const std::size_t kept = std::min(most, entries.size());
    std::ranges::partial_sort(entries, entries.begin() + static_cast<std::ptrdiff_t>(kept), first);
    Facet facet{field, {}, entries.size() - kept};
    for (std::size_t i = 0; i < kept; ++i)
        facet.values.push_back({std::string(entries[i].first), entries[i].second});
    return facet;
}

/// The rows of each profile, which most fields are counted by, and the counts of the others.
class Counter
{
public:
    Counter(const EventStore &store, std::span<const Row> rows, std::stop_token stop)
        : m_store(store),
          m_rows(rows),
          m_stop(std::move(stop))
    {}
    /// False where stop asked.
    bool count(FilterField field, TextCounts &counts);

private:
    bool countProfiles(Field field, TextCounts &counts);
    bool countColumn(Field field, TextCounts &counts);
    bool countFiles(TextCounts &counts);

    const EventStore &m_store;
    std::span<const Row> m_rows;
    std::stop_token m_stop;
    Counts m_profiles; ///< empty until asked for
};

bool Counter::count(FilterField field, TextCounts &counts)
{
    if (field == FilterField::File)
        return countFiles(counts);
    const auto column = columnOf(field);
    if (!column || *column == Field::EventId)
        return true;
    return profileIndex(*column) >= 0 ? countProfiles(*column, counts)
                                      : countColumn(*column, counts);
}

bool Counter::countProfiles(Field field, TextCounts &counts)
{
    if (m_profiles.empty()) {
        m_profiles.resize(m_store.profiles().size());
        const auto &profile = m_store.rows().profile;
        if (!countIds(
                m_profiles, m_rows, [&](Row row) { return profile[row]; }, m_stop))
            return false;
    }
    const auto index = static_cast<std::size_t>(profileIndex(field));
    for (std::uint32_t id = 0; id < m_profiles.size(); ++id)
        counts.add(m_store.text(m_store.profiles()[id][index]), m_profiles[id]);
    return true;
}

bool Counter::countColumn(Field field, TextCounts &counts)
{
    const auto &column = m_store.rows().column(field);
    Counts ids(m_store.pool().size());
    if (!countIds(
            ids, m_rows, [&](Row row) { return column[row]; }, m_stop))
        return false;
    for (std::uint32_t id = 0; id < ids.size(); ++id) {
        if (isIdList(field))
            counts.addEach(m_store.text(id), ids[id]);
        else
            counts.add(m_store.text(id), ids[id]);
    }
    return true;
}

bool Counter::countFiles(TextCounts &counts)
{
    Counts files(m_store.files().size());
    if (!countIds(
            files, m_rows, [&](Row row) { return m_store.file(row); }, m_stop))
        return false;
    for (std::size_t i = 0; i < files.size(); ++i)
        counts.add(m_store.files()[i].path, files[i]);
    return true;
}

bool namesValues(const FilterTerm &term, FilterField field, ValueChoice choice)
{
    return !term.isGroup() && term.field == field && term.match == FilterMatch::Equals
           && term.negated == (choice == ValueChoice::Without);
}

} // namespace

bool hasFacet(FilterField field)
{
    return field == FilterField::File || (columnOf(field) && field != FilterField::Id);
}

std::vector<Facet> facets(const EventStore &store, std::span<const Row> rows,
                          std::span<const FilterField> fields, std::size_t most,
                          const QString &part, std::stop_token stop)
{
    Counter counter(store, rows, std::move(stop));
    std::vector<Facet> result;
    for (const FilterField field : fields) {
        TextCounts counts;
        if (!counter.count(field, counts))
            return {};
        result.push_back(counts.facet(field, most, part));
    }
    return result;
}

Filter withoutField(const Filter &filter, FilterField field)
{
    Filter rest = filter;
    std::erase_if(rest.terms, [field](const FilterTerm &term) {
        return !term.isGroup() && term.field == field;
    });
    return rest;
}

std::vector<Facet> facetsToChoose(const EventStore &store, const Filter &filter,
                                  std::span<const Row> rows, std::span<const FilterField> fields,
                                  std::size_t most, const QString &part, std::stop_token stop)
{
    Counter shared(store, rows, stop);
    std::vector<Facet> result;
    for (const FilterField field : fields) {
        const Filter others = withoutField(filter, field);
        TextCounts counts;
        bool whole = true;
        if (others == filter) {
            whole = shared.count(field, counts);
        } else {
            const auto wider = matchingRows(store, others, stop);
            whole = Counter(store, wider, stop).count(field, counts);
        }
        if (!whole)
            return {};
        result.push_back(counts.facet(field, most, part));
    }
    return result;
}

ValueChoice chosen(const Filter &filter, FilterField field, const QString &value)
{
    for (const ValueChoice choice : {ValueChoice::Only, ValueChoice::Without}) {
        for (const FilterTerm &term : filter.terms) {
            if (namesValues(term, field, choice)
                && std::ranges::find(term.values, value) != term.values.end())
                return choice;
        }
    }
    return ValueChoice::None;
}

Filter withChoice(Filter filter, FilterField field, const QString &value, ValueChoice choice)
{
    for (FilterTerm &term : filter.terms) {
        if (namesValues(term, field, ValueChoice::Only)
            || namesValues(term, field, ValueChoice::Without))
            std::erase(term.values, value);
    }
    std::erase_if(filter.terms,
                  [](const FilterTerm &term) { return !term.isGroup() && term.values.empty(); });
    if (choice == ValueChoice::None)
        return filter;
    const auto same = std::ranges::find_if(
        filter.terms, [&](const FilterTerm &term) { return namesValues(term, field, choice); });
    if (same != filter.terms.end()) {
        same->values.push_back(value);
        return filter;
    }
    filter.terms.push_back(
        {field, FilterMatch::Equals, choice == ValueChoice::Without, {value}, kNoTime});
    return filter;
}

} // namespace cbv
