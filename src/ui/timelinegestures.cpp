// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegestures.h"

#include <cmath>
#include <cstdlib>

namespace cbv {

namespace {
constexpr double kNotch = 120; // of a common wheel
constexpr double kZoomPerNotch = 1.25;
constexpr double kPixelsPerNotch = 60;
constexpr double kNotchPerPixel = 1.0 / kPixelsPerNotch;

// Which of two wheel figures to believe: trackpads give exact pixels, wheels only an angle.
QPointF travelled(const WheelTurn &turn)
{
    return turn.pixels.isNull() ? QPointF(turn.angle) / kNotch * kPixelsPerNotch
                                : QPointF(turn.pixels);
}

struct KeyRow
{
    int key;
    bool control;
    KeyCommand command;
};
constexpr KeyRow kKeys[] = {
    {Qt::Key_F, false, KeyCommand::FitSelection},
    {Qt::Key_0, false, KeyCommand::FitAll},
    {Qt::Key_Plus, false, KeyCommand::ZoomIn},
    {Qt::Key_Equal, false, KeyCommand::ZoomIn},
    {Qt::Key_Minus, false, KeyCommand::ZoomOut},
    {Qt::Key_Left, true, KeyCommand::Earlier},
    {Qt::Key_Right, true, KeyCommand::Later},
    {Qt::Key_Left, false, KeyCommand::PreviousItem},
    {Qt::Key_Right, false, KeyCommand::NextItem},
    {Qt::Key_Up, false, KeyCommand::PreviousLane},
    {Qt::Key_Down, false, KeyCommand::NextLane},
    {Qt::Key_Home, true, KeyCommand::FirstLane},
    {Qt::Key_End, true, KeyCommand::LastLane},
    {Qt::Key_Home, false, KeyCommand::FirstItem},
    {Qt::Key_End, false, KeyCommand::LastItem},
    {Qt::Key_PageUp, false, KeyCommand::PageUp},
    {Qt::Key_PageDown, false, KeyCommand::PageDown},
};

} // namespace

std::optional<TimelineCommand> TimelineGestures::wheel(const WheelTurn &turn)
{
    const QPointF way = travelled(turn);
    const double longer = std::abs(way.y()) >= std::abs(way.x()) ? way.y() : way.x();
    if (longer == 0)
        return std::nullopt;
    if (turn.modifiers & Qt::ControlModifier)
        return ZoomCommand{turn.at.x(), std::pow(kZoomPerNotch, -longer * kNotchPerPixel)};
    if (turn.modifiers & Qt::ShiftModifier)
        return PanCommand{longer};
    if (std::abs(way.x()) > std::abs(way.y()))
        return PanCommand{way.x()};
    return ScrollCommand{-way.y()};
}

std::optional<TimelineCommand> TimelineGestures::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    for (const KeyRow &row : kKeys) {
        if (row.key == key && row.control == control)
            return row.command;
    }
    return std::nullopt;
}

void TimelineGestures::press(QPointF at, int dragDistance)
{
    m_phase = Phase::Pressed;
    m_pressed = m_last = at;
    m_dragDistance = dragDistance;
}

std::optional<TimelineCommand> TimelineGestures::move(QPointF at)
{
    if (m_phase == Phase::Pressed
        && (at - m_pressed).manhattanLength() >= static_cast<double>(m_dragDistance))
        m_phase = Phase::Drag;
    if (m_phase != Phase::Drag)
        return std::nullopt;
    const double dx = at.x() - m_last.x();
    m_last = at;
    return PanCommand{dx};
}

std::optional<TimelineCommand> TimelineGestures::release(QPointF at)
{
    const Phase phase = m_phase;
    m_phase = Phase::Idle;
    return phase == Phase::Pressed ? std::optional<TimelineCommand>(SelectCommand{at})
                                   : std::nullopt;
}

} // namespace cbv
