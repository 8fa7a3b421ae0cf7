// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks with intervals in a few words, for tests of the window's parts.
#pragma once

#include "core/block/capacityblock.h"

#include <initializer_list>

namespace cbv {

struct Step
{
    const char *state;
    TimeMs from;
    TimeMs to;
};

/// Each interval's event has the next row number, from `row` on.
inline CapacityBlock block(const char *id, std::initializer_list<Step> steps, Row row = 0)
{
    CapacityBlock result;
    result.id = id;
    for (const Step &step : steps) {
        Interval interval;
        interval.state = step.state;
        interval.kind = stateKind(step.state);
        interval.from = step.from;
        interval.to = step.to;
        interval.rows = {row};
        result.rows.push_back(row++);
        result.state = step.state;
        result.kind = interval.kind;
        result.intervals.push_back(interval);
    }
    return result;
}

} // namespace cbv
