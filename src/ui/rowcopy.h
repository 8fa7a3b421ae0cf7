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

/// Whether the first line names the columns, by their keys, which no language changes.
enum class CopyHeader { None, Keys };
/// The columns as they are read by a person, TABs between them, a line for each row.
RowCopy copiedText(const TableExport &table, CopyHeader header, std::stop_token stop);
/// A table in Markdown; nothing in a cell is markup there.
RowCopy copiedMarkdown(const TableExport &table, std::stop_token stop);
RowCopy copiedTable(const TableExport &table, TableFormat format, std::stop_token stop);

} // namespace cbv
