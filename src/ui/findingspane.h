// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the viewer tells unasked about the reservations. A line leads to its lane and first record.
#pragma once

#include "listpane.h"

#include "models/findingmodel.h"

namespace cbv {

class ViewerState;

class FindingsPane : public ListPane
{
    Q_OBJECT
public:
    explicit FindingsPane(ViewerState *state, QWidget *parent = nullptr);

    int count() const { return m_model->rowCount(); }
    void retranslate();

signals:
    void countChanged();

private:
    explicit FindingsPane(ViewerState *state, FindingModel *model, QWidget *parent);
    void follow();
    void choose(int line);

    ViewerState *m_state;
    FindingModel *m_model;
};

} // namespace cbv
