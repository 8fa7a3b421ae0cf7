// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of a query's answer as JSON: CloudTrail Lake's [{"eventName":"…"},{…}] and Logs Insights'
// [{"field":"eventName","value":"…"},{…}].
#pragma once

#include "flatrecord.h"

namespace cbv {

/// The record in a list of fields; without json where the list is no such row.
FlatRecord flatRow(std::string_view list);

} // namespace cbv
