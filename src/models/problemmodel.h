// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong in a load, one problem a row. The words are problemwords'.
#pragma once

#include "core/event/eventstore.h"
#include "core/event/problem.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace cbv {

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, FileColumn, PlaceColumn, WhatColumn, kColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< Severity, as int
        PathRole,                        ///< the file's path as it is, unescaped
    };

    explicit ProblemModel(QObject *parent = nullptr);

    /// Resets the model. `store` gives the paths and may not be null.
    void setProblems(std::shared_ptr<const EventStore> store, std::vector<Problem> problems);
    void retranslate();

    const std::vector<Problem> &problems() const { return m_problems; }
    const Problem &problemAt(int line) const { return m_problems[static_cast<std::size_t>(line)]; }
    /// The event that a problem is about; kNoRow where none is shown (see rowOfProblem).
    Row eventRow(int line) const;
    /// The first problem of an event's record, or -1.
    int lineOfEvent(Row row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const EventStore> m_store;
    std::vector<Problem> m_problems;
};

} // namespace cbv
