// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text to the reader of JSON's shapes: what it gives lies in the text and does not overlap, and
// where it stops is a place that reading can go on from.
#include "recordchecks.h"

#include "core/input/jsonrecords.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const PaddedText text{std::string(textOf(data, size))};
    RecordList list;
    const auto outcome = readJsonRecords(text.view(), 0, list);
    holdPlaces(list, size);
    hold(outcome.next == Next::Go, "nobody said stop");
    if (outcome.broken) {
        hold(outcome.broken->resume <= size && outcome.broken->offset <= size,
             "the break lies in the text");
        hold(list.records.empty() || list.records.back().cut.end <= outcome.broken->resume,
             "nothing that was given is read again");
    }
    RecordList again;
    readJsonRecords(text.view(), 0, again);
    holdSame(list, again);
    return 0;
}
