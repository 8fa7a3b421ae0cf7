// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <algorithm>

namespace cbv {

Measurement::Measurement(QObject *parent) : QObject(parent) {}

std::optional<TimeRange> Measurement::range() const
{
    if (isEmpty())
        return std::nullopt;
    return TimeRange{std::min(*m_start, lastPoint()), std::max(*m_start, lastPoint())};
}

void Measurement::setStart(TimeMs time)
{
    m_start = time;
    m_end.reset();
    emit changed();
}

void Measurement::setEnd(TimeMs time)
{
    m_end = time;
    emit changed();
}

void Measurement::clear()
{
    if (isEmpty())
        return;
    m_start.reset();
    m_end.reset();
    emit changed();
}

} // namespace cbv
