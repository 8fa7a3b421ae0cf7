// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line to type a filter into (it stands in the tool bar), and below it what is wrong with the
// text and a chip for each part. It writes to FilterState and shows what is there; it reads no
// filter itself.
#pragma once

#include "core/query/filter.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace cbv {

class FilterChips;
class FilterCompleter;
class FilterLine;
class SavedFiltersMenu;
class ViewerState;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(ViewerState *state, QWidget *parent = nullptr);

    /// The line; the window puts it into its tool bar.
    QLineEdit *edit() const;
    /// Filters with names and used ones; the window puts it into its menu.
    SavedFiltersMenu *savedFilters() const { return m_saved; }
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void follow();
    void setIcons();
    void editTerm(const FilterTerm &term);

    ViewerState *m_state;
    FilterLine *m_edit;
    QLabel *m_error;
    FilterChips *m_chips;
    FilterCompleter *m_completer;
    SavedFiltersMenu *m_saved;
    QAction *m_icon;
    QTimer m_pause; ///< a filter is run when the typing pauses
};

} // namespace cbv
