// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence for a filter that cannot be understood, in the reader's language.
#pragma once

#include "core/query/filter.h"

#include <QString>

namespace cbv {

/// What is wrong and the cure: "Unknown field “foo”. The fields are: event, state, …".
QString filterErrorSentence(const FilterError &error);

} // namespace cbv
