// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What could not be read or had to be mended, and the account of the load above it. A line leads to
// its event, where there is one.
#pragma once

#include "listpane.h"

#include "models/problemmodel.h"

namespace cbv {

class ViewerState;

class ProblemsPane : public ListPane
{
    Q_OBJECT
public:
    explicit ProblemsPane(ViewerState *state, QWidget *parent = nullptr);

    int count() const { return m_model->rowCount(); }
    void retranslate();

signals:
    void countChanged();

private:
    explicit ProblemsPane(ViewerState *state, ProblemModel *model, QWidget *parent);
    void follow();

    ViewerState *m_state;
    ProblemModel *m_model;
};

} // namespace cbv
