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

/// How an instance is known to have run in the reservation; the strongest that there is.
enum class UseReason : std::uint8_t {
    EndedByAws,   ///< AWS names both where it ends the instance [doc]
    Launch,       ///< its launch names the reservation [inferred]
    AnotherEvent, ///< some other record names both
};

/// One stretch from a launch to an end; an instance that was stopped and started has several.
struct InstanceRun
{
    StringId instance = 0; ///< in the store
    UseReason reason = UseReason::AnotherEvent;
    TimeMs from = kNoTime; ///< of the call that launched it; kNoTime: not in these logs
    TimeMs to = kNoTime;   ///< of what ended it; kNoTime: not in these logs
    Row fromRow = kNoRow;
    Row toRow = kNoRow;
    /// No end is in the logs, and the block is active up to `to` (countedEnd()).
    bool open = false;

    bool isWhole() const { return from != kNoTime && to != kNoTime; }
    TimeMs length() const { return isWhole() ? to - from : 0; }
};

/// The runs in a block of this store, by their beginning (unknown ones first), then by id. Calls that
/// failed and events without a time say nothing.
std::vector<InstanceRun> instanceRuns(const CapacityBlock &block, const EventStore &store);

/// What the runs of one block come to.
struct InstanceUse
{
    std::uint32_t instances = 0;     ///< different ones
    double hours = 0;                ///< of the runs of which both ends are known
    std::uint32_t withoutAnEnd = 0;  ///< runs of which one of both is not: their time is not in `hours`
    bool operator==(const InstanceUse &) const = default;
};
InstanceUse useOf(std::span<const InstanceRun> runs);

} // namespace cbv
