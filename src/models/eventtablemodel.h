// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the event table: a store and an own vector of row numbers, in the order that is
// shown. It filters nothing, and sorts only what is small; both are done by core/query on a worker.
#pragma once

#include "eventcolumns.h"

#include "core/event/eventstore.h"
#include "core/query/sorter.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace cbv {

class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the store's Row, as uint
        FlagsRole,                  ///< EventFlags, as int
        StateKindRole,              ///< StateKind as int; -1 where the event has no state
        CopiesRole,                 ///< how many other copies the event has, as int
        ErrorRole,                  ///< whether the call ended in an error, as bool
        MarksRole,                  ///< the marks in words: "repaired · 2 copies"; empty for most
        BandRole,      ///< a BandPlace as int: which background the line has by its group
        WholeTextRole, ///< the cell's text whole and raw, for copying
    };
    /// Of a line whose group is told by its background.
    enum BandPlace { NoBand, FirstBand, SecondBand, FirstBandBegins, SecondBandBegins };
    /// Up to so many rows sort() sorts at once; more are left to whom orderRequested() reaches.
    static constexpr std::size_t kSortHereRows = 50'000;

    explicit EventTableModel(QObject *parent = nullptr);

    /// Resets the model. `rows` in the order of order(). Neither is copied. A null store is
    /// empty.
    void setStore(std::shared_ptr<const EventStore> store, std::vector<Row> rows);
    /// All rows of the store, in the model's order, sorted here: for small stores.
    void setStore(std::shared_ptr<const EventStore> store);
    /// The result of a filter or a sort over the same store. Resets the model.
    void setRows(std::vector<Row> rows);
    /// The order that the rows are in; changes the sort indicator only. For setRows().
    void setOrder(const RowOrder &order);
    /// Sorts by any number of columns, as sort() does by one.
    void orderBy(const RowOrder &order);
    void setZone(const QTimeZone &zone);
    /// As rowBands() tells of the rows that are shown; empty: none. Forgotten with the rows.
    void setBands(std::vector<bool> bands);

    const std::shared_ptr<const EventStore> &store() const { return m_store; }
    const std::vector<Row> &rows() const { return m_rows; }
    const RowOrder &order() const { return m_order; }
    const QTimeZone &zone() const { return m_zone; }
    /// kNoRow where there is no such line.
    Row rowAt(int line) const;
    /// The line that shows a row, or -1. One pass at most, and that only in another order than by
    /// time.
    int lineOfRow(Row row) const;
    /// The index in the first column that shows a row; invalid where it is not shown.
    QModelIndex indexOfRow(Row row) const;

    /// After a change of language: asks the views to read all texts again.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// What a header's click does. Beyond kSortHereRows it only sets order() and asks.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The rows are too many to be sorted here: sort them on a worker and call setRows().
    void orderRequested(const cbv::RowOrder &order);
    void zoneChanged();
    /// order() has changed, by whatever way.
    void orderChanged(const cbv::RowOrder &order);

private:
    void adoptRows(std::vector<Row> rows);
    BandPlace bandPlace(int line) const;
    void sortHere();
    QVariant cellData(Row row, int line, EventColumn column, int role) const;
    QString marks(Row row) const;
    QString headerTitle(EventColumn column) const;
    QString headerInWords(EventColumn column) const;
    QString toolTip(EventColumn column, const CellInput &cell) const;

    std::shared_ptr<const EventStore> m_store;
    std::vector<Row> m_rows;
    bool m_ascending = true; ///< m_rows is in the store's order
    /// The line of each row; built when first asked for, only where not m_ascending and not many.
    mutable std::vector<std::uint32_t> m_lines;
    std::vector<bool> m_bands; ///< by line; empty, or as many as rows
    RowOrder m_order{Sorting()};
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace cbv
