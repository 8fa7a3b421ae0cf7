// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

#include "findings.h"

#include "../event/equalparts.h"

#include <algorithm>

namespace cbv {
namespace {

constexpr std::size_t kBlocksForAThread = 5'000;

/// An event that says a state, with what the order of domain.md's rule 1 needs.
struct StateEvent
{
    TimeMs time = kNoTime;
    StateKind kind = StateKind::Other;
    Evidence evidence = Evidence::Observed;
    StringId state = 0;
    Row row = kNoRow;
};

/// Room that is used again for each block: 100,000 of them need not each ask for their own.
struct Workspace
{
    std::vector<StateEvent> events;
    std::vector<Row> beginnings;
};

bool saysState(const BlockFact &fact)
{
    return fact.state != 0
           && (fact.kind == FactKind::ServiceEvent || fact.kind == FactKind::Termination
               || fact.kind == FactKind::Purchase);
}

bool inLifeOrder(const StateEvent &a, const StateEvent &b)
{
    return a.time != b.time ? a.time < b.time : a.kind < b.kind;
}

/// Fills `events` in life order; at equal life order as in the store, that is by file and position.
void readStateEvents(const EventStore &store, BlockFactSpan facts, std::vector<StateEvent> &events)
{
    events.clear();
    for (const BlockFact *fact : facts) {
        const TimeMs time = store.time(fact->row);
        if (!saysState(*fact) || time == kNoTime)
            continue;
        const auto evidence =
            fact->kind == FactKind::Purchase ? Evidence::Stated : Evidence::Observed;
        events.push_back(
            {time, stateKind(store.text(fact->state)), evidence, fact->state, fact->row});
    }
    // Mostly they are in order already, and a stable sort takes memory.
    if (!std::ranges::is_sorted(events, inLifeOrder))
        std::ranges::stable_sort(events, inLifeOrder);
}

Interval intervalFrom(const EventStore &store, const StateEvent &event)
{
    Interval interval;
    interval.kind = event.kind;
    interval.state = store.text(event.state);
    interval.from = event.time;
    interval.to = event.time;
    interval.fromEvidence = event.evidence;
    if (isEnd(event.kind)) {
        interval.toEvidence = event.evidence;
        interval.toRow = event.row;
    }
    return interval;
}

std::vector<Interval> intervalsOf(const EventStore &store, const std::vector<StateEvent> &events)
{
    std::vector<Interval> intervals;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const StateEvent &event = events[i];
        if (i == 0 || event.state != events[i - 1].state) {
            if (!intervals.empty() && !isEnd(intervals.back().kind)) {
                Interval &last = intervals.back();
                last.to = event.time;
                last.toEvidence = event.evidence;
                last.toRow = event.row;
            }
            intervals.push_back(intervalFrom(store, event));
        }
        // A record that names the reservation twice says its state once.
        auto &rows = intervals.back().rows;
        if (rows.empty() || rows.back() != event.row)
            rows.push_back(event.row);
    }
    if (!intervals.empty() && !isEnd(intervals.back().kind)) {
        intervals.back().open = true;
        intervals.back().to = std::max(store.horizon(), intervals.back().from);
    }
    return intervals;
}

MarkKind markKind(FactKind kind, bool saysState)
{
    switch (kind) {
    case FactKind::ServiceEvent: return saysState ? MarkKind::State : MarkKind::Other;
    case FactKind::Purchase: return MarkKind::Purchase;
    case FactKind::Extension: return MarkKind::Extension;
    case FactKind::Message: return MarkKind::Message;
    case FactKind::Termination: return MarkKind::TerminatedByAws;
    case FactKind::Launch: return MarkKind::Launch;
    case FactKind::Stop: return MarkKind::Stopped;
    case FactKind::FailedCall: return MarkKind::FailedCall;
    case FactKind::Call: break;
    }
    return MarkKind::Other;
}

std::vector<Mark> marksOf(const EventStore &store, BlockFactSpan facts, Workspace &work,
                          const std::vector<Interval> &intervals)
{
    work.beginnings.clear();
    for (const Interval &interval : intervals)
        work.beginnings.push_back(interval.rows.front());
    std::ranges::sort(work.beginnings);

    std::vector<Mark> marks;
    for (const BlockFact *fact : facts) {
        const TimeMs time = store.time(fact->row);
        const MarkKind kind = markKind(fact->kind, saysState(*fact));
        const bool begins =
            kind == MarkKind::State && std::ranges::binary_search(work.beginnings, fact->row);
        const bool again =
            !marks.empty() && marks.back().row == fact->row && marks.back().kind == kind;
        if (time != kNoTime && !begins && !again)
            marks.push_back({kind, time, fact->row});
    }
    return marks;
}

/// Purchases say the whole plan; extensions and messages only that it ends later.
PlannedWindow planOf(BlockFactSpan facts)
{
    PlannedWindow plan;
    for (const BlockFact *fact : facts) {
        const bool purchase = fact->kind == FactKind::Purchase;
        if (!purchase && fact->kind != FactKind::Extension && fact->kind != FactKind::Message)
            continue;
        if (purchase && fact->plannedStart != kNoTime && !plan.start) {
            plan.start = fact->plannedStart;
            plan.startRow = fact->row;
        }
        if (fact->plannedEnd == kNoTime)
            continue;
        if (purchase && !plan.firstEnd)
            plan.firstEnd = fact->plannedEnd;
        if (!plan.end || fact->plannedEnd > *plan.end) {
            plan.end = fact->plannedEnd;
            plan.endRow = fact->row;
        }
    }
    if (plan.start || plan.end)
        plan.evidence = Evidence::Stated;
    return plan;
}

/// Type and count by the first purchase that says them, else by the first extension that does.
void fillInstances(const EventStore &store, BlockFactSpan facts, CapacityBlock &block)
{
    for (const FactKind kind : {FactKind::Purchase, FactKind::Extension}) {
        for (const BlockFact *fact : facts) {
            if (fact->kind != kind)
                continue;
            if (block.instanceType.empty())
                block.instanceType = store.text(fact->instanceType);
            if (!block.instanceCount && fact->instanceCount >= 0)
                block.instanceCount = fact->instanceCount;
        }
    }
}

std::vector<std::string> terminatedInstances(const EventStore &store, BlockFactSpan facts)
{
    std::vector<std::string> instances;
    for (const BlockFact *fact : facts) {
        if (fact->kind != FactKind::Termination)
            continue;
        for (const StringId instance : fact->instances)
            instances.emplace_back(store.text(instance));
    }
    std::ranges::sort(instances);
    instances.erase(std::unique(instances.begin(), instances.end()), instances.end());
    return instances;
}

std::vector<Row> rowsOf(BlockFactSpan facts)
{
    std::vector<Row> rows;
    rows.reserve(facts.size());
    for (const BlockFact *fact : facts) {
        if (rows.empty() || rows.back() != fact->row)
            rows.push_back(fact->row);
    }
    return rows;
}

CapacityBlock blockOf(const EventStore &store, BlockFactSpan facts, Workspace &work)
{
    readStateEvents(store, facts, work.events);
    CapacityBlock block;
    block.id = store.text(facts.front()->reservation);
    block.account = store.text(firstNamed(facts, &BlockFact::account));
    block.region = store.text(firstNamed(facts, &BlockFact::region));
    fillInstances(store, facts, block);
    block.intervals = intervalsOf(store, work.events);
    if (!block.intervals.empty()) {
        block.state = block.intervals.back().state;
        block.kind = block.intervals.back().kind;
        const StateKind first = block.intervals.front().kind;
        block.begunBeforeLogs = first != StateKind::PaymentPending && first != StateKind::Scheduled;
    }
    block.marks = marksOf(store, facts, work, block.intervals);
    block.planned = planOf(facts);
    block.terminatedInstances = terminatedInstances(store, facts);
    block.rows = rowsOf(facts);
    return block;
}

} // namespace

std::vector<CapacityBlock> capacityBlocks(const EventStore &store)
{
    const BlockGroups groups(store);
    const LogReach reach(store);
    std::vector<CapacityBlock> blocks(groups.size());
    // Each block rests on its own facts alone.
    const EqualParts parts(groups.size(), kBlocksForAThread);
    parts.run([&](std::size_t, std::size_t begin, std::size_t end) {
        Workspace work;
        for (auto i = begin; i < end; ++i) {
            blocks[i] = blockOf(store, groups[i], work);
            blocks[i].findings = findFindings(store, blocks[i], groups[i], reach);
        }
    });
    return blocks;
}

} // namespace cbv
