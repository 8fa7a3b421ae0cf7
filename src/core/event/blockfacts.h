// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one record says about reservations: states, plans, instances (domain.md). Reads the wrapped
// and the flat form of every call.
#pragma once

#include "eventbatch.h"
#include "jsontree.h"

#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// The ids that occur anywhere in a record, each once, in order of appearance.
struct NamedIds
{
    std::vector<std::string_view> reservations;
    std::vector<std::string_view> instances;
    std::string_view instanceType;  ///< the first one
    bool saysCapacityBlock = false; ///< some text is `capacity-block`
};
NamedIds namedIds(const JsonTree &tree);

/// The part of an event that the facts rest on.
struct EventSketch
{
    std::string_view name;
    std::string_view eventType;
    std::string_view error;
    std::string account; ///< 12 digits
    std::string_view region;
};

/// The state that the name of one of the six service events says; empty for any other.
std::string_view stateOfName(std::string_view eventName);

/// The state that this record gives to a reservation; empty where it gives none.
std::string_view stateIn(const JsonTree &tree, const EventSketch &event);

/// Adds a fact for each reservation that the record names; `row` is its index in the batch.
void addFacts(const JsonTree &tree, const EventSketch &event, const NamedIds &ids, Row row,
              EventBatch &batch);

/// What an instance call that names no reservation is to the one its instances are tied to.
FactKind factKindOfCall(std::string_view eventName, std::string_view error);

} // namespace cbv
