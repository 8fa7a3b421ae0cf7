// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event in words, for the detail pane: only what its record, its block and the load say of it.
// Plain text, never markup.
#pragma once

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"
#include "core/event/problem.h"

#include <QString>
#include <QTimeZone>

#include <span>
#include <vector>

namespace cbv {

struct SummaryInput
{
    const EventStore &store;
    Row row = kNoRow;
    std::span<const CapacityBlock> blocks; ///< ordered by id, as capacityBlocks() gives them
    std::span<const Problem> problems;     ///< of the whole load, by file
    const QTimeZone &zone;
};

/// A heading ("What it means") and its text, of one or more lines.
struct SummaryPart
{
    QString heading;
    QString text;
    bool operator==(const SummaryPart &) const = default;
};

/// Empty for a row that the store does not have.
std::vector<SummaryPart> eventSummary(const SummaryInput &input);

} // namespace cbv
