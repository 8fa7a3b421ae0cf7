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
    case FactKind::Termination: return true;
    case FactKind::Launch:
    case FactKind::Stop:
    case FactKind::FailedCall:
    case FactKind::Call: break;
    }
    return false;
}

StringId firstNamed(BlockFactSpan facts, StringId BlockFact::*text)
{
    const auto found =
        std::ranges::find_if(facts, [text](const BlockFact *fact) { return fact->*text != 0; });
    return found == facts.end() ? 0 : (*found)->*text;
}

BlockGroups::BlockGroups(const EventStore &store)
{
    const auto facts = store.facts();
    // Id above, place below: one comparison, and the store's order within one reservation.
    std::vector<std::uint64_t> order;
    order.reserve(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        order.push_back(std::uint64_t{facts[i].reservation} << 32 | i);
    std::ranges::sort(order);

    using Named = std::pair<std::string_view, Group>;
    std::vector<Named> named;
    m_facts.reserve(facts.size());
    for (std::size_t i = 0; i < order.size();) {
        const std::size_t first = m_facts.size();
        const std::uint64_t id = order[i] >> 32;
        bool lane = false;
        for (; i < order.size() && order[i] >> 32 == id; ++i) {
            m_facts.push_back(&facts[static_cast<std::uint32_t>(order[i])]);
            lane = lane || givesLane(m_facts.back()->kind);
        }
        if (lane)
            named.push_back(
                {store.text(static_cast<StringId>(id)), {first, m_facts.size() - first}});
        else
            m_facts.resize(first);
    }
    std::ranges::sort(named, {}, &Named::first);
    m_groups.reserve(named.size());
    for (const Named &group : named)
        m_groups.push_back(group.second);
}

} // namespace cbv
