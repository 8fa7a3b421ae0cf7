// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plain record's values become while PlainRecordReader goes over them.
#pragma once

#include "jsontree.h"

namespace cbv {

/// What becomes of the values besides the texts that are kept: nothing.
struct NoNodes
{
    static constexpr bool string(std::string_view, std::string_view, bool) { return true; }
    static constexpr bool number(std::string_view, std::string_view, bool) { return true; }
    static constexpr bool word(std::string_view, JsonKind) { return true; }
    static constexpr std::uint32_t open(JsonKind, std::string_view) { return 0; }
    static constexpr bool close(std::uint32_t) { return true; }
};

/// Or nodes of a tree: the same that the strict parser makes, or false where that would change a
/// text.
struct TreeNodes
{
    JsonTree &tree;

    bool string(std::string_view key, std::string_view raw, bool hasEscapes)
    {
        tree.leaf(JsonKind::String, key, raw);
        return !hasEscapes;
    }
    bool number(std::string_view key, std::string_view text, bool isPlain)
    {
        tree.leaf(JsonKind::Number, key, text);
        return isPlain;
    }
    bool word(std::string_view key, JsonKind kind)
    {
        tree.leaf(kind, key);
        return true;
    }
    std::uint32_t open(JsonKind kind, std::string_view key) { return tree.open(kind, key); }
    bool close(std::uint32_t node)
    {
        tree.close(node);
        return true;
    }
};

} // namespace cbv
