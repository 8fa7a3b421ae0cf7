// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exact bytes of one record again, read from its file on demand.
#pragma once

#include "eventstore.h"

#include <optional>
#include <string>

namespace cbv {

/// The record as it stands in its file: unpacked, turned to UTF-8, never mended. std::nullopt where
/// the file is gone or has changed so that the record no longer lies there. Thread-safe; reads the
/// file, so call it from a worker when the file may be large.
std::optional<std::string> rawRecord(const EventStore &store, Row row);
std::optional<std::string> rawRecord(const std::string &path, const RecordPlace &place);

/// The record as strict JSON: token for token as written where it is valid, mended where it had to be
/// (see EventFlag kRepaired). std::nullopt as for rawRecord(). Thread-safe; reads the file.
std::optional<std::string> recordAsJson(const EventStore &store, Row row);

} // namespace cbv
