// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files a corpus has and what is in each: worked out before anything is written, so that the
// content of a file depends on nothing but the kind and the file's number.
#pragma once

#include "blockstory.h"

namespace cbv::bench {

struct PlannedFile
{
    std::uint32_t account = 0;
    std::uint32_t region = 0;
    std::int64_t delivered = 0;             ///< seconds of Unix time
    std::uint32_t records = 0;              ///< of ordinary traffic
    std::vector<std::uint32_t> blockEvents; ///< indices into BlockStory::events
};

/// In order of delivery.
std::vector<PlannedFile> planFiles(const CorpusKind &kind, const BlockStory &story);

} // namespace cbv::bench
