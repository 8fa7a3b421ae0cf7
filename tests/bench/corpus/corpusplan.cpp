// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusplan.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cbv::bench {
namespace {

/// CloudTrail delivers about every five minutes.
constexpr std::int64_t kDelivery = 300;

using Place = std::pair<std::uint32_t, std::uint32_t>; ///< account, Region

std::int64_t deliveryAfter(std::int64_t time)
{
    return (time / kDelivery + 1) * kDelivery;
}

/// From 1 to `most`, as many files of ten as of a hundred.
std::uint32_t fileSize(std::uint32_t most, Xorshift &random)
{
    const double part = random.below(1'000'000) / 1e6;
    return std::max(1U, static_cast<std::uint32_t>(std::lround(std::pow(most, part))));
}

std::vector<PlannedFile> ordinaryFiles(const CorpusKind &kind, Xorshift &random)
{
    std::vector<PlannedFile> files(kind.files);
    for (auto &file : files) {
        file.account = random.low(kind.accounts);
        file.region = random.low(std::size(kRegions));
        file.delivered = deliveryAfter(kCorpusBegin + random.below(kind.days * 86'400));
        file.records = fileSize(kind.mostRecords, random);
    }
    return files;
}

void addToFiles(std::vector<PlannedFile> &files, const BlockStory &story)
{
    std::map<Place, std::vector<PlannedFile *>> places;
    for (auto &file : files)
        places[{file.account, file.region}].push_back(&file);
    for (std::uint32_t i = 0; i < story.events.size(); ++i) {
        const auto &event = story.events[i];
        const auto &block = story.reservations[event.reservation];
        const auto found = places.find({block.account, block.region});
        auto &there = found == places.end() ? places.begin()->second : found->second;
        const auto at = std::lower_bound(
            there.begin(), there.end(), event.time,
            [](const PlannedFile *file, std::int64_t time) { return file->delivered <= time; });
        (at == there.end() ? there.back() : *at)->blockEvents.push_back(i);
    }
}

std::vector<PlannedFile> blockFiles(const CorpusKind &kind, const BlockStory &story,
                                    Xorshift &random)
{
    std::map<Place, std::vector<std::uint32_t>> places;
    for (std::uint32_t i = 0; i < story.events.size(); ++i) {
        const auto &block = story.reservations[story.events[i].reservation];
        places[{block.account, block.region}].push_back(i);
    }
    std::vector<PlannedFile> files;
    for (const auto &[place, events] : places) {
        for (std::size_t first = 0; first < events.size();) {
            const auto size =
                std::min<std::size_t>(fileSize(kind.mostRecords, random), events.size() - first);
            PlannedFile file{place.first, place.second, 0, 0, {}};
            file.blockEvents.assign(events.begin() + static_cast<std::ptrdiff_t>(first),
                                    events.begin() + static_cast<std::ptrdiff_t>(first + size));
            first += size;
            file.delivered = deliveryAfter(story.events[file.blockEvents.back()].time);
            files.push_back(std::move(file));
        }
    }
    return files;
}

void sortByDelivery(std::vector<PlannedFile> &files)
{
    std::stable_sort(files.begin(), files.end(), [](const PlannedFile &a, const PlannedFile &b) {
        return a.delivered < b.delivered;
    });
}

} // namespace

std::vector<PlannedFile> planFiles(const CorpusKind &kind, const BlockStory &story)
{
    Xorshift random(kind.seed, 2);
    auto files = kind.traffic == Traffic::BlocksOnly ? blockFiles(kind, story, random)
                                                     : ordinaryFiles(kind, random);
    sortByDelivery(files);
    if (kind.traffic == Traffic::Everything)
        addToFiles(files, story);
    return files;
}

} // namespace cbv::bench
