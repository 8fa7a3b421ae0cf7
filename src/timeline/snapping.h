// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edges to measure from: the moments at which something of a block begins, ends or happens. Pure.
#pragma once

#include "timescale.h"

#include <optional>
#include <vector>

namespace cbv {

/// An edge draws a point to itself from so many px away.
inline constexpr double kSnapReach = 8;

/// Of intervals, marks and the planned window; in order, each once.
std::vector<TimeMs> edgesOf(const CapacityBlock &block);

/// The time at the pixel `x`, no finer than it can be pointed at: whole seconds or minutes where a
/// pixel is longer.
TimeMs pointedTime(const TimeScale &scale, double x);

/// The edge that lies nearest to the pixel `x`, pointedTime() where none is in reach.
TimeMs snappedTime(const CapacityBlock &block, const TimeScale &scale, double x);

enum class EdgeStep : std::uint8_t { Earlier, Later };
/// The next edge of the block from `time`; std::nullopt where there is no further one.
std::optional<TimeMs> nextEdge(const CapacityBlock &block, TimeMs time, EdgeStep step);

} // namespace cbv
