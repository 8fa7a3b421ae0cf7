// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON text on one line. Only the blanks between tokens go; numbers, escapes, key order and
// duplicate keys stay as they are written, which no parser that builds values would promise.
#pragma once

#include <string>
#include <string_view>

namespace cbv {

/// `json` without space, tab, CR and LF outside of strings. The text must be valid JSON; of a text
/// that is not, nothing is lost but such blanks, and raw line breaks in its strings become escapes,
/// so that the result is always one line.
std::string compactJson(std::string_view json);

} // namespace cbv
