// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often each value of a field stands among some rows: for lists to choose from. It filters
// nothing and knows no words for a field.
#pragma once

#include "filter.h"

#include "../event/eventstore.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace cbv {

struct ValueCount
{
    std::string text; ///< as the records write it; never empty
    std::size_t rows = 0;
    bool operator==(const ValueCount &) const = default;
};

struct Facet
{
    FilterField field = FilterField::Any;
    std::vector<ValueCount> values; ///< the most frequent first, equal ones by their bytes
    std::size_t more = 0;           ///< values that are left out
    bool operator==(const Facet &) const = default;
};

/// Whether the field has values that rows share: not Any, Id, Raw and Time.
bool hasFacet(FilterField field);

/// A facet for each of `fields`, with at most `most` values that contain `part`, case and width
/// folded. A row with several ids in a field counts for each. Empty where `stop` asked.
std::vector<Facet> facets(const EventStore &store, std::span<const Row> rows,
                          std::span<const FilterField> fields, std::size_t most,
                          const QString &part = {}, std::stop_token stop = {});

/// The top terms of `filter` that do not look at `field`: what its own facet is counted among, so
/// that choosing one value does not hide the others.
Filter withoutField(const Filter &filter, FilterField field);

/// The facets of `rows`, which `filter` shows; each is counted among withoutField(). In the order
/// of `fields`.
std::vector<Facet> facetsToChoose(const EventStore &store, const Filter &filter,
                                  std::span<const Row> rows, std::span<const FilterField> fields,
                                  std::size_t most, const QString &part = {},
                                  std::stop_token stop = {});

enum class ValueChoice : std::uint8_t { None, Only, Without };
/// Whether the filter's own terms at the top name the value.
ValueChoice chosen(const Filter &filter, FilterField field, const QString &value);
/// The filter with the value chosen so: `field=a|value` or `-field=a|value`, other terms as they
/// are.
Filter withChoice(Filter filter, FilterField field, const QString &value, ValueChoice choice);

} // namespace cbv
