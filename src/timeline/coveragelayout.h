// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of the band between ruler and lanes that says, for each account and Region, where
// there are logs. Internal to this library.
#pragma once

#include "timelinelayout.h"

namespace cbv {

/// Into request.areas.band; after the scale of `shapes` is set.
void layoutCoverage(const LayoutRequest &request, TimelineShapes &shapes);

} // namespace cbv
