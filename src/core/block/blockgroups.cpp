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
    // Where the facts of each reservation begin: counted first, so that they need no sorting and
    // stay in the store's order.
    std::vector<std::uint32_t> next(store.pool().size() + 1);
    std::vector<bool> hasLane(store.pool().size());
    for (const BlockFact &fact : facts) {
        ++next[fact.reservation + 1];
        if (givesLane(fact.kind))
            hasLane[fact.reservation] = true;
    }
    using Named = std::pair<std::string_view, Group>;
    std::vector<Named> named;
    for (StringId id = 0; id < hasLane.size(); ++id) {
        if (hasLane[id])
            named.push_back({store.text(id), {next[id], next[id + 1]}});
        next[id + 1] += next[id];
    }
    m_facts.resize(facts.size());
    for (const BlockFact &fact : facts)
        m_facts[next[fact.reservation]++] = &fact;
    std::ranges::sort(named, {}, &Named::first);
    m_groups.reserve(named.size());
    for (const Named &group : named)
        m_groups.push_back(group.second);
}

} // namespace cbv
