// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchorsearch.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define CBV_HAS_AVX 1
#include <immintrin.h>
#endif

namespace cbv {

AnchorSearch::Kernel AnchorSearch::bestKernel()
{
#ifdef CBV_HAS_AVX
    if (__builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vbmi") != 0)
        return Kernel::Avx512;
    if (__builtin_cpu_supports("avx2") != 0)
        return Kernel::Avx2;
#endif
    return Kernel::Plain;
}

AnchorSearch::AnchorSearch(const Anchors &anchors, Kernel kernel)
    : m_anchors(anchors),
      m_kernel(kernel)
{
    for (std::size_t letter = 0; letter < kLength; ++letter) {
        auto &tables = m_letters[letter];
        for (std::size_t i = 0; i < kAnchors; ++i) {
            const auto byte = static_cast<unsigned char>(anchors[i][letter]);
            const auto bit = static_cast<std::uint8_t>(1U << i);
            tables.byte[byte & 127U] |= bit;
            // A shuffle looks up within each half of the register, so both hold the same table.
            for (std::size_t half = 0; half < tables.low.size(); half += 16) {
                tables.low[half + (byte & 15U)] |= bit;
                tables.high[half + (byte >> 4U)] |= bit;
            }
        }
    }
}

#ifdef CBV_HAS_AVX
namespace {

/// For each place of a block: a bit for each anchor whose letter may stand there.
__attribute__((target("avx2"))) inline __m256i lettersAllowed(const char *text, __m256i low,
                                                              __m256i high)
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

__attribute__((target("avx2"))) AnchorSearch::Block AnchorSearch::nextOfHalves(
    const char *text, std::size_t at, std::size_t end) const
{
    static_assert(kLength == 3);
    const __m256i low0 = table(m_letters[0].low), high0 = table(m_letters[0].high);
    const __m256i low1 = table(m_letters[1].low), high1 = table(m_letters[1].high);
    const __m256i low2 = table(m_letters[2].low), high2 = table(m_letters[2].high);
    const auto anchorsAt = [&](const char *place) __attribute__((target("avx2"), always_inline))
    {
        return _mm256_and_si256(_mm256_and_si256(lettersAllowed(place, low0, high0),
                                                 lettersAllowed(place + 1, low1, high1)),
                                lettersAllowed(place + 2, low2, high2));
    };
    for (; at < end; at += kBlock) {
        const __m256i first = anchorsAt(text + at);
        const __m256i second = anchorsAt(text + at + 32);
        const __m256i any = _mm256_or_si256(first, second);
        if (_mm256_testz_si256(any, any) != 0)
            continue;
        const __m256i zero = _mm256_setzero_si256();
        const auto none = [zero](__m256i anchors) __attribute__((target("avx2"), always_inline))
        {
            return static_cast<std::uint32_t>(
                _mm256_movemask_epi8(_mm256_cmpeq_epi8(anchors, zero)));
        };
        return {at, ~(none(first) | std::uint64_t(none(second)) << 32)};
    }
    return {end, 0};
}

__attribute__((target("avx512bw,avx512vbmi"))) AnchorSearch::Block AnchorSearch::nextOfBytes(
    const char *text, std::size_t at, std::size_t end) const
{
    static_assert(kLength == 3);
    const auto &letters = m_letters;
    const auto half = [&letters](std::size_t letter, std::size_t from)
        __attribute__((target("avx512bw"), always_inline))
    {
        return _mm512_load_si512(letters[letter].byte.data() + from);
    };
    const __m512i low0 = half(0, 0), high0 = half(0, 64);
    const __m512i low1 = half(1, 0), high1 = half(1, 64);
    const __m512i low2 = half(2, 0), high2 = half(2, 64);
    for (; at < end; at += kBlock) {
        const char *const block = text + at;
        // The lookup takes seven bits of each byte: what has the eighth may be asked about in vain.
        const __m512i first = _mm512_permutex2var_epi8(low0, _mm512_loadu_si512(block), high0);
        const __m512i second = _mm512_permutex2var_epi8(low1, _mm512_loadu_si512(block + 1), high1);
        const __m512i third = _mm512_permutex2var_epi8(low2, _mm512_loadu_si512(block + 2), high2);
        const auto places = _mm512_test_epi8_mask(_mm512_and_si512(first, second), third);
        if (places != 0)
            return {at, places};
    }
    return {end, 0};
}
#else
AnchorSearch::Block AnchorSearch::nextOfHalves(const char *, std::size_t, std::size_t end) const
{
    return {end, 0};
}
AnchorSearch::Block AnchorSearch::nextOfBytes(const char *, std::size_t, std::size_t end) const
{
    return {end, 0};
}
#endif

} // namespace cbv
