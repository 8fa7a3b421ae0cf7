// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the event table as text for the clipboard. Any thread; records are read from their files.
#pragma once

#include "export/tableexporter.h"

namespace cbv {

struct RowCopy
{
    QString text;
    ExportResult error;
};

/// The columns as they are read by a person, TABs between them, a line for each row.
RowCopy copiedText(const TableExport &table, std::stop_token stop);
RowCopy copiedTable(const TableExport &table, TableFormat format, std::stop_token stop);

} // namespace cbv
