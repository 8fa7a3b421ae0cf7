// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfinder.h"

#include "statewords.h"

#include "core/query/facets.h"
#include "core/query/filterengine.h"

#include <algorithm>

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

/// Rows whose columns of the program's own making (time, copies) show the text.
void addMadeCells(const RowSearch &search, std::vector<bool> &found, const std::stop_token &stop)
{
    const QString text = folded(search.text);
    for (const EventColumn column : search.columns) {
        if (column != EventColumn::Time && column != EventColumn::Copies)
            continue;
        for (const Row row : search.rows) {
            if (stop.stop_requested())
                return;
            const CellInput cell{*search.store, row, kNoRow, search.zone};
            if (!found[row] && folded(eventCellText(column, cell)).contains(text))
                found[row] = true;
        }
    }
}

} // namespace

std::vector<std::uint32_t> foundLines(const RowSearch &search, std::stop_token stop)
{
    if (!search.store || search.text.isEmpty())
        return {};
    const bool cells = search.where == RowSearch::Where::Cells;
    const Filter filter =
        cells ? cellFilter(search) : Filter{{holds(FilterField::Raw, search.text)}};
    std::vector<bool> found(search.store->size());
    for (const Row row :
         filter.isEmpty() ? std::vector<Row>() : matchingRows(*search.store, filter, stop))
        found[row] = true;
    if (cells)
        addMadeCells(search, found, stop);
    std::vector<std::uint32_t> lines;
    for (std::uint32_t line = 0; line < search.rows.size(); ++line) {
        if (found[search.rows[line]])
            lines.push_back(line);
    }
    return lines;
}

} // namespace cbv
