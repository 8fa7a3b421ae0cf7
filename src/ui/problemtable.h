// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of problems: keys and clicks on it. What choosing or showing a problem does is
// problemspane's.
#pragma once

#include "models/problemmodel.h"

#include <QTableView>

namespace cbv {

class ProblemTable : public QTableView
{
    Q_OBJECT
public:
    explicit ProblemTable(QWidget *parent = nullptr);

    ProblemModel *problems() const { return m_model; }
    /// In the order on screen; of a group's title all in it.
    std::vector<std::uint32_t> selectedProblems() const;
    /// A new answer; the current problem stays the current one where it is still shown.
    void setAnswer(ProblemAnswer answer);

signals:
    /// A problem was reached by key or click.
    void chosen(std::uint32_t problem);
    /// Enter or a double click on a problem.
    void textWanted(std::uint32_t problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUp();
    void setGroup(int line, ProblemModel::Groups how);

    ProblemModel *m_model;
    bool m_following = false; ///< the current line is being set, not chosen by a person
};

} // namespace cbv
