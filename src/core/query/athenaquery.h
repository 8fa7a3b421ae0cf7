// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL that gives, from a CloudTrail table in Amazon Athena (engine version 3, Trino), the
// events that a scope and a time range would show, in columns that flatrecord reads again. For a
// table with the columns of AWS's documentation; text only, nothing is sent anywhere.
//
// The table has no column with the whole record, so what comes back is every documented column. Not
// the order of keys, not fields of a record that are no column (managementEvent, eventContext, …)
// and not a null beside a missing member of userIdentity, resources, addendum or tlsDetails. Ids
// that a record spells in JSON escapes (`\u0063r-…`) are not found; CloudTrail does not write them
// so.
#pragma once

#include "filter.h"

#include "../input/scope.h"

#include <string>
#include <string_view>

namespace cbv {

struct AthenaQuestion
{
    Scope scope = Scope::Blocks;
    TimeMs since = kNoTime;  ///< the first moment; kNoTime: no bound
    TimeMs until = kNoTime;  ///< the first moment that is out; kNoTime: no bound
    bool otherTerms = false; ///< the filter asks for more than a time, which the query does not
};
/// The scope and the bounds of time in `filter`.
AthenaQuestion athenaQuestion(Scope scope, const Filter &filter);

/// `table` as sqlTable() gives it.
std::string athenaQuery(const AthenaQuestion &question, std::string_view table);

} // namespace cbv
