// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replays shapes on any QPainter: the screen, a PNG, an SVG, a PDF. It never clips (SVG ignores
// that) and never uses a brush pattern (nobody renders those): geometry is cut and hatches are
// lines.
#pragma once

#include "hittest.h"
#include "tickplan.h"
#include "timelinelayout.h"
#include "timelinetheme.h"
#include "timelinewords.h"

#include <QFont>

class QPainter;

namespace cbv {

/// How everything looks and reads. `font` is the text of the window; sizes follow it.
struct TimelineStyle
{
    TimelineTheme theme = timelineTheme(ThemeKind::Light);
    TimelineWords words;
    QFont font;
    QLocale locale;
};

/// How high a lane is: one line of label, two, or two with a higher bar.
enum class LaneSize : std::uint8_t { Small, Medium, Large };

/// Sizes for a font. Follows a reader's larger text.
TimelineMetrics timelineMetrics(const QFont &font, LaneSize size = LaneSize::Medium);

/// Everything that one picture needs and that hover and selection leave alone. Cache it by (blocks,
/// lanes, range, size, scroll, zone, language).
struct TimelineFrame
{
    std::span<const CapacityBlock> blocks; ///< not owned
    const Lanes *lanes = nullptr;          ///< not owned
    std::span<const LogCoverage> coverage; ///< not owned
    TimelineShapes shapes;
    TickPlan ticks;
};
TimelineFrame timelineFrame(const LayoutRequest &request, const TimelineStyle &style,
                            const QTimeZone &zone);

enum class FocusLook : std::uint8_t { Unfocused, Focused };

/// What is drawn on top without a new layout.
struct TimelineHighlight
{
    TimelineTarget selected; ///< its row is tinted, itself outlined
    TimelineTarget hovered;
    std::optional<TimeMs> crosshair;   ///< an upright line with its time on the ruler
    QString crosshairText;             ///< the time, formatted by the caller; empty: none
    std::optional<TimeRange> measured; ///< between two points
    QString measuredText;
    FocusLook focus = FocusLook::Unfocused;
};

/// Which of a frame: a picture of many lanes is painted in slices below one head.
enum class FramePart : std::uint8_t { All, Lanes, Head };

/// The whole frame: lanes, labels, band, ruler. Paints every pixel of its areas.
void paintTimeline(QPainter &painter, const TimelineFrame &frame, const TimelineStyle &style,
                   const TimelineHighlight &highlight = {}, FramePart part = FramePart::All);

} // namespace cbv
