// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON text with line breaks and indents that people read easily. Changes no token: numbers,
// escapes, key order and duplicate keys stay as written; only the blanks between tokens are new.
#pragma once

#include <string>
#include <string_view>

namespace cbv {

/// Text that is no valid JSON comes back with all its tokens as well; it is only laid out worse.
std::string indentedJson(std::string_view json, int step = 2);

} // namespace cbv
