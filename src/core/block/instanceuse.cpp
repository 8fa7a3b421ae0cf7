// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceuse.h"

#include <algorithm>
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

UseReason reasonOf(std::span<const Step> steps, const CapacityBlock &block, const EventStore &store)
{
    const auto namesBlock = [&](const Step &step) {
        return step.kind == FactKind::Launch
               && isAmong(store.text(step.row, Field::Reservation), block.id);
    };
    if (std::ranges::find(steps, FactKind::Termination, &Step::kind) != steps.end())
        return UseReason::EndedByAws;
    return std::ranges::any_of(steps, namesBlock) ? UseReason::Launch : UseReason::AnotherEvent;
}

/// The runs that the steps of one instance tell.
void addRuns(std::span<const Step> steps, UseReason reason, std::vector<InstanceRun> &runs)
{
    const auto first = runs.size();
    bool isRunning = false;
    for (const Step &step : steps) {
        if (step.kind == FactKind::Launch && !isRunning) {
            runs.push_back({step.instance, reason, step.time, kNoTime, step.row});
            isRunning = true;
        } else if (step.kind != FactKind::Launch && (isRunning || runs.size() == first)) {
            // One that ends before any launch was launched before the logs, or by a call without us.
            if (!isRunning)
                runs.push_back({step.instance, reason});
            runs.back().to = step.time;
            runs.back().toRow = step.row;
            isRunning = false;
        }
    }
}

/// While the block is active, what has no end runs on, up to where the block is counted.
void leaveOpen(std::vector<InstanceRun> &runs, TimeMs end)
{
    for (InstanceRun &run : runs) {
        if (run.to == kNoTime && run.from <= end) {
            run.to = end;
            run.open = true;
        }
    }
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
        addRuns(of, reasonOf(of, block, store), runs);
        begin = end;
    }
    if (!block.intervals.empty() && block.intervals.back().open
        && block.intervals.back().kind == StateKind::Active)
        leaveOpen(runs, countedEnd(block, block.intervals.back()));
    std::ranges::sort(runs, [&store](const InstanceRun &a, const InstanceRun &b) {
        return std::tuple(a.from, store.text(a.instance)) < std::tuple(b.from, store.text(b.instance));
    });
    return runs;
}

InstanceUse useOf(std::span<const InstanceRun> runs)
{
    InstanceUse use;
    std::vector<StringId> instances;
    for (const InstanceRun &run : runs) {
        instances.push_back(run.instance);
        use.hours += inHours(run.length());
        use.withoutAnEnd += !run.isWhole();
    }
    std::ranges::sort(instances);
    const auto same = std::unique(instances.begin(), instances.end());
    use.instances = static_cast<std::uint32_t>(same - instances.begin());
    return use;
}

} // namespace cbv
