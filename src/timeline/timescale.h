// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time to pixels and back, immutable. Pixels are logical ones and may be fractions.
#pragma once

#include "timerange.h"

namespace cbv {

class TimeScale
{
public:
    TimeScale() = default;
    /// `range` spans from the pixel `left` over `width` pixels (at least 1).
    TimeScale(TimeRange range, double left, double width);

    const TimeRange &range() const { return m_range; }
    double left() const { return m_left; }
    double right() const { return m_left + m_width; }
    double width() const { return m_width; }
    double msPerPixel() const { return static_cast<double>(m_range.length()) / m_width; }

    /// Unbounded: may be 1e15 px for a time far out. Paint with xWithin().
    double x(TimeMs time) const;
    /// Cut to `margin` px beyond either end, so that a painter can take it.
    double xWithin(TimeMs time, double margin = 0) const;
    /// The nearest millisecond; x(time(px)) is px to within half a millisecond's width.
    TimeMs time(double px) const;
    bool operator==(const TimeScale &) const = default;

private:
    TimeRange m_range;
    double m_left = 0;
    double m_width = 1;
};

} // namespace cbv
