// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast hashes under a secret that is drawn anew in every run, so that no log can be written to make
// them collide. Never stored, never compared between runs.
#pragma once

#include "fingerprint.h"

#include <cstdint>
#include <string_view>

namespace cbv {

/// For tables.
std::uint64_t hashOf(std::string_view bytes);

/// Equal for equal bytes, and for no others that could be found on purpose. Says nothing about
/// records that are spelt in another way: that is fingerprint()'s.
Fingerprint hashOfBytes(std::string_view bytes);

} // namespace cbv
