// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast hashes under a secret, so that no log can be written to make them collide. It is drawn anew in
// every run, unless the run has one of the person's own: only then may hashes be kept between runs.
#pragma once

#include "fingerprint.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace cbv {

using HashSecret = std::array<unsigned char, 192>;
HashSecret drawnSecret();
/// For all hashes of this process from now on: call it before the first, on the only thread.
void useSecret(const HashSecret &secret);

/// For tables, and to tell apart what is nearly alike.
std::uint64_t hashOf(std::string_view bytes);

/// Equal for equal bytes, and for no others that could be found on purpose. Says nothing about
/// records that are spelt in another way: that is fingerprint()'s.
Fingerprint hashOfBytes(std::string_view bytes);

} // namespace cbv
