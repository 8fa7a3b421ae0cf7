// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The load as one JSON object, version 1, on which other programs rely: fields may be added, none
// renamed. It describes the load; a filter only adds how many events it matched.
#pragma once

#include "core/block/capacityblock.h"
#include "core/input/loader.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace cbv {

/// What --filter, --since and --until together match.
struct SummaryFilter
{
    QString text;            ///< as filterText() prints it
    std::size_t matched = 0; ///< events
};

/// Gives `sink` the text piece by piece: indented by two, ended by a line feed, always valid UTF-8.
/// Messages of problems are in the language of the application; everything else does not depend on it.
void writeSummary(const std::function<void(std::string_view)> &sink, const LoadResult &result,
                  std::span<const CapacityBlock> blocks, const std::optional<SummaryFilter> &filter = {});

} // namespace cbv
