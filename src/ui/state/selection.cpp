// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

#include <algorithm>
#include <utility>

namespace cbv {

namespace {

int intervalOfRow(const CapacityBlock &block, Row row)
{
    for (std::size_t i = 0; i < block.intervals.size(); ++i) {
        const auto &rows = block.intervals[i].rows;
        if (std::find(rows.begin(), rows.end(), row) != rows.end())
            return static_cast<int>(i);
    }
    return -1;
}

/// The row of the same record in another store, or kNoRow. By its place; where its file was written
/// anew, by what identifies the event.
Row sameRecord(const EventStore &from, Row row, const EventStore &to)
{
    const TimeMs time = from.time(row);
    const RecordPlace place = from.place(row);
    auto low = Row{0};
    for (auto high = static_cast<Row>(to.size()); low < high;) {
        const Row middle = low + (high - low) / 2;
        if (to.time(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    Row sameEvent = kNoRow;
    for (Row at = low; at < to.size() && to.time(at) == time; ++at) {
        const RecordPlace other = to.place(at);
        const bool isSame = to.eventIdText(at) == from.eventIdText(row)
                            && to.text(at, Field::Name) == from.text(row, Field::Name)
                            && to.text(at, Field::Reservation) == from.text(row, Field::Reservation);
        if (isSame && other.record == place.record && other.offset == place.offset
            && to.path(at) == from.path(row))
            return at;
        if (isSame && sameEvent == kNoRow)
            sameEvent = at;
    }
    return sameEvent;
}

} // namespace

Selection::Selection(Session *session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_data(session->data())
{
    connect(session, &Session::dataChanged, this, &Selection::followData);
}

int Selection::block() const
{
    return m_blockId.empty() ? -1 : m_data->blockIndex(m_blockId);
}

void Selection::selectRow(Row row)
{
    if (row == kNoRow || row >= m_data->store().size()) {
        clear();
        return;
    }
    if (row == m_row)
        return;
    const int block = m_data->blockOfRow(row);
    set(row, block, block < 0 ? -1 : intervalOfRow(m_data->blocks[block], row));
}

void Selection::selectRowOfBlock(int block, Row row)
{
    set(row, block, intervalOfRow(m_data->blocks[block], row));
}

void Selection::selectInterval(int block, int interval)
{
    const auto &rows = m_data->blocks[block].intervals[interval].rows;
    set(rows.empty() ? kNoRow : rows.front(), block, interval);
}

void Selection::selectBlock(int block)
{
    const auto &rows = m_data->blocks[block].rows;
    const bool keep = std::find(rows.begin(), rows.end(), m_row) != rows.end();
    set(keep ? m_row : kNoRow, block, keep ? intervalOfRow(m_data->blocks[block], m_row) : -1);
}

void Selection::clear()
{
    set(kNoRow, -1, -1);
}

void Selection::set(Row row, int block, int interval)
{
    const std::string id = block < 0 ? std::string() : m_data->blocks[block].id;
    if (row == m_row && id == m_blockId && interval == m_interval)
        return;
    m_row = row;
    m_blockId = id;
    m_interval = interval;
    emit changed();
}

void Selection::followData()
{
    const SessionDataPtr old = std::exchange(m_data, m_session->data());
    if (m_row != kNoRow)
        m_row = sameRecord(old->store(), m_row, m_data->store());
    const int index = block();
    if (index < 0)
        m_blockId.clear();
    m_interval = index < 0 || m_row == kNoRow ? -1 : intervalOfRow(m_data->blocks[index], m_row);
    emit changed();
}

} // namespace cbv
