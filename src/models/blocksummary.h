// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reservation in words, for the detail pane when no event is chosen: what it is, its intervals,
// its plan, what is odd about it. Plain text, never markup.
#pragma once

#include "eventsummary.h"

namespace cbv {

std::vector<SummaryPart> blockSummary(const CapacityBlock &block, const EventStore &store,
                                      const QTimeZone &zone);

} // namespace cbv
