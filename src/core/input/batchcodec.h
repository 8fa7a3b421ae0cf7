// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one path gave, as bytes and back. The bytes are of this program and this machine: neither
// portable nor kept from one version to the next.
#pragma once

#include "../event/eventbatch.h"

#include <optional>
#include <string>
#include <string_view>

namespace cbv {

std::string encodeBatches(const FileBatches &batches);

/// Into `pools`, which only the calling thread adds to. std::nullopt for what encodeBatches() did not
/// write: no bytes at all make it fail in another way.
std::optional<FileBatches> decodeBatches(std::string_view bytes, const std::shared_ptr<BatchPools> &pools);

} // namespace cbv
