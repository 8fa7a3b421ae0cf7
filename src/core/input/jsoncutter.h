// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds where JSON values begin and end, aware of quotes and brackets and of nothing else: what is
// inside a value is checked by whoever parses it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cbv {

inline constexpr std::size_t kNowhere = std::string_view::npos;

/// The first place from `at` on that is no white space; text.size() at the end.
std::size_t skipSpace(std::string_view text, std::size_t at);
/// From an opening quote to behind its closing one; kNowhere where the text ends first.
std::size_t skipString(std::string_view text, std::size_t at);
/// From the first character of a value to behind its last; kNowhere where the text ends first.
std::size_t skipValue(std::string_view text, std::size_t at);

/// The text of a JSON string, given with its quotes; lone surrogates become U+FFFD. std::nullopt
/// where an escape is wrong.
std::optional<std::string> unescaped(std::string_view quoted);

} // namespace cbv
