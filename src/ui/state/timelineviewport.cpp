// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineviewport.h"

namespace cbv {

namespace {
// Longer than the pause between two clicks of a wheel, shorter than a thought.
constexpr qint64 kGesturePauseMs = 700;
// So far beyond the logs a view may be moved, as a part of what they cover.
constexpr double kRoomAround = 0.5;
} // namespace

TimelineViewport::TimelineViewport(QObject *parent) : QObject(parent), m_history(TimeRange{}) {}

TimeRange TimelineViewport::bounds() const
{
    return fitWithin(widened(m_full, kRoomAround));
}

void TimelineViewport::setFull(TimeRange full)
{
    if (full == m_full)
        return;
    const bool follow = showsAll();
    m_full = full;
    m_history.amend(follow ? full : fitWithin(range(), bounds()));
    emit changed();
}

void TimelineViewport::reset()
{
    m_history.reset(m_full);
    emit changed();
}

void TimelineViewport::setRange(TimeRange range, ViewStep step)
{
    const TimeRange fitted = fitWithin(range, bounds());
    if (fitted == m_history.now())
        return;
    const bool goesOn = step == ViewStep::Continuous && m_lastContinuous.isValid()
                        && m_lastContinuous.elapsed() < kGesturePauseMs;
    if (goesOn)
        m_history.amend(fitted);
    else
        m_history.push(fitted);
    if (step == ViewStep::Continuous)
        m_lastContinuous.start();
    else
        m_lastContinuous.invalidate();
    emit changed();
}

void TimelineViewport::zoom(TimeMs anchor, double factor, ViewStep step)
{
    setRange(zoomedAround(range(), anchor, factor), step);
}

void TimelineViewport::pan(double screens, ViewStep step)
{
    setRange(panned(range(), screens), step);
}

void TimelineViewport::reveal(TimeMs time)
{
    if (time == kNoTime || range().contains(time))
        return;
    const TimeMs half = range().length() / 2;
    setRange({time - half, time - half + range().length()});
}

void TimelineViewport::back()
{
    m_lastContinuous.invalidate();
    m_history.undo();
    emit changed();
}

void TimelineViewport::forward()
{
    m_lastContinuous.invalidate();
    m_history.redo();
    emit changed();
}

} // namespace cbv
