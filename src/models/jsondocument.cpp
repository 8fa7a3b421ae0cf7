// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondocument.h"

#include "core/event/jsonreader.h"

namespace cbv {
namespace {

void writeString(std::string_view text, std::string &out)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

bool mayHoldJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    const char last = text[text.find_last_not_of(" \t\r\n")];
    return (text[first] == '{' && last == '}') || (text[first] == '[' && last == ']');
}

} // namespace

std::string quotedJson(std::string_view text)
{
    std::string out;
    writeString(text, out);
    return out;
}

std::unique_ptr<JsonDocument> JsonDocument::read(std::string_view text, std::size_t &errorOffset)
{
    std::unique_ptr<JsonDocument> document(new JsonDocument);
    if (const auto error = readAsWritten(text, document->m_tree)) {
        errorOffset = error->offset;
        return nullptr;
    }
    if (document->m_tree.isEmpty())
        return nullptr;
    document->link();
    return document;
}

void JsonDocument::link()
{
    const auto count = static_cast<std::uint32_t>(m_tree.size());
    m_places.resize(count);
    m_children.reserve(count);
    for (std::uint32_t node = 0; node < count; ++node) {
        JsonPlace &place = m_places[node];
        place.document = this;
        place.node = node;
        place.firstChild = static_cast<std::uint32_t>(m_children.size());
        for (auto child = node + 1; child < m_tree[node].end; child = m_tree[child].end) {
            m_places[child].parent = node;
            m_places[child].row = place.childCount++;
            m_children.push_back(child);
        }
    }
}

HeldDocument &JsonDocument::held(const JsonPlace &string)
{
    const auto [found, isNew] = m_held.try_emplace(string.node);
    HeldDocument &held = found->second;
    const std::string_view text = m_tree[string.node].text;
    if (!isNew || m_layer + 1 >= kMaxLayers || !mayHoldJson(text))
        return held;
    std::size_t ignored = 0;
    held.document = read(text, ignored);
    if (held.document) {
        held.document->m_outer = place(string.node);
        held.document->m_layer = m_layer + 1;
    }
    return held;
}

std::string JsonDocument::json(const JsonPlace &place) const
{
    std::string out;
    write(place.node, out);
    return out;
}

// Recursion is bounded: nothing is read that is nested deeper than kMaxJsonDepth.
void JsonDocument::write(std::uint32_t node, std::string &out) const
{
    const JsonNode &value = m_tree[node];
    switch (value.kind) {
    case JsonKind::Null: out += "null"; return;
    case JsonKind::False: out += "false"; return;
    case JsonKind::True: out += "true"; return;
    case JsonKind::Number: out += value.text; return;
    case JsonKind::String: writeString(value.text, out); return;
    case JsonKind::Array:
    case JsonKind::Object: break;
    }
    const bool object = value.kind == JsonKind::Object;
    out += object ? '{' : '[';
    for (auto child = node + 1; child < value.end; child = m_tree[child].end) {
        if (child != node + 1)
            out += ',';
        if (object) {
            writeString(m_tree[child].key, out);
            out += ':';
        }
        write(child, out);
    }
    out += object ? '}' : ']';
}

} // namespace cbv
