// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings of all blocks, one a row, in the order of the blocks. The words are findingwords'.
#pragma once

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace cbv {

class FindingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Blocks = std::shared_ptr<const std::vector<CapacityBlock>>;
    enum Column { TitleColumn, ReservationColumn, TimeColumn, WhatColumn, kColumnCount };
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< FindingCode, as int
        BlockRole,                   ///< index into the blocks, as int
        ReservationRole,             ///< the id as it is
        RowRole,                     ///< its first record's Row, as uint; kNoRow where it has none
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// Resets the model. Neither may be null; the rows of the blocks are rows of the store.
    void setBlocks(std::shared_ptr<const EventStore> store, Blocks blocks);
    void setZone(const QTimeZone &zone);
    void retranslate();

    const CapacityBlock &blockAt(int line) const;
    const Finding &findingAt(int line) const;
    /// The first finding of a reservation, or -1.
    int lineOfReservation(std::string_view id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        std::uint32_t block = 0;
        std::uint32_t finding = 0;
    };
    QString text(int line, int column) const;

    std::shared_ptr<const EventStore> m_store;
    Blocks m_blocks;
    std::vector<Line> m_lines;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace cbv
