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

enum class NameClass : std::uint8_t { Unknown, Instance, Other };

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
    std::vector<NameClass> names(store.pool().size(), NameClass::Unknown);
    for (const Row row : rows) {
        if (store.time(row) == kNoTime)
            continue;
        NameClass &name = names[store.id(row, Field::Name)];
        if (name == NameClass::Unknown)
            name = isInstanceCall(store.text(row, Field::Name)) ? NameClass::Instance
                                                                : NameClass::Other;
        const ActivityKind kind = store.id(row, Field::Error) != 0   ? ActivityKind::Failed
                                  : store.id(row, Field::State) != 0 ? ActivityKind::State
                                  : name == NameClass::Instance      ? ActivityKind::Instance
                                                                     : ActivityKind::Other;
        const auto bar = static_cast<std::size_t>((store.time(row) - result.from) / result.step);
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
