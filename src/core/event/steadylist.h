// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two halves of a pool: a list whose elements never move, and a table that finds an element's
// number by its hash. Knows nothing of what is pooled.
#pragma once

#include "pages.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cbv {

/// Grows in chunks of doubling size, of which only what is used takes memory. While one thread adds,
/// others may read elements whose numbers they were handed in a way that orders memory (a mutex, say).
template<typename T>
class SteadyList
{
public:
    std::size_t size() const { return m_size; }
    const T &operator[](std::size_t index) const
    {
        const auto chunk = chunkOf(index);
        return m_chunks[chunk][index + kFirst - (kFirst << chunk)];
    }
    void push_back(const T &value)
    {
        if (m_next == m_end)
            nextChunk();
        *m_next++ = value;
        ++m_size;
    }
    /// Forgets what was added last: `size` elements stay, of at least as many.
    void truncate(std::size_t size)
    {
        m_size = size;
        m_next = m_end = nullptr;
        if (const auto chunk = chunkOf(size); m_chunks[chunk])
            placeIn(chunk);
    }
    /// Forgets all and gives the memory back.
    void clear() { *this = {}; }

private:
    static constexpr std::size_t kFirst = 64;
    static std::size_t chunkOf(std::size_t index)
    {
        return static_cast<std::size_t>(std::bit_width((index + kFirst) / kFirst)) - 1;
    }

    void nextChunk()
    {
        const auto chunk = chunkOf(m_size);
        if (!m_chunks[chunk])
            m_chunks[chunk] = Pages<T>(kFirst << chunk);
        placeIn(chunk);
    }
    void placeIn(std::size_t chunk)
    {
        m_next = m_chunks[chunk].get() + (m_size + kFirst - (kFirst << chunk));
        m_end = m_chunks[chunk].get() + (kFirst << chunk);
    }

    std::array<Pages<T>, 32> m_chunks;
    std::size_t m_size = 0;
    T *m_next = nullptr; ///< where the next element goes, in the chunk that ends at m_end
    T *m_end = nullptr;
};

/// Numbers by hash, with open addressing. Who owns the elements tells which of them are equal.
class IdTable
{
public:
    /// The number of the element for which `isIt` says so, or `fresh`, which is then in the table.
    template<typename IsIt>
    std::uint32_t findOrAdd(std::uint64_t hash, std::uint32_t fresh, IsIt isIt)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        const auto low = static_cast<std::uint32_t>(hash);
        const auto mask = m_slots.size() - 1;
        for (auto at = low & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[at];
            if (slot.id == kNone) {
                slot = {low, fresh};
                ++m_used;
                return fresh;
            }
            if (slot.low == low && isIt(slot.id))
                return slot.id;
        }
    }

private:
    static constexpr std::uint32_t kNone = 0xffffffff;
    struct Slot
    {
        std::uint32_t low = 0; ///< of the hash: tells most others apart, and places it anew
        std::uint32_t id = kNone;
    };

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        const auto mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.id == kNone)
                continue;
            auto at = slot.low & mask;
            while (m_slots[at].id != kNone)
                at = (at + 1) & mask;
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace cbv
