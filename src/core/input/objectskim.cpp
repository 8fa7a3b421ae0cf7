// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectskim.h"

#include "bounds.h"

#include <bit>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#define CBV_HAS_AVX2 1
#include <immintrin.h>
#endif

namespace cbv {
namespace {

constexpr auto kNoEnd = std::string_view::npos;
constexpr int kMaxSkimDepth = 32;

bool isOpening(char c)
{
    return c == '{' || c == '[';
}

bool isClosing(char c)
{
    return c == '}' || c == ']';
}

} // namespace

std::size_t skimObjectPlain(std::string_view text, std::size_t at)
{
    int depth = 0;
    bool inString = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            inString = !inString;
        } else if (inString) {
            at += c == '\\' ? 1 : 0;
            if (at == text.size() || static_cast<unsigned char>(text[at]) < 0x20)
                return kNoEnd;
        } else if (c == '\\') {
            return kNoEnd;
        } else if (isOpening(c)) {
            if (++depth > kMaxSkimDepth)
                return kNoEnd;
        } else if (isClosing(c) && --depth == 0) {
            return at + 1;
        }
    }
    return kNoEnd;
}

#ifdef CBV_HAS_AVX2
namespace {

#define CBV_WIDE __attribute__((target("avx2,pclmul,popcnt,bmi")))

/// 64 bytes of the text; of each question a bit for each byte.
class Block
{
public:
    CBV_WIDE explicit Block(const char *at)
        : m_low(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at))),
          m_high(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 32)))
    {
    }
    CBV_WIDE std::uint64_t equal(char c) const
    {
        const auto wanted = _mm256_set1_epi8(c);
        return bits(_mm256_cmpeq_epi8(m_low, wanted), _mm256_cmpeq_epi8(m_high, wanted));
    }
    /// `{` and `[`, or `}` and `]`, are one bit apart.
    CBV_WIDE std::uint64_t bracket(char curly) const
    {
        const auto bit = _mm256_set1_epi8(0x20);
        const auto wanted = _mm256_set1_epi8(curly);
        return bits(_mm256_cmpeq_epi8(_mm256_or_si256(m_low, bit), wanted),
                    _mm256_cmpeq_epi8(_mm256_or_si256(m_high, bit), wanted));
    }
    CBV_WIDE std::uint64_t controls() const
    {
        const auto last = _mm256_set1_epi8(0x1f);
        return bits(_mm256_cmpeq_epi8(_mm256_min_epu8(m_low, last), m_low),
                    _mm256_cmpeq_epi8(_mm256_min_epu8(m_high, last), m_high));
    }

private:
    CBV_WIDE static std::uint64_t bits(__m256i low, __m256i high)
    {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(low))
               | std::uint64_t(static_cast<std::uint32_t>(_mm256_movemask_epi8(high))) << 32;
    }

    __m256i m_low;
    __m256i m_high;
};

/// Each bit is how many bits up to it are set, modulo two.
CBV_WIDE inline std::uint64_t parity(std::uint64_t bits)
{
    const auto ones = _mm_set1_epi8(-1);
    const auto product = _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), ones, 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

/// The bytes behind a backslash that is not itself behind one; `carry` is whether the first byte is.
inline std::uint64_t escapedBy(std::uint64_t slashes, std::uint64_t &carry)
{
    std::uint64_t escaped = carry;
    slashes &= ~carry;
    carry = 0;
    while (slashes != 0) {
        const auto at = std::countr_zero(slashes);
        if (at == 63) {
            carry = 1;
            break;
        }
        escaped |= std::uint64_t(2) << at;
        slashes &= ~(std::uint64_t(3) << at);
    }
    return escaped;
}

CBV_WIDE std::size_t skimObjectWide(std::string_view text, std::size_t at)
{
    int depth = 0;
    std::uint64_t inString = 0; // all ones: the block begins in a string
    std::uint64_t escapeCarry = 0;
    for (; at < text.size(); at += 64) {
        const Block block(text.data() + at);
        const auto slashes = block.equal('\\');
        auto quotes = block.equal('"');
        if ((slashes | escapeCarry) != 0)
            quotes &= ~escapedBy(slashes, escapeCarry);
        const auto inside = parity(quotes) ^ inString;
        inString = 0 - (inside >> 63);
        auto odd = (slashes & ~inside) | (block.controls() & inside);
        const auto opening = block.bracket('{') & ~inside;
        auto closing = block.bracket('}') & ~inside;
        const int opened = std::popcount(opening);
        const int closed = std::popcount(closing);
        if (odd == 0 && closed < depth && depth + opened <= kMaxSkimDepth) {
            depth += opened - closed;
            continue;
        }
        // The end, or something odd, is near: one by one.
        for (auto left = opening | closing | odd; left != 0; left &= left - 1) {
            const auto bit = left & (0 - left);
            if ((odd & bit) != 0)
                return kNoEnd;
            depth += (opening & bit) != 0 ? 1 : -1;
            if (depth > kMaxSkimDepth)
                return kNoEnd;
            if (depth == 0) {
                const auto end = at + static_cast<std::size_t>(std::countr_zero(bit)) + 1;
                return end <= text.size() ? end : kNoEnd;
            }
        }
    }
    return kNoEnd;
}

bool processorIsWide()
{
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("pclmul") != 0
           && __builtin_cpu_supports("popcnt") != 0 && __builtin_cpu_supports("bmi") != 0;
}

} // namespace
#endif

std::size_t skimObject(std::string_view text, std::size_t at)
{
#ifdef CBV_HAS_AVX2
    static_assert(kTextPadding >= 64);
    static const bool isWide = processorIsWide();
    if (isWide)
        return skimObjectWide(text, at);
#endif
    return skimObjectPlain(text, at);
}

} // namespace cbv
