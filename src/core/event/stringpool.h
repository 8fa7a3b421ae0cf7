// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each distinct text once. Most fields of most events repeat, so a column is a vector of ids and a
// filter tests each text once. One thread adds; others may read the texts of ids that it handed them.
#pragma once

#include "steadylist.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace cbv {

/// The place of a text in its pool; 0 is always the empty text.
using StringId = std::uint32_t;

/// Holds bytes that never move, in chunks.
class TextArena
{
public:
    std::string_view add(std::string_view text);
    /// Forgets all texts; keeps the first chunk for the next.
    void clear();

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_firstBytes = 0;
    char *m_next = nullptr;
    std::size_t m_left = 0;
};

class StringPool
{
public:
    StringPool();
    StringId intern(std::string_view text);
    std::string_view text(StringId id) const { return m_texts[id]; }
    /// The number of distinct texts, the empty one included. For the thread that adds.
    std::size_t size() const { return m_texts.size(); }
    /// Nothing will be added any more: gives back what only adding needs.
    void finish() { m_ids = {}; }

private:
    TextArena m_arena;
    SteadyList<std::string_view> m_texts;
    IdTable m_ids;
};

} // namespace cbv
