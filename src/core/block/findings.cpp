// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace cbv {
namespace {

using Rows = std::vector<Row>;

/// One reservation and what the checks may ask about it.
struct Case
{
    const EventStore &store;
    const CapacityBlock &block;
    BlockFactSpan facts;
    const LogReach &reach;
    StringId account;
    StringId region;
};

const Interval *firstOf(const Case &c, StateKind kind)
{
    const auto found = std::ranges::find(c.block.intervals, kind, &Interval::kind);
    return found == c.block.intervals.end() ? nullptr : &*found;
}

bool saidBefore(const Case &c, const Interval &interval, StateKind kind)
{
    return std::any_of(c.block.intervals.data(), &interval,
                       [kind](const Interval &earlier) { return earlier.kind == kind; });
}

/// Whether these logs hold the beginning of the block's life, so that what is missing between it
/// and `interval` was not merely logged before they begin.
bool bornBefore(const Case &c, const Interval &interval)
{
    const auto bought = [&](const BlockFact *fact) {
        const TimeMs time = c.store.time(fact->row);
        return fact->kind == FactKind::Purchase && time != kNoTime && time <= interval.from;
    };
    return saidBefore(c, interval, StateKind::PaymentPending)
           || saidBefore(c, interval, StateKind::Scheduled) || std::ranges::any_of(c.facts, bought);
}

bool logsGoBack(const Case &c, TimeMs time)
{
    return c.reach.goesBackTo(time, c.account, c.region);
}

template<typename Predicate>
Rows rowsOfFacts(const Case &c, Predicate holds)
{
    Rows rows;
    for (const BlockFact *fact : c.facts) {
        if (holds(*fact))
            rows.push_back(fact->row);
    }
    return rows;
}

Rows rowsOfState(const Case &c, StateKind kind)
{
    Rows rows;
    for (const Interval &interval : c.block.intervals) {
        if (interval.kind == kind)
            rows.insert(rows.end(), interval.rows.begin(), interval.rows.end());
    }
    return rows;
}

Rows activeWithoutScheduled(const Case &c)
{
    const Interval *active = firstOf(c, StateKind::Active);
    if (!active || saidBefore(c, *active, StateKind::Scheduled))
        return {};
    if (!bornBefore(c, *active) && !logsGoBack(c, active->from - kLongestLead))
        return {};
    return {active->rows.front()};
}

Rows expiredWithoutActive(const Case &c)
{
    const Interval *expired = firstOf(c, StateKind::Expired);
    if (!expired || saidBefore(c, *expired, StateKind::Active))
        return {};
    if (!bornBefore(c, *expired) && !logsGoBack(c, expired->from - kLongestBlock))
        return {};
    return {expired->rows.front()};
}

Rows noEndSeen(const Case &c)
{
    const auto &intervals = c.block.intervals;
    if (!c.block.planned.end || *c.block.planned.end >= c.store.horizon()
        || std::ranges::any_of(intervals, isEnd, &Interval::kind))
        return {};
    Rows rows{c.block.planned.endRow};
    if (!intervals.empty())
        rows.push_back(intervals.back().rows.front());
    return rows;
}

Rows paymentFailed(const Case &c)
{
    return rowsOfState(c, StateKind::PaymentFailed);
}

Rows failed(const Case &c)
{
    return rowsOfState(c, StateKind::Failed);
}

Rows stateAfterEnd(const Case &c)
{
    const auto &intervals = c.block.intervals;
    Rows rows;
    for (std::size_t i = 1; i < intervals.size(); ++i) {
        if (isEnd(intervals[i - 1].kind)) {
            rows.push_back(intervals[i - 1].rows.front());
            rows.push_back(intervals[i].rows.front());
        }
    }
    return rows;
}

Rows nameStateDisagree(const Case &c)
{
    return rowsOfFacts(c, [](const BlockFact &fact) {
        return fact.state != 0 && fact.stateByName != 0 && fact.state != fact.stateByName;
    });
}

/// Calls of others do not count: a shared block may be used by another account than its owner.
Rows twoOwners(const Case &c)
{
    std::vector<std::pair<StringId, Row>> owners;
    for (const BlockFact *fact : c.facts) {
        if (givesLane(fact->kind) && fact->account != 0)
            owners.emplace_back(fact->account, fact->row);
    }
    std::ranges::sort(owners);
    Rows rows; // the first record of each owner
    for (std::size_t i = 0; i < owners.size(); ++i) {
        if (i == 0 || owners[i].first != owners[i - 1].first)
            rows.push_back(owners[i].second);
    }
    return rows.size() > 1 ? rows : Rows();
}

Rows lateStart(const Case &c)
{
    const Interval *active = firstOf(c, StateKind::Active);
    if (!active || !c.block.planned.start || active->from <= *c.block.planned.start + kEventSlack)
        return {};
    return {c.block.planned.startRow, active->rows.front()};
}

/// By the last end: an extension may have let the block live on after an earlier one.
Rows earlyEnd(const Case &c)
{
    const Interval *end = nullptr;
    for (const Interval &interval : c.block.intervals) {
        if (interval.kind == StateKind::Expired || interval.kind == StateKind::Cancelled)
            end = &interval;
    }
    if (!end || !c.block.planned.end || end->from >= *c.block.planned.end - kEventSlack)
        return {};
    return {end->rows.front(), c.block.planned.endRow};
}

bool isEndTime(TimeMs time)
{
    return std::abs(timeOfDayUtc(time) - kEndTimeOfDay) <= kEventSlack;
}

Rows endNot1130Utc(const Case &c)
{
    Rows rows;
    if (c.block.planned.end && !isEndTime(*c.block.planned.end))
        rows.push_back(c.block.planned.endRow);
    for (const Interval &interval : c.block.intervals) {
        if (interval.kind == StateKind::Expired && !isEndTime(interval.from))
            rows.push_back(interval.rows.front());
    }
    return rows;
}

Rows instancesTerminatedByAws(const Case &c)
{
    return rowsOfFacts(c, [](const BlockFact &fact) { return fact.kind == FactKind::Termination; });
}

Rows unusedSinceActive(const Case &c)
{
    const auto showsUse = [](const BlockFact *fact) {
        return fact->kind == FactKind::Launch || fact->kind == FactKind::Stop
               || fact->kind == FactKind::Termination;
    };
    const auto longEnough = [](const Interval &interval) {
        return interval.kind == StateKind::Active && interval.to - interval.from >= kUnusedAfter;
    };
    const auto active = std::ranges::find_if(c.block.intervals, longEnough);
    if (active == c.block.intervals.end() || std::ranges::any_of(c.facts, showsUse)
        || !c.reach.holdsCalls(c.account, c.region))
        return {};
    return {active->rows.front()};
}

Rows launchError(const Case &c)
{
    return rowsOfFacts(c, [&c](const BlockFact &fact) {
        if (fact.kind != FactKind::FailedCall)
            return false;
        const auto name = c.store.text(fact.row, Field::Name);
        const auto error = c.store.text(fact.row, Field::Error);
        // A dry run always ends in this error: it only asks whether the call would be allowed.
        return (name == "RunInstances" || name == "StartInstances" || name == "CreateFleet")
               && error != "Client.DryRunOperation" && error != "DryRunOperation";
    });
}

Rows purchaseWithoutOutcome(const Case &c)
{
    const auto isOutcome = [](const Interval &i) { return i.kind != StateKind::PaymentPending; };
    if (std::ranges::any_of(c.block.intervals, isOutcome))
        return {};
    return rowsOfFacts(c, [&c](const BlockFact &fact) {
        const TimeMs time = c.store.time(fact.row);
        return fact.kind == FactKind::Purchase && time != kNoTime
               && time + kPaymentLimit < c.store.horizon();
    });
}

struct Check
{
    FindingCode code;
    Rows (*rows)(const Case &); ///< the records behind the finding; none: there is no finding
};

constexpr std::array<Check, kFindingCodeCount> kChecks{{
    {FindingCode::ActiveWithoutScheduled, activeWithoutScheduled},
    {FindingCode::ExpiredWithoutActive, expiredWithoutActive},
    {FindingCode::NoEndSeen, noEndSeen},
    {FindingCode::PaymentFailed, paymentFailed},
    {FindingCode::Failed, failed},
    {FindingCode::StateAfterEnd, stateAfterEnd},
    {FindingCode::NameStateDisagree, nameStateDisagree},
    {FindingCode::TwoOwners, twoOwners},
    {FindingCode::LateStart, lateStart},
    {FindingCode::EarlyEnd, earlyEnd},
    {FindingCode::EndNot1130Utc, endNot1130Utc},
    {FindingCode::InstancesTerminatedByAws, instancesTerminatedByAws},
    {FindingCode::UnusedSinceActive, unusedSinceActive},
    {FindingCode::LaunchError, launchError},
    {FindingCode::PurchaseWithoutOutcome, purchaseWithoutOutcome},
}};

} // namespace

std::vector<Finding> findFindings(const EventStore &store, const CapacityBlock &block,
                                  BlockFactSpan facts, const LogReach &reach)
{
    const Case c{store,
                 block,
                 facts,
                 reach,
                 firstNamed(facts, &BlockFact::account),
                 firstNamed(facts, &BlockFact::region)};
    std::vector<Finding> findings;
    for (const Check &check : kChecks) {
        Rows rows = check.rows(c);
        if (rows.empty())
            continue;
        // The store's order is that of time.
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        findings.push_back({check.code, std::move(rows)});
    }
    return findings;
}

} // namespace cbv
