// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the filter, a chip each: switched off and on, inverted, edited, removed. It writes
// to FilterState.
#pragma once

#include "core/query/filter.h"

#include <QList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace cbv {

class ViewerState;

class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(ViewerState *state, QWidget *parent = nullptr);
    void retranslate();

signals:
    /// The person wants to change the words of a term that is on.
    void editWanted(const cbv::FilterTerm &term);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum class Switch { On, Off };
    void follow();
    void addChip(const FilterTerm &term, Switch now);
    void fillMenu(QMenu *menu, const FilterTerm &term, Switch now);

    ViewerState *m_state;
    QList<QToolButton *> m_chips; ///< those on screen, not those that are about to be deleted
};

} // namespace cbv
