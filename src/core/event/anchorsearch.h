// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the places in a text where one of a few three-letter anchors stands, in one pass: the eight
// anchors are looked up byte by byte, 64 bytes at a time where the processor can (AVX-512, or twice
// 32 with AVX2), else anchor by anchor. What an anchor means is its caller's to look at.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace cbv {

class AnchorSearch
{
public:
    static constexpr std::size_t kAnchors = 8;
    static constexpr std::size_t kLength = 3;
    using Anchors = std::array<std::string_view, kAnchors>;

    /// Which instructions are used.
    enum class Kernel : std::uint8_t { Plain, Avx2, Avx512 };
    /// The best that this processor has; those before it work on it as well.
    static Kernel bestKernel();

    /// Each anchor has kLength bytes; the processor has the kernel.
    explicit AnchorSearch(const Anchors &anchors, Kernel kernel = bestKernel());

    static constexpr std::size_t kNowhere = std::string_view::npos;

    /// The first place, an offset in `text`, to which `accepts` says yes; kNowhere where it does to
    /// none. It may be asked about places where no anchor stands or behind the end, and is asked
    /// about every place where one does, up to the first that it accepts.
    template<typename Accepts>
    std::size_t first(std::string_view text, Accepts accepts) const
    {
        return m_kernel == Kernel::Plain ? firstPlain(text, accepts) : firstWide(text, accepts);
    }

private:
    static constexpr std::size_t kBlock = 64;

    template<typename Accepts>
    std::size_t firstPlain(std::string_view text, Accepts &accepts) const
    {
        // Window by window, so that an anchor that is nowhere does not cost the whole text.
        constexpr std::size_t kWindow = 4096;
        for (std::size_t begin = 0; begin < text.size(); begin += kWindow) {
            auto window = text.substr(begin, kWindow + kLength - 1);
            auto best = kNowhere;
            for (const auto anchor : m_anchors) {
                auto at = window.find(anchor);
                while (at != window.npos && !accepts(begin + at))
                    at = window.find(anchor, at + 1);
                if (at == window.npos)
                    continue;
                best = at;
                window = window.substr(0, at + kLength - 1);
            }
            if (best != kNowhere)
                return begin + best;
        }
        return kNowhere;
    }

    /// A block of the text in which anchors may begin: a bit for each of its places.
    struct Block
    {
        std::size_t at = 0; ///< where the block begins; `end` of the search where there is none
        std::uint64_t places = 0;
    };
    /// The first such block from `at` on, up to `end`; reads kBlock + kLength - 1 bytes of each.
    Block nextBlock(const char *text, std::size_t at, std::size_t end) const
    {
        return m_kernel == Kernel::Avx512 ? nextOfBytes(text, at, end)
                                          : nextOfHalves(text, at, end);
    }
    Block nextOfHalves(const char *text, std::size_t at, std::size_t end) const;
    Block nextOfBytes(const char *text, std::size_t at, std::size_t end) const;

    template<typename Accepts>
    std::size_t firstWide(std::string_view text, Accepts &accepts) const
    {
        constexpr auto kReach = kBlock + kLength - 1;
        const auto end =
            text.size() < kReach ? 0 : (text.size() - kReach) / kBlock * kBlock + kBlock;
        if (const auto at = firstOf(text.data(), end, 0, accepts); at != kNowhere)
            return at;
        // The rest is looked at in a copy, so that nothing behind the text is read.
        std::array<char, 2 * kBlock + kReach> tail{};
        text.substr(end).copy(tail.data(), tail.size());
        return firstOf(tail.data(), 2 * kBlock, end, accepts);
    }
    template<typename Accepts>
    std::size_t firstOf(const char *bytes, std::size_t end, std::size_t shift,
                        Accepts &accepts) const
    {
        for (Block block = nextBlock(bytes, 0, end); block.at < end;
             block = nextBlock(bytes, block.at + kBlock, end)) {
            for (auto left = block.places; left != 0; left &= left - 1) {
                const auto place = static_cast<std::size_t>(std::countr_zero(left));
                if (accepts(shift + block.at + place))
                    return shift + block.at + place;
            }
        }
        return kNowhere;
    }

    /// For each letter of the anchors: which anchors a byte's lower and upper half allow there (for
    /// AVX2), and which the byte without its highest bit does (for AVX-512).
    struct Letter
    {
        alignas(64) std::array<std::uint8_t, 128> byte{};
        alignas(32) std::array<std::uint8_t, 32> low{};
        alignas(32) std::array<std::uint8_t, 32> high{};
    };

    Anchors m_anchors;
    std::array<Letter, kLength> m_letters;
    Kernel m_kernel;
};

} // namespace cbv
