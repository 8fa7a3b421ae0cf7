// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacityblock.h"

#include <algorithm>
#include <array>

namespace cbv {
namespace {

// In the order of the enums that they name.
constexpr std::array<std::string_view, kStateKindCount - 1> kStates{
    "payment-pending", "scheduled", "active", "expired", "failed", "payment-failed", "cancelled"};
constexpr std::array<std::string_view, 3> kEvidences{"observed", "stated", "inferred"};
constexpr std::array<std::string_view, kFindingCodeCount> kFindings{"active-without-scheduled",
                                                                    "expired-without-active",
                                                                    "no-end-seen",
                                                                    "payment-failed",
                                                                    "failed",
                                                                    "state-after-end",
                                                                    "name-state-disagree",
                                                                    "two-owners",
                                                                    "late-start",
                                                                    "early-end",
                                                                    "end-not-1130utc",
                                                                    "instances-terminated-by-aws",
                                                                    "unused-since-active",
                                                                    "launch-error",
                                                                    "purchase-without-outcome"};

} // namespace

StateKind stateKind(std::string_view state)
{
    const auto known = std::ranges::find(kStates, state);
    return static_cast<StateKind>(known - kStates.begin());
}

bool isEnd(StateKind kind)
{
    switch (kind) {
    case StateKind::Expired:
    case StateKind::Failed:
    case StateKind::PaymentFailed:
    case StateKind::Cancelled: return true;
    case StateKind::PaymentPending:
    case StateKind::Scheduled:
    case StateKind::Active:
    case StateKind::Other: break;
    }
    return false;
}

TimeMs countedEnd(const CapacityBlock &block, const Interval &interval)
{
    TimeMs end = interval.to;
    if (!interval.open)
        return end;
    if (block.logGaps && !block.logGaps->empty()) {
        const LogGap &last = block.logGaps->back();
        if (last.to >= interval.to && last.from >= interval.from)
            end = last.from;
    }
    if (const auto &planned = block.planned.end; planned && *planned >= interval.from)
        end = std::min(end, *planned);
    return end;
}

std::string_view evidenceName(Evidence evidence)
{
    return kEvidences[static_cast<std::size_t>(evidence)];
}

std::string_view findingName(FindingCode code)
{
    return kFindings[static_cast<std::size_t>(code)];
}

} // namespace cbv
