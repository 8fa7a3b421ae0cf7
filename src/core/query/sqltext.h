// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text of others as a piece of SQL that cannot end before it is over: literals and names of tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cbv {

std::string sqlLiteral(std::string_view text);

/// `table`, `database.table` or `catalog.database.table`, each part plain or in double quotes, as
/// quoted identifiers; std::nullopt where it is none.
std::optional<std::string> sqlTable(std::string_view written);

} // namespace cbv
