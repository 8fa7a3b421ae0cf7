// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts rows in another order, by the rank of their texts in the dictionary.
#pragma once

#include "../event/eventstore.h"

#include <vector>

namespace cbv {

/// Time: events without one first. FieldText: by the bytes of the text, an empty one first. File:
/// by path. Copies: by how many there are.
enum class SortKey : std::uint8_t { Time, FieldText, File, Copies };
enum class SortOrder : std::uint8_t { Ascending, Descending };

struct Sorting
{
    SortKey key = SortKey::Time;
    Field field = Field::Name; ///< for SortKey::FieldText
    SortOrder order = SortOrder::Ascending;
    bool operator==(const Sorting &) const = default;
};

/// Keys, the most important first. Empty: the store's order.
using RowOrder = std::vector<Sorting>;

/// Sorts `rows` in place. Whatever order they come in, and in all directions, rows that are equal
/// in every key stand in the store's order.
void sortRows(const EventStore &store, std::vector<Row> &rows, const RowOrder &order);

} // namespace cbv
