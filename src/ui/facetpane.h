// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of the shown events with their counts, to choose from: what is chosen is written into
// the one filter. It counts on a worker, and only while it is seen.
#pragma once

#include "state/backgroundjob.h"

#include "core/query/facets.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QLabel;
class QLineEdit;
class QTreeView;

namespace cbv {

class FacetModel;
class ViewerState;

class FacetPane : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPane(ViewerState *state, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    void retranslate();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void count();
    void show(std::vector<Facet> facets);
    void rememberOpen(const QModelIndex &index, bool open);
    void choose(const QModelIndex &index, ValueChoice choice);
    bool chooseByKey(int key);
    void showMenu(QPoint at);

    ViewerState *m_state;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_hint;
    FacetModel *m_model;
    std::set<FilterField> m_open; ///< fields whose values are seen
    bool m_stale = true;          ///< not counted since the rows changed
    QTimer m_pause;               ///< of the typing
    BackgroundJob m_counting;
};

} // namespace cbv
