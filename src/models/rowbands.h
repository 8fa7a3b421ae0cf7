// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lines of the event table have the second of two backgrounds, so that what belongs together
// is seen: it changes where the reservation, or the day, is another than in the line above.
#pragma once

#include "core/event/eventstore.h"

#include <QTimeZone>

#include <memory>
#include <stop_token>
#include <vector>

namespace cbv {

enum class Banding { None, Reservation, Day };

struct BandQuestion
{
    Banding by = Banding::None;
    std::shared_ptr<const EventStore> store;
    std::vector<Row> rows; ///< in the order of the table
    QTimeZone zone = QTimeZone::utc();
};

/// For each line whether it has the second background; the first line has not. Empty for None, and
/// where `stop` asked. One pass over the lines. Any thread.
std::vector<bool> rowBands(const BandQuestion &question, std::stop_token stop = {});

} // namespace cbv
