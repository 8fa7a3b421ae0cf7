// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strict JSON text to a JsonTree. simdjson reads nearly everything; what it cannot hold (numbers
// beyond 64 bits) nlohmann/json reads, which also says where a text is wrong. No number is too large
// for it. Mends nothing.
#pragma once

#include "jsontree.h"
#include "problem.h"

#include <memory>
#include <optional>
#include <string_view>

namespace cbv {

struct JsonError
{
    ProblemCode code = ProblemCode::SyntaxError; ///< or NestedTooDeep, RecordTooLong
    std::size_t offset = 0;                      ///< in the text
};

/// Reuses its buffers; one for each thread.
class JsonReader
{
public:
    JsonReader();
    ~JsonReader();
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    /// Whether `text` is one JSON value. kTextPadding readable bytes must follow it.
    std::optional<JsonError> check(std::string_view text);
    /// The tree of the text that check() found good; valid until the next check().
    const JsonTree &tree();

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

/// The tree with every number as it is written, by nlohmann/json; no padding needed. Slower: for one
/// record at a time.
std::optional<JsonError> readAsWritten(std::string_view text, JsonTree &tree);

} // namespace cbv
