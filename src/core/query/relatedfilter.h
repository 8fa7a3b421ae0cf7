// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters that show what belongs to one event: the same request, instance or principal, the time
// around it. Empty where the event does not say.
#pragma once

#include "filter.h"

#include "../event/eventstore.h"

namespace cbv {

Filter sameInstance(const EventStore &store, Row row);
Filter samePrincipal(const EventStore &store, Row row);
/// From `margin` before the event to as long after it.
Filter aroundTime(const EventStore &store, Row row, TimeMs margin);

/// Events whose records hold the requestID or the sharedEventID of this one, within an hour of it:
/// these ids are no columns, and the records of a short time are soon read again. Reads the record
/// from its file: call it from a worker.
Filter sameRequest(const EventStore &store, Row row);

} // namespace cbv
