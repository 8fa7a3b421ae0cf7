// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When there are no logs of an account and Region, so that an empty stretch is not taken for one in
// which nothing happened. It rests on the delivery times in the names of log files and on the times
// of the records shown. Where no file has such a name nothing is claimed.
#pragma once

#include "capacityblock.h"

#include <span>
#include <string_view>

namespace cbv {

class EventStore;

/// CloudTrail delivers about every five minutes while anything is logged. An account and Region of
/// which nothing is here for longer than this has no logs here; so a missing day is always found.
inline constexpr TimeMs kQuietLimit = 24 * kHour;
/// A file holds events of up to so long before its delivery.
inline constexpr TimeMs kDeliveryDelay = 15 * kMinute;

/// The account and Region in the name of a log file, `…/<account>_CloudTrail_<Region>_<time>_….gz`;
/// empty where the name is another.
struct LogOrigin
{
    std::string_view account;
    std::string_view region;
    auto operator<=>(const LogOrigin &) const = default;
};
LogOrigin logOrigin(std::string_view path);

/// The logs of one account and Region that has blocks.
struct LogCoverage
{
    std::string account;
    std::string region;
    /// Never null; the first one is what was before the first log.
    std::shared_ptr<const std::vector<LogGap>> gaps;
};
/// One for each account and Region of which something is known, in their order. Of the blocks only
/// those are looked at that are `shown`; empty: all.
std::vector<LogCoverage> logCoverage(std::span<const CapacityBlock> blocks,
                                     const std::vector<bool> &shown = {});

/// Sets CapacityBlock::logGaps. Only for all of a source: of a part that is still being read, or
/// where reading was stopped, nothing is known about what is not there.
void setLogGaps(const EventStore &store, std::span<CapacityBlock> blocks);

} // namespace cbv
