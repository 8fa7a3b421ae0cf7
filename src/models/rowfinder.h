// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lines of the event table show a text: for finding, which hides nothing. Any thread.
#pragma once

#include "eventcolumns.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace cbv {

struct RowSearch
{
    enum class Where { Cells, Records }; ///< the cells on screen, or the records in their files

    std::shared_ptr<const EventStore> store;
    std::vector<Row> rows; ///< in the order of the table
    std::vector<EventColumn> columns;
    QTimeZone zone = QTimeZone::utc();
    QString text; ///< case and width are folded
    Where where = Where::Cells;
};
/// How far a search in records has come; told a few times a second.
struct SearchProgress
{
    std::size_t found = 0;
    std::size_t read = 0; ///< of all the rows of the search
};
using TellProgress = std::function<void(const SearchProgress &)>;

/// The numbers of the lines, from 0, in their order. What is found before `stop` asks.
std::vector<std::uint32_t> foundLines(const RowSearch &search, std::stop_token stop = {},
                                      const TellProgress &tell = {});

} // namespace cbv
