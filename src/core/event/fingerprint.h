// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same number for the same JSON value, whatever its key order, white space, escapes and ways of
// writing a number. Two records are copies of one event if theirs are equal (domain.md, "Duplicates").
#pragma once

#include "jsontree.h"

#include <compare>

namespace cbv {

/// 128 bits of a cryptographic hash: a log cannot be made so that it hides another's event.
struct Fingerprint
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const Fingerprint &) const = default;
};

Fingerprint fingerprint(const JsonTree &tree);

} // namespace cbv
