// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpuskind.h"

#include <algorithm>
#include <cmath>

namespace cbv::bench {
namespace {

constexpr CorpusKind kKinds[] = {
    {.letter = 'S', .seed = 11, .files = 800, .mostRecords = 700, .reservations = 40},
    {.letter = 'M', .seed = 12, .files = 8'000, .mostRecords = 700, .reservations = 300},
    {.letter = 'D',
     .seed = 13,
     .mostRecords = 500,
     .reservations = 100'000,
     .days = 365,
     .traffic = Traffic::BlocksOnly},
    {.letter = 'F', .seed = 14, .files = 100'000, .mostRecords = 8, .reservations = 100},
    {.letter = 'X', .seed = 15, .files = 800, .mostRecords = 700, .reservations = 40, .decoys = 20},
    {.letter = 'L',
     .seed = 16,
     .files = 42'000,
     .mostRecords = 800,
     .reservations = 1'500,
     .days = 90,
     .accounts = 6,
     .wordy = 140},
};

std::uint32_t scaled(std::uint32_t number, double size)
{
    return number == 0 ? 0 : std::max(1U, static_cast<std::uint32_t>(std::lround(number * size)));
}

} // namespace

std::optional<CorpusKind> corpusKind(std::string_view letter, double size)
{
    for (CorpusKind kind : kKinds) {
        if (letter.size() != 1 || letter.front() != kind.letter)
            continue;
        kind.files = scaled(kind.files, size);
        kind.reservations = scaled(kind.reservations, size);
        return kind;
    }
    return std::nullopt;
}

} // namespace cbv::bench
