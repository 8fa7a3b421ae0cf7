// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a ledger, one a reservation, in any order that is asked for. The sums are the ledger's,
// the words ledgerwords'.
#pragma once

#include "core/block/ledger.h"
#include "core/event/eventstore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace cbv {

class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Blocks = std::shared_ptr<const std::vector<CapacityBlock>>;
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
    enum Role {
        BlockRole = Qt::UserRole + 1, ///< index into the blocks, as int
    };

    explicit LedgerModel(QObject *parent = nullptr);

    /// Resets the model; the order stays. None may be null; the lines are of these blocks.
    void setLedger(std::shared_ptr<const EventStore> store, Blocks blocks,
                   std::shared_ptr<const Ledger> ledger);
    void setZone(const QTimeZone &zone);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Lines that are equal there stay in the order of their ids; what is not known comes first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const LedgerLine &lineAt(int row) const;
    const CapacityBlock &blockOf(const LedgerLine &line) const { return (*m_blocks)[line.block]; }
    QString text(const LedgerLine &line, int column) const;
    QString toolTip(const LedgerLine &line, int column) const;
    std::string_view buyer(const LedgerLine &line) const;
    bool isLess(const LedgerLine &a, const LedgerLine &b) const;
    void putInOrder();

    std::shared_ptr<const EventStore> m_store;
    Blocks m_blocks;
    std::shared_ptr<const Ledger> m_ledger;
    std::vector<std::uint32_t> m_order; ///< of the ledger's lines
    int m_sortedBy = ReservationColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace cbv
