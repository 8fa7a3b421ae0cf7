// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as one JSON value: both parsers agree on it, and what it means as an event is found
// without harm.
#include "fuzzinput.h"

#include "../core/recordlist.h"

#include "core/event/eventbuilder.h"
#include "core/event/jsonreader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const PaddedText text{std::string(textOf(data, size))};
    JsonReader json;
    JsonTree written;
    const auto writtenError = readAsWritten(text.view(), written);
    if (const auto error = json.check(text.view())) {
        hold(error->offset <= size, "an error lies in the text");
        hold(writtenError.has_value(), "what is wrong is wrong for both");
        return 0;
    }
    hold(!writtenError, "what is good is good for both");
    const auto &tree = json.tree();
    hold(tree.size() == written.size(), "both trees have the same nodes");
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        hold(tree[i].kind == written[i].kind && tree[i].end == written[i].end, "of the same kind");
        hold(tree[i].key == written[i].key, "under the same key");
        hold(tree[i].kind == JsonKind::Number || tree[i].text == written[i].text,
             "with the same text");
    }
    EventBatch batch;
    if (addEvent(tree, {}, Scope::All, batch) != Judgement::Other)
        hold(batch.size() == 1, "an event is a row");
    return 0;
}
