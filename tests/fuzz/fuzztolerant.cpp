// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text to the tolerant reader: what it gives lies in the text, each record ends behind the one
// before, its mends lie in it, and all together are not much longer than the text.
#include "recordchecks.h"

#include "core/input/tolerantreader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const PaddedText text{std::string(textOf(data, size))};
    RecordList list;
    const auto outcome = readTolerantly(text.view(), 0, list);
    std::size_t behind = 0;
    std::size_t given = 0;
    for (const auto &kept : list.records) {
        const auto &cut = kept.cut;
        hold(cut.begin < cut.end && cut.end <= size, "a record lies in the text");
        // A string may turn out to lie in an object that is a record itself.
        hold(cut.end > behind, "each ends behind the one before");
        behind = cut.end;
        given += cut.end - cut.begin;
        for (const Mend &mend : cut.mends)
            hold(mend.offset >= cut.begin && mend.offset <= cut.end, "a mend lies in its record");
    }
    hold(given <= 2 * size, "the work grows with the text");
    for (const auto &failure : list.failures)
        hold(failure.begin <= failure.offset && failure.offset <= size,
             "a failure lies in the text");
    hold(outcome.records == list.records.size() && outcome.failures == list.failures.size(),
         "what was given was counted");
    RecordList again;
    readTolerantly(text.view(), 0, again);
    holdSame(list, again);
    return 0;
}
