// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a word stands in a text, several times as fast as find(), which stops at every first letter.
#pragma once

#include <cstring>
#include <string_view>

namespace cbv {

inline bool hasWord(std::string_view text, std::string_view word)
{
    // A text of no bytes may have no address.
    return !text.empty()
           && ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

} // namespace cbv
