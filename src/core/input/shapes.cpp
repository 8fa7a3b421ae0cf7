// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include "hasword.h"
#include "rowrecords.h"
#include "tablerecords.h"

#include <algorithm>
#include <array>

namespace cbv {
namespace {

bool namesEvents(std::string_view head)
{
    return hasWord(head, "\"eventName\"") || hasWord(head, "\"Records\"") || hasWord(head, "CloudTrailEvent")
           || hasWord(head, "\\\"eventName\\\"");
}

bool isJson(std::string_view text, std::size_t first)
{
    return text[first] == '{' || text[first] == '[';
}

/// Also where a string begins it that no table has: JSON in strings, one a line.
bool isJsonString(std::string_view text, std::size_t first)
{
    return text[first] == '"';
}

bool isJsonLog(std::string_view head, std::size_t)
{
    return namesEvents(head);
}

ShapeOutcome readJson(std::string_view text, std::size_t first, RecordSink &sink)
{
    const auto outcome = readJsonRecords(text, first, sink);
    return {outcome.sawRecordsList, outcome.broken};
}

bool isTableText(std::string_view text, std::size_t)
{
    return isTable(text);
}

bool always(std::string_view, std::size_t)
{
    return true;
}

ShapeOutcome readTableText(std::string_view text, std::size_t, RecordSink &sink)
{
    readTable(text, sink);
    return {.isLog = true, .broken = std::nullopt};
}

/// An export task of CloudWatch Logs puts a time before each record.
bool isTimedLog(std::string_view head, std::size_t first)
{
    return head[first] >= '0' && head[first] <= '9' && hasWord(head, "Z {\"eventVersion\"");
}

/// Records in a text of any kind: the tolerant reader looks for them from the first letter on.
ShapeOutcome readProse(std::string_view, std::size_t first, RecordSink &)
{
    return {.isLog = false, .broken = StructureBreak{first, first, false}};
}

FlatRecord rowOfList(std::string_view, std::string_view row)
{
    return flatRow(row);
}

constexpr std::array<Shape, 4> kShapes{{
    {"JSON", isJson, isJsonLog, readJson, rowOfList},
    {"table", isTableText, always, readTableText, tableRow},
    {"JSON in strings", isJsonString, isJsonLog, readJson, rowOfList},
    {"prose", always, isTimedLog, readProse, rowOfList},
}};

} // namespace

std::span<const Shape> shapes()
{
    return kShapes;
}

const Shape &shapeOf(std::string_view text, std::size_t first)
{
    return *std::ranges::find_if(kShapes, [=](const Shape &s) { return s.fits(text, first); });
}

} // namespace cbv
