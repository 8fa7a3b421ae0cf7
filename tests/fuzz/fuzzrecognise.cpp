// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes to what tells files apart before they are read: their kind, whether they may concern
// blocks, when they were delivered.
#include "fuzzinput.h"

#include "core/event/relevance.h"
#include "core/event/timestamp.h"
#include "core/input/fileformat.h"
#include "core/input/tablerecords.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const auto text = textOf(data, size);
    const auto kind = binaryKind(text);
    hold(kind.data() == nullptr || kind.data() < text.data() || kind.data() >= text.data() + size,
         "a kind is a name of ours, not the file's");
    (void)eventlessKind(text);
    (void)isTable(text);
    const bool log = looksLikeLog(text);
    hold(text.starts_with("\xef\xbb\xbf") || looksLikeLog("\xef\xbb\xbf" + std::string(text)) == log
             || size > 60'000,
         "a byte order mark changes nothing");
    // Letters around it neither hide nor make what concerns blocks, as long as they join no word.
    if (mayConcernBlocks(text))
        hold(mayConcernBlocks("\n" + std::string(text) + "\n"), "what is found is found anywhere");
    hold(mayConcernBlocks(std::string(text) + "\"CapacityBlockActive\""),
         "a block's event is seen");
    const auto id = reservationIdIn(text);
    hold(id.empty() || (id.data() >= text.data() && id.data() + id.size() <= text.data() + size),
         "an id lies in the text");
    const auto time = deliveryTime(text);
    hold(time == kNoTime || !formatUtc(time).empty(), "a delivery is a time");
    return 0;
}
