// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What falls into each month, one a row, in order. The sums are the ledger's.
#pragma once

#include "core/block/ledger.h"

#include <QAbstractTableModel>

#include <memory>

namespace cbv {

class LedgerMonthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        MonthColumn,
        ReservationsColumn,
        HoursColumn,
        InstanceHoursColumn,
        NoteColumn,
        kColumnCount
    };

    explicit LedgerMonthModel(QObject *parent = nullptr);

    /// Resets the model. Not null.
    void setLedger(std::shared_ptr<const Ledger> ledger);
    /// The zone whose months they are, for the heading.
    void setZone(const QTimeZone &zone);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const MonthSum &sum, int column) const;

    std::shared_ptr<const Ledger> m_ledger;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace cbv
