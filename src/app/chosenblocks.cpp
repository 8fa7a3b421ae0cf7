// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosenblocks.h"

#include "core/query/filterengine.h"
#include "timeline/timerange.h"

#include <algorithm>

namespace cbv {

namespace {

bool isAboutAny(const CapacityBlock &block, const std::vector<Row> &rows)
{
    return std::any_of(block.rows.begin(), block.rows.end(), [&rows](Row row) {
        return std::binary_search(rows.begin(), rows.end(), row);
    });
}

bool isDrawnWithin(const CapacityBlock &block, const CommandLine &line)
{
    const auto drawn = drawnRange(block);
    return drawn && (!line.since || drawn->to >= *line.since)
           && (!line.until || drawn->from < *line.until);
}

} // namespace

std::vector<std::uint32_t> chosenBlocks(const CommandLine &line, const EventStore &store,
                                        std::span<const CapacityBlock> blocks, std::stop_token stop)
{
    std::vector<Row> rows;
    if (!line.filter.isEmpty())
        rows = matchingRows(store, line.filter, stop);
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t i = 0; i < blocks.size(); ++i) {
        if (!line.filter.isEmpty() && !isAboutAny(blocks[i], rows))
            continue;
        if ((line.since || line.until) && !isDrawnWithin(blocks[i], line))
            continue;
        chosen.push_back(i);
    }
    return chosen;
}

} // namespace cbv
