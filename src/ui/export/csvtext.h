// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a CSV file (RFC 4180), safe to open in a spreadsheet. Which cells there are is
// tableexporter's business.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cbv {

/// What a cell holds decides whether a spreadsheet might run it as a formula.
enum class CsvCell : std::uint8_t {
    Text,  ///< from a log: begins with = + - @ TAB CR, then a ' is put before it
    Plain, ///< a number or a time that this program wrote: as it is
};

/// One cell, quoted where it must be. Bytes that are no UTF-8, and NUL, become U+FFFD.
std::string csvCell(std::string_view text, CsvCell kind = CsvCell::Text);

/// What ends each line, the last one too.
inline constexpr std::string_view kCsvLineEnd = "\r\n";

} // namespace cbv
