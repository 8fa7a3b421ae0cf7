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

bool outlastsItsPlan(const CapacityBlock &block, const Interval &interval)
{
    const auto &end = block.planned.end;
    return interval.open && end && *end >= interval.from && *end < interval.to;
}

TimeMs countedEnd(const CapacityBlock &block, const Interval &interval)
{
    return outlastsItsPlan(block, interval) ? *block.planned.end : interval.to;
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
