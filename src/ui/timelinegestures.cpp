// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegestures.h"

#include <cmath>
#include <cstdlib>
#include <utility>

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

/// Of the modifiers, only whether these are held; Shift is needed to type a plus on some keyboards.
struct KeyRow
{
    int key;
    Qt::KeyboardModifier with;
    KeyCommand command;
};
constexpr KeyRow kKeys[] = {
    {Qt::Key_Left, Qt::ShiftModifier, KeyCommand::MeasureEarlier},
    {Qt::Key_Right, Qt::ShiftModifier, KeyCommand::MeasureLater},
    {Qt::Key_M, Qt::NoModifier, KeyCommand::MeasurePoint},
    {Qt::Key_Escape, Qt::NoModifier, KeyCommand::MeasureClear},
    {Qt::Key_F, Qt::NoModifier, KeyCommand::FitSelection},
    {Qt::Key_0, Qt::NoModifier, KeyCommand::FitAll},
    {Qt::Key_Plus, Qt::NoModifier, KeyCommand::ZoomIn},
    {Qt::Key_Equal, Qt::NoModifier, KeyCommand::ZoomIn},
    {Qt::Key_Minus, Qt::NoModifier, KeyCommand::ZoomOut},
    {Qt::Key_Left, Qt::ControlModifier, KeyCommand::Earlier},
    {Qt::Key_Right, Qt::ControlModifier, KeyCommand::Later},
    {Qt::Key_Left, Qt::NoModifier, KeyCommand::PreviousItem},
    {Qt::Key_Right, Qt::NoModifier, KeyCommand::NextItem},
    {Qt::Key_Up, Qt::NoModifier, KeyCommand::PreviousLane},
    {Qt::Key_Down, Qt::NoModifier, KeyCommand::NextLane},
    {Qt::Key_Home, Qt::ControlModifier, KeyCommand::FirstLane},
    {Qt::Key_End, Qt::ControlModifier, KeyCommand::LastLane},
    {Qt::Key_Home, Qt::NoModifier, KeyCommand::FirstItem},
    {Qt::Key_End, Qt::NoModifier, KeyCommand::LastItem},
    {Qt::Key_PageUp, Qt::NoModifier, KeyCommand::PageUp},
    {Qt::Key_PageDown, Qt::NoModifier, KeyCommand::PageDown},
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
        const bool needsControl = row.with == Qt::ControlModifier;
        const bool needsShift = row.with == Qt::ShiftModifier;
        if (row.key == key && needsControl == control
            && (!needsShift || modifiers.testFlag(Qt::ShiftModifier)))
            return row.command;
    }
    return std::nullopt;
}

void TimelineGestures::press(QPointF at, int dragDistance, Qt::KeyboardModifiers modifiers)
{
    m_drag = modifiers.testFlag(Qt::ControlModifier) ? Phase::Measure : Phase::Pan;
    m_phase = Phase::Pressed;
    m_pressed = m_last = at;
    m_dragDistance = dragDistance;
}

std::optional<TimelineCommand> TimelineGestures::move(QPointF at)
{
    if (m_phase == Phase::Pressed
        && (at - m_pressed).manhattanLength() >= static_cast<double>(m_dragDistance)) {
        m_phase = m_drag;
        if (m_phase == Phase::Measure)
            return MeasureFromCommand{m_pressed};
    }
    if (m_phase == Phase::Measure)
        return MeasureToCommand{at};
    if (m_phase != Phase::Pan)
        return std::nullopt;
    const double dx = at.x() - m_last.x();
    m_last = at;
    return PanCommand{dx};
}

std::optional<TimelineCommand> TimelineGestures::release(QPointF at)
{
    switch (std::exchange(m_phase, Phase::Idle)) {
    case Phase::Pressed: return SelectCommand{at};
    case Phase::Measure: return MeasureToCommand{at};
    case Phase::Idle:
    case Phase::Pan: break;
    }
    return std::nullopt;
}

} // namespace cbv
