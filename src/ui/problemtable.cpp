// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemtable.h"

#include "problemdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace cbv {

ProblemTable::ProblemTable(QWidget *parent) : QTableView(parent), m_model(new ProblemModel(this))
{
    setObjectName(QStringLiteral("problemTable"));
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setUp();
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index.row()))
            setGroup(index.row(), m_model->isOpen(index.row()) ? ProblemModel::Groups::Closed
                                                               : ProblemModel::Groups::Open);
        else if (const auto problem = m_model->problemAt(index.row()))
            emit textWanted(*problem);
    });
}

void ProblemTable::setUp()
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(static_cast<int>(ProblemColumn::Severity), Qt::DescendingOrder);
    setSortingEnabled(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    constexpr std::array<int, kProblemColumns> kDigits{10, 19, 28, 6, 9, 8, 40};
    for (int column = 0; column < kProblemColumns; ++column)
        header->resizeSection(column, kDigits[static_cast<std::size_t>(column)] * digit + 24);
}

std::vector<std::uint32_t> ProblemTable::selectedProblems() const
{
    std::vector<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines.push_back(line);
    }
    std::ranges::sort(lines);
    std::vector<std::uint32_t> problems;
    std::vector<bool> taken(m_model->answer().load->problems.size());
    for (const int line : lines) {
        for (const std::uint32_t problem : m_model->problemsAt(line)) {
            if (!taken[problem])
                problems.push_back(problem);
            taken[problem] = true;
        }
    }
    return problems;
}

void ProblemTable::setAnswer(ProblemAnswer answer)
{
    auto current = m_model->problemAt(currentIndex().row());
    const auto before = m_model->answer().load;
    if (current && answer.load != before)
        current = sameProblem(*before, before->problems[*current], *answer.load);
    m_following = true;
    m_model->setAnswer(std::move(answer));
    const int line = current ? m_model->lineOfProblem(*current) : -1;
    if (line >= 0)
        setCurrentIndex(m_model->index(line, 0));
    m_following = false;
}

void ProblemTable::setGroup(int line, ProblemModel::Groups how)
{
    m_model->setGroup(line, how);
}

void ProblemTable::keyPressEvent(QKeyEvent *event)
{
    const int line = currentIndex().row();
    if (m_model->isGroup(line) && event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        setGroup(line, event->key() == Qt::Key_Right ? ProblemModel::Groups::Open
                                                     : ProblemModel::Groups::Closed);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ProblemTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    // The event of the current line may have been left for another one in the meantime.
    if (const auto problem = m_model->problemAt(index.row()))
        emit chosen(*problem);
}

void ProblemTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
}

void ProblemTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_following || !hasFocus())
        return;
    if (const auto problem = m_model->problemAt(current.row()))
        emit chosen(*problem);
}

} // namespace cbv
