// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints a line of the problems: a cell as usual, or a group's title with its triangle across the
// whole line.
#pragma once

#include "celldelegate.h"

class QTableView;

namespace cbv {

class ProblemDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit ProblemDelegate(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QTableView *m_table;
};

} // namespace cbv
