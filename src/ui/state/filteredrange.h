// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way back from the filter to the view: which time a filter is about.
#pragma once

#include "timeline/timerange.h"

#include <optional>

namespace cbv {

struct QueryResult;

/// Between the filter's own bounds of time; where it lacks one, from the first or to the last of
/// the events that it shows, with a little room. None where it shows none and has no bounds.
std::optional<TimeRange> filteredRange(const QueryResult &result);

} // namespace cbv
