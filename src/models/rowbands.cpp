// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbands.h"

#include <QDateTime>

#include <limits>
#include <unordered_map>

namespace cbv {
namespace {

std::int64_t floored(TimeMs time, TimeMs unit)
{
    return time / unit - (time % unit < 0 ? 1 : 0);
}

/// Numbers the days of a zone; asking the zone is dear, so once for each quarter of an hour, at
/// whose ends alone zones change their offset.
class Days
{
public:
    explicit Days(const QTimeZone &zone) : m_zone(zone) {}

    std::int64_t day(TimeMs time)
    {
        if (time == kNoTime)
            return std::numeric_limits<std::int64_t>::min();
        constexpr TimeMs kQuarter = 15 * 60 * kSecond;
        constexpr TimeMs kDay = 24 * 60 * 60 * kSecond;
        const std::int64_t quarter = floored(time, kQuarter);
        if (quarter != m_quarter) {
            m_quarter = quarter;
            const auto [found, isNew] = m_offsets.try_emplace(quarter, 0);
            if (isNew)
                found->second = kSecond
                                * m_zone.offsetFromUtc(
                                    QDateTime::fromMSecsSinceEpoch(quarter * kQuarter, Qt::UTC));
            m_offset = found->second;
        }
        return floored(time + m_offset, kDay);
    }

private:
    QTimeZone m_zone;
    std::unordered_map<std::int64_t, TimeMs> m_offsets;
    std::int64_t m_quarter = std::numeric_limits<std::int64_t>::max();
    TimeMs m_offset = 0;
};

template<typename KeyOf>
std::vector<bool> bandsBy(const std::vector<Row> &rows, const std::stop_token &stop, KeyOf keyOf)
{
    constexpr std::size_t kLinesBetweenLooks = 64 * 1024;
    std::vector<bool> bands(rows.size());
    bool second = false;
    auto above = rows.empty() ? decltype(keyOf(Row()))() : keyOf(rows.front());
    for (std::size_t line = 1; line < rows.size(); ++line) {
        if (line % kLinesBetweenLooks == 0 && stop.stop_requested())
            return {};
        const auto key = keyOf(rows[line]);
        second = second != (key != above);
        above = key;
        bands[line] = second;
    }
    return bands;
}

} // namespace

std::vector<bool> rowBands(const BandQuestion &question, std::stop_token stop)
{
    if (!question.store)
        return {};
    const EventStore &store = *question.store;
    switch (question.by) {
    case Banding::None: break;
    case Banding::Reservation:
        return bandsBy(question.rows, stop,
                       [&](Row row) { return store.id(row, Field::Reservation); });
    case Banding::Day: {
        Days days(question.zone);
        return bandsBy(question.rows, stop, [&](Row row) { return days.day(store.time(row)); });
    }
    }
    return {};
}

} // namespace cbv
