// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes JSON as it comes, indented by two spaces. For a summary of a hundred thousand reservations,
// where a tree of values would cost more than reading the logs. Bytes that are no UTF-8 become U+FFFD.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cbv {

class JsonText
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The name of the next value. Plain ASCII: names are ours.
    void name(std::string_view name);
    void text(std::string_view text);
    void number(std::integral auto number) { raw(std::to_string(number)); }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }

    /// Everything that was written.
    std::string take() { return std::move(m_text); }

private:
    void open(char bracket);
    void close(char bracket);
    void raw(std::string_view value);
    void beginValue();
    void newLine();

    std::string m_text;
    std::size_t m_depth = 0;
    bool m_isFirst = true;    ///< nothing stands in the innermost bracket yet
    bool m_afterName = false;
};

} // namespace cbv
