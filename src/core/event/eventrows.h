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

/// Each column by itself, so that the memory of one is given back before the next is made.
struct EventRows
{
    std::vector<TimeMs> time;
    std::vector<ProfilePool::ProfileId> profile;
    std::vector<StringId> reservation, who, ip, agent, instances;
    std::vector<EventId> eventId;
    std::vector<std::uint32_t> file, record, offset, length;
    std::vector<std::uint32_t> marks; ///< flags, layers and part of RecordPlace, from the low bits on

    std::size_t size() const { return time.size(); }
    bool empty() const { return time.empty(); }
    void clear() { *this = {}; }
    /// Gives back what was reserved for rows that did not come.
    void shrink()
    {
        eachColumn(*this, [](auto &column) { column.shrink_to_fit(); });
    }
    void push_back(const EventRecord &event, ProfilePool &profiles);
    EventRecord at(std::size_t row, const ProfilePool &profiles) const;
    EventFlags flags(std::size_t row) const { return static_cast<EventFlags>(marks[row]); }
    RecordPlace place(std::size_t row) const;
    /// The ids of a field that is not in a profile and not the eventID, which are kTextColumns.
    const std::vector<StringId> &column(Field field) const;
    using TextColumn = std::vector<StringId> EventRows::*;
    static constexpr std::array<std::pair<Field, TextColumn>, 5> kTextColumns{
        {{Field::Reservation, &EventRows::reservation},
         {Field::Who, &EventRows::who},
         {Field::Ip, &EventRows::ip},
         {Field::Agent, &EventRows::agent},
         {Field::Instances, &EventRows::instances}}};

    /// Calls `visit` with each column.
    template<typename Rows, typename Visit>
    static void eachColumn(Rows &rows, Visit visit)
    {
        visit(rows.time);
        visit(rows.profile);
        for (const auto &text : kTextColumns)
            visit(rows.*text.second);
        visit(rows.eventId);
        visit(rows.file);
        visit(rows.record);
        visit(rows.offset);
        visit(rows.length);
        visit(rows.marks);
    }
};

} // namespace cbv
