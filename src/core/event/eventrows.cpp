// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventrows.h"

#include "texthash.h"

#include <algorithm>
#include <cassert>

namespace cbv {
namespace {

constexpr std::size_t kUuidLength = 36;

bool isDash(std::size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

constexpr std::uint8_t kNoDigit = 0x80;

/// The value of each lower-case hex digit: only what comes back as it was is kept as bits.
constexpr auto kDigits = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::uint8_t i = 0; i < 16; ++i)
        values[static_cast<unsigned char>("0123456789abcdef"[i])] = i;
    return values;
}();

/// Where the digits stand, in order.
constexpr std::array<std::uint8_t, 32> kDigitPlaces{0,  1,  2,  3,  4,  5,  6,  7,  9,  10, 11,
                                                    12, 14, 15, 16, 17, 19, 20, 21, 22, 24, 25,
                                                    26, 27, 28, 29, 30, 31, 32, 33, 34, 35};

/// Without a branch for each digit: every event has one.
bool readUuid(std::string_view text, EventId &id)
{
    if (text.size() != kUuidLength || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return false;
    unsigned seen = 0;
    const auto half = [&](std::size_t first) {
        std::uint64_t bits = 0;
        for (std::size_t i = first; i < first + 16; ++i) {
            const unsigned digit = kDigits[static_cast<unsigned char>(text[kDigitPlaces[i]])];
            seen |= digit;
            bits = bits << 4 | (digit & 15U);
        }
        return bits;
    };
    id.high = half(0);
    id.low = half(16);
    return (seen & kNoDigit) == 0 && id.isUuid();
}

} // namespace

EventId eventIdOf(std::string_view text, StringPool &pool)
{
    EventId id;
    return readUuid(text, id) ? id : EventId{0, pool.intern(text)};
}

std::string eventIdText(EventId id, const StringPool &pool)
{
    if (!id.isUuid())
        return std::string(pool.text(static_cast<StringId>(id.low)));
    std::string text(kUuidLength, '-');
    std::size_t digits = 0;
    for (std::size_t i = 0; i < kUuidLength; ++i) {
        if (isDash(i))
            continue;
        const auto half = digits < 16 ? id.high : id.low;
        text[i] = "0123456789abcdef"[half >> (60 - digits % 16 * 4) & 0xf];
        ++digits;
    }
    return text;
}

ProfilePool::ProfileId ProfilePool::intern(const Profile &profile)
{
    const auto fresh = static_cast<ProfileId>(m_profiles.size());
    const std::string_view bytes(reinterpret_cast<const char *>(profile.data()), sizeof profile);
    const auto id = m_ids.findOrAdd(hashOf(bytes), fresh,
                                    [&](ProfileId known) { return m_profiles[known] == profile; });
    if (id == fresh)
        m_profiles.push_back(profile);
    return id;
}

template<template<typename> typename List>
void RowColumns<List>::push_back(const EventRecord &event, ProfilePool &profiles)
{
    const auto &f = event.fields;
    ProfilePool::Profile shared;
    for (std::size_t i = 0; i < shared.size(); ++i)
        shared[i] = f[static_cast<std::size_t>(ProfilePool::kFields[i])];
    time.push_back(event.time);
    profile.push_back(profiles.intern(shared));
    for (const auto &[field, ids] : kTextColumns)
        (this->*ids).push_back(f[static_cast<std::size_t>(field)]);
    eventId.push_back(event.eventId);
    record.push_back(event.place.record);
    assert(event.place.offset <= kMaxRecordOffset);
    offset.push_back(static_cast<std::uint32_t>(event.place.offset));
    length.push_back(event.place.length);
    marks.push_back(event.flags | std::uint32_t(event.place.layers) << 8
                    | std::uint32_t(event.place.part) << 16);
}

template<template<typename> typename List>
RecordPlace RowColumns<List>::place(std::size_t row) const
{
    return {0,           record[row], offset[row],
            length[row], static_cast<std::uint8_t>(marks[row] >> 8),
            static_cast<std::uint16_t>(marks[row] >> 16)};
}

template<template<typename> typename List>
EventRecord RowColumns<List>::at(std::size_t row, const ProfilePool &profiles) const
{
    EventRecord event;
    event.time = time[row];
    const auto &shared = profiles[profile[row]];
    for (std::size_t i = 0; i < shared.size(); ++i)
        event.fields[static_cast<std::size_t>(ProfilePool::kFields[i])] = shared[i];
    for (const auto &[field, ids] : kTextColumns)
        event.fields[static_cast<std::size_t>(field)] = (this->*ids)[row];
    event.eventId = eventId[row];
    event.place = place(row);
    event.flags = flags(row);
    return event;
}

template<template<typename> typename List>
const List<StringId> &RowColumns<List>::column(Field field) const
{
    const auto *const text =
        std::ranges::find(kTextColumns, field, &std::pair<Field, TextColumn>::first);
    assert(text != kTextColumns.end());
    return this->*text->second;
}

template struct RowColumns<SteadyList>;
template struct RowColumns<Column>;

void ReadRows::truncate(std::size_t size)
{
    eachColumn([size](auto &column) { column.truncate(std::min(size, column.size())); });
}

void EventRows::push_back(const EventRecord &event, ProfilePool &profiles)
{
    RowColumns::push_back(event, profiles);
    file.push_back(event.place.file);
}

RecordPlace EventRows::place(std::size_t row) const
{
    auto place = RowColumns::place(row);
    place.file = file[row];
    return place;
}

EventRecord EventRows::at(std::size_t row, const ProfilePool &profiles) const
{
    auto event = RowColumns::at(row, profiles);
    event.place.file = file[row];
    return event;
}

} // namespace cbv
