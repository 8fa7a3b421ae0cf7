// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes an EventStore from a few readable lines. Only for tests; it reads no logs.
#pragma once

#include "core/event/eventstore.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

namespace cbv {

inline TimeMs at(std::string_view time)
{
    const auto parsed = parseTime(time);
    return parsed ? parsed->ms : kNoTime;
}

/// One event and what it says about one reservation.
struct TestEvent
{
    std::string_view time = {}; ///< empty: none
    FactKind kind = FactKind::ServiceEvent;
    std::string_view id = "cr-1";
    std::string_view state = {};
    std::string_view stateByName = {};
    std::string_view plannedStart = {};
    std::string_view plannedEnd = {};
    std::string_view instanceType = {};
    std::int32_t count = -1;
    std::vector<std::string_view> instances = {};
    std::string_view account = "111122223333";
    std::string_view region = "us-east-1";
    std::string_view name = {}; ///< eventName
    std::string_view error = {};
    std::uint32_t file = 0;
};

class StoreBuilder
{
public:
    StoreBuilder() { addFile("a.json"); }

    /// A file with events, or one that only tells how far the logs reach.
    std::uint32_t addFile(std::string_view path, std::string_view delivered = {},
                          FileVerdict verdict = FileVerdict::Log)
    {
        FileEntry file;
        file.path = path;
        file.delivered = at(delivered);
        file.verdict = verdict;
        m_parts.files.push_back(std::move(file));
        return static_cast<std::uint32_t>(m_parts.files.size() - 1);
    }

    StoreBuilder &add(const TestEvent &event)
    {
        addRow(event.time,
               {{Field::Name, event.name},
                {Field::State, event.state},
                {Field::Reservation, event.id},
                {Field::Account, event.account},
                {Field::Region, event.region},
                {Field::Error, event.error}},
               event.file);
        addFact(event);
        return *this;
    }

    /// Another fact of the event that was added last.
    StoreBuilder &addFact(const TestEvent &event)
    {
        BlockFact fact;
        fact.row = static_cast<Row>(m_parts.rows.size() - 1);
        fact.kind = event.kind;
        fact.reservation = m_parts.pool.intern(event.id);
        fact.account = m_parts.pool.intern(event.account);
        fact.region = m_parts.pool.intern(event.region);
        fact.state = m_parts.pool.intern(event.state);
        fact.stateByName = m_parts.pool.intern(event.stateByName);
        fact.plannedStart = at(event.plannedStart);
        fact.plannedEnd = at(event.plannedEnd);
        fact.instanceType = m_parts.pool.intern(event.instanceType);
        fact.instanceCount = event.count;
        for (const auto instance : event.instances)
            fact.instances.push_back(m_parts.pool.intern(instance));
        m_parts.facts.push_back(std::move(fact));
        return *this;
    }

    /// A service event about `cr-1`.
    StoreBuilder &says(std::string_view time, std::string_view state)
    {
        return add({.time = time, .state = state});
    }

    /// An event with these texts, that says nothing about a reservation.
    StoreBuilder &addRow(std::string_view time,
                         std::initializer_list<std::pair<Field, std::string_view>> texts,
                         std::uint32_t file = 0, std::size_t copies = 0)
    {
        EventRecord record;
        record.time = at(time);
        for (const auto &[field, text] : texts) {
            if (field == Field::EventId)
                record.eventId = eventIdOf(text, m_parts.pool);
            else
                record.fields[static_cast<std::size_t>(field)] = m_parts.pool.intern(text);
        }
        record.place.file = file;
        record.place.record = static_cast<std::uint32_t>(m_parts.rows.size() + 1);
        m_parts.rows.push_back(record, m_parts.profiles);
        m_copies.push_back(copies);
        return *this;
    }

    /// In the order that a load gives: by time, file and position. Takes all that was added.
    EventStore build()
    {
        const EventRows rows = std::move(m_parts.rows);
        std::vector<Row> order(rows.size());
        std::iota(order.begin(), order.end(), Row{0});
        std::ranges::sort(order, {}, [&rows](Row row) {
            return std::tuple(rows.time[row], rows.file[row], rows.record[row]);
        });
        m_parts.rows.clear();
        std::vector<Row> newRow(order.size());
        for (const Row row : order) {
            const auto placed = static_cast<Row>(m_parts.rows.size());
            newRow[row] = placed;
            m_parts.rows.push_back(rows.at(row, m_parts.profiles), m_parts.profiles);
            if (m_copies[row] > 0)
                m_parts.copies[placed].resize(m_copies[row]);
        }
        for (BlockFact &fact : m_parts.facts)
            fact.row = newRow[fact.row];
        std::ranges::stable_sort(m_parts.facts, {}, &BlockFact::row);
        return EventStore(std::move(m_parts));
    }

private:
    EventStore::Parts m_parts;
    std::vector<std::size_t> m_copies;
};

} // namespace cbv
