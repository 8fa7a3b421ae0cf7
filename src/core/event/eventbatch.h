// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one file gave: its events, its problems, its part of the account. Made on one thread, merged
// with the others' into an EventStore.
#pragma once

#include "eventstore.h"
#include "fingerprint.h"
#include "problem.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace cbv {

/// The texts and profiles of all batches of one reader. It adds to them while finished batches are
/// merged on another thread (see SteadyList).
struct BatchPools
{
    StringPool texts;
    ProfilePool profiles;
};

struct EventBatch
{
    EventBatch() = default;
    explicit EventBatch(std::shared_ptr<BatchPools> shared) : pools(std::move(shared)) {}

    std::shared_ptr<BatchPools> pools = std::make_shared<BatchPools>();
    EventRows rows; ///< ids of `pools`; `file` is set by the merge
    /// Of each row's record as bytes: equal for copies that are spelt alike, within one run.
    std::vector<Fingerprint> bytesHash;
    /// Rows that are in scope only if a shown event ties their instance to a reservation, in order.
    std::vector<Row> pending;
    std::vector<BlockFact> facts;  ///< row: index into `rows`
    LoadAccount account;           ///< of this file alone; pending rows are not yet in it
    std::vector<Problem> problems; ///< file is set by the merge
    FileEntry file;
};

/// What one path gave; a batch never changes once it is done, but for a merge that takes it over.
using FileBatches = std::vector<std::shared_ptr<EventBatch>>;

} // namespace cbv
