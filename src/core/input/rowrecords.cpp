// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowrecords.h"

#include "boundedjson.h"

#include <deque>

namespace cbv {

FlatRecord flatRow(std::string_view list)
{
    // A row has a cell a column; a longer text is no row.
    if (list.size() > kMaxRecordBytes)
        return {};
    const auto row = boundedJson(list);
    if (!row.is_array())
        return {};
    std::deque<std::string> texts; // the fields' views need a place that does not move
    std::vector<FlatField> fields;
    const auto add = [&](const std::string &column, const nlohmann::ordered_json &value) {
        texts.push_back(column);
        const auto &name = texts.back();
        texts.push_back(value.is_string() ? value.get<std::string>()
                                          : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        fields.push_back({name, texts.back()});
    };
    for (const auto &cell : row) {
        if (!cell.is_object())
            return {};
        if (cell.size() == 1)
            add(cell.begin().key(), cell.begin().value());
        else if (cell.contains("field") && cell["field"].is_string() && cell.contains("value"))
            add(cell["field"].get<std::string>(), cell["value"]);
    }
    return flatRecord(fields);
}

} // namespace cbv
