// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemmodel.h"

#include "problemwords.h"
#include "visibletext.h"
#include "wordjoin.h"

#include <QLocale>

#include <algorithm>

namespace cbv {
namespace {

bool isNumber(int column)
{
    const auto kind = static_cast<ProblemColumn>(column);
    return kind == ProblemColumn::Record || kind == ProblemColumn::Line
           || kind == ProblemColumn::Offset;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemModel::setAnswer(ProblemAnswer answer)
{
    beginResetModel();
    // Another load counts its files anew; severities and kinds stay what they are.
    if (answer.grouping != m_answer.grouping
        || (answer.load != m_answer.load && answer.grouping == ProblemGrouping::File))
        m_closed.clear();
    m_answer = std::move(answer);
    layLines();
    endResetModel();
}

void ProblemModel::layLines()
{
    m_lines.clear();
    const auto addProblems = [this](std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t at = begin; at < end; ++at)
            m_lines.push_back(at);
    };
    if (m_answer.groups.empty())
        addProblems(0, static_cast<std::uint32_t>(m_answer.problems.size()));
    for (std::uint32_t group = 0; group < m_answer.groups.size(); ++group) {
        const ProblemGroup &its = m_answer.groups[group];
        m_lines.push_back(kGroup | group);
        if (!m_closed.contains(its.key))
            addProblems(its.begin, its.end);
    }
}

void ProblemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kProblemColumns - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kProblemColumns - 1));
}

bool ProblemModel::isGroup(int line) const
{
    return line >= 0 && line < rowCount()
           && (m_lines[static_cast<std::size_t>(line)] & kGroup) != 0;
}

const ProblemGroup &ProblemModel::groupAt(int line) const
{
    return m_answer.groups[m_lines[static_cast<std::size_t>(line)] & ~kGroup];
}

const Problem &ProblemModel::problem(Line line) const
{
    return m_answer.load->problems[m_answer.problems[line]];
}

bool ProblemModel::isOpen(int line) const
{
    return isGroup(line) && !m_closed.contains(groupAt(line).key);
}

void ProblemModel::setGroup(int line, Groups how)
{
    if (!isGroup(line) || isOpen(line) == (how == Groups::Open))
        return;
    const ProblemGroup &group = groupAt(line);
    const int count = static_cast<int>(group.end - group.begin);
    const auto at = m_lines.begin() + line + 1;
    if (how == Groups::Open) {
        beginInsertRows({}, line + 1, line + count);
        std::vector<Line> lines(group.end - group.begin);
        for (Line i = 0; i < lines.size(); ++i)
            lines[i] = group.begin + i;
        m_lines.insert(at, lines.begin(), lines.end());
        m_closed.erase(group.key);
        endInsertRows();
    } else {
        beginRemoveRows({}, line + 1, line + count);
        m_lines.erase(at, at + count);
        m_closed.insert(group.key);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(line, 0), index(line, kProblemColumns - 1));
}

void ProblemModel::setAllGroups(Groups how)
{
    beginResetModel();
    m_closed.clear();
    if (how == Groups::Closed) {
        for (const ProblemGroup &group : m_answer.groups)
            m_closed.insert(group.key);
    }
    layLines();
    endResetModel();
}

std::optional<std::uint32_t> ProblemModel::problemAt(int line) const
{
    if (line < 0 || line >= rowCount() || isGroup(line))
        return std::nullopt;
    return m_answer.problems[m_lines[static_cast<std::size_t>(line)]];
}

std::vector<std::uint32_t> ProblemModel::problemsAt(int line) const
{
    if (isGroup(line)) {
        const ProblemGroup &group = groupAt(line);
        return {m_answer.problems.begin() + group.begin, m_answer.problems.begin() + group.end};
    }
    const auto problem = problemAt(line);
    return problem ? std::vector{*problem} : std::vector<std::uint32_t>();
}

int ProblemModel::lineOfProblem(std::uint32_t problem) const
{
    const auto found = std::ranges::find(m_answer.problems, problem);
    if (found == m_answer.problems.end())
        return -1;
    const auto at = static_cast<Line>(found - m_answer.problems.begin());
    const auto line = std::ranges::find_if(m_lines, [&](Line l) {
        if ((l & kGroup) == 0)
            return l == at;
        const ProblemGroup &group = m_answer.groups[l & ~kGroup];
        return group.begin <= at && at < group.end && m_closed.contains(group.key);
    });
    return line == m_lines.end() ? -1 : static_cast<int>(line - m_lines.begin());
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kProblemColumns;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index.row()))
        return groupData(index.row(), index.column(), role);
    const Problem &its = problem(m_lines[static_cast<std::size_t>(index.row())]);
    const auto column = static_cast<ProblemColumn>(index.column());
    switch (role) {
    case SeverityRole: return static_cast<int>(its.severity);
    case GroupRole: return false;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter
                                | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole: return cellText(its, column, kCellChars);
    case Qt::ToolTipRole: return plainToolTip(cellText(its, column, kLongChars));
    default: return {};
    }
}

QString ProblemModel::cellText(const Problem &problem, ProblemColumn column, qsizetype limit) const
{
    const auto number = [](std::int64_t n) {
        return QLocale().toString(static_cast<qlonglong>(n));
    };
    switch (column) {
    case ProblemColumn::Severity: return severityWord(problem.severity);
    case ProblemColumn::Kind: return problemKind(problem);
    case ProblemColumn::File: return visibleText(problemPath(problem, store()), limit);
    case ProblemColumn::Record: return problem.record == 0 ? QString() : number(problem.record);
    case ProblemColumn::Line:
        return problem.line < 0 ? QString()
                                : QStringLiteral("%1:%2").arg(problem.line).arg(problem.column);
    case ProblemColumn::Offset: return problem.offset < 0 ? QString() : number(problem.offset);
    case ProblemColumn::What: break;
    }
    return problemSentence(problem);
}

QVariant ProblemModel::groupData(int line, int column, int role) const
{
    const ProblemGroup &group = groupAt(line);
    switch (role) {
    case GroupRole: return true;
    case OpenRole: return isOpen(line);
    case Qt::DisplayRole: return column == 0 ? groupTitle(group) : QString();
    case Qt::ToolTipRole: return plainToolTip(groupTitle(group));
    case Qt::AccessibleTextRole:
        if (column > 0)
            return QString();
        //: What a screen reader says of a group of lines
        return listText({groupTitle(group), isOpen(line) ? tr("open") : tr("closed")});
    default: return {};
    }
}

QString ProblemModel::groupTitle(const ProblemGroup &group) const
{
    QString name;
    switch (m_answer.grouping) {
    case ProblemGrouping::None: break;
    case ProblemGrouping::File: {
        Problem problem;
        problem.file = group.key;
        name = visibleText(problemPath(problem, store()), kCellChars);
        break;
    }
    case ProblemGrouping::Severity: name = severityWord(static_cast<Severity>(group.key)); break;
    case ProblemGrouping::Kind: name = problemKind(static_cast<ProblemCode>(group.key)); break;
    }
    return QStringLiteral("%1 (%2)").arg(name, QLocale().toString(group.end - group.begin));
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kProblemColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<ProblemColumn>(section)) {
    //: Column of the problems: note, repaired, rejected, unreadable
    case ProblemColumn::Severity: return tr("Severity");
    //: Column of the problems: what kind of thing is wrong, in two words
    case ProblemColumn::Kind: return tr("Kind");
    case ProblemColumn::File: return tr("File");
    //: Column of the problems: the number of the record in its file
    case ProblemColumn::Record: return tr("Record");
    //: Column of the problems: line and column in the file, such as 3:17
    case ProblemColumn::Line: return tr("Line:column");
    //: Column of the problems: how many bytes of the file's text lie before the place
    case ProblemColumn::Offset: return tr("Byte");
    //: Column of the problems: what is wrong, in a sentence
    case ProblemColumn::What: return tr("What");
    }
    return {};
}

void ProblemModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kProblemColumns)
        return;
    Q_EMIT sortingRequested(static_cast<ProblemColumn>(column), order == Qt::AscendingOrder
                                                                    ? SortOrder::Ascending
                                                                    : SortOrder::Descending);
}

} // namespace cbv
