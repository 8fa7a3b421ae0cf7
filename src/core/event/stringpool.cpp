// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stringpool.h"

#include "texthash.h"

#include <algorithm>
#include <cstring>

namespace cbv {
namespace {
// Small at first: most files of a trail give few texts or none.
constexpr std::size_t kFirstChunkBytes = 4 * 1024;
constexpr std::size_t kChunkBytes = 64 * 1024;
} // namespace

std::string_view TextArena::add(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.size() > m_left) {
        const std::size_t size =
            std::max(m_chunks.empty() ? kFirstChunkBytes : kChunkBytes, text.size());
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_next = m_chunks.back().get();
        m_left = size;
        if (m_chunks.size() == 1)
            m_firstBytes = size;
    }
    char *const place = m_next;
    std::memcpy(place, text.data(), text.size());
    m_next += text.size();
    m_left -= text.size();
    return {place, text.size()};
}

void TextArena::clear()
{
    if (m_chunks.empty())
        return;
    m_chunks.resize(1);
    m_next = m_chunks.front().get();
    m_left = m_firstBytes;
}

StringPool::StringPool()
{
    m_texts.push_back({});
}

StringId StringPool::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto fresh = static_cast<StringId>(m_texts.size());
    const auto id = m_ids.findOrAdd(hashOf(text), fresh,
                                    [&](StringId known) { return m_texts[known] == text; });
    if (id == fresh)
        m_texts.push_back(m_arena.add(text));
    return id;
}

} // namespace cbv
