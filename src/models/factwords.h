// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one record means for one reservation, in sentences. Says only what the record and the
// block's intervals say.
#pragma once

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"

#include <QString>
#include <QTimeZone>

namespace cbv {

/// One to four sentences, one a line. `block` is the reservation's; null where it has no lane.
QString factText(const BlockFact &fact, const CapacityBlock *block, const EventStore &store,
                 const QTimeZone &zone);

} // namespace cbv
