// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include "../event/eventstore.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace cbv {
namespace {

/// A stretch in which nothing is missing for longer than the limit.
struct Presence
{
    TimeMs first;
    TimeMs last;
};

using Gaps = std::vector<LogGap>;
using PresenceOf = std::map<LogOrigin, std::vector<Presence>>;

PresenceOf deliveries(const EventStore &store)
{
    PresenceOf found;
    for (const FileEntry &file : store.files()) {
        const bool read =
            file.verdict == FileVerdict::Log || file.verdict == FileVerdict::WithoutBlocks;
        const LogOrigin origin = logOrigin(file.path);
        if (read && file.delivered != kNoTime && !origin.account.empty())
            found[origin].push_back({file.delivered - kDeliveryDelay, file.delivered});
    }
    return found;
}

/// Records of files with other names. Rows are in order of time, so each adds to the last stretch.
void addRecords(const EventStore &store, PresenceOf &found)
{
    std::vector<std::vector<Presence> *> ofProfile(store.profiles().size(), nullptr);
    for (std::size_t i = 0; i < ofProfile.size(); ++i) {
        const auto &profile = store.profiles()[static_cast<ProfilePool::ProfileId>(i)];
        const auto text = [&](Field field) {
            return store.text(profile[static_cast<std::size_t>(profileIndex(field))]);
        };
        const auto at = found.find({text(Field::Account), text(Field::Region)});
        if (at != found.end())
            ofProfile[i] = &at->second;
    }
    std::map<std::vector<Presence> *, Presence> open;
    for (Row row = 0; row < store.size(); ++row) {
        std::vector<Presence> *presence = ofProfile[store.rows().profile[row]];
        const TimeMs time = store.time(row);
        if (!presence || time == kNoTime)
            continue;
        auto [at, isNew] = open.try_emplace(presence, Presence{time, time});
        if (isNew)
            continue;
        if (time - at->second.last > kQuietLimit) {
            presence->push_back(at->second);
            at->second.first = time;
        }
        at->second.last = time;
    }
    for (const auto &[presence, last] : open)
        presence->push_back(last);
}

Gaps gapsBetween(std::vector<Presence> presence, TimeMs horizon)
{
    std::ranges::sort(presence, {}, &Presence::first);
    Gaps gaps{{kNoTime, presence.front().first}};
    TimeMs last = presence.front().last;
    for (const Presence &each : presence) {
        if (each.first - last > kQuietLimit)
            gaps.push_back({last, each.first});
        last = std::max(last, each.last);
    }
    if (horizon - last > kQuietLimit)
        gaps.push_back({last, horizon});
    return gaps;
}

} // namespace

LogOrigin logOrigin(std::string_view path)
{
    constexpr std::string_view kMiddle = "_CloudTrail_";
    const auto name = path.substr(path.rfind('/') + 1);
    const auto middle = name.find(kMiddle);
    if (middle == name.npos)
        return {};
    const auto rest = name.substr(middle + kMiddle.size());
    const auto end = rest.find('_');
    if (middle == 0 || end == 0 || end == rest.npos)
        return {};
    return {name.substr(0, middle), rest.substr(0, end)};
}

std::vector<LogCoverage> logCoverage(std::span<const CapacityBlock> blocks,
                                     const std::vector<bool> &shown)
{
    std::vector<LogCoverage> all;
    std::unordered_set<const Gaps *> seen; // an account and Region's blocks share theirs
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const CapacityBlock &block = blocks[i];
        if (block.logGaps && (shown.empty() || shown[i]) && seen.insert(block.logGaps.get()).second)
            all.push_back({block.account, block.region, block.logGaps});
    }
    std::ranges::sort(all, {},
                      [](const LogCoverage &each) { return std::tie(each.account, each.region); });
    return all;
}

void setLogGaps(const EventStore &store, std::span<CapacityBlock> blocks)
{
    PresenceOf found = deliveries(store);
    if (found.empty())
        return;
    addRecords(store, found);
    std::map<LogOrigin, std::shared_ptr<const Gaps>> gaps;
    for (auto &[origin, presence] : found) {
        gaps[origin] =
            std::make_shared<const Gaps>(gapsBetween(std::move(presence), store.horizon()));
    }
    for (CapacityBlock &block : blocks) {
        const auto at = gaps.find({block.account, block.region});
        if (at != gaps.end())
            block.logGaps = at->second;
    }
}

} // namespace cbv
