// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of the event table's columns: key, title, width, text of a cell, sorting. A column
// is added here and nowhere else.
#pragma once

#include "core/event/eventstore.h"
#include "core/query/filter.h"
#include "core/query/sorter.h"

#include <QLatin1String>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <span>

namespace cbv {

/// In the default order; also the section of EventTableModel.
enum class EventColumn : std::uint8_t {
    Time,
    Event,
    State,
    Reservation,
    Account,
    Region,
    Who,
    Ip,
    Agent,
    Error,
    InstanceType,
    Instances,
    ReadOnly,
    EventId,
    File,
    Copies,
    Gap,
    BeforeEnd,
};
inline constexpr int kEventColumnCount = 18;

struct EventColumnSpec
{
    EventColumn column = EventColumn::Time;
    QLatin1String key; ///< for settings and exports; never translated or changed
    int width = 0;     ///< by default, in average characters of the font
    bool shown = true; ///< by default
    Qt::Alignment alignment = Qt::AlignLeft;
    std::optional<Field> field;        ///< where the cell is a text of the record
    std::optional<FilterField> filter; ///< what "filter for this" writes; none: it cannot
};

std::span<const EventColumnSpec> eventColumns();
const EventColumnSpec &eventColumnSpec(EventColumn column);
/// By its key; std::nullopt for a key that no column has.
std::optional<EventColumn> eventColumnByKey(QStringView key);

QString eventColumnTitle(EventColumn column);
/// What the column holds, in a sentence for its header's tooltip.
QString eventColumnHint(EventColumn column);

/// Everything that the text of a cell depends on.
struct CellInput
{
    const EventStore &store;
    Row row = kNoRow;
    Row previous = kNoRow; ///< the row above, for the gap; kNoRow: none
    const QTimeZone &zone;
};

/// The text as the table shows it: glosses, made visible, at most kCellChars.
QString eventCellText(EventColumn column, const CellInput &cell);
/// The whole text for copying and exports: as the record writes it, nothing cut, glossed or
/// escaped. A time is ISO 8601 with the zone's offset, copies a plain number, a length in seconds.
QString eventCellWhole(EventColumn column, const CellInput &cell);

/// How to sort by a column; std::nullopt for one that cannot (the gap) or need not (the time before
/// the end).
std::optional<Sorting> eventColumnSorting(EventColumn column, SortOrder order);
/// The column that a sorting stands for; std::nullopt where there is none.
std::optional<EventColumn> eventColumnOf(const Sorting &sorting);

} // namespace cbv
