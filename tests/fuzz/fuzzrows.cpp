// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a row of fields: as a list in JSON, and as columns and cells, a line each.
#include "fuzzinput.h"

#include "../core/recordlist.h"

#include "core/event/jsonreader.h"
#include "core/input/rowrecords.h"

namespace {

void holdRow(const cbv::FlatRecord &row)
{
    cbv::JsonReader json;
    const cbv::PaddedText text(row.json);
    if (!row.whole && !row.json.empty())
        hold(!json.check(text.view()), "a row's JSON is JSON");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    auto text = textOf(data, size);
    const auto row = flatRow(text);
    holdRow(row);
    hold(flatRow(text).json == row.json, "the same each time");
    std::vector<FlatField> fields;
    std::vector<std::string> columns;
    const auto line = [&text] {
        const auto end = std::min(text.find('\n'), text.size());
        const auto taken = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return taken;
    };
    while (!text.empty()) {
        const auto column = line();
        columns.emplace_back(column);
        fields.push_back({column, line()});
    }
    holdRow(flatRecord(fields));
    (void)areRecordColumns(columns);
    return 0;
}
