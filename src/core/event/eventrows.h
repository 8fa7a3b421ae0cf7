// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as columns, some sixty bytes each: what many events share is interned as one profile, an
// eventID is kept as its 128 bits. Texts and profiles belong to the pools beside it.
#pragma once

#include "event.h"
#include "stringpool.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
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

/// The texts that an event shares with many: who did what, where and with what.
class ProfilePool
{
public:
    static constexpr std::array<Field, 10> kFields{
        Field::Name,   Field::Source, Field::State, Field::Account,      Field::Region,
        Field::Who,    Field::Agent,  Field::Error, Field::InstanceType, Field::ReadOnly};
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
    std::vector<StringId> reservation, ip, instances;
    std::vector<EventId> eventId;
    std::vector<std::uint32_t> file, record, offset, length;
    std::vector<std::uint32_t> marks; ///< flags, layers and part of RecordPlace, from the low bits on

    std::size_t size() const { return time.size(); }
    bool empty() const { return time.empty(); }
    void clear() { *this = {}; }
    void push_back(const EventRecord &event, ProfilePool &profiles);
    EventRecord at(std::size_t row, const ProfilePool &profiles) const;
    EventFlags flags(std::size_t row) const { return static_cast<EventFlags>(marks[row]); }
    RecordPlace place(std::size_t row) const;
    /// The id of a field that is not in a profile and not the eventID.
    const std::vector<StringId> &column(Field field) const;

    /// Calls `visit` with each column.
    template<typename Rows, typename Visit>
    static void eachColumn(Rows &rows, Visit visit)
    {
        visit(rows.time);
        visit(rows.profile);
        visit(rows.reservation);
        visit(rows.ip);
        visit(rows.instances);
        visit(rows.eventId);
        visit(rows.file);
        visit(rows.record);
        visit(rows.offset);
        visit(rows.length);
        visit(rows.marks);
    }
};

} // namespace cbv
