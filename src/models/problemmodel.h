// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problems of a load as lines of a table, in groups that can be closed. What is shown in which
// order is problemquery's answer; the words are problemwords'.
#pragma once

#include "problemquery.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>

namespace cbv {

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< Severity, as int; of a problem only
        GroupRole,                       ///< whether the line is the title of a group
        OpenRole,                        ///< whether that group is open
    };

    explicit ProblemModel(QObject *parent = nullptr);

    /// Resets the model. Groups that were closed stay closed where they are the same.
    void setAnswer(ProblemAnswer answer);
    void retranslate();

    const ProblemAnswer &answer() const { return m_answer; }
    const EventStore &store() const { return *m_answer.load->store; }
    bool isGroup(int line) const;
    bool isOpen(int line) const;
    /// Opens or closes the group whose title the line is.
    enum class Groups { Open, Closed };
    void setGroup(int line, Groups how);
    void setAllGroups(Groups how);
    /// The problem of a line, an index into the load's problems; none for a group's title.
    std::optional<std::uint32_t> problemAt(int line) const;
    /// The problems of a line: of a group's title all in it, also where it is closed.
    std::vector<std::uint32_t> problemsAt(int line) const;
    /// The line of a problem or, where its group is closed, of the group's title; -1: not shown.
    int lineOfProblem(std::uint32_t problem) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Asks for another answer; sorts nothing itself.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortingRequested(cbv::ProblemColumn column, cbv::SortOrder order);

private:
    /// Either an index into the answer's problems, or kGroup and one into its groups.
    using Line = std::uint32_t;
    static constexpr Line kGroup = 0x80000000;
    void layLines();
    const ProblemGroup &groupAt(int line) const;
    const Problem &problem(Line line) const;
    QVariant groupData(int line, int column, int role) const;
    QString groupTitle(const ProblemGroup &group) const;
    QString cellText(const Problem &problem, ProblemColumn column, qsizetype limit) const;

    ProblemAnswer m_answer;
    std::vector<Line> m_lines;
    std::set<std::uint32_t> m_closed; ///< keys of groups
};

} // namespace cbv
