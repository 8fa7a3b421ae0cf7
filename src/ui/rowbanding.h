// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the backgrounds of the event table right: asks for them anew when rows, order, zone or the
// choice change; on a worker where the rows are many.
#pragma once

#include "state/backgroundjob.h"

#include <QObject>

namespace cbv {

class EventTableModel;
class TableLook;

class RowBanding : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    RowBanding(const TableLook *look, EventTableModel *model);

private:
    void follow();

    const TableLook *m_look;
    EventTableModel *m_model;
    BackgroundJob m_job;
};

} // namespace cbv
