// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexporter.h"

#include "chunkwriter.h"
#include "compactjson.h"
#include "csvtext.h"

#include "core/event/rawrecord.h"
#include "models/zonedtime.h"

#include <algorithm>
#include <string>

namespace cbv {

namespace {

constexpr std::size_t kProgressSteps = 100;

using Columns = std::vector<EventColumn>;

Columns columnsOf(const TableExport &table)
{
    if (!table.columns.empty())
        return table.columns;
    Columns all;
    for (const EventColumnSpec &spec : eventColumns())
        all.push_back(spec.column);
    return all;
}

std::string csvHeader(const Columns &columns, const QTimeZone &zone)
{
    std::string line;
    for (const EventColumn column : columns) {
        if (!line.empty())
            line += ',';
        const std::string key = QString(eventColumnSpec(column).key).toStdString();
        if (column == EventColumn::Time)
            line += csvCell(key + " (" + zoneTitle(zone).toStdString() + ')', CsvCell::Plain)
                    + ",eventTime";
        else
            line += csvCell(key, CsvCell::Plain);
    }
    line += kCsvLineEnd;
    return line;
}

std::string csvCellOf(EventColumn column, const CellInput &cell)
{
    const EventColumnSpec &spec = eventColumnSpec(column);
    if (spec.field)
        return csvCell(cell.store.anyText(cell.row, *spec.field));
    if (column == EventColumn::File)
        return csvCell(cell.store.path(cell.row));
    if (column == EventColumn::Time) {
        const TimeMs time = cell.store.time(cell.row);
        return csvCell(timeText(time, cell.zone).toStdString(), CsvCell::Plain) + ','
               + csvCell(formatUtc(time), CsvCell::Plain);
    }
    return csvCell(eventCellWhole(column, cell).toStdString(), CsvCell::Plain);
}

std::string csvLine(const Columns &columns, const CellInput &cell)
{
    std::string line;
    bool first = true;
    for (const EventColumn column : columns) {
        if (!first)
            line += ',';
        first = false;
        line += csvCellOf(column, cell);
    }
    line += kCsvLineEnd;
    return line;
}

/// The text of each row in one format, with what stands before, between and after the rows.
class RowWriter
{
public:
    RowWriter(TableFormat format, const TableExport &table)
        : m_format(format),
          m_table(table),
          m_columns(format == TableFormat::Csv ? columnsOf(table) : Columns()),
          m_records(table.store->files())
    {}

    std::string head() const
    {
        switch (m_format) {
        case TableFormat::Csv: return csvHeader(m_columns, m_table.zone);
        case TableFormat::Json: return m_table.rows.empty() ? "[" : "[\n";
        case TableFormat::JsonLines: break;
        }
        return {};
    }

    /// None where the record is gone.
    std::optional<std::string> row(std::size_t index)
    {
        const Row row = m_table.rows[index];
        if (m_format == TableFormat::Csv) {
            const Row previous = index == 0 ? kNoRow : m_table.rows[index - 1];
            return csvLine(m_columns, {*m_table.store, row, previous, m_table.zone});
        }
        auto record = m_records.json(m_table.store->place(row), m_table.store->flags(row));
        if (!record)
            return {};
        const bool last = index + 1 == m_table.rows.size();
        if (m_format == TableFormat::Json)
            return *record + (last ? "\n" : ",\n");
        return compactJson(*record) + '\n';
    }

    std::string tail() const { return m_format == TableFormat::Json ? "]\n" : std::string(); }

private:
    TableFormat m_format;
    const TableExport &m_table;
    Columns m_columns;
    RawRecordReader m_records;
};

} // namespace

std::optional<TableFormat> tableFormat(const QString &path)
{
    const auto endsWith = [&path](QLatin1String ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    if (endsWith(QLatin1String(".csv")))
        return TableFormat::Csv;
    if (endsWith(QLatin1String(".json")))
        return TableFormat::Json;
    if (endsWith(QLatin1String(".jsonl")) || endsWith(QLatin1String(".ndjson")))
        return TableFormat::JsonLines;
    return {};
}

ExportResult exportTable(QIODevice &device, TableFormat format, const TableExport &table,
                         std::stop_token stop, const ExportProgress &progress)
{
    RowWriter rows(format, table);
    ChunkWriter out(device);
    const std::size_t total = table.rows.size();
    const std::size_t step = std::max<std::size_t>(1, total / kProgressSteps);
    ExportResult error = out.add(rows.head());
    for (std::size_t i = 0; i < total && !error; ++i) {
        if (stop.stop_requested())
            return ExportError{ExportFailure::Cancelled, {}};
        if (progress && i % step == 0)
            progress(i, total);
        const auto text = rows.row(i);
        if (!text) {
            return ExportError{ExportFailure::RecordGone,
                               QString::fromStdString(table.store->path(table.rows[i]))};
        }
        error = out.add(*text);
    }
    if (!error)
        error = out.add(rows.tail());
    if (!error)
        error = out.flush();
    if (!error && progress)
        progress(total, total);
    return error;
}

} // namespace cbv
