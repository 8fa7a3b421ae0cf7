// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbanding.h"

#include "state/tablelook.h"

#include "models/eventtablemodel.h"

namespace cbv {

namespace {
/// Up to so many lines they are told at once, so that nothing flickers.
constexpr std::size_t kInlineRows = 20'000;
} // namespace

RowBanding::RowBanding(const TableLook *look, EventTableModel *model)
    : QObject(model),
      m_look(look),
      m_model(model)
{
    connect(look, &TableLook::changed, this, &RowBanding::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &RowBanding::follow);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowBanding::follow);
    connect(model, &EventTableModel::zoneChanged, this, &RowBanding::follow);
}

void RowBanding::follow()
{
    m_job.drop();
    if (m_look->banding() == Banding::None) {
        m_model->setBands({});
        return;
    }
    BandQuestion question{m_look->banding(), m_model->store(), m_model->rows(), m_model->zone()};
    if (question.rows.size() <= kInlineRows) {
        m_model->setBands(rowBands(question));
        return;
    }
    m_job.start([this, question = std::move(question)](std::stop_token stop,
                                                       const BackgroundJob::Post &post) {
        post([this, bands = rowBands(question, stop)] { m_model->setBands(bands); });
    });
}

} // namespace cbv
