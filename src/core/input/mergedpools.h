// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts and profiles of all batches in the pools of one store, and where each of them went. For
// the merge.
#pragma once

#include "batchrows.h"

#include <span>
#include <vector>

namespace cbv {

class MergedPools
{
public:
    /// `batches` in the order of the store's files, `rows` of them; `texts` and `profiles` the
    /// store's. All outlive it.
    MergedPools(std::span<const std::shared_ptr<EventBatch>> batches, const BatchRows &rows,
                StringPool &texts, ProfilePool &profiles);

    /// Adds what rows and facts name, by file and row, so that the numbers do not depend on who
    /// read what; but for the rows that are left out, told by their number among all rows (empty:
    /// none).
    void add(const std::vector<bool> &leftOut);

    /// The store's number for that of a reader, which must have been added. May be asked by several
    /// threads.
    StringId text(std::uint32_t reader, StringId id) const { return m_maps[reader].texts[id]; }
    ProfilePool::ProfileId profile(std::uint32_t reader, ProfilePool::ProfileId id) const
    {
        return m_maps[reader].profiles[id];
    }
    EventId eventId(std::uint32_t reader, EventId id) const
    {
        return id.isUuid() ? id : EventId{0, text(reader, static_cast<StringId>(id.low))};
    }

private:
    /// From the numbers of one reader to those of the store.
    struct Map
    {
        std::vector<StringId> texts;
        std::vector<ProfilePool::ProfileId> profiles;
    };
    void addText(Map &map, const BatchPools &pools, StringId id);
    void addProfile(Map &map, const BatchPools &pools, ProfilePool::ProfileId id);
    void addFacts(Map &map, const EventBatch &batch);

    std::span<const std::shared_ptr<EventBatch>> m_batches;
    const BatchRows &m_rows;
    StringPool &m_texts;
    ProfilePool &m_profiles;
    std::vector<Map> m_maps; ///< by reader
};

} // namespace cbv
