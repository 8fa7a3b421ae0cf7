// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which reservations the command line's --filter, --since and --until choose, for pictures and the
// ledger alike.
#pragma once

#include "commandline.h"

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace cbv {

/// Their indexes, in order. --filter chooses those that an event that matches is about, each with
/// its whole life; --since and --until those of which something can be drawn within that time.
std::vector<std::uint32_t> chosenBlocks(const CommandLine &line, const EventStore &store,
                                        std::span<const CapacityBlock> blocks,
                                        std::stop_token stop);

} // namespace cbv
