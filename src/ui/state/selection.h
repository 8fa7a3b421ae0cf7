// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one truth of what is selected in the window: an event, and the lane and interval it belongs
// to. Table, timeline, detail and findings all follow it and all write to it.
#pragma once

#include "session.h"

#include <QObject>

#include <string>

namespace cbv {

class Selection : public QObject
{
    Q_OBJECT
public:
    /// Follows the data of `session`, which outlives it: a selected event stays selected over a
    /// reload, by the place of its record.
    explicit Selection(Session *session, QObject *parent = nullptr);

    /// kNoRow: no event is selected.
    Row row() const { return m_row; }
    /// The index in the session's blocks, or -1.
    int block() const;
    /// The index in the block's intervals, or -1.
    int interval() const { return m_interval; }
    const SessionData &data() const { return *m_data; }

    void selectRow(Row row);
    /// An interval, by the event that began it.
    void selectInterval(int block, int interval);
    /// A whole lane; the event stays if it belongs to it.
    void selectBlock(int block);
    /// An event as one of this lane: it may name several.
    void selectRowOfBlock(int block, Row row);
    void clear();

signals:
    void changed();

private:
    void followData();
    void set(Row row, int block, int interval);

    Session *m_session;
    SessionDataPtr m_data;
    Row m_row = kNoRow;
    std::string m_blockId;
    int m_interval = -1;
};

} // namespace cbv
