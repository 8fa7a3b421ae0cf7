// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives a struct out of a Hive table (Athena) its record's spelling again: Hive lower-cases the
// names of struct members and writes every missing one as null. Text that was JSON all along is not
// its business.
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace cbv {

/// `column` is the record's key that holds the value: `arn` is `ARN` in resources and nowhere else.
/// Keys that are not known, or are not in lower case, stay as they are.
void restoreSpelling(nlohmann::ordered_json &value, std::string_view column);

} // namespace cbv
