// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockgroups.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace cbv {

bool givesLane(FactKind kind)
{
    switch (kind) {
    case FactKind::ServiceEvent:
    case FactKind::Purchase:
    case FactKind::Extension:
    case FactKind::Message:
    case FactKind::Termination:
        return true;
    case FactKind::Launch:
    case FactKind::Stop:
    case FactKind::FailedCall:
    case FactKind::Call:
        break;
    }
    return false;
}

StringId firstNamed(BlockFactSpan facts, StringId BlockFact::*text)
{
    const auto found
        = std::ranges::find_if(facts, [text](const BlockFact *fact) { return fact->*text != 0; });
    return found == facts.end() ? 0 : (*found)->*text;
}

BlockGroups::BlockGroups(const EventStore &store)
{
    const auto facts = store.facts();
    // The second half keeps the store's order within one reservation.
    std::vector<std::pair<StringId, std::size_t>> order;
    order.reserve(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        order.emplace_back(facts[i].reservation, i);
    std::ranges::sort(order);

    m_facts.reserve(facts.size());
    for (std::size_t i = 0; i < order.size();) {
        const std::size_t first = m_facts.size();
        bool lane = false;
        const StringId id = order[i].first;
        for (; i < order.size() && order[i].first == id; ++i) {
            m_facts.push_back(&facts[order[i].second]);
            lane = lane || givesLane(m_facts.back()->kind);
        }
        if (lane)
            m_groups.push_back({first, m_facts.size() - first});
        else
            m_facts.resize(first);
    }
    std::ranges::sort(m_groups, {}, [this, &store](const Group &group) {
        return store.text(m_facts[group.first]->reservation);
    });
}

} // namespace cbv
