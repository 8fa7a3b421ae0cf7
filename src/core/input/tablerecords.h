// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts records out of CSV and its like: the console's Event history, CloudTrail Lake, Athena, Logs
// Insights. Parted by comma, semicolon or TAB, columns in any order.
#pragma once

#include "flatrecord.h"
#include "recordsink.h"

namespace cbv {

/// Whether the first row names columns that make a record.
bool isTable(std::string_view text);

/// Gives each row as a record of JSON text; places are those of the rows. A quote that was lost
/// costs its own row, which fails, and none that is whole.
Next readTable(std::string_view text, RecordSink &sink);

/// One row of the table again, by the place that readTable() gave for it.
FlatRecord tableRow(std::string_view text, std::string_view row);

} // namespace cbv
