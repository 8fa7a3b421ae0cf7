// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as columns, some seventy bytes each: what few kinds of calls share is interned as one profile,
// an eventID is kept as its 128 bits. Texts and profiles belong to the pools beside it.
#pragma once

#include "event.h"
#include "stringpool.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cbv {

/// An eventID: nearly always a UUID, else a text of the pool.
struct EventId
{
    std::uint64_t high = 0; ///< of the UUID; 0: `low` is a StringId
    std::uint64_t low = 0;
    bool operator==(const EventId &) const = default;
    /// Whether it may be followed into the pool of another store.
    bool isUuid() const { return high != 0; }
};
EventId eventIdOf(std::string_view text, StringPool &pool);
std::string eventIdText(EventId id, const StringPool &pool);

/// One event as a value, for who makes rows or looks at one; the id of Field::EventId is not used.
struct EventRecord
{
    TimeMs time = kNoTime;
    std::array<StringId, kFieldCount> fields{};
    EventId eventId;
    RecordPlace place;
    EventFlags flags = 0;
};

/// The texts that an event shares with many: what was done, and where. Who did it from where is not
/// among them: people and their addresses are many, and each does many things.
class ProfilePool
{
public:
    static constexpr std::array<Field, 8> kFields{
        Field::Name,   Field::Source, Field::State,        Field::Account,
        Field::Region, Field::Error,  Field::InstanceType, Field::ReadOnly};
    using Profile = std::array<StringId, kFields.size()>;
    using ProfileId = std::uint32_t;

    ProfileId intern(const Profile &profile);
    const Profile &operator[](ProfileId id) const { return m_profiles[id]; }
    std::size_t size() const { return m_profiles.size(); }
    void finish() { m_ids = {}; }

private:
    SteadyList<Profile> m_profiles;
    IdTable m_ids;
};

/// The place of a field in a profile; -1 for one that has a column of its own.
constexpr int profileIndex(Field field)
{
    for (std::size_t i = 0; i < ProfilePool::kFields.size(); ++i) {
        if (ProfilePool::kFields[i] == field)
            return static_cast<int>(i);
    }
    return -1;
}

/// Each column is a List by itself, so that the memory of one is given back before the next is made.
template<template<typename> typename List>
struct RowColumns
{
    List<TimeMs> time;
    List<ProfilePool::ProfileId> profile;
    List<StringId> reservation, who, ip, agent, instances;
    List<EventId> eventId;
    List<std::uint32_t> record, offset, length;
    List<std::uint32_t> marks; ///< flags, layers and part of RecordPlace, from the low bits on

    std::size_t size() const { return time.size(); }
    void push_back(const EventRecord &event, ProfilePool &profiles);
    /// Its place is without a file, as is place().
    EventRecord at(std::size_t row, const ProfilePool &profiles) const;
    EventFlags flags(std::size_t row) const { return static_cast<EventFlags>(marks[row]); }
    RecordPlace place(std::size_t row) const;
    /// The ids of a field that is not in a profile and not the eventID, which are kTextColumns.
    const List<StringId> &column(Field field) const;
    using TextColumn = List<StringId> RowColumns::*;
    static constexpr std::array<std::pair<Field, TextColumn>, 5> kTextColumns{
        {{Field::Reservation, &RowColumns::reservation},
         {Field::Who, &RowColumns::who},
         {Field::Ip, &RowColumns::ip},
         {Field::Agent, &RowColumns::agent},
         {Field::Instances, &RowColumns::instances}}};
};

/// The rows that one reader has read, of all its files: see SteadyList for who may read them
/// meanwhile.
struct ReadRows : RowColumns<SteadyList>
{
    /// Of each row's record as bytes: equal for copies that are spelt alike, within one run. Asked
    /// only of rows that have all their texts in common.
    SteadyList<std::uint64_t> bytesHash;

    /// Calls `visit` with each column.
    template<typename Visit>
    void eachColumn(Visit visit)
    {
        visit(time);
        visit(profile);
        for (const auto &text : kTextColumns)
            visit(this->*text.second);
        visit(eventId);
        for (auto *const column : {&record, &offset, &length, &marks})
            visit(*column);
        visit(bytesHash);
    }
    /// Forgets the rows from `size` on.
    void truncate(std::size_t size);
};

template<typename T>
using Column = std::vector<T>;

/// The rows of a store.
struct EventRows : RowColumns<Column>
{
    Column<std::uint32_t> file;

    bool empty() const { return time.empty(); }
    void clear() { *this = {}; }
    void push_back(const EventRecord &event, ProfilePool &profiles);
    EventRecord at(std::size_t row, const ProfilePool &profiles) const;
    RecordPlace place(std::size_t row) const;
};

} // namespace cbv
