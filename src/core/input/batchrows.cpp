// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchrows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace cbv {
namespace {

/// Below this a comparison sort is faster than the passes of a radix sort.
constexpr std::size_t kFewRows = 4096;
constexpr unsigned kDigitBits = 11;

/// Sorts numbers by their keys, least digit first, which keeps the order of equal ones.
template<typename Key>
void radixSort(std::vector<RowNumber> &numbers, const std::vector<Key> &keys, std::uint64_t highest)
{
    constexpr std::size_t kDigits = std::size_t(1) << kDigitBits;
    std::vector<RowNumber> sorted(numbers.size());
    for (unsigned shift = 0; shift < 8 * sizeof(Key) && highest >> shift != 0; shift += kDigitBits) {
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
    std::unordered_map<const BatchPools *, std::uint32_t> known;
    RowNumber total = 0;
    m_readerOf.reserve(batches.size());
    m_firstOf.reserve(batches.size());
    m_shiftOf.reserve(batches.size());
    for (const auto &batch : batches) {
        const auto fresh = static_cast<std::uint32_t>(m_readers.size());
        const auto [reader, isNew] = known.try_emplace(batch->pools.get(), fresh);
        if (isNew)
            m_readers.push_back(batch->pools);
        m_readerOf.push_back(reader->second);
        m_firstOf.push_back(total);
        m_shiftOf.push_back(batch->firstRow - total);
        total += batch->rowCount;
    }
    m_fileOf.reserve(total);
    for (std::uint32_t file = 0; file < batches.size(); ++file)
        m_fileOf.insert(m_fileOf.end(), batches[file]->size(), file);
}

std::string_view BatchRows::text(RowNumber number, Field field) const
{
    const auto &from = batch(number);
    return from.pools->texts.text(from.textId(row(number), field));
}

RecordPlace BatchRows::place(RowNumber number) const
{
    auto place = batch(number).place(row(number));
    place.file = file(number);
    return place;
}

template<typename Visit>
void BatchRows::eachTime(Visit visit) const
{
    for (const auto &batch : m_batches) {
        for (std::size_t row = 0; row < batch->size(); ++row)
            visit(batch->time(row));
    }
}

/// All numbers by the time since `first` in `unit`s, of which there are at most `most`. Rows without
/// a time have the key 0 and come first.
template<typename Key>
std::vector<RowNumber> BatchRows::byKey(TimeMs first, TimeMs unit, std::uint64_t most) const
{
    std::vector<RowNumber> numbers(size());
    std::iota(numbers.begin(), numbers.end(), RowNumber{0});
    std::vector<Key> keys;
    keys.reserve(size());
    eachTime([&](TimeMs time) {
        keys.push_back(time == kNoTime ? Key(0) : static_cast<Key>((time - first) / unit + 1));
    });
    if (numbers.size() > kFewRows)
        radixSort(numbers, keys, most + 1);
    else
        std::ranges::stable_sort(numbers, {}, [&keys](RowNumber n) { return keys[n]; });
    return numbers;
}

std::vector<RowNumber> BatchRows::byTime() const
{
    TimeMs first = std::numeric_limits<TimeMs>::max();
    TimeMs last = std::numeric_limits<TimeMs>::min();
    bool isWhole = true; // CloudTrail writes seconds, others their fractions
    eachTime([&](TimeMs time) {
        if (time == kNoTime)
            return;
        first = std::min(first, time);
        last = std::max(last, time);
        isWhole = isWhole && time % kSecond == 0;
    });
    const TimeMs unit = isWhole ? kSecond : 1;
    const auto most = last < first ? 0 : static_cast<std::uint64_t>((last - first) / unit);
    return most < std::numeric_limits<std::uint32_t>::max()
               ? byKey<std::uint32_t>(first, unit, most)
               : byKey<std::uint64_t>(first, unit, most);
}

} // namespace cbv
