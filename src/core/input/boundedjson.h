// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON text as values of nlohmann/json, for the small parts of tables. Printing such values
// recurses, so what is nested beyond kMaxJsonDepth is refused.
#pragma once

#include "bounds.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace cbv {

/// The value; discarded (see is_discarded()) where the text is no JSON or nested too deep.
inline nlohmann::ordered_json boundedJson(std::string_view text)
{
    using Json = nlohmann::ordered_json;
    bool tooDeep = false;
    const auto bound = [&tooDeep](int depth, Json::parse_event_t, Json &) {
        tooDeep |= depth > kMaxJsonDepth;
        return !tooDeep;
    };
    auto value = Json::parse(text.begin(), text.end(), bound, false);
    return tooDeep ? Json(Json::value_t::discarded) : value;
}

} // namespace cbv
