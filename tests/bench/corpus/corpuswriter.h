// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a corpus: a tree of gzip files as an S3 trail has it. Knows nothing of the program.
#pragma once

#include "corpuskind.h"

#include <string>
#include <vector>

namespace cbv::bench {

struct WrittenCorpus
{
    std::uint64_t files = 0;
    std::uint64_t records = 0;
    std::uint64_t jsonBytes = 0;
    std::uint64_t packedBytes = 0;
    std::vector<std::string> blockIds; ///< eventIDs where the name has CapacityBlock; sorted
    std::string trouble;               ///< why it is not whole; empty: it is
};

/// Every byte depends on `kind` alone, never on the number of threads.
WrittenCorpus writeCorpus(const std::string &folder, const CorpusKind &kind, unsigned threads);

} // namespace cbv::bench
