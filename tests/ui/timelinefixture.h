// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A timeline on screen with logs in it, 1000 × 300 px, for tests of what a person does to it.
#pragma once

#include "logs.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"
#include "ui/timelineview.h"

#include <QTest>

namespace cbv {

class TimelineFixture : public QObject
{
protected:
    /// Waits until everything is read.
    void openTimeline() { openTimeline(m_logs.path()); }
    void openTimeline(const QString &path)
    {
        m_settings = std::make_unique<Settings>(m_logs.path(QStringLiteral("settings.ini")));
        m_languages.use(QStringLiteral("en"));
        m_state = std::make_unique<ViewerState>(m_settings.get(), &m_languages);
        m_view = std::make_unique<TimelineView>(m_state.get());
        m_view->resize(1000, 300);
        m_view->show();
        m_state->open({path}, LoadController::Mode::Replace);
        QTRY_COMPARE(m_state->session().phase(), LoadPhase::Done);
        QVERIFY(m_view->shown().lanes.rowCount() >= 2);
    }
    void closeTimeline()
    {
        m_view.reset();
        m_state.reset();
    }

    const CapacityBlock &block(std::uint32_t number) const
    {
        return m_view->shown().data->blocks[number];
    }
    const Interval &interval(std::uint32_t block, std::uint32_t number) const
    {
        return this->block(block).intervals[number];
    }
    TimelineTarget lane(std::uint32_t block) const
    {
        TimelineTarget target;
        target.kind = TargetKind::Lane;
        target.block = block;
        target.row = m_view->shown().lanes.rowOfBlock(block);
        return target;
    }
    TimelineTarget intervalTarget(std::uint32_t block, std::uint32_t number) const
    {
        TimelineTarget target = lane(block);
        target.kind = TargetKind::Interval;
        target.interval = number;
        return target;
    }
    QPoint centreOf(const TimelineTarget &target) const
    {
        return targetRect(m_view->frame().shapes, target).center().toPoint();
    }
    /// A point of a lane, so many pixels right of a moment.
    QPoint at(std::uint32_t block, TimeMs time, int right = 0) const
    {
        return {qRound(m_view->frame().shapes.scale.x(time)) + right, centreOf(lane(block)).y()};
    }

    const LogFolder m_logs;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<ViewerState> m_state;
    std::unique_ptr<TimelineView> m_view;
};

} // namespace cbv
