// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a table: its rows follow each other with nothing but line ends in between, and each
// gives one record of good JSON or one failure.
#include "recordchecks.h"

#include "core/event/jsonreader.h"
#include "core/input/csvrows.h"
#include "core/input/tablerecords.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const PaddedText text{std::string(textOf(data, size))};
    for (const char separator : {',', '\t', ';'}) {
        CsvRows rows(text.view(), separator);
        CsvRow row;
        std::size_t behind = 0;
        while (rows.next(row)) {
            hold(row.begin <= row.end && row.end <= size, "a row lies in the text");
            hold(row.begin >= behind && row.begin - behind <= 2, "rows follow each other");
            hold(!row.cells.empty(), "a row has a cell");
            behind = row.end;
        }
        hold(size - behind <= 2, "the rows are the whole text");
    }
    RecordList list;
    readTable(text.view(), list);
    holdPlaces(list, size);
    JsonReader json;
    for (const auto &kept : list.records) {
        const PaddedText record(kept.text);
        hold(kept.cut.layers == kTableLayers, "a row is marked as one");
        hold(!kept.cut.reduced || !json.check(record.view()), "a row's JSON is JSON");
    }
    return 0;
}
