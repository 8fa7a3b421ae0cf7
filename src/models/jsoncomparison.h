// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two JSON documents matched value by value along their key paths. Numbers and texts are compared
// as written, so that 1.0 is not 1 and no large number is rounded. No model, no words. Any thread.
#pragma once

#include "jsondocument.h"

#include <memory>
#include <vector>

namespace cbv {

enum class JsonMatch : std::uint8_t { Same, Changed, OnlyFirst, OnlySecond };

/// A value that is no object or array, or is an empty one, at one path; null where a side has none.
/// Where one side has a value and the other an object or array: those two, and then what is inside.
struct JsonPair
{
    JsonMatch match = JsonMatch::Same;
    const JsonPlace *first = nullptr;
    const JsonPlace *second = nullptr;

    const JsonPlace &place() const { return first ? *first : *second; }
};

struct JsonComparison
{
    std::unique_ptr<JsonDocument> first;
    std::unique_ptr<JsonDocument> second;
    std::vector<JsonPair> pairs; ///< in the order of the first, what only the second has behind
};

/// Members are matched by key, the n-th of one key with the n-th; elements by their number.
JsonComparison compareJson(std::unique_ptr<JsonDocument> first,
                           std::unique_ptr<JsonDocument> second);

} // namespace cbv
