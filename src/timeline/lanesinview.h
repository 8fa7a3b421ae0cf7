// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes have something to draw within a stretch of time. What it takes from the blocks is
// taken once, so that every step of a zoom costs one pass over numbers that lie side by side.
#pragma once

#include "lanes.h"

namespace cbv {

class LanesInView
{
public:
    /// One pass over all that is drawn: for other lanes, not for each frame. `lanes` outlives it.
    LanesInView(const Lanes &lanes, std::span<const CapacityBlock> blocks);

    /// Only those lanes, and headings that keep a lane or are collapsed.
    Lanes within(TimeRange range) const;

private:
    void add(const CapacityBlock &block);
    bool draws(std::uint32_t row, TimeRange range) const;

    const Lanes *m_lanes;
    std::size_t m_blockCount;
    /// By row. From its first to its last moment; turned around where nothing is ever drawn.
    std::vector<TimeRange> m_spans;
    /// Stretches within the spans in which nothing is drawn, in order of rows and time.
    std::vector<TimeRange> m_holes;
    std::vector<std::uint32_t> m_firstHole; ///< by row, and one more
};

} // namespace cbv
