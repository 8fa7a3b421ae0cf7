// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One JSON value as a flat list of nodes: key order, duplicate keys and numbers beyond 64 bits
// stay. The one form in which records are looked at, whichever parser read them.
#pragma once

#include "stringpool.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace cbv {

enum class JsonKind : std::uint8_t { Null, False, True, Number, String, Array, Object };

struct JsonNode
{
    JsonKind kind = JsonKind::Null;
    std::uint32_t end = 0; ///< index of the first node that is not inside this one
    std::string_view key;  ///< empty for what is not a member of an object
    std::string_view text; ///< the text of a string (unescaped) or of a number; else empty
};

/// Nodes in the order of the text; the children of node i are i + 1, then each one's `end`, until
/// i's own `end`. Views point into the tree or the parser that filled it, and die with their next
/// use.
class JsonTree
{
public:
    bool isEmpty() const { return m_nodes.empty(); }
    std::size_t size() const { return m_nodes.size(); }
    const JsonNode &operator[](std::uint32_t node) const { return m_nodes[node]; }
    /// The first member with this key, or 0, which is never a member.
    std::uint32_t member(std::uint32_t object, std::string_view key) const;
    /// Follows keys from the root; 0 where one is missing.
    template<typename... Keys>
    std::uint32_t at(std::string_view first, Keys... rest) const
    {
        return from(member(0, first), rest...);
    }
    /// The text of a string or number node, empty for anything else and for node 0.
    std::string_view text(std::uint32_t node) const;

    void clear();
    std::uint32_t open(JsonKind kind, std::string_view key)
    {
        m_nodes.push_back({kind, 0, key, {}});
        return static_cast<std::uint32_t>(m_nodes.size() - 1);
    }
    void close(std::uint32_t node)
    {
        m_nodes[node].end = static_cast<std::uint32_t>(m_nodes.size());
    }
    void leaf(JsonKind kind, std::string_view key, std::string_view text = {})
    {
        m_nodes.push_back({kind, static_cast<std::uint32_t>(m_nodes.size() + 1), key, text});
    }
    /// Keeps a text alive with the tree.
    std::string_view keep(std::string_view text) { return m_arena.add(text); }

private:
    std::uint32_t from(std::uint32_t node) const { return node; }
    template<typename... Keys>
    std::uint32_t from(std::uint32_t node, std::string_view first, Keys... rest) const
    {
        return node == 0 ? 0 : from(member(node, first), rest...);
    }

    std::vector<JsonNode> m_nodes;
    TextArena m_arena;
};

} // namespace cbv
