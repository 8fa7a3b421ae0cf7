// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceuse.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace cbv {
namespace {

/// What one event says about one instance.
struct Step
{
    StringId instance = 0;
    TimeMs time = kNoTime;
    Row row = kNoRow;
    FactKind kind = FactKind::Call;
};

bool concernsInstances(FactKind kind)
{
    switch (kind) {
    case FactKind::Launch:
    case FactKind::Stop:
    case FactKind::Termination: return true;
    case FactKind::ServiceEvent:
    case FactKind::Purchase:
    case FactKind::Extension:
    case FactKind::Message:
    case FactKind::FailedCall:
    case FactKind::Call: break;
    }
    return false;
}

/// By instance, then in the store's order, which is that of time.
std::vector<Step> stepsOf(const CapacityBlock &block, const EventStore &store)
{
    std::vector<Step> steps;
    const auto facts = store.facts();
    for (const Row row : block.rows) {
        const TimeMs time = store.time(row);
        if (time == kNoTime)
            continue;
        auto fact = std::ranges::lower_bound(facts, row, {}, &BlockFact::row);
        for (; fact != facts.end() && fact->row == row; ++fact) {
            if (!concernsInstances(fact->kind) || store.text(fact->reservation) != block.id)
                continue;
            for (const StringId instance : fact->instances)
                steps.push_back({instance, time, row, fact->kind});
        }
    }
    std::ranges::stable_sort(steps, {}, &Step::instance);
    return steps;
}

/// Whether `id` is one of the ids of this list, between which a space stands.
bool isAmong(std::string_view ids, std::string_view id)
{
    for (auto at = ids.find(id); at != ids.npos; at = ids.find(id, at + 1)) {
        const auto end = at + id.size();
        if ((at == 0 || ids[at - 1] == ' ') && (end == ids.size() || ids[end] == ' '))
            return true;
    }
    return false;
}

/// None where no step names both the instance and the reservation.
std::optional<UseReason> reasonOf(std::span<const Step> steps, const CapacityBlock &block,
                                  const EventStore &store)
{
    const auto namesBlock = [&](const Step &step) {
        return step.kind == FactKind::Launch
               && isAmong(store.text(step.row, Field::Reservation), block.id);
    };
    if (std::ranges::find(steps, FactKind::Termination, &Step::kind) != steps.end())
        return UseReason::EndedByAws;
    if (std::ranges::any_of(steps, namesBlock))
        return UseReason::Launch;
    return {};
}

/// The runs that the steps of one instance tell.
void addRuns(std::span<const Step> steps, UseReason reason, const EventStore &store,
             std::vector<InstanceRun> &runs)
{
    const auto first = runs.size();
    bool isRunning = false;
    for (const Step &step : steps) {
        if (step.kind == FactKind::Launch) {
            // One that is started again had stopped, which no call told of. A launch is told twice
            // where a fleet makes it.
            const bool isAgain = store.text(step.row, Field::Name) == "StartInstances";
            if (!isRunning || isAgain)
                runs.push_back({step.instance, reason, step.time, kNoTime, step.row});
            isRunning = true;
        } else if (isRunning || runs.size() == first) {
            // One that ends before any launch was launched before the logs.
            if (!isRunning)
                runs.push_back({step.instance, reason});
            runs.back().to = step.time;
            runs.back().toRow = step.row;
            isRunning = false;
        }
    }
}

/// The time in which instances can have run in a block; without bounds where no event says when it
/// was active.
struct ActiveTime
{
    TimeMs from = std::numeric_limits<TimeMs>::min();
    TimeMs to = std::numeric_limits<TimeMs>::max();
    bool goesOn = false; ///< `to` is as far as the block is counted, not its end
};

ActiveTime activeTime(const CapacityBlock &block)
{
    ActiveTime time;
    const auto first = std::ranges::find(block.intervals, StateKind::Active, &Interval::kind);
    if (first != block.intervals.end())
        time.from = first->from;
    const auto end = std::ranges::find_if(block.intervals, isEnd, &Interval::kind);
    if (end != block.intervals.end()) {
        time.to = end->from;
    } else if (!block.intervals.empty() && block.intervals.back().kind == StateKind::Active) {
        time.to = countedEnd(block, block.intervals.back());
        time.goesOn = block.intervals.back().open;
    }
    return time;
}

void measure(InstanceRun &run, const ActiveTime &active)
{
    run.open = run.to == kNoTime && active.goesOn;
    const TimeMs to = run.open ? active.to : std::min(run.to, active.to);
    if (run.from != kNoTime && to != kNoTime)
        run.used = std::max<TimeMs>(0, to - std::max(run.from, active.from));
}

} // namespace

std::vector<InstanceRun> instanceRuns(const CapacityBlock &block, const EventStore &store)
{
    const auto steps = stepsOf(block, store);
    std::vector<InstanceRun> runs;
    for (auto begin = steps.begin(); begin != steps.end();) {
        const auto end = std::find_if(begin, steps.end(), [begin](const Step &step) {
            return step.instance != begin->instance;
        });
        const std::span of(begin, end);
        if (const auto reason = reasonOf(of, block, store))
            addRuns(of, *reason, store, runs);
        begin = end;
    }
    const ActiveTime active = activeTime(block);
    std::erase_if(runs, [&active](const InstanceRun &run) {
        return (!active.goesOn && run.from > active.to)
               || (run.to != kNoTime && run.to < active.from);
    });
    for (InstanceRun &run : runs)
        measure(run, active);
    std::ranges::sort(runs, [&store](const InstanceRun &a, const InstanceRun &b) {
        return std::tuple(a.from, store.text(a.instance))
               < std::tuple(b.from, store.text(b.instance));
    });
    return runs;
}

InstanceUse useOf(std::span<const InstanceRun> runs)
{
    InstanceUse use;
    std::vector<StringId> instances;
    for (const InstanceRun &run : runs) {
        instances.push_back(run.instance);
        if (run.open && run.from != kNoTime) {
            ++use.openRuns;
            use.openHours += inHours(run.used);
        } else if (run.isWhole()) {
            use.hours += inHours(run.used);
        } else {
            ++use.partialRuns;
        }
    }
    std::ranges::sort(instances);
    const auto same = std::unique(instances.begin(), instances.end());
    use.instances = static_cast<std::uint32_t>(same - instances.begin());
    return use;
}

} // namespace cbv
