// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the mouse and the keys mean on the timeline: events in, commands out. It knows no widget and
// does nothing itself, so it is tested without a window. One gesture does one thing.
#pragma once

#include <QPointF>
#include <Qt>

#include <optional>
#include <variant>

namespace cbv {

struct ZoomCommand
{
    double x = 0;      ///< the time at this pixel stays where it is
    double factor = 1; ///< below 1 zooms in
    bool operator==(const ZoomCommand &) const = default;
};
/// Moves the picture by so many pixels; to the right is earlier.
struct PanCommand
{
    double dx = 0;
    bool operator==(const PanCommand &) const = default;
};
/// Moves the lanes by so many pixels; up is negative.
struct ScrollCommand
{
    double dy = 0;
    bool operator==(const ScrollCommand &) const = default;
};
struct SelectCommand
{
    QPointF at;
    bool operator==(const SelectCommand &) const = default;
};
/// Zooms to what lies there.
struct FitAtCommand
{
    QPointF at;
    bool operator==(const FitAtCommand &) const = default;
};
/// The first point that is measured from.
struct MeasureFromCommand
{
    QPointF at;
    bool operator==(const MeasureFromCommand &) const = default;
};
/// The other point, as the mouse takes it along.
struct MeasureToCommand
{
    QPointF at;
    bool operator==(const MeasureToCommand &) const = default;
};
enum class KeyCommand {
    FitAll,
    FitSelection,
    ZoomIn,
    ZoomOut,
    Earlier,
    Later,
    PreviousLane,
    NextLane,
    FirstLane,
    LastLane,
    PageUp,
    PageDown,
    PreviousItem,
    NextItem,
    FirstItem,
    LastItem,
    MeasurePoint, ///< the first point, then the other one
    MeasureEarlier,
    MeasureLater,
    MeasureClear,
};
using TimelineCommand =
    std::variant<ZoomCommand, PanCommand, ScrollCommand, SelectCommand, FitAtCommand,
                 MeasureFromCommand, MeasureToCommand, KeyCommand>;

/// A wheel event's numbers, as QWheelEvent has them.
struct WheelTurn
{
    QPointF at;
    QPoint angle;  ///< eighths of a degree
    QPoint pixels; ///< null where the device gives none
    Qt::KeyboardModifiers modifiers;
};

class TimelineGestures
{
public:
    /// Ctrl zooms, Shift or a sideways turn pans, else the lanes scroll.
    static std::optional<TimelineCommand> wheel(const WheelTurn &turn);
    static std::optional<TimelineCommand> key(int key, Qt::KeyboardModifiers modifiers);
    static TimelineCommand doubleClick(QPointF at) { return FitAtCommand{at}; }

    /// Left or middle button. A drag pans once it is longer than `dragDistance`, with Ctrl it
    /// measures; less is a click.
    void press(QPointF at, int dragDistance, Qt::KeyboardModifiers modifiers = {});
    std::optional<TimelineCommand> move(QPointF at);
    std::optional<TimelineCommand> release(QPointF at);
    bool isPanning() const { return m_phase == Phase::Pan; }
    bool isDragging() const { return m_phase == Phase::Pan || m_phase == Phase::Measure; }
    void cancel() { m_phase = Phase::Idle; }

private:
    enum class Phase { Idle, Pressed, Pan, Measure };
    Phase m_phase = Phase::Idle;
    Phase m_drag = Phase::Pan; ///< what the press becomes
    QPointF m_pressed;
    QPointF m_last;
    int m_dragDistance = 0;
};

} // namespace cbv
