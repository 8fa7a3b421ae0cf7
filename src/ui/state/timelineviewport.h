// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stretch of time that the timeline shows, with back and forward. Zooming never filters.
#pragma once

#include "history.h"

#include "timeline/timerange.h"

#include <QElapsedTimer>
#include <QObject>

namespace cbv {

/// Steps of one continuous gesture (a turning wheel, a drag) are undone as one.
enum class ViewStep { Single, Continuous };

class TimelineViewport : public QObject
{
    Q_OBJECT
public:
    explicit TimelineViewport(QObject *parent = nullptr);

    const TimeRange &range() const { return m_history.now(); }
    /// What fitAll() shows: everything that is loaded, with a little room.
    const TimeRange &full() const { return m_full; }
    bool showsAll() const { return range() == m_full; }

    /// New data. A view of everything goes on showing everything; any other stays where it is.
    void setFull(TimeRange full);
    /// Forgets the view and its history: other logs were opened.
    void reset();

    void setRange(TimeRange range, ViewStep step = ViewStep::Single);
    void zoom(TimeMs anchor, double factor, ViewStep step = ViewStep::Single);
    void pan(double screens, ViewStep step = ViewStep::Single);
    void fitAll() { setRange(m_full); }
    /// Brings a moment to the middle, where it is not on screen already.
    void reveal(TimeMs time);

    bool canGoBack() const { return m_history.canUndo(); }
    bool canGoForward() const { return m_history.canRedo(); }
    void back();
    void forward();

signals:
    void changed();

private:
    TimeRange bounds() const;

    TimeRange m_full;
    History<TimeRange> m_history;
    QElapsedTimer m_lastContinuous;
};

} // namespace cbv
