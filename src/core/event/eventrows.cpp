// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventrows.h"

#include "texthash.h"

#include <cassert>

namespace cbv {
namespace {

constexpr std::size_t kUuidLength = 36;

bool isDash(std::size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

/// -1 for what is no lower-case hex digit: only what comes back as it was is kept as bits.
int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool readUuid(std::string_view text, EventId &id)
{
    if (text.size() != kUuidLength)
        return false;
    std::array<std::uint64_t, 2> halves{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < kUuidLength; ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return false;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return false;
        auto &half = halves[digits++ / 16];
        half = half << 4 | static_cast<std::uint64_t>(digit);
    }
    id = {halves[0], halves[1]};
    return id.isUuid();
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

void EventRows::push_back(const EventRecord &event, ProfilePool &profiles)
{
    const auto &f = event.fields;
    ProfilePool::Profile shared;
    for (std::size_t i = 0; i < shared.size(); ++i)
        shared[i] = f[static_cast<std::size_t>(ProfilePool::kFields[i])];
    time.push_back(event.time);
    profile.push_back(profiles.intern(shared));
    reservation.push_back(f[static_cast<std::size_t>(Field::Reservation)]);
    ip.push_back(f[static_cast<std::size_t>(Field::Ip)]);
    instances.push_back(f[static_cast<std::size_t>(Field::Instances)]);
    eventId.push_back(event.eventId);
    file.push_back(event.place.file);
    record.push_back(event.place.record);
    assert(event.place.offset <= kMaxRecordOffset);
    offset.push_back(static_cast<std::uint32_t>(event.place.offset));
    length.push_back(event.place.length);
    marks.push_back(event.flags | std::uint32_t(event.place.layers) << 8
                    | std::uint32_t(event.place.part) << 16);
}

RecordPlace EventRows::place(std::size_t row) const
{
    return {file[row],   record[row], offset[row],
            length[row], static_cast<std::uint8_t>(marks[row] >> 8),
            static_cast<std::uint16_t>(marks[row] >> 16)};
}

EventRecord EventRows::at(std::size_t row, const ProfilePool &profiles) const
{
    EventRecord event;
    event.time = time[row];
    const auto &shared = profiles[profile[row]];
    for (std::size_t i = 0; i < shared.size(); ++i)
        event.fields[static_cast<std::size_t>(ProfilePool::kFields[i])] = shared[i];
    for (const Field field : {Field::Reservation, Field::Ip, Field::Instances})
        event.fields[static_cast<std::size_t>(field)] = column(field)[row];
    event.eventId = eventId[row];
    event.place = place(row);
    event.flags = flags(row);
    return event;
}

const std::vector<StringId> &EventRows::column(Field field) const
{
    assert(field == Field::Reservation || field == Field::Ip || field == Field::Instances);
    return field == Field::Ip ? ip : field == Field::Instances ? instances : reservation;
}

} // namespace cbv
