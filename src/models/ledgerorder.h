// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a ledger and the order in which they are shown. To sort many takes a while: any
// thread.
#pragma once

#include "core/block/ledger.h"
#include "core/event/eventstore.h"

#include <Qt>

#include <memory>
#include <vector>

namespace cbv {

/// The columns of a ledger of reservations.
struct LedgerColumns
{
    enum Column {
        ReservationColumn,
        AccountColumn,
        RegionColumn,
        CapacityColumn,
        StateColumn,
        FromColumn,
        ToColumn,
        HoursColumn,
        InstanceHoursColumn,
        InstancesColumn,
        UsedColumn,
        CountedColumn,
        LaunchesColumn,
        ExtensionsColumn,
        BuyerColumn,
        kColumnCount
    };
};

struct LedgerOrder
{
    int column = LedgerColumns::ReservationColumn;
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool operator==(const LedgerOrder &) const = default;
};

/// A ledger with what its lines are about; nothing is null.
struct LedgerLines
{
    std::shared_ptr<const EventStore> store = std::make_shared<const EventStore>();
    std::shared_ptr<const std::vector<CapacityBlock>> blocks =
        std::make_shared<const std::vector<CapacityBlock>>();
    std::shared_ptr<const Ledger> ledger = std::make_shared<const Ledger>();

    const CapacityBlock &blockOf(const LedgerLine &line) const { return (*blocks)[line.block]; }
    /// Who bought it, as a record says; empty where none does.
    std::string_view buyer(const LedgerLine &line) const;
};

/// The numbers of the lines in that order. Equal ones stay in the order of the ledger; what is not
/// known is less than anything else.
std::vector<std::uint32_t> orderOf(const LedgerLines &lines, const LedgerOrder &order);

} // namespace cbv
