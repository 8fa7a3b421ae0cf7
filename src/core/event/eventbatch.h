// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one file gave: its events, its problems, its part of the account. Made on one thread, merged
// with the others' into an EventStore. Most files of a trail give no events: such a batch is small.
#pragma once

#include "eventstore.h"
#include "problem.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace cbv {

/// The texts, profiles and rows of all batches of one reader. It adds to them while finished batches
/// are merged on another thread (see SteadyList).
struct BatchPools
{
    StringPool texts;
    ProfilePool profiles;
    ReadRows rows; ///< ids of these texts and profiles
};

struct EventBatch
{
    EventBatch() = default;
    explicit EventBatch(std::shared_ptr<BatchPools> shared) : pools(std::move(shared)) {}

    /// Its rows, from 0 on; only of the batch that was begun last may any be added or dropped.
    std::size_t size() const { return rowCount; }
    bool isEmpty() const { return rowCount == 0; }
    Row addRow(const EventRecord &event, std::uint64_t bytesHash);
    void dropRows(); ///< and the facts of them
    const ReadRows &rows() const { return pools->rows; }
    std::size_t indexOf(std::size_t row) const { return firstRow + row; } ///< in rows()
    EventRecord event(std::size_t row) const { return rows().at(indexOf(row), pools->profiles); }
    TimeMs time(std::size_t row) const { return rows().time[indexOf(row)]; }
    EventId eventId(std::size_t row) const { return rows().eventId[indexOf(row)]; }
    EventFlags flags(std::size_t row) const { return rows().flags(indexOf(row)); }
    RecordPlace place(std::size_t row) const { return rows().place(indexOf(row)); }
    /// Not for Field::EventId.
    StringId textId(std::size_t row, Field field) const;
    std::uint64_t bytesHash(std::size_t row) const { return rows().bytesHash[indexOf(row)]; }

    std::shared_ptr<BatchPools> pools = std::make_shared<BatchPools>();
    std::uint32_t firstRow = 0; ///< in rows()
    std::uint32_t rowCount = 0;
    /// Rows that are in scope only if a shown event ties their instance to a reservation, in order.
    std::vector<Row> pending;
    std::vector<BlockFact> facts;  ///< row: from 0 on
    LoadAccount account;           ///< of this file alone; pending rows are not yet in it
    std::vector<Problem> problems; ///< file is set by the merge
    FileEntry file;
};

/// What one path gave; a batch never changes once it is done, but for a merge that takes it over.
using FileBatches = std::vector<std::shared_ptr<EventBatch>>;

} // namespace cbv
