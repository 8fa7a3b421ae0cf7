// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity.h"

#include <algorithm>

namespace cbv {

namespace {

constexpr TimeMs kSteps[] = {kSecond,      5 * kSecond, 15 * kSecond, kMinute,   5 * kMinute,
                             15 * kMinute, kHour,       3 * kHour,    6 * kHour, 12 * kHour,
                             kDay,         2 * kDay,    7 * kDay,     28 * kDay, 364 * kDay};

TimeMs roundStep(TimeMs length)
{
    for (const TimeMs step : kSteps) {
        if (length / step + 2 <= static_cast<TimeMs>(kMaxActivityBars))
            return step;
    }
    return (length / static_cast<TimeMs>(kMaxActivityBars - 2) / kDay + 1) * kDay;
}

bool isInstanceCall(std::string_view name)
{
    return name == "RunInstances" || name == "StartInstances" || name == "StopInstances"
           || name == "TerminateInstances" || name == "CreateFleet"
           || name.starts_with("TerminateCapacityBlock");
}

ActivityKind kindOf(const EventStore &store, const ProfilePool::Profile &profile)
{
    const auto id = [&profile](Field field) {
        return profile[static_cast<std::size_t>(profileIndex(field))];
    };
    if (id(Field::Error) != 0)
        return ActivityKind::Failed;
    if (id(Field::State) != 0)
        return ActivityKind::State;
    return isInstanceCall(store.text(id(Field::Name))) ? ActivityKind::Instance : ActivityKind::Other;
}

std::vector<ActivityKind> kindsOfProfiles(const EventStore &store)
{
    std::vector<ActivityKind> kinds;
    for (std::uint32_t i = 0; i < store.profiles().size(); ++i)
        kinds.push_back(kindOf(store, store.profiles()[i]));
    return kinds;
}

} // namespace

Activity activity(const EventStore &store, const std::vector<Row> &rows)
{
    Activity result;
    if (store.firstTime() == kNoTime)
        return result;
    result.step = roundStep(store.lastTime() - store.firstTime());
    // Downwards also for times before 1970.
    const TimeMs rest = ((store.firstTime() % result.step) + result.step) % result.step;
    result.from = store.firstTime() - rest;
    auto bars = static_cast<std::size_t>((store.lastTime() - result.from) / result.step) + 1;
    if (bars < kMinActivityBars) {
        result.from -= result.step * static_cast<TimeMs>((kMinActivityBars - bars) / 2);
        bars = kMinActivityBars;
    }
    result.bars.resize(bars);
    const auto kinds = kindsOfProfiles(store);
    const auto &columns = store.rows();
    for (const Row row : rows) {
        if (columns.time[row] == kNoTime)
            continue;
        const auto kind = kinds[columns.profile[row]];
        const auto bar = static_cast<std::size_t>((columns.time[row] - result.from) / result.step);
        ++result.bars[bar][static_cast<std::size_t>(kind)];
    }
    for (const auto &bar : result.bars) {
        std::uint32_t sum = 0;
        for (const std::uint32_t count : bar)
            sum += count;
        result.tallest = std::max(result.tallest, sum);
    }
    return result;
}

} // namespace cbv
