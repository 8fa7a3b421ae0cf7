// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evaluates a Filter over a store. Each distinct text is tested once, then columns of ids are
// scanned.
#pragma once

#include "filter.h"

#include "../event/eventstore.h"

#include <stop_token>
#include <vector>

namespace cbv {

/// The rows that match, in the store's order. Case and width are folded on both sides (NFKC, then
/// case folding), except for a regex, which ignores case and sees the text as written. `=` on
/// Reservation and Instance matches any one of the ids in the field. An event without a time
/// matches no time term, not even a negated one, nor one in a negated group. `raw` terms read each
/// record again from its file and are tested last, on what the other terms leave; one that cannot be
/// read again matches none. Stops early, with what it has tested completely, when `stop` asks.
/// Thread-safe on one store.
std::vector<Row> matchingRows(const EventStore &store, const Filter &filter,
                              std::stop_token stop = {});

/// The column of a filter field that has one of its own.
std::optional<Field> columnOf(FilterField field);
/// Whether a text of the column is a list of ids, a blank between.
bool isIdList(Field field);

/// The same folding for others that search: NFKC, then Unicode case folding.
QString folded(QStringView text);

} // namespace cbv
