// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as what a cache kept: refused, or batches that can be kept and taken out again.
#include "fuzzinput.h"

#include "core/input/batchcodec.h"
#include "core/input/eventmerge.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const auto pools = std::make_shared<BatchPools>();
    const auto batches = decodeBatches(textOf(data, size), pools);
    if (!batches)
        return 0;
    const auto kept = encodeBatches(*batches);
    const auto again = decodeBatches(kept, pools);
    hold(again.has_value(), "what is kept can be taken out again");
    hold(encodeBatches(*again) == kept, "and is the same");
    const auto result = mergeBatches(*again, Rereading::No);
    std::size_t rows = 0;
    for (const auto &batch : *batches)
        rows += batch->size();
    hold(result.store->size() <= rows, "nothing comes to it");
    return 0;
}
