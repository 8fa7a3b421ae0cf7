// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record out of named texts: a row of a CSV file, of a CloudTrail Lake answer, of a Logs Insights
// answer. Column names are recognised in any case and with any signs in between.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cbv {

struct FlatField
{
    std::string_view column; ///< as the shape names it
    std::string_view text;
};

struct FlatRecord
{
    /// A JSON record made of the fields, or the whole record that one of them holds; empty where
    /// there is neither.
    std::string json;
    bool whole = false;  ///< a field held the record itself: nothing was lost on the way
    std::string damaged; ///< a number that a spreadsheet destroyed, with its column
};

FlatRecord flatRecord(const std::vector<FlatField> &fields);

/// Whether columns of these names can make a record.
bool areRecordColumns(const std::vector<std::string> &columns);

} // namespace cbv
