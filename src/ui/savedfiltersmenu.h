// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filters with names, and those used lately, as a menu: taken with a click, saved, deleted,
// written to a file and read from one.
#pragma once

#include "core/query/savedfilters.h"

#include <QMenu>

namespace cbv {

class ViewerState;

class SavedFiltersMenu : public QMenu
{
    Q_OBJECT
public:
    SavedFiltersMenu(ViewerState *state, QWidget *parent);

    void retranslate();
    /// Keeps the filter in force under a name; one of that name is replaced.
    void save(const QString &name);
    void remove(const QString &name);
    /// What the dialogs lead to; a trouble() where the file cannot be written or read.
    void exportTo(const QString &path);
    void importFrom(const QString &path);

signals:
    /// A sentence for the message bar.
    void trouble(const QString &sentence);

private:
    void fill();
    void addFilter(QMenu *menu, const QString &title, const QString &text);
    void askName();
    void askExport();
    void askImport();

    ViewerState *m_state;
};

} // namespace cbv
