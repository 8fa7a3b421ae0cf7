// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes JSON as it comes, indented by two spaces. For a summary of a hundred thousand reservations,
// where a tree of values would cost more than reading the logs. Bytes that are no UTF-8 become U+FFFD.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cbv {

/// With up to so many decimals and no zeros behind them, a point before them whatever the locale.
std::string decimalText(double number, int decimals);

class JsonText
{
public:
    /// Takes the text piece by piece.
    using Sink = std::function<void(std::string_view)>;
    explicit JsonText(Sink sink) : m_sink(std::move(sink)) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The name of the next value. Plain ASCII: names are ours.
    void name(std::string_view name);
    void text(std::string_view text);
    void number(std::integral auto number) { raw(std::to_string(number)); }
    /// As decimalText() writes it.
    void decimal(double number, int decimals) { raw(decimalText(number, decimals)); }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }

    /// Ends the text with a line feed; nothing may follow.
    void end();

private:
    void open(char bracket);
    void close(char bracket);
    void raw(std::string_view value);
    void beginValue();
    void newLine();

    Sink m_sink;
    std::string m_text; ///< that the sink does not have yet
    std::size_t m_depth = 0;
    bool m_isFirst = true;    ///< nothing stands in the innermost bracket yet
    bool m_afterName = false;
};

} // namespace cbv
