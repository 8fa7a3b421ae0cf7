// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a ledger, one a reservation, in any order that is asked for. The sums are the
// ledger's, the words ledgerwords'.
#pragma once

#include "ledgerorder.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace cbv {

class LedgerModel : public QAbstractTableModel, public LedgerColumns
{
    Q_OBJECT
public:
    enum Role {
        ReservationRole = Qt::UserRole + 1, ///< the id as it is, as QByteArray
    };

    explicit LedgerModel(QObject *parent = nullptr);

    /// Resets the model; `order` is of these lines, as orderOf() gives it for asked().
    void setLedger(LedgerLines lines, std::vector<std::uint32_t> order);
    /// The same lines in another order.
    void setOrder(std::vector<std::uint32_t> order);
    const LedgerLines &lines() const { return m_lines; }
    const LedgerOrder &asked() const { return m_asked; }
    void setZone(const QTimeZone &zone);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Asks for lines in another order, which setOrder() brings: to sort many takes a worker.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void orderWanted();

private:
    const LedgerLine &lineAt(int row) const;
    QString text(const LedgerLine &line, int column) const;
    QString toolTip(const LedgerLine &line, int column) const;

    LedgerLines m_lines;
    std::vector<std::uint32_t> m_order; ///< of the ledger's lines
    LedgerOrder m_asked;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace cbv
