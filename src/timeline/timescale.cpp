// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescale.h"

#include <algorithm>
#include <cmath>

namespace cbv {

TimeScale::TimeScale(TimeRange range, double left, double width)
    : m_range(range),
      m_left(left),
      m_width(std::max(width, 1.0))
{
    m_range.to = std::max(m_range.to, m_range.from + kShortestRange);
}

double TimeScale::x(TimeMs time) const
{
    // In doubles: kNoTime minus anything would overflow an integer.
    const double ms = static_cast<double>(time) - static_cast<double>(m_range.from);
    return m_left + ms * (m_width / static_cast<double>(m_range.length()));
}

double TimeScale::xWithin(TimeMs time, double margin) const
{
    return std::clamp(x(time), left() - margin, right() + margin);
}

TimeMs TimeScale::time(double px) const
{
    constexpr double kFarOut = 9e15;
    const double ms = std::clamp((px - m_left) * msPerPixel(), -kFarOut, kFarOut);
    return m_range.from + static_cast<TimeMs>(std::llround(ms));
}

} // namespace cbv
