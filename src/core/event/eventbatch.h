// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one file gave: its events with texts of their own, its problems, its part of the account.
// Made on one thread, merged with the others' into an EventStore.
#pragma once

#include "eventstore.h"
#include "fingerprint.h"
#include "problem.h"

#include <memory>
#include <vector>

namespace cbv {

struct BatchRow
{
    EventRecord event;       ///< ids of the batch's pool; place.file is set by the merge
    Fingerprint fingerprint;
    /// An instance call that is in scope only if a shown event ties its instance to a reservation.
    bool pending = false;
};

struct EventBatch
{
    StringPool pool;
    std::vector<BatchRow> rows;
    std::vector<BlockFact> facts;  ///< row: index into `rows`
    LoadAccount account;           ///< of this file alone; pending rows are not yet in it
    std::vector<Problem> problems; ///< file is set by the merge
    FileEntry file;
};

/// What one path gave; a batch never changes once it is done.
using FileBatches = std::vector<std::shared_ptr<const EventBatch>>;

} // namespace cbv
