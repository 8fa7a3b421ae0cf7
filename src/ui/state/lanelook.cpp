// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanelook.h"

#include "settings.h"

namespace cbv {

LaneLook::LaneLook(Settings *settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_size(settings->laneSize()),
      m_empty(settings->hidesEmptyLanes() ? EmptyLanes::Hidden : EmptyLanes::Shown)
{}

void LaneLook::setSize(LaneSize size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_settings->setLaneSize(size);
    emit changed();
}

void LaneLook::setEmptyLanes(EmptyLanes empty)
{
    if (empty == m_empty)
        return;
    m_empty = empty;
    m_settings->setHidesEmptyLanes(empty == EmptyLanes::Hidden);
    emit changed();
}

} // namespace cbv
