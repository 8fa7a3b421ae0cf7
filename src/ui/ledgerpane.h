// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the shown reservations come to, each and by month, with the sums of all above. A line leads
// to its lane. Nothing is summed, nor held on to, while nobody sees it.
#pragma once

#include "state/backgroundjob.h"

#include "models/ledgerorder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace cbv {

class LedgerModel;
class LedgerMonthModel;
class ListPane;
class ViewerState;

class LedgerPane : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerPane(ViewerState *state, QWidget *parent = nullptr);

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void follow();
    void show(const LedgerLines &lines, const std::vector<std::uint32_t> &order,
              const QTimeZone &zone, const LedgerOrder &ordered);
    void putInOrder();
    void choose(int line);

    ViewerState *m_state;
    LedgerModel *m_lines;
    LedgerMonthModel *m_months;
    QComboBox *m_by;
    QLabel *m_total;
    QToolButton *m_save;
    QStackedWidget *m_stack;
    ListPane *m_linesPane;
    ListPane *m_monthsPane;
    bool m_again = false; ///< what is summed is no longer what is shown
    BackgroundJob m_summing;
    BackgroundJob m_ordering;
};

} // namespace cbv
