// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How lanes are shown, whatever they are: how high, and whether those without anything in view are
// left out. Kept in the settings.
#pragma once

#include "timeline/timelinepainter.h"

#include <QObject>

namespace cbv {

class Settings;

class LaneLook : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    explicit LaneLook(Settings *settings, QObject *parent = nullptr);

    LaneSize size() const { return m_size; }
    void setSize(LaneSize size);
    EmptyLanes emptyLanes() const { return m_empty; }
    void setEmptyLanes(EmptyLanes empty);

signals:
    void changed();

private:
    Settings *m_settings;
    LaneSize m_size;
    EmptyLanes m_empty;
};

} // namespace cbv
