// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logreach.h"

namespace cbv {
namespace {

std::uint64_t key(StringId account, StringId region)
{
    return std::uint64_t{account} << 32 | region;
}

bool isCall(FactKind kind)
{
    switch (kind) {
    case FactKind::Purchase:
    case FactKind::Extension:
    case FactKind::Launch:
    case FactKind::Stop:
    case FactKind::FailedCall:
    case FactKind::Call: return true;
    case FactKind::ServiceEvent:
    case FactKind::Message:
    case FactKind::Termination: break;
    }
    return false;
}

} // namespace

LogReach::LogReach(const EventStore &store)
{
    Reach *reach = nullptr;
    std::uint64_t last = 0;
    for (const BlockFact &fact : store.facts()) {
        // Neighbours mostly agree, so most need no search.
        const std::uint64_t own = key(fact.account, fact.region);
        if (!reach || own != last)
            reach = &m_reaches[own];
        last = own;
        // Rows are sorted by time, so the first known time is the earliest.
        if (reach->first == kNoTime)
            reach->first = store.time(fact.row);
        reach->calls = reach->calls || isCall(fact.kind);
    }
}

bool LogReach::goesBackTo(TimeMs time, StringId account, StringId region) const
{
    const auto found = m_reaches.find(key(account, region));
    return found != m_reaches.end() && found->second.first != kNoTime
           && found->second.first <= time;
}

bool LogReach::holdsCalls(StringId account, StringId region) const
{
    const auto found = m_reaches.find(key(account, region));
    return found != m_reaches.end() && found->second.calls;
}

} // namespace cbv
