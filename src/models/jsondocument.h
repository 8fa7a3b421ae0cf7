// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A JSON text with the way from each value to its parent and children, and the documents that its
// strings hold. What JsonTreeModel stands on; no model, no words.
#pragma once

#include "core/event/jsontree.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

class JsonDocument;

/// A text as a JSON string.
std::string quotedJson(std::string_view text);

/// One value of a document; its address names it for as long as the document lives.
struct JsonPlace
{
    JsonDocument *document = nullptr;
    std::uint32_t node = 0;
    std::uint32_t parent = 0; ///< the root is its own
    std::uint32_t row = 0;    ///< among the parent's children
    std::uint32_t firstChild = 0;
    std::uint32_t childCount = 0;
};

/// What a string of the text holds.
struct HeldDocument
{
    std::unique_ptr<JsonDocument> document; ///< null: the string holds no object or array
    bool opened = false;                    ///< its values are shown
};

class JsonDocument
{
public:
    /// Strings in strings in strings …: deeper ones stay strings.
    static constexpr int kMaxLayers = 8;

    /// Null where the text is not one strict JSON value; `errorOffset` then tells the byte.
    static std::unique_ptr<JsonDocument> read(std::string_view text, std::size_t &errorOffset);

    const JsonTree &tree() const { return m_tree; }
    const JsonNode &node(const JsonPlace &place) const { return m_tree[place.node]; }
    JsonPlace *place(std::uint32_t node) { return &m_places[node]; }
    JsonPlace *root() { return &m_places[0]; }
    JsonPlace *parent(const JsonPlace &place) { return &m_places[place.parent]; }
    JsonPlace *child(const JsonPlace &place, std::uint32_t row)
    {
        return &m_places[m_children[place.firstChild + row]];
    }
    /// The string that this document stands in; null for the record itself.
    JsonPlace *outer() const { return m_outer; }

    /// What a string holds, read when first asked for. The result lives as long as this document.
    HeldDocument &held(const JsonPlace &string);
    /// JSON text of a value on one line, numbers as they are written.
    std::string json(const JsonPlace &place) const;

private:
    JsonDocument() = default;
    void link();
    void write(std::uint32_t node, std::string &out) const;

    JsonTree m_tree;
    std::vector<JsonPlace> m_places;       ///< by node
    std::vector<std::uint32_t> m_children; ///< the nodes, those of one parent together, in order
    std::map<std::uint32_t, HeldDocument> m_held;
    JsonPlace *m_outer = nullptr;
    int m_layer = 0;
};

} // namespace cbv
