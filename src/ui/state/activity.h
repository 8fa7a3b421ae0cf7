// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many events of which kind fall into which stretch of time: the numbers behind the activity
// chart. Pure; any thread.
#pragma once

#include "core/event/eventstore.h"

#include <array>
#include <vector>

namespace cbv {

/// In the order in which they are stacked, from below.
enum class ActivityKind : std::uint8_t {
    State,    ///< says a state of a reservation
    Instance, ///< starts or ends instances
    Failed,   ///< a call that ended in an error
    Other,
};
inline constexpr std::size_t kActivityKinds = 4;

struct Activity
{
    TimeMs from = 0;    ///< where the first bar begins
    TimeMs step = kDay; ///< the length of each bar
    std::vector<std::array<std::uint32_t, kActivityKinds>> bars;
    std::uint32_t tallest = 0;

    TimeMs to() const { return from + step * static_cast<TimeMs>(bars.size()); }
    bool isEmpty() const { return bars.empty(); }
};

/// More bars than this take QtCharts too long.
inline constexpr std::size_t kMaxActivityBars = 160;
/// Fewer would be slabs: empty ones are put on both sides.
inline constexpr std::size_t kMinActivityBars = 24;

/// Over the time of the whole store, so that the axis stays while the filter changes. The step is a
/// round one, from a second to weeks. Rows without a time are left out.
Activity activity(const EventStore &store, const std::vector<Row> &rows);

} // namespace cbv
