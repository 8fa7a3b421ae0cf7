// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Selection, hover, crosshair and measuring, on top of a frame that stays as it is.
// Internal to this library.
#pragma once

#include "paintcontext.h"

namespace cbv {

/// Behind the lanes: the selected and the hovered row.
void paintRowTints(const PaintContext &context);
/// Frames around what is selected and hovered, the crosshair and the measured stretch.
void paintPlotHighlight(const PaintContext &context);
/// The crosshair's time on the ruler.
void paintRulerHighlight(const PaintContext &context);

} // namespace cbv
