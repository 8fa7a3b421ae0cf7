// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file: unpacked, decoded, recognised, cut, mended, judged. The account adds up, and each
// event that is shown can be read again.
#include "event/rawrecord.h"
#include "input/loader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const std::string text(reinterpret_cast<const char *>(data), size);
    for (const Scope scope : {Scope::Blocks, Scope::All}) {
        const LoadResult result = loadText(text, "fuzz", {scope, 1});
        // Bytes may be an archive: each member is a file.
        if (result.account.files.total() != result.store->files().size()
            || result.account.records.of(RecordVerdict::Shown) != result.store->size())
            std::abort();
        for (Row row = 0; row < result.store->size(); ++row) {
            const bool reduced = (result.store->flags(row) & kReducedShape) != 0;
            if (!rawRecord(*result.store, row) || (!recordAsJson(*result.store, row) && !reduced))
                std::abort();
        }
    }
    return 0;
}
