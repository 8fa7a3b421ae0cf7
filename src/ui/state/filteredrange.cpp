// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredrange.h"

#include "queryrunner.h"

#include <algorithm>

namespace cbv {

namespace {

constexpr double kRoom = 0.03; // of the length, on each side
constexpr TimeMs kLeast = kHour;

struct Bounds
{
    std::optional<TimeMs> from;
    std::optional<TimeMs> to;
};

Bounds boundsOf(const Filter &filter, TimeMs horizon)
{
    Bounds bounds;
    for (const FilterTerm &term : filter.terms) {
        if (!term.alternatives.empty() || term.field != FilterField::Time || term.negated)
            continue;
        const TimeMs time = term.time == kNoTime ? horizon - term.ago : term.time;
        if (term.match == FilterMatch::From)
            bounds.from = std::max(bounds.from.value_or(time), time);
        else if (term.match == FilterMatch::Before)
            bounds.to = std::min(bounds.to.value_or(time), time);
    }
    return bounds;
}

std::optional<TimeRange> rangeOfEvents(const QueryResult &result)
{
    std::optional<TimeRange> range;
    for (const Row row : result.rows) {
        const TimeMs time = result.data->store().time(row);
        if (time == kNoTime)
            continue;
        range = range ? TimeRange{std::min(range->from, time), std::max(range->to, time)}
                      : TimeRange{time, time};
    }
    if (range && range->length() < kLeast)
        range = TimeRange{range->from - kLeast / 2, range->to + kLeast / 2};
    return range ? std::optional(widened(*range, kRoom)) : std::nullopt;
}

} // namespace

std::optional<TimeRange> filteredRange(const QueryResult &result)
{
    const Bounds bounds = boundsOf(result.filter, result.data->store().horizon());
    const auto events = rangeOfEvents(result);
    if (!events && !(bounds.from && bounds.to))
        return std::nullopt;
    const TimeRange range{bounds.from ? *bounds.from : events->from,
                          bounds.to ? *bounds.to : events->to};
    return range.from < range.to ? std::optional(range) : std::nullopt;
}

} // namespace cbv
