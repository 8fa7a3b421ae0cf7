// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerorder.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace cbv {

namespace {

bool isLess(const LedgerLines &of, int column, const LedgerLine &a, const LedgerLine &b)
{
    const CapacityBlock &left = of.blockOf(a);
    const CapacityBlock &right = of.blockOf(b);
    const auto hours = [](const LedgerLine &line) {
        return line.known == ActiveKnown::Unknown ? -1 : line.active;
    };
    switch (column) {
    case LedgerColumns::AccountColumn: return left.account < right.account;
    case LedgerColumns::RegionColumn: return left.region < right.region;
    case LedgerColumns::CapacityColumn:
        return std::tie(left.instanceType, left.instanceCount)
               < std::tie(right.instanceType, right.instanceCount);
    case LedgerColumns::StateColumn:
        return std::tie(left.kind, left.state) < std::tie(right.kind, right.state);
    case LedgerColumns::FromColumn: return a.from < b.from;
    case LedgerColumns::ToColumn: return a.to < b.to;
    case LedgerColumns::HoursColumn: return hours(a) < hours(b);
    case LedgerColumns::InstanceHoursColumn: return a.instanceHours < b.instanceHours;
    case LedgerColumns::InstancesColumn: return a.use.instances < b.use.instances;
    case LedgerColumns::UsedColumn:
        return std::pair(a.use.instances > 0, a.use.hours)
               < std::pair(b.use.instances > 0, b.use.hours);
    case LedgerColumns::CountedColumn: return a.known < b.known;
    case LedgerColumns::LaunchesColumn: return a.launches < b.launches;
    case LedgerColumns::ExtensionsColumn: return a.extensions < b.extensions;
    case LedgerColumns::BuyerColumn: return of.buyer(a) < of.buyer(b);
    default: return left.id < right.id;
    }
}

} // namespace

std::string_view LedgerLines::buyer(const LedgerLine &line) const
{
    return line.purchase == kNoRow ? std::string_view() : store->text(line.purchase, Field::Who);
}

std::vector<std::uint32_t> orderOf(const LedgerLines &lines, const LedgerOrder &order)
{
    const auto &all = lines.ledger->lines;
    std::vector<std::uint32_t> numbers(all.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    // That of the ledger itself.
    if (order == LedgerOrder())
        return numbers;
    std::ranges::stable_sort(numbers, [&](std::uint32_t a, std::uint32_t b) {
        return order.direction == Qt::AscendingOrder ? isLess(lines, order.column, all[a], all[b])
                                                     : isLess(lines, order.column, all[b], all[a]);
    });
    return numbers;
}

} // namespace cbv
