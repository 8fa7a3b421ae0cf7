// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facts of a store grouped by the reservation that they are about.
#pragma once

#include "../event/eventstore.h"

#include <span>
#include <vector>

namespace cbv {

/// Facts about one reservation, in the store's order.
using BlockFactSpan = std::span<const BlockFact *const>;

/// Whether a fact of this kind gives its reservation a lane: an event of the service, a purchase,
/// an extension or an EventBridge message does, a call does not.
bool givesLane(FactKind kind);

/// The account, or another text, of the first fact that names one; 0 where none does.
StringId firstNamed(BlockFactSpan facts, StringId BlockFact::*text);

/// The groups of those reservations that have a lane, ordered by id. Points into the store.
class BlockGroups
{
public:
    explicit BlockGroups(const EventStore &store);

    std::size_t size() const { return m_groups.size(); }
    BlockFactSpan operator[](std::size_t group) const
    {
        return BlockFactSpan(m_facts).subspan(m_groups[group].first, m_groups[group].count);
    }

private:
    struct Group
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    std::vector<const BlockFact *> m_facts;
    std::vector<Group> m_groups;
};

} // namespace cbv
