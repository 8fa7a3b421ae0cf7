// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the viewer tells unasked about one reservation, each with the records behind it. Where these
// logs cannot tell, there is no finding. It has no words for a person; those are in models.
#pragma once

#include "blockgroups.h"
#include "capacityblock.h"
#include "logreach.h"

namespace cbv {

class EventStore;

/// How far a service event may be from the moment that it tells of before that is worth telling.
inline constexpr TimeMs kEventSlack = 15 * kMinute;
/// The moment of the day (UTC) at which every block ends (domain.md, "The life of a block").
inline constexpr TimeMs kEndTimeOfDay = 11 * kHour + 30 * kMinute;
/// A payment is settled at most this long after the purchase (domain.md).
inline constexpr TimeMs kPaymentLimit = 12 * kHour;
/// A block is bought at most this long before it starts (domain.md: up to 8 weeks).
inline constexpr TimeMs kLongestLead = 56 * kDay;
/// A block lasts at most this long (domain.md: up to 182 days).
inline constexpr TimeMs kLongestBlock = 182 * kDay;
/// An active block into which nothing was launched for this long is called unused.
inline constexpr TimeMs kUnusedAfter = kHour;

/// The findings of a block whose other members are filled in; in the order of FindingCode, each
/// code at most once. `facts` are those of this block.
std::vector<Finding> findFindings(const EventStore &store, const CapacityBlock &block,
                                  BlockFactSpan facts, const LogReach &reach);

} // namespace cbv
