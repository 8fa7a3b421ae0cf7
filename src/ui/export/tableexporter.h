// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as CSV, JSON or JSON Lines, without a widget: the window and the command line share it.
// Which rows and which columns is the caller's choice; opening the file is exportfile's.
#pragma once

#include "exporterror.h"

#include "core/event/eventstore.h"
#include "models/eventcolumns.h"

#include <QTimeZone>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QIODevice;

namespace cbv {

enum class TableFormat : std::uint8_t {
    Csv,       ///< a line for each event, the columns that are asked for
    Json,      ///< one array of the records themselves
    JsonLines, ///< one record a line
};

/// By the ending of the file's name, whatever its case: .csv, .json, .jsonl (also .ndjson).
std::optional<TableFormat> tableFormat(const QString &path);

/// What is exported: a value that a worker may keep.
struct TableExport
{
    std::shared_ptr<const EventStore> store;
    std::vector<Row> rows;             ///< in the order in which they are written
    std::vector<EventColumn> columns;  ///< of a CSV, in this order; empty: all
    QTimeZone zone = QTimeZone::utc(); ///< of the CSV's time column
};

/// Writes to a device that is open. Any thread. CSV: the header holds the columns' keys, which no
/// language changes; the time column's also names the zone, and `eventTime` in UTC follows it. JSON
/// forms: the records are read again from their files, token for token where they are valid, in
/// their mended form where they are not.
ExportResult exportTable(QIODevice &device, TableFormat format, const TableExport &table,
                         std::stop_token stop = {}, const ExportProgress &progress = {});

} // namespace cbv
