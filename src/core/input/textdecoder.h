// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes to UTF-8: with or without BOM, UTF-16 with BOM, CP932. What fits none is replaced by U+FFFD.
#pragma once

#include "textbuffer.h"

#include <string_view>

namespace cbv {

/// Whether the text begins with a byte order mark of UTF-16.
bool isUtf16(std::string_view bytes);

enum class Decoding : std::uint8_t { Good, Replaced };

/// Turns `bytes` into valid UTF-8 without a byte order mark. `scratch` is working memory.
Decoding decodeText(TextBuffer &bytes, TextBuffer &scratch);

/// The first byte that is no UTF-8 replaced by U+FFFD, and so on.
std::string withReplacements(std::string_view bytes);

} // namespace cbv
