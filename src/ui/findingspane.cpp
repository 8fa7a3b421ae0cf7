// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspane.h"

#include "state/viewerstate.h"

#include <QTableView>

namespace cbv {

FindingsPane::FindingsPane(ViewerState *state, QWidget *parent)
    : FindingsPane(state, new FindingModel, parent)
{}

FindingsPane::FindingsPane(ViewerState *state, FindingModel *model, QWidget *parent)
    : ListPane(model, FindingModel::WhatColumn, parent),
      m_state(state),
      m_model(model)
{
    setObjectName(QStringLiteral("findings"));
    model->setParent(this);
    setColumnWidths({230, 190, 180});
    model->setZone(state->zone().zone());
    connect(&state->session(), &Session::dataChanged, this, &FindingsPane::follow);
    connect(&state->zone(), &DisplayZone::changed, this,
            [this] { m_model->setZone(m_state->zone().zone()); });
    connect(this, &ListPane::chosen, this, &FindingsPane::choose);
    retranslate();
}

void FindingsPane::retranslate()
{
    m_model->retranslate();
    table()->setAccessibleName(tr("Findings"));
    setEmptyText(tr("Nothing conspicuous was found about these reservations."));
}

void FindingsPane::follow()
{
    const SessionDataPtr loaded = m_state->session().data();
    // The blocks live in the data; this pointer keeps all of them.
    m_model->setBlocks(loaded->load.store, FindingModel::Blocks(loaded, &loaded->blocks));
    emit countChanged();
}

void FindingsPane::choose(int line)
{
    const QModelIndex index = m_model->index(line, 0);
    const int block = index.data(FindingModel::BlockRole).toInt();
    const Row row = index.data(FindingModel::RowRole).toUInt();
    if (row == kNoRow)
        m_state->selection().selectBlock(block);
    else
        m_state->selection().selectRowOfBlock(block, row);
}

} // namespace cbv
