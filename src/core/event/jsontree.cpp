// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontree.h"

namespace cbv {

std::uint32_t JsonTree::member(std::uint32_t object, std::string_view key) const
{
    if (object >= m_nodes.size() || m_nodes[object].kind != JsonKind::Object)
        return 0;
    for (std::uint32_t i = object + 1; i < m_nodes[object].end; i = m_nodes[i].end) {
        if (m_nodes[i].key == key)
            return i;
    }
    return 0;
}

std::string_view JsonTree::text(std::uint32_t node) const
{
    if (node == 0 || node >= m_nodes.size())
        return {};
    const auto kind = m_nodes[node].kind;
    return kind == JsonKind::String || kind == JsonKind::Number ? m_nodes[node].text
                                                                : std::string_view();
}

void JsonTree::clear()
{
    m_nodes.clear();
    m_arena.clear();
}

} // namespace cbv
