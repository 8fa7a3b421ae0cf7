// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the characters of JSON are to PlainRecordReader.
#pragma once

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cbv {

/// The first byte from `p` on that ends a plain stretch of a string: a quote, a backslash or a
/// control character. There is a quote before the padding ends, or the padding's zeros stop it.
inline const char *plainEnd(const char *p)
{
#if defined(__SSE2__)
    const auto quote = _mm_set1_epi8('"');
    const auto slash = _mm_set1_epi8('\\');
    const auto lastControl = _mm_set1_epi8(0x1f);
    for (;; p += 16) {
        const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const auto control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, lastControl), bytes);
        const auto stops = _mm_or_si128(
            control, _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, slash)));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(stops));
        if (mask != 0)
            return p + std::countr_zero(mask);
    }
#else
    while (*p != '"' && *p != '\\' && static_cast<unsigned char>(*p) > 0x1f)
        ++p;
    return p;
#endif
}

inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace cbv
