// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stretch of time that is being measured on the timeline: one point, then the other, in
// whichever order. It filters nothing and moves nothing.
#pragma once

#include "timeline/timerange.h"

#include <QObject>

#include <optional>

namespace cbv {

class Measurement : public QObject
{
    Q_OBJECT
public:
    explicit Measurement(QObject *parent = nullptr);

    bool isEmpty() const { return !m_start; }
    /// Whether the first point is set and the second is not.
    bool isBegun() const { return m_start && !m_end; }
    /// The point that was set last; only where it is not empty.
    TimeMs lastPoint() const { return m_end ? *m_end : *m_start; }
    /// From the earlier to the later point, both the same where only one is set.
    std::optional<TimeRange> range() const;

    /// Forgets the second point.
    void setStart(TimeMs time);
    /// Only after setStart().
    void setEnd(TimeMs time);
    void clear();

signals:
    void changed();

private:
    std::optional<TimeMs> m_start;
    std::optional<TimeMs> m_end;
};

} // namespace cbv
