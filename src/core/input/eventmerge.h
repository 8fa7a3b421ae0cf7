// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The batches of all files into one EventStore: ordered by (time, path, position), copies found,
// instance calls tied to their reservations, the account summed up. Depends on nothing but the
// batches, whatever order they came in.
#pragma once

#include "loader.h"

#include "../event/eventbatch.h"

#include <span>

namespace cbv {

/// `batches` may be in any order; none is null. `cancelled` is left to the caller.
LoadResult mergeBatches(std::span<const EventBatch *const> batches);

} // namespace cbv
