// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanefilter.h"

#include <algorithm>

namespace cbv {

namespace {

bool hidesStates(const FilterTerm &term)
{
    return !term.isGroup() && term.field == FilterField::State && term.match == FilterMatch::Equals && term.negated;
}

} // namespace

StateMask hiddenStates(const Filter &filter)
{
    StateMask mask;
    for (const FilterTerm &term : filter.terms) {
        if (!hidesStates(term))
            continue;
        for (const QString &value : term.values) {
            const StateKind kind = stateKind(value.toStdString());
            if (kind != StateKind::Other)
                mask.set(static_cast<std::size_t>(kind));
        }
    }
    return mask;
}

Filter laneFilter(const Filter &filter)
{
    Filter result = filter;
    std::erase_if(result.terms, [](const FilterTerm &term) {
        return term.field == FilterField::Time || hidesStates(term);
    });
    return result;
}

Lanes keptLanes(const Lanes &lanes, const std::vector<bool> &shown)
{
    std::vector<LaneGroup> groups(lanes.groups().begin(), lanes.groups().end());
    for (LaneGroup &group : groups)
        group.lanes = group.collapsed ? group.lanes : 0;
    for (const LaneRow &row : lanes.rows()) {
        if (!row.isHeading() && row.group != kNoIndex && shown[row.block])
            ++groups[row.group].lanes;
    }
    std::vector<LaneRow> rows;
    for (const LaneRow &row : lanes.rows()) {
        const bool keep = row.isHeading() ? groups[row.group].lanes > 0 : shown[row.block];
        if (!keep)
            continue;
        if (row.isHeading())
            groups[row.group].headingRow = static_cast<std::uint32_t>(rows.size());
        rows.push_back(row);
    }
    return Lanes(std::move(rows), std::move(groups), lanes.grouping(), shown.size());
}

} // namespace cbv
