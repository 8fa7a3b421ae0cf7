// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventstore.h"

#include <algorithm>

namespace cbv {

EventStore::EventStore(Parts parts)
    : m_parts(std::move(parts))
{
    m_parts.pool.finish();
    m_parts.profiles.finish();
    const auto &times = m_parts.rows.time;
    // Events without a time come first, so the first known time is behind them.
    const auto known = std::ranges::find_if(times, [](TimeMs time) { return time != kNoTime; });
    if (known != times.end()) {
        m_first = *known;
        m_last = times.back();
    }
    m_horizon = m_last;
    for (const auto &file : m_parts.files)
        m_horizon = std::max(m_horizon, file.delivered);
}

std::span<const RecordPlace> EventStore::copies(Row row) const
{
    const auto found = m_parts.copies.find(row);
    return found == m_parts.copies.end() ? std::span<const RecordPlace>() : found->second;
}

} // namespace cbv
