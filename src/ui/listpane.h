// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of things to look through (findings, the ledger) with a sentence instead where there are
// none. What the things are is the model's; what choosing one does is the caller's.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QStackedLayout;
class QTableView;

namespace cbv {

class ListPane : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives it. `stretched`: the column that takes the room that is left.
    ListPane(QAbstractItemModel *model, int stretched, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    /// In px of the usual font; the stretched column needs none.
    void setColumnWidths(std::initializer_list<int> widths);
    void setEmptyText(const QString &text);

signals:
    /// A line was clicked or reached by key.
    void chosen(int line);

private:
    void showEmptyOrTable();

    QAbstractItemModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace cbv
