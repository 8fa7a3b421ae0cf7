// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchorsearch.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define CBV_HAS_AVX2 1
#include <immintrin.h>
#endif

namespace cbv {
namespace {

bool processorIsWide()
{
#ifdef CBV_HAS_AVX2
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

} // namespace

AnchorSearch::AnchorSearch(const Anchors &anchors)
    : m_anchors(anchors), m_wide(processorIsWide())
{
    for (std::size_t letter = 0; letter < kLength; ++letter) {
        for (std::size_t i = 0; i < kAnchors; ++i) {
            const auto byte = static_cast<unsigned char>(anchors[i][letter]);
            const auto bit = static_cast<std::uint8_t>(1U << i);
            // A shuffle looks up within each half of the register, so both hold the same table.
            for (std::size_t half = 0; half < kBlock; half += 16) {
                m_halves[letter].low[half + (byte & 15U)] |= bit;
                m_halves[letter].high[half + (byte >> 4U)] |= bit;
            }
        }
    }
}

#ifdef CBV_HAS_AVX2
namespace {

/// For each place of a block: a bit for each anchor whose letter may stand there.
__attribute__((target("avx2"))) inline __m256i lettersAllowed(const char *text, __m256i low, __m256i high)
{
    const __m256i halfByte = _mm256_set1_epi8(15);
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
    return _mm256_and_si256(
        _mm256_shuffle_epi8(low, _mm256_and_si256(bytes, halfByte)),
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), halfByte)));
}

__attribute__((target("avx2"))) inline __m256i table(const std::array<std::uint8_t, 32> &halves)
{
    return _mm256_load_si256(reinterpret_cast<const __m256i *>(halves.data()));
}

} // namespace

__attribute__((target("avx2"))) AnchorSearch::Block
AnchorSearch::nextBlock(const char *text, std::size_t at, std::size_t end) const
{
    static_assert(kLength == 3);
    const __m256i low0 = table(m_halves[0].low), high0 = table(m_halves[0].high);
    const __m256i low1 = table(m_halves[1].low), high1 = table(m_halves[1].high);
    const __m256i low2 = table(m_halves[2].low), high2 = table(m_halves[2].high);
    for (; at < end; at += kBlock) {
        const char *const block = text + at;
        const __m256i allowed = _mm256_and_si256(
            _mm256_and_si256(lettersAllowed(block, low0, high0), lettersAllowed(block + 1, low1, high1)),
            lettersAllowed(block + 2, low2, high2));
        const __m256i none = _mm256_cmpeq_epi8(allowed, _mm256_setzero_si256());
        const auto places = ~static_cast<std::uint32_t>(_mm256_movemask_epi8(none));
        if (places != 0)
            return {at, places};
    }
    return {end, 0};
}
#else
AnchorSearch::Block AnchorSearch::nextBlock(const char *, std::size_t, std::size_t end) const
{
    return {end, 0};
}
#endif

} // namespace cbv
