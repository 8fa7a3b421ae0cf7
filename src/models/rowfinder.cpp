// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfinder.h"

#include "statewords.h"

#include "core/event/rawrecord.h"
#include "core/query/facets.h"
#include "core/query/filterengine.h"
#include "core/query/textmatcher.h"

#include <algorithm>
#include <chrono>

namespace cbv {
namespace {

FilterTerm holds(FilterField field, const QString &text)
{
    return {field, FilterMatch::Contains, false, {text}, kNoTime};
}

/// The states whose words hold the text: the table shows those, not only what the records write.
FilterTerm glossed(const RowSearch &search)
{
    constexpr std::size_t kMostStates = 1000;
    constexpr FilterField kState = FilterField::State;
    FilterTerm states{kState, FilterMatch::Equals, false, {}, kNoTime};
    const QString text = folded(search.text);
    for (const Facet &facet : facets(*search.store, search.rows, {&kState, 1}, kMostStates)) {
        for (const ValueCount &state : facet.values) {
            if (folded(stateWord(state.text)).contains(text))
                states.values.push_back(QString::fromStdString(state.text));
        }
    }
    return states;
}

/// What the columns show, as far as it is text of the records; empty where that is nothing.
Filter cellFilter(const RowSearch &search)
{
    FilterTerm any;
    for (const EventColumn column : search.columns) {
        const auto field = eventColumnSpec(column).filter;
        if (field && *field != FilterField::Time)
            any.alternatives.push_back({{holds(*field, search.text)}});
    }
    const bool states =
        std::ranges::find(search.columns, EventColumn::State) != search.columns.end();
    if (FilterTerm term = glossed(search); states && !term.values.empty())
        any.alternatives.push_back({{std::move(term)}});
    return any.isGroup() ? Filter{{any}} : Filter();
}

bool isMade(EventColumn column)
{
    return column == EventColumn::Time || column == EventColumn::Copies
           || column == EventColumn::Gap || column == EventColumn::BeforeEnd;
}

/// Whether a time could show the text: to write out those of all rows takes longest by far.
bool mayBeTime(const RowSearch &search, const QString &wanted)
{
    const auto isOfTimes = [](QChar c) { return QStringView(u"0123456789-:. ").contains(c); };
    if (std::ranges::all_of(wanted, isOfTimes))
        return true;
    // The word for an unknown one; the store has those first.
    const CellInput first{*search.store, 0, kNoRow, search.zone};
    return search.store->time(0) == kNoTime
           && folded(eventCellText(EventColumn::Time, first)).contains(wanted);
}

/// Rows whose columns of the program's own making (times, copies) show the text.
void addMadeCells(const RowSearch &search, std::vector<bool> &found, const std::stop_token &stop)
{
    const QString text = folded(search.text);
    for (const EventColumn column : search.columns) {
        if (!isMade(column) || (column == EventColumn::Time && !mayBeTime(search, text)))
            continue;
        Row previous = kNoRow;
        for (const Row row : search.rows) {
            if (stop.stop_requested())
                return;
            const CellInput cell{*search.store, row, previous, search.zone};
            if (!found[row] && folded(eventCellText(column, cell)).contains(text))
                found[row] = true;
            previous = row;
        }
    }
}

void addCells(const RowSearch &search, std::vector<bool> &found, const std::stop_token &stop)
{
    const Filter filter = cellFilter(search);
    if (!filter.isEmpty()) {
        for (const Row row : matchingRows(*search.store, filter, stop))
            found[row] = true;
    }
    addMadeCells(search, found, stop);
}

/// In the order of the store, in which records of one file mostly follow each other.
void addRecords(const RowSearch &search, std::vector<bool> &found, const std::stop_token &stop,
                const TellProgress &tell)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto kBetweenTellings = std::chrono::milliseconds(150);
    std::vector<Row> rows = search.rows;
    std::ranges::sort(rows);
    TextMatcher matcher(holds(FilterField::Raw, search.text));
    RawRecordReader records(search.store->files());
    SearchProgress progress;
    auto told = Clock::now();
    for (const Row row : rows) {
        if (stop.stop_requested())
            return;
        const auto record = records.raw(search.store->place(row));
        found[row] = record && matcher.matches(*record);
        progress.found += found[row] ? 1 : 0;
        ++progress.read;
        if (tell && Clock::now() - told >= kBetweenTellings) {
            told = Clock::now();
            tell(progress);
        }
    }
}

} // namespace

std::vector<std::uint32_t> foundLines(const RowSearch &search, std::stop_token stop,
                                      const TellProgress &tell)
{
    if (!search.store || search.rows.empty() || search.text.isEmpty())
        return {};
    std::vector<bool> found(search.store->size());
    if (search.where == RowSearch::Where::Cells)
        addCells(search, found, stop);
    else
        addRecords(search, found, stop, tell);
    std::vector<std::uint32_t> lines;
    for (std::uint32_t line = 0; line < search.rows.size(); ++line) {
        if (found[search.rows[line]])
            lines.push_back(line);
    }
    return lines;
}

} // namespace cbv
