// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchrows.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cbv {
namespace {

/// Below this a comparison sort is faster than the passes of a radix sort.
constexpr std::size_t kFewRows = 4096;
constexpr unsigned kDigitBits = 11;

/// Sorts numbers by their keys, least digit first, which keeps the order of equal ones.
void radixSort(std::vector<RowNumber> &numbers, const std::vector<std::uint64_t> &keys,
               std::uint64_t highest)
{
    constexpr std::size_t kDigits = std::size_t(1) << kDigitBits;
    std::vector<RowNumber> sorted(numbers.size());
    for (unsigned shift = 0; shift < 64 && highest >> shift != 0; shift += kDigitBits) {
        const auto digit = [&](RowNumber n) { return keys[n] >> shift & (kDigits - 1); };
        std::array<std::size_t, kDigits + 1> next{};
        for (const auto number : numbers)
            ++next[digit(number) + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (const auto number : numbers)
            sorted[next[digit(number)]++] = number;
        numbers.swap(sorted);
    }
}

} // namespace

BatchRows::BatchRows(std::span<const std::shared_ptr<EventBatch>> batches) : m_batches(batches)
{
    m_firstOf.reserve(batches.size());
    std::size_t total = 0;
    for (const auto &batch : batches) {
        m_firstOf.push_back(static_cast<RowNumber>(total));
        total += batch->rows.size();
    }
    m_fileOf.reserve(total);
    m_times.reserve(total);
    for (std::uint32_t file = 0; file < batches.size(); ++file) {
        const auto &times = batches[file]->rows.time;
        m_fileOf.insert(m_fileOf.end(), times.size(), file);
        m_times.insert(m_times.end(), times.begin(), times.end());
    }
}

std::string_view BatchRows::text(RowNumber number, Field field) const
{
    const auto &from = batch(number);
    const int shared = profileIndex(field);
    const auto at = row(number);
    const auto id =
        shared < 0 ? from.rows.column(field)[at]
                   : from.pools->profiles[from.rows.profile[at]][static_cast<std::size_t>(shared)];
    return from.pools->texts.text(id);
}

RecordPlace BatchRows::place(RowNumber number) const
{
    auto place = batch(number).rows.place(row(number));
    place.file = file(number);
    return place;
}

std::vector<RowNumber> BatchRows::byTime() const
{
    std::vector<RowNumber> numbers(size());
    std::iota(numbers.begin(), numbers.end(), RowNumber{0});
    std::vector<std::uint64_t> keys;
    keys.reserve(size());
    TimeMs first = std::numeric_limits<TimeMs>::max();
    for (const auto time : m_times)
        first = time == kNoTime ? first : std::min(first, time);
    // Rows without a time have the key 0 and come first.
    std::uint64_t highest = 0;
    for (const auto time : m_times) {
        keys.push_back(time == kNoTime ? 0 : static_cast<std::uint64_t>(time - first) + 1);
        highest = std::max(highest, keys.back());
    }
    if (numbers.size() > kFewRows)
        radixSort(numbers, keys, highest);
    else
        std::ranges::stable_sort(numbers, {}, [&keys](RowNumber n) { return keys[n]; });
    return numbers;
}

} // namespace cbv
