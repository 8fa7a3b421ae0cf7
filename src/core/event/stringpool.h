// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each distinct text once. Most fields of most events repeat, so a column is a vector of ids and a
// filter tests each text once. Not thread-safe while it grows; read it from anywhere once it is done.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
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
    /// The number of distinct texts, the empty one included.
    std::size_t size() const { return m_texts.size(); }

private:
    TextArena m_arena;
    std::vector<std::string_view> m_texts;
    std::unordered_map<std::string_view, StringId> m_ids;
};

} // namespace cbv
