// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers that only look random: the same on every machine and in every run. Not for tests of
// chance, not for secrets.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cbv::bench {

class Xorshift
{
public:
    /// Streams with different seeds or different numbers have nothing to do with each other.
    explicit Xorshift(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state((seed + 1) * 0xa0761d6478bd642fULL ^ (stream + 1) * 0xe7037ed1a0b428dbULL)
    {
        if (m_state == 0)
            m_state = 1;
        for (int i = 0; i < 8; ++i)
            next();
    }
    std::uint64_t next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545f4914f6cdd1dULL;
    }
    /// From 0 to `n` - 1.
    std::uint32_t below(std::uint32_t n)
    {
        return static_cast<std::uint32_t>((next() >> 32) * n >> 32);
    }
    /// The same, small ones much more often: few callers make most of the calls.
    std::uint32_t low(std::uint32_t n) { return below(below(below(n) + 1) + 1); }
    bool chance(std::uint32_t perMille) { return below(1000) < perMille; }
    template<typename List>
    const auto &of(const List &list)
    {
        return list[below(static_cast<std::uint32_t>(std::size(list)))];
    }
    template<typename List>
    const auto &lowOf(const List &list)
    {
        return list[low(static_cast<std::uint32_t>(std::size(list)))];
    }
    std::string letters(std::string_view alphabet, int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += of(alphabet);
        return text;
    }
    std::string hex(int digits) { return letters("0123456789abcdef", digits); }
    std::string base32(int digits) { return letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", digits); }
    std::string uuid()
    {
        return hex(8) + '-' + hex(4) + "-4" + hex(3) + "-a" + hex(3) + '-' + hex(12);
    }

private:
    std::uint64_t m_state;
};

} // namespace cbv::bench
