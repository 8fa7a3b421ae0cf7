// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbatch.h"

#include <cassert>

namespace cbv {

Row EventBatch::addRow(const EventRecord &event, std::uint64_t bytesHash)
{
    auto &rows = pools->rows;
    if (rowCount == 0)
        firstRow = static_cast<std::uint32_t>(rows.size());
    assert(indexOf(rowCount) == rows.size());
    rows.push_back(event, pools->profiles);
    rows.bytesHash.push_back(bytesHash);
    return rowCount++;
}

void EventBatch::dropRows()
{
    if (rowCount > 0)
        pools->rows.truncate(firstRow);
    rowCount = 0;
    pending.clear();
    facts.clear();
}

StringId EventBatch::textId(std::size_t row, Field field) const
{
    const auto at = indexOf(row);
    const int shared = profileIndex(field);
    return shared < 0 ? rows().column(field)[at]
                      : pools->profiles[rows().profile[at]][static_cast<std::size_t>(shared)];
}

} // namespace cbv
