// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the timeline: light, dark and print, after Okabe and Ito, darkened or lightened so
// that each stands out 3:1 from its background. What tells states apart without colour is here too.
#pragma once

#include "core/block/capacityblock.h"

#include <QColor>

#include <array>

namespace cbv {

enum class ThemeKind : std::uint8_t { Light, Dark, Print };

/// How the body of a bar is filled, so that a grey picture tells states apart.
enum class StatePattern : std::uint8_t {
    Solid,
    Hollow, ///< a tint with a border
    Ruled,  ///< a tint with upright lines
    Lined,  ///< a tint with level lines
};
StatePattern statePattern(StateKind kind);

struct TimelineTheme
{
    ThemeKind kind = ThemeKind::Light;
    QColor background;
    QColor panel;     ///< behind ruler, labels and headings
    QColor line;      ///< between lanes
    QColor grid;      ///< at a tick
    QColor gridMajor; ///< at a midnight, a month start
    QColor text;
    QColor textSecondary;
    QColor planned;     ///< outline of what was bought
    QColor noLogs;      ///< hatching after the horizon
    QColor logs;        ///< where there are logs
    QColor horizon;     ///< the line where the logs end
    QColor unknown;     ///< what began before the logs
    QColor mark;        ///< marks that are neither good nor bad
    QColor markBad;     ///< failed calls, terminations by AWS
    QColor accent;      ///< selection and focus
    QColor selectedRow; ///< behind the current lane
    QColor hoveredRow;
    std::array<QColor, kStateKindCount> states;

    const QColor &state(StateKind which) const { return states[static_cast<std::size_t>(which)]; }
    /// A lighter (in dark themes darker) body for patterned bars of this state.
    QColor tint(StateKind which) const;
    /// Black or white, whichever reads better on `fill`.
    QColor textOn(const QColor &fill) const;
};

TimelineTheme timelineTheme(ThemeKind kind);

/// WCAG 2: from 1 (equal) to 21.
double contrastRatio(const QColor &a, const QColor &b);
/// `part` of `over` on `under`: opaque colours for devices that handle alpha badly.
QColor blended(const QColor &over, const QColor &under, double part);

} // namespace cbv
