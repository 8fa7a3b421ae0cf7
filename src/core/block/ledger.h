// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reservations come to: how long each was active, how much capacity that is, by reservation
// and by month. Pure functions of blocks. No price: the first purchase's is never in CloudTrail
// (domain.md).
#pragma once

#include "capacityblock.h"
#include "instanceuse.h"

#include <QTimeZone>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// How much of the time in which a block was active the logs tell.
enum class ActiveKnown : std::uint8_t {
    Unknown, ///< whether it ever was, or for how long, is not in these logs
    SoFar,   ///< as far as its logs reach; its life goes on
    /// Up to its planned end: that has passed, but no event says that it ended then.
    AsPlanned,
    Whole,
};
/// The word in exports: `unknown`, `so-far`, `as-planned`, `whole`.
std::string_view activeKnownName(ActiveKnown known);

/// The sums of one reservation.
struct LedgerLine
{
    std::uint32_t block = 0; ///< index into the blocks
    ActiveKnown known = ActiveKnown::Unknown;
    /// Length of its active intervals together. One that follows an end is not counted: a block
    /// that has ended is not active again (a finding tells of it).
    TimeMs active = 0;
    std::optional<double> instanceHours; ///< times the count; none where one of both is not known
    TimeMs from = kNoTime;               ///< when it first became active
    TimeMs to = kNoTime;                 ///< when it last ceased to be; none where no event says so
    std::optional<Evidence> fromEvidence;
    std::optional<Evidence> toEvidence;
    Row purchase = kNoRow; ///< the first record of its purchase
    // Those with a time: each is a mark of the block.
    std::uint32_t extensions = 0;
    std::uint32_t launches = 0;
    std::uint32_t failedCalls = 0;
    InstanceUse use;
};

/// A month of a calendar; `month` from 1.
struct CalendarMonth
{
    int year = 0;
    int month = 0;
    auto operator<=>(const CalendarMonth &) const = default;
};

/// What falls into one month.
struct MonthSum
{
    CalendarMonth month;
    std::uint32_t reservations = 0; ///< that were active in it
    TimeMs active = 0;              ///< of all of them together
    double instanceHours = 0;       ///< of those whose count is known
    std::uint32_t withoutCount = 0; ///< of `reservations`: their count is not known
    bool operator==(const MonthSum &) const = default;
};

/// `2023-10`.
std::string monthName(const CalendarMonth &month);

/// The sums of all lines.
struct LedgerTotal
{
    std::size_t reservations = 0;
    double activeHours = 0;
    double instanceHours = 0;
    std::size_t unknown = 0;      ///< lines without a known active time
    std::size_t withoutCount = 0; ///< lines that were active, without a known count
    std::size_t going = 0;        ///< lines that are summed as far as their logs reach
    std::size_t asPlanned = 0;    ///< lines that are summed up to their planned end
    bool operator==(const LedgerTotal &) const = default;
};

/// Cuts time at the months of a zone. Remembers where they begin: use one for many blocks. Not for
/// two threads at once.
class MonthCalendar
{
public:
    explicit MonthCalendar(QTimeZone zone) : m_zone(std::move(zone)) {}

    CalendarMonth monthOf(TimeMs time) const;
    TimeMs begin(const CalendarMonth &month);

private:
    QTimeZone m_zone;
    std::map<CalendarMonth, TimeMs> m_begins;
};

/// Longer than any block with its extensions; of what is active longer (its clock was wrong) no
/// month is told.
inline constexpr TimeMs kLongestSplit = 10 * 366 * kDay;

/// `index` is that of the block, which is of this store.
LedgerLine ledgerLine(const CapacityBlock &block, std::uint32_t index, const EventStore &store);

/// Its months, in order; none where it was never active, or longer than kLongestSplit.
std::vector<MonthSum> monthsOf(const CapacityBlock &block, MonthCalendar &calendar);

struct Ledger
{
    std::vector<LedgerLine> lines;    ///< in the order of `chosen`
    std::vector<MonthSum> months;     ///< in order; those in which nothing was active are left out
    std::size_t longerThanMonths = 0; ///< lines that are in no month: longer than kLongestSplit
    LedgerTotal total;
};

/// The ledger of those of the store's blocks whose indexes are `chosen`, in months of `zone`. Not
/// all of it where `stop` asked.
Ledger ledgerOf(const EventStore &store, std::span<const CapacityBlock> blocks,
                std::span<const std::uint32_t> chosen, const QTimeZone &zone,
                std::stop_token stop = {});

} // namespace cbv
