// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablerecords.h"

#include "bounds.h"
#include "csvrows.h"
#include "flatrecord.h"

#include <algorithm>
#include <optional>

namespace cbv {
namespace {

/// Longer than any header that people have.
constexpr std::size_t kHeaderBytes = 8 * 1024;

std::optional<char> separatorOf(std::string_view text)
{
    const auto line = text.substr(0, std::min(text.find('\n'), kHeaderBytes));
    for (const char separator : {',', '\t', ';'}) {
        CsvRow header;
        if (CsvRows(line, separator).next(header) && areRecordColumns(header.cells))
            return separator;
    }
    return std::nullopt;
}

Next give(const CsvRow &row, const std::vector<std::string> &columns, RecordSink &sink)
{
    std::vector<FlatField> fields;
    for (std::size_t i = 0; i < std::min(columns.size(), row.cells.size()); ++i)
        fields.push_back({columns[i], row.cells[i]});
    auto flat = flatRecord(fields);
    if (flat.json.empty())
        return sink.failed({ProblemCode::SyntaxError, row.begin, row.begin});
    const auto size = flat.json.size();
    flat.json.append(kTextPadding, '\0');
    CutRecord record;
    record.text = std::string_view(flat.json).substr(0, size);
    record.begin = row.begin;
    record.end = row.end;
    record.layers = kTableLayers;
    record.reduced = !flat.whole;
    record.damaged = flat.damaged;
    return sink.record(record);
}

} // namespace

bool isTable(std::string_view text)
{
    return separatorOf(text).has_value();
}

Next readTable(std::string_view text, std::size_t begin, RecordSink &sink)
{
    const auto separator = separatorOf(text.substr(begin));
    if (!separator)
        return Next::Go;
    CsvRows rows(text, *separator, begin);
    CsvRow row;
    rows.next(row);
    const auto columns = row.cells;
    while (rows.next(row)) {
        const bool blank = std::ranges::all_of(row.cells, &std::string::empty);
        if (!blank && give(row, columns, sink) == Next::Stop)
            return Next::Stop;
    }
    return Next::Go;
}

} // namespace cbv
