// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the header of the event table does beyond sorting by one column: Shift and a click adds a
// column to the order. The numbers and arrows of such an order are the model's.
#pragma once

#include "core/query/sorter.h"

#include <QObject>

class QHeaderView;

namespace cbv {

class EventTableModel;

class HeaderSorting : public QObject
{
    Q_OBJECT
public:
    /// The header of a table that shows the model, with sorting enabled; both outlive it.
    HeaderSorting(QHeaderView *header, EventTableModel *model);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addSection(int section);
    void follow();

    QHeaderView *m_header;
    EventTableModel *m_model;
    int m_pressed = -1; ///< the section that was pressed with Shift
};

} // namespace cbv
