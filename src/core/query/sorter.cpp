// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sorter.h"

#include "../event/equalparts.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace cbv {
namespace {

using Rank = std::uint32_t;

constexpr std::size_t kRowsForAThread = 100'000;

/// A text by its first eight bytes as a number, so that most comparisons need not fetch the text.
struct PackedText
{
    std::uint64_t prefix = 0;
    std::uint32_t id = 0;
};

std::uint64_t prefixOf(std::string_view text)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < sizeof prefix; ++i)
        prefix = prefix << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return prefix;
}

/// The place of each text that `used` marks, among those marked; equal texts share one. `textOf`
/// gives the text of an id.
template<typename TextOf>
std::vector<Rank> ranksOf(const std::vector<bool> &used, TextOf textOf)
{
    std::vector<PackedText> texts;
    for (std::uint32_t id = 0; id < used.size(); ++id) {
        if (used[id])
            texts.push_back({prefixOf(textOf(id)), id});
    }
    std::ranges::sort(texts, [&textOf](const PackedText &a, const PackedText &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : textOf(a.id) < textOf(b.id);
    });
    std::vector<Rank> ranks(used.size(), 0);
    Rank rank = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i != 0 && textOf(texts[i].id) != textOf(texts[i - 1].id))
            ++rank;
        ranks[texts[i].id] = rank;
    }
    return ranks;
}

/// Counting sort of rows by a rank for each, which keeps the order of equal ones.
void sortByRank(std::vector<Row> &rows, std::vector<Rank> ranks, SortOrder order)
{
    if (rows.empty())
        return;
    const Rank last = *std::ranges::max_element(ranks);
    if (order == SortOrder::Descending) {
        for (Rank &rank : ranks)
            rank = last - rank;
    }
    std::vector<std::size_t> next(std::size_t{last} + 2, 0);
    for (const Rank rank : ranks)
        ++next[std::size_t{rank} + 1];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<Row> sorted(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        sorted[next[ranks[i]]++] = rows[i];
    rows.swap(sorted);
}

/// By the texts of a dictionary; `idOf` gives a row's id in it.
template<typename IdOf, typename TextOf>
void sortByText(std::vector<Row> &rows, std::size_t dictionarySize, SortOrder order, IdOf idOf,
                TextOf textOf)
{
    std::vector<bool> used(dictionarySize, false);
    for (const Row row : rows)
        used[idOf(row)] = true;
    const std::vector<Rank> rankOfId = ranksOf(used, textOf);
    std::vector<Rank> ranks;
    ranks.reserve(rows.size());
    for (const Row row : rows)
        ranks.push_back(rankOfId[idOf(row)]);
    sortByRank(rows, std::move(ranks), order);
}

/// For rows in any order; equal times keep it.
void sortByTime(const EventStore &store, std::vector<Row> &rows, SortOrder order)
{
    // The store's rows lie in the order of their times.
    std::vector<Rank> rankOfRow(store.size(), 0);
    for (Row row = 1; row < store.size(); ++row)
        rankOfRow[row] = rankOfRow[row - 1] + (store.time(row) != store.time(row - 1) ? 1 : 0);
    std::vector<Rank> ranks;
    ranks.reserve(rows.size());
    for (const Row row : rows)
        ranks.push_back(rankOfRow[row]);
    sortByRank(rows, std::move(ranks), order);
}

/// Rows in the store's order are in that of time already; runs of one time keep theirs.
void newestFirst(const EventStore &store, std::vector<Row> &rows)
{
    std::ranges::reverse(rows);
    for (auto run = rows.begin(); run != rows.end();) {
        const TimeMs time = store.time(*run);
        const auto end =
            std::find_if(run, rows.end(), [&](Row row) { return store.time(row) != time; });
        std::reverse(run, end);
        run = end;
    }
}

void sortByCopies(const EventStore &store, std::vector<Row> &rows, SortOrder order)
{
    std::vector<std::size_t> counts;
    counts.reserve(rows.size());
    for (const Row row : rows)
        counts.push_back(store.copies(row).size());
    // Copies are few; ranking the counts keeps the table small even if one event has very many.
    std::vector<std::size_t> distinct = counts;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<Rank> ranks;
    ranks.reserve(rows.size());
    for (const std::size_t count : counts)
        ranks.push_back(
            static_cast<Rank>(std::ranges::lower_bound(distinct, count) - distinct.begin()));
    sortByRank(rows, std::move(ranks), order);
}

/// A row by the beginning of its eventID, which is nearly always enough to tell two apart.
struct KeyedRow
{
    std::uint64_t key = 0;
    std::uint32_t place = 0; ///< among the rows that are sorted
};

/// The prefix of its eventID, whose first eight digits a UUID keeps in its highest bits.
std::uint64_t keyOf(const EventStore &store, Row row)
{
    const auto id = store.eventId(row);
    if (!id.isUuid())
        return prefixOf(store.text(static_cast<StringId>(id.low)));
    std::uint64_t key = 0;
    for (int digit = 60; digit > 28; digit -= 4)
        key = key << 8 | static_cast<unsigned char>("0123456789abcdef"[id.high >> digit & 15U]);
    return key;
}

std::strong_ordering comparedIds(const EventStore &store, Row a, Row b)
{
    // The digits of a UUID are in the order of its bits.
    const auto first = store.eventId(a);
    const auto second = store.eventId(b);
    if (first.isUuid() && second.isUuid())
        return std::tie(first.high, first.low) <=> std::tie(second.high, second.low);
    return store.eventIdText(a) <=> store.eventIdText(b);
}

void sortByEventId(const EventStore &store, std::vector<Row> &rows, SortOrder order)
{
    const bool ascending = order == SortOrder::Ascending;
    const auto before = [&](const KeyedRow &a, const KeyedRow &b) {
        if (a.key != b.key)
            return (a.key < b.key) == ascending;
        const auto compared = comparedIds(store, rows[a.place], rows[b.place]);
        return compared == 0 ? a.place < b.place : (compared < 0) == ascending;
    };
    std::vector<KeyedRow> keyed(rows.size());
    const auto at = [&keyed](std::size_t place) {
        return keyed.begin() + static_cast<std::ptrdiff_t>(place);
    };
    const EqualParts parts(rows.size(), kRowsForAThread);
    parts.run([&](std::size_t, std::size_t begin, std::size_t end) {
        for (auto place = begin; place < end; ++place)
            keyed[place] = {keyOf(store, rows[place]), static_cast<std::uint32_t>(place)};
        std::sort(at(begin), at(end), before);
    });
    for (std::size_t part = 1; part < parts.count(); ++part)
        std::inplace_merge(keyed.begin(), at(parts.begin(part)), at(parts.begin(part + 1)), before);
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const KeyedRow &row : keyed)
        sorted.push_back(rows[row.place]);
    rows.swap(sorted);
}

void sortByField(const EventStore &store, std::vector<Row> &rows, const Sorting &sorting)
{
    const auto &columns = store.rows();
    if (sorting.field == Field::EventId) {
        sortByEventId(store, rows, sorting.order);
    } else if (const int shared = profileIndex(sorting.field); shared >= 0) {
        std::vector<StringId> ofProfile;
        ofProfile.reserve(store.profiles().size());
        for (std::uint32_t i = 0; i < store.profiles().size(); ++i)
            ofProfile.push_back(store.profiles()[i][static_cast<std::size_t>(shared)]);
        sortByText(
            rows, store.pool().size(), sorting.order,
            [&](Row row) { return ofProfile[columns.profile[row]]; },
            [&](std::uint32_t id) { return store.text(id); });
    } else {
        const auto &ids = columns.column(sorting.field);
        sortByText(
            rows, store.pool().size(), sorting.order, [&](Row row) { return ids[row]; },
            [&](std::uint32_t id) { return store.text(id); });
    }
}

/// Rows that are equal in the key keep the order that they have.
void sortByKey(const EventStore &store, std::vector<Row> &rows, const Sorting &sorting)
{
    switch (sorting.key) {
    case SortKey::Time: sortByTime(store, rows, sorting.order); break;
    case SortKey::FieldText: sortByField(store, rows, sorting); break;
    case SortKey::File:
        sortByText(
            rows, store.files().size(), sorting.order, [&](Row row) { return store.file(row); },
            [&](std::uint32_t file) { return std::string_view(store.files()[file].path); });
        break;
    case SortKey::Copies: sortByCopies(store, rows, sorting.order); break;
    }
}

} // namespace

void sortRows(const EventStore &store, std::vector<Row> &rows, const RowOrder &order)
{
    // First the store's order, which every other one keeps for rows that are equal; then the keys,
    // the most important last.
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    for (auto key = order.rbegin(); key != order.rend(); ++key) {
        const bool first = key == order.rbegin();
        if (key->key != SortKey::Time || !first)
            sortByKey(store, rows, *key);
        else if (key->order == SortOrder::Descending)
            newestFirst(store, rows);
    }
}

} // namespace cbv
