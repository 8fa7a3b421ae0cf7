// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which instances ran in which reservation, and when, as far as these logs tell (domain.md, "Which
// instance ran in which block"): the first two rungs of its ladder. Pure functions.
#pragma once

#include "capacityblock.h"

#include "../event/eventstore.h"

#include <span>
#include <vector>

namespace cbv {

/// How an instance is known to have run in the reservation; the strongest that there is. An
/// instance that other records tie to it, by a failed call or a change of its settings, may not
/// have.
enum class UseReason : std::uint8_t {
    EndedByAws, ///< AWS names both where it ends the instance [doc]
    Launch,     ///< its launch names the reservation [inferred]
};

/// One stretch from a launch to an end; an instance that was stopped and started has several. Calls
/// tell of it: an instance that is shut down from within says nothing.
struct InstanceRun
{
    StringId instance = 0; ///< in the store
    UseReason reason = UseReason::Launch;
    TimeMs from = kNoTime; ///< of the call that launched it; kNoTime: not in these logs
    TimeMs to = kNoTime;   ///< of what ended it; kNoTime: not in these logs
    Row fromRow = kNoRow;
    Row toRow = kNoRow;
    /// Its length within the block's active time, where both ends are known; of an open one up to
    /// where the block is counted (countedEnd()).
    TimeMs used = 0;
    bool open = false; ///< no end is in the logs, and the block is active as far as they reach

    bool isWhole() const { return from != kNoTime && to != kNoTime; }
};

/// The runs in a block of this store, by their beginning (unknown ones first), then by id. Calls
/// that failed, events without a time and what began after the block's end say nothing.
std::vector<InstanceRun> instanceRuns(const CapacityBlock &block, const EventStore &store);

/// What the runs of one block come to.
struct InstanceUse
{
    std::uint32_t instances = 0; ///< different ones
    double hours = 0;            ///< of the runs of which both ends are known
    double openHours = 0; ///< of those that are open, if they run on as far as the block is counted
    std::uint32_t openRuns = 0;
    std::uint32_t partialRuns = 0; ///< whose launch or end is not known: they are in neither sum
    bool operator==(const InstanceUse &) const = default;
};
InstanceUse useOf(std::span<const InstanceRun> runs);

} // namespace cbv
