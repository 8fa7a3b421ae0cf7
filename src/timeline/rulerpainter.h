// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ruler: two rows of dates, the zone, the place where the logs end. Internal to this library.
#pragma once

#include "paintcontext.h"

namespace cbv {

/// Lines through the plot at the ticks, under everything that happened.
void paintGrid(const PaintContext &context);
void paintRuler(const PaintContext &context);

} // namespace cbv
