// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncomparison.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace cbv {
namespace {

using Pairs = std::vector<JsonPair>;

const JsonNode &nodeOf(const JsonPlace &place)
{
    return place.document->node(place);
}

bool isContainer(const JsonPlace &place)
{
    const JsonKind kind = nodeOf(place).kind;
    return kind == JsonKind::Object || kind == JsonKind::Array;
}

const JsonPlace &childOf(const JsonPlace &place, std::uint32_t row)
{
    return *place.document->child(place, row);
}

// Recursion is bounded in all of these: nothing is read that is nested deeper than kMaxJsonDepth.
void addAlone(const JsonPlace &place, JsonMatch side, Pairs &pairs)
{
    if (place.childCount == 0) {
        const bool first = side == JsonMatch::OnlyFirst;
        pairs.push_back({side, first ? &place : nullptr, first ? nullptr : &place});
    }
    for (std::uint32_t row = 0; row < place.childCount; ++row)
        addAlone(childOf(place, row), side, pairs);
}

void addBoth(const JsonPlace &first, const JsonPlace &second, Pairs &pairs);

void addElements(const JsonPlace &first, const JsonPlace &second, Pairs &pairs)
{
    for (std::uint32_t row = 0; row < std::max(first.childCount, second.childCount); ++row) {
        if (row >= second.childCount)
            addAlone(childOf(first, row), JsonMatch::OnlyFirst, pairs);
        else if (row >= first.childCount)
            addAlone(childOf(second, row), JsonMatch::OnlySecond, pairs);
        else
            addBoth(childOf(first, row), childOf(second, row), pairs);
    }
}

void addMembers(const JsonPlace &first, const JsonPlace &second, Pairs &pairs)
{
    struct Members
    {
        std::vector<std::uint32_t> rows;
        std::size_t taken = 0;
    };
    std::unordered_map<std::string_view, Members> ofKey;
    for (std::uint32_t row = 0; row < second.childCount; ++row)
        ofKey[nodeOf(childOf(second, row)).key].rows.push_back(row);
    std::vector<bool> taken(second.childCount);
    for (std::uint32_t row = 0; row < first.childCount; ++row) {
        const JsonPlace &member = childOf(first, row);
        const auto found = ofKey.find(nodeOf(member).key);
        if (found == ofKey.end() || found->second.taken == found->second.rows.size()) {
            addAlone(member, JsonMatch::OnlyFirst, pairs);
            continue;
        }
        const std::uint32_t other = found->second.rows[found->second.taken++];
        taken[other] = true;
        addBoth(member, childOf(second, other), pairs);
    }
    for (std::uint32_t row = 0; row < second.childCount; ++row) {
        if (!taken[row])
            addAlone(childOf(second, row), JsonMatch::OnlySecond, pairs);
    }
}

void addBoth(const JsonPlace &first, const JsonPlace &second, Pairs &pairs)
{
    const JsonNode &a = nodeOf(first);
    const JsonNode &b = nodeOf(second);
    if (a.kind != b.kind) {
        pairs.push_back({JsonMatch::Changed, &first, &second});
        for (std::uint32_t row = 0; row < first.childCount; ++row)
            addAlone(childOf(first, row), JsonMatch::OnlyFirst, pairs);
        for (std::uint32_t row = 0; row < second.childCount; ++row)
            addAlone(childOf(second, row), JsonMatch::OnlySecond, pairs);
    } else if (!isContainer(first) || first.childCount + second.childCount == 0) {
        pairs.push_back({a.text == b.text ? JsonMatch::Same : JsonMatch::Changed, &first, &second});
    } else if (a.kind == JsonKind::Object) {
        addMembers(first, second, pairs);
    } else {
        addElements(first, second, pairs);
    }
}

} // namespace

JsonComparison compareJson(std::unique_ptr<JsonDocument> first,
                           std::unique_ptr<JsonDocument> second)
{
    JsonComparison comparison{std::move(first), std::move(second), {}};
    addBoth(*comparison.first->root(), *comparison.second->root(), comparison.pairs);
    return comparison;
}

} // namespace cbv
