// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The batches of all files into one EventStore: ordered by (time, path, position), copies found,
// instance calls tied to their reservations, the account summed up. Depends on nothing but the
// batches, whatever order they came in.
#pragma once

#include "copyfinder.h"
#include "loader.h"

#include "../event/eventbatch.h"

namespace cbv {

/// `batches` may be in any order; none is null. Columns of a batch that nobody else holds are given
/// back as they are copied, so hand the last reference over where it is not needed any more.
/// `cancelled` is left to the caller.
LoadResult mergeBatches(FileBatches batches, Rereading rereading = Rereading::Allowed);

} // namespace cbv
