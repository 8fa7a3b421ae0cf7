// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventstore.h"

#include <algorithm>

namespace cbv {

EventStore::EventStore(Parts parts)
    : m_parts(std::move(parts))
{
    const auto &rows = m_parts.rows;
    // Events without a time come first, so the first known time is behind them.
    const auto known = std::ranges::find_if(rows, [](const EventRecord &r) { return r.time != kNoTime; });
    if (known != rows.end()) {
        m_first = known->time;
        m_last = rows.back().time;
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
