// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An order of the event table as columns: adding one to it, and its text for the settings.
#pragma once

#include "core/query/sorter.h"

#include <QString>

namespace cbv {

/// More columns than anybody can follow; the most that an order has.
inline constexpr std::size_t kMostOrderKeys = 6;

/// `order` with `key` as its last; where it has the column already, only the direction changes.
RowOrder orderWith(RowOrder order, const Sorting &key);
/// The keys of the columns, `-` before those that go down: `region -time`.
QString eventOrderText(const RowOrder &order);
/// Words that are no column are left out.
RowOrder eventOrderOf(const QString &text);

} // namespace cbv
