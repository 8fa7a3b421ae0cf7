// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedpools.h"

#include <algorithm>

namespace cbv {
namespace {

constexpr std::uint32_t kUnmoved = 0xffffffff;

/// The place for a number's new one. A pool that is still read into does not tell its size.
std::uint32_t &placeOf(std::vector<std::uint32_t> &numbers, std::uint32_t number)
{
    if (number >= numbers.size())
        numbers.resize(std::max<std::size_t>(number + 1, numbers.size() * 2), kUnmoved);
    return numbers[number];
}

} // namespace

MergedPools::MergedPools(std::span<const std::shared_ptr<EventBatch>> batches, const BatchRows &rows,
                         StringPool &texts, ProfilePool &profiles)
    : m_batches(batches),
      m_rows(rows),
      m_texts(texts),
      m_profiles(profiles),
      m_maps(rows.readers().size())
{
    for (auto &map : m_maps)
        map.texts.push_back(0); // the empty text is the first of every pool
}

void MergedPools::addText(Map &map, const BatchPools &pools, StringId id)
{
    auto &moved = placeOf(map.texts, id);
    if (moved == kUnmoved)
        moved = m_texts.intern(pools.texts.text(id));
}

void MergedPools::addProfile(Map &map, const BatchPools &pools, ProfilePool::ProfileId id)
{
    auto &moved = placeOf(map.profiles, id);
    if (moved != kUnmoved)
        return;
    auto profile = pools.profiles[id];
    for (auto &text : profile) {
        addText(map, pools, text);
        text = map.texts[text];
    }
    moved = m_profiles.intern(profile);
}

void MergedPools::addFacts(Map &map, const EventBatch &batch)
{
    for (const auto &fact : batch.facts) {
        for (const auto id : {fact.reservation, fact.account, fact.region, fact.state,
                              fact.stateByName, fact.instanceType})
            addText(map, *batch.pools, id);
        for (const auto id : fact.instances)
            addText(map, *batch.pools, id);
    }
}

void MergedPools::add(const std::vector<bool> &leftOut)
{
    std::size_t first = 0; // the number of the batch's first row
    for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
        const auto &batch = *m_batches[file];
        const auto &pools = *batch.pools;
        auto &map = m_maps[m_rows.reader(file)];
        const auto each = [&](const auto &column, auto add) {
            for (std::size_t row = 0; row < batch.size(); ++row) {
                if (leftOut.empty() || !leftOut[first + row])
                    add(column[batch.indexOf(row)]);
            }
        };
        const auto text = [&](StringId id) { addText(map, pools, id); };
        each(pools.rows.profile, [&](auto id) { addProfile(map, pools, id); });
        for (const auto &[field, column] : ReadRows::kTextColumns)
            each(pools.rows.*column, text);
        each(pools.rows.eventId, [&](EventId id) {
            if (!id.isUuid())
                text(static_cast<StringId>(id.low));
        });
        addFacts(map, batch);
        first += batch.size();
    }
}

} // namespace cbv
