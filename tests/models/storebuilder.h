// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small hand-made EventStore for the tests of the models. Events are added in order of time.
#pragma once

#include "core/event/eventstore.h"

#include <initializer_list>
#include <memory>
#include <utility>

namespace cbv {

/// For times that the test itself writes; a wrong one ends the test.
inline TimeMs at(std::string_view text)
{
    return parseTime(text).value().ms;
}

class StoreBuilder
{
public:
    StoreBuilder()
    {
        m_parts.files.resize(2);
        m_parts.files[0].path = "trail/a.json.gz";
        m_parts.files[1].path = "trail/b.json";
    }

    /// The record's number is its row + 1, its offset a thousand times that.
    Row add(TimeMs time, std::initializer_list<std::pair<Field, std::string_view>> fields,
            EventFlags flags = 0)
    {
        EventRecord record;
        record.time = time;
        record.flags = flags;
        for (const auto &[field, text] : fields) {
            if (field == Field::EventId)
                record.eventId = eventIdOf(text, m_parts.pool);
            else
                record.fields[static_cast<std::size_t>(field)] = m_parts.pool.intern(text);
        }
        const auto row = static_cast<Row>(m_parts.rows.size());
        record.place = {0, row + 1, (row + 1) * std::uint64_t(1000), 500, 0};
        m_parts.rows.push_back(record, m_parts.profiles);
        return row;
    }
    StringId id(std::string_view text) { return m_parts.pool.intern(text); }
    BlockFact &fact(Row row, FactKind kind, std::string_view reservation,
                    std::string_view state = {})
    {
        BlockFact fact;
        fact.row = row;
        fact.kind = kind;
        fact.reservation = id(reservation);
        fact.state = id(state);
        m_parts.facts.push_back(fact);
        return m_parts.facts.back();
    }
    void copy(Row row, const RecordPlace &place) { m_parts.copies[row].push_back(place); }
    FileEntry &file(std::size_t index) { return m_parts.files[index]; }

    std::shared_ptr<const EventStore> build()
    {
        return std::make_shared<const EventStore>(std::move(m_parts));
    }

private:
    EventStore::Parts m_parts;
};

} // namespace cbv
