// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule from events to intervals (domain.md, "From events to intervals"), as a pure function.
#pragma once

#include "capacityblock.h"

#include <vector>

namespace cbv {

class EventStore;

/// The reservations that a service event, a purchase, an extension or an EventBridge message names,
/// ordered by id. The result depends on nothing but the store; many of them are made on several
/// threads.
std::vector<CapacityBlock> capacityBlocks(const EventStore &store);

} // namespace cbv
