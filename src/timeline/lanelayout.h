// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of one lane. Internal to this library.
#pragma once

#include "timelinelayout.h"

namespace cbv {

class LaneLayout
{
public:
    /// Appends to `shapes`; both must outlive it.
    LaneLayout(const LayoutRequest &request, TimelineShapes &shapes);
    /// `top` is the lane's, in px of the picture.
    void add(std::uint32_t block, double top);

private:
    /// A cap before it is known how many share its place.
    struct CapItem
    {
        double x;
        std::uint32_t interval;
        std::uint32_t count;
    };

    void addLogGaps();
    void addPlanned();
    void addUnknown();
    void addIntervals();
    void addBar(std::size_t index);
    std::size_t addRun(std::size_t index);
    void addCaps();
    void addFan(std::size_t first, std::size_t last, std::size_t glyphs);
    double fanLeft(double x, std::size_t glyphs) const;
    void addMarks();
    std::size_t addMarkFan(std::size_t first);
    double glyphSize() const;
    double fanReach(std::size_t glyphs) const;

    const Interval &interval(std::size_t index) const { return m_block->intervals[index]; }
    bool isHidden(const Interval &interval) const;
    bool isPixelWide(const Interval &interval) const;
    bool isInPlot(double x) const;
    EdgeLook rightEdge(std::size_t index) const;
    /// From x0 to x1 cut to the plot.
    QRectF cut(double x0, double x1, double top, double height) const;

    const LayoutRequest &m_request;
    TimelineShapes &m_shapes;
    const LaneDivision m_division;
    const CapacityBlock *m_block = nullptr;
    std::uint32_t m_index = 0;
    double m_top = 0;
    std::vector<BarShape> m_runs; ///< of the lane in hand; kept for its memory
    std::vector<CapItem> m_caps;
};

} // namespace cbv
