// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for the filter: its fields, and a sentence where it cannot be understood.
#pragma once

#include "core/query/filter.h"

#include <QString>

namespace cbv {

/// What is wrong and the cure: "Unknown field “foo”. The fields are: event, state, …".
QString filterErrorSentence(const FilterError &error);

/// What a field holds, as a heading: "Reservation". Its own word, which is typed, is
/// filterFieldName().
QString filterFieldTitle(FilterField field);

} // namespace cbv
