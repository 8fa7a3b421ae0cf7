// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemspane.h"

#include "state/viewerstate.h"

#include "models/loadwords.h"

#include <QTableView>

namespace cbv {

ProblemsPane::ProblemsPane(ViewerState *state, QWidget *parent)
    : ProblemsPane(state, new ProblemModel, parent)
{}

ProblemsPane::ProblemsPane(ViewerState *state, ProblemModel *model, QWidget *parent)
    : ListPane(model, ProblemModel::WhatColumn, parent),
      m_state(state),
      m_model(model)
{
    setObjectName(QStringLiteral("problems"));
    model->setParent(this);
    setColumnWidths({120, 380, 220});
    table()->setTextElideMode(Qt::ElideMiddle);
    connect(&state->session(), &Session::dataChanged, this, &ProblemsPane::follow);
    connect(this, &ListPane::chosen, this, [this](int line) {
        const Row row = m_model->eventRow(line);
        if (row != kNoRow)
            m_state->selection().selectRow(row);
    });
    retranslate();
}

void ProblemsPane::retranslate()
{
    m_model->retranslate();
    table()->setAccessibleName(tr("Problems"));
    setEmptyText(tr("No problems: everything was read as it is written."));
    follow();
}

void ProblemsPane::follow()
{
    const LoadResult &load = m_state->session().data()->load;
    m_model->setProblems(load.store, load.problems);
    setHeadline(m_state->session().phase() == LoadPhase::Empty ? QString()
                                                               : loadAccountText(load.account));
    emit countChanged();
}

} // namespace cbv
