// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemmodel.h"

#include "problemwords.h"
#include "visibletext.h"

namespace cbv {

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_store(std::make_shared<const EventStore>())
{}

void ProblemModel::setProblems(std::shared_ptr<const EventStore> store,
                               std::vector<Problem> problems)
{
    beginResetModel();
    m_store = std::move(store);
    m_problems = std::move(problems);
    endResetModel();
}

void ProblemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_problems.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

Row ProblemModel::eventRow(int line) const
{
    return rowOfProblem(problemAt(line), *m_store);
}

int ProblemModel::lineOfEvent(Row row) const
{
    if (row >= m_store->size())
        return -1;
    const RecordPlace &place = m_store->place(row);
    for (std::size_t line = 0; line < m_problems.size(); ++line) {
        if (m_problems[line].file == place.file && m_problems[line].record == place.record)
            return static_cast<int>(line);
    }
    return -1;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = problemAt(index.row());
    switch (role) {
    case SeverityRole: return static_cast<int>(problem.severity);
    case PathRole: return problemPath(problem, *m_store);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: break;
    default: return {};
    }
    const bool tip = role == Qt::ToolTipRole;
    QString text;
    switch (index.column()) {
    case SeverityColumn: text = severityWord(problem.severity); break;
    case FileColumn:
        text = visibleText(problemPath(problem, *m_store), tip ? kLongChars : kCellChars);
        break;
    case PlaceColumn: text = problemPlace(problem); break;
    default: text = problemSentence(problem);
    }
    return tip ? plainToolTip(text) : text;
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the problems: note, repaired, rejected, unreadable
    case SeverityColumn: return tr("Severity");
    case FileColumn: return tr("File");
    //: Column of the problems: record, line and byte in the file
    case PlaceColumn: return tr("Place");
    //: Column of the problems: what is wrong, in a sentence
    case WhatColumn: return tr("What");
    default: return {};
    }
}

} // namespace cbv
