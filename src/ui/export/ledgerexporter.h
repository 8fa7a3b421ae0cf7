// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ledger as CSV or JSON, a row for each reservation, without a widget: the window and the
// command line share it. Which reservations is the caller's choice. What each member means is told
// in commandline.md.
#pragma once

#include "exporterror.h"

#include "core/block/ledger.h"
#include "core/event/eventstore.h"

#include <QTimeZone>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QIODevice;

namespace cbv {

enum class LedgerFormat : std::uint8_t {
    Csv,
    Json, ///< one array; the months of each reservation as well
};

/// By the ending of the file's name, whatever its case: .csv, .json.
std::optional<LedgerFormat> ledgerFormat(const QString &path);

/// What is exported: a value that a worker may keep.
struct LedgerExport
{
    std::shared_ptr<const EventStore> store;
    std::shared_ptr<const std::vector<CapacityBlock>> blocks; ///< of the store
    std::vector<LedgerLine> lines;     ///< in the order in which they are written
    QTimeZone zone = QTimeZone::utc(); ///< of a CSV's times, and of the months
};

/// Writes to a device that is open. Any thread. Names and values are in no language. CSV: the
/// header of a time names the zone. JSON: times are UTC.
ExportResult exportLedger(QIODevice &device, LedgerFormat format, const LedgerExport &ledger,
                          std::stop_token stop = {});

} // namespace cbv
