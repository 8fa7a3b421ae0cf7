// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event table: EventTableModel in a view with fixed row heights, a menu of columns on the
// header and a menu for the row. It follows the one selection and writes to it.
#pragma once

#include "models/eventtablemodel.h"
#include "state/backgroundjob.h"
#include "timeline/timelinetheme.h"

#include <QTableView>

#include <optional>

namespace cbv {

class EventDelegate;
class ViewerState;

class EventView : public QTableView
{
    Q_OBJECT
public:
    explicit EventView(ViewerState *state, QWidget *parent = nullptr);

    EventTableModel *events() const { return m_model; }
    /// The columns on screen, in their order there; for exports.
    std::vector<EventColumn> shownColumns() const;
    /// From the top down.
    std::vector<Row> selectedRows() const;
    /// Marks the cells that show a text; empty: none.
    void setFound(const QString &text);
    /// In the current row, to the first cell that is marked.
    void goToFoundCell();
    void setTheme(ThemeKind theme);
    void retranslate();
    void saveLayout();
    /// Submenus of the window that the menu for the row shows too.
    void setRowMenus(std::initializer_list<QMenu *> menus) { m_rowMenus = menus; }

signals:
    /// A sentence for the message bar: something could not be copied.
    void trouble(const QString &sentence);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    enum class CopyAs { Text, Tsv, Csv, Markdown, Json, JsonLines };

    void setUpHeader();
    void useDefaultColumns();
    int stateWidth() const;
    qsizetype selectedCount() const;
    void showColumnMenu(QPoint at);
    void follow();
    void followSelection();
    enum class CellFilter { For, Out };
    std::optional<FilterField> filterField(const QModelIndex &index) const;
    void filterByCell(CellFilter how);
    void showFolder();
    void copy(CopyAs form);

    ViewerState *m_state;
    EventTableModel *m_model;
    EventDelegate *m_delegate;
    BackgroundJob m_copying;
    QList<QMenu *> m_rowMenus;
    int m_stateWidth = 0;     ///< of the column by default, in the language now
    int m_column = 0;         ///< of the current cell; a reset of the model forgets it
    bool m_following = false; ///< the current row is being set, not chosen by a person
};

} // namespace cbv
