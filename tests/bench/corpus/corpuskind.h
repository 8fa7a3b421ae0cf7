// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kinds of corpora are (tests/bench/README.md), as numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cbv::bench {

/// Whether files hold the traffic of whole accounts, or nothing but what Capacity Blocks say.
enum class Traffic : std::uint8_t { Everything, BlocksOnly };

struct CorpusKind
{
    char letter = 'S';
    std::uint64_t seed = 1;
    std::uint32_t files = 0;       ///< ignored for BlocksOnly: as many as the events fill
    std::uint32_t mostRecords = 0; ///< in one file, which has at least one; small files abound
    std::uint32_t reservations = 0;
    std::uint32_t days = 30;
    std::uint32_t accounts = 4;
    Traffic traffic = Traffic::Everything;
    std::uint32_t decoys = 0; ///< per mille of the records
    std::uint32_t wordy = 0;  ///< per mille that carry an additional long answer
};

/// By its letter. `size` scales the numbers of files and reservations; 1 is the whole.
std::optional<CorpusKind> corpusKind(std::string_view letter, double size);

} // namespace cbv::bench
