// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemspane.h"

#include "excerptpane.h"
#include "problembar.h"
#include "problemcommands.h"
#include "problemtable.h"
#include "state/viewerstate.h"

#include "models/loadwords.h"
#include "models/problemwords.h"

#include <QApplication>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace cbv {

ProblemsPane::ProblemsPane(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_load(std::make_shared<const LoadResult>()),
      m_account(new QLabel(this)),
      m_bar(new ProblemBar(this)),
      m_table(new ProblemTable(this)),
      m_empty(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_split(new QSplitter(this)),
      m_excerpt(new ExcerptPane(this)),
      m_commands(new ProblemCommands(state, m_table, this))
{
    setObjectName(QStringLiteral("problems"));
    layOut();
    connect(&state->session(), &Session::dataChanged, this, &ProblemsPane::follow);
    connect(&state->session(), &Session::phaseChanged, this, &ProblemsPane::setEmptyText);
    connect(m_bar, &ProblemBar::changed, this, &ProblemsPane::ask);
    connect(m_bar, &ProblemBar::saveAllWanted, m_commands,
            [this] { m_commands->askSave(ProblemCommands::Which::All); });
    connect(m_bar, &ProblemBar::saveShownWanted, m_commands,
            [this] { m_commands->askSave(ProblemCommands::Which::Shown); });
    connect(m_commands, &ProblemCommands::told, this, &ProblemsPane::told);
    connect(m_commands, &ProblemCommands::textWanted, this, &ProblemsPane::showText);
    connect(m_table, &ProblemTable::chosen, this, &ProblemsPane::selectEvent);
    connect(m_table, &ProblemTable::textWanted, this, &ProblemsPane::showText);
    connect(m_excerpt, &ExcerptPane::closeWanted, this, &ProblemsPane::hideText);
    connect(m_table->problems(), &ProblemModel::sortingRequested, this,
            [this](ProblemColumn column, SortOrder order) {
                m_question.column = column;
                m_question.order = order;
                ask();
            });
    retranslate();
}

void ProblemsPane::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_account);
    layout->addWidget(m_bar);
    layout->addWidget(m_split, 1);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_excerpt);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_excerpt->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_account->setObjectName(QStringLiteral("problemAccount"));
    m_account->setTextFormat(Qt::PlainText);
    m_account->setWordWrap(true);
    m_account->setContentsMargins(12, 6, 12, 2);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setObjectName(QStringLiteral("problemsEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setWordWrap(true);
}

void ProblemsPane::retranslate()
{
    m_commands->retranslate();
    m_table->setAccessibleName(tr("Problems"));
    m_bar->retranslate();
    m_excerpt->retranslate();
    m_table->problems()->retranslate();
    follow();
}

void ProblemsPane::follow()
{
    const SessionDataPtr loaded = m_state->session().data();
    m_load = std::shared_ptr<const LoadResult>(loaded, &loaded->load);
    m_count = troubleCount(m_load->problems);
    if (m_textSource != m_state->session().source().paths)
        hideText();
    ask();
    emit countChanged();
}

void ProblemsPane::ask()
{
    m_question.load = m_load;
    m_bar->fill(m_question);
    m_asking.start(
        [this, question = m_question](std::stop_token stop, const BackgroundJob::Post &post) {
            auto answer = std::make_shared<ProblemAnswer>(answerProblems(question, stop));
            post([this, answer] { setAnswer(std::move(*answer)); });
        });
}

void ProblemsPane::setAnswer(ProblemAnswer answer)
{
    m_bar->setCounts(answer.counts);
    m_table->setAnswer(std::move(answer));
    m_account->setText(loadAccountText(m_load->account));
    setEmptyText();
}

void ProblemsPane::setEmptyText()
{
    const bool empty = m_table->problems()->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    const LoadPhase phase = m_state->session().phase();
    m_account->setVisible(phase != LoadPhase::Empty);
    if (phase != LoadPhase::Done)
        m_empty->clear();
    else if (m_count > 0)
        m_empty->setText(tr("No problem is found by this filter."));
    else
        m_empty->setText(tr(
            "Nothing was lost: %Ln records read.", nullptr,
            static_cast<int>(std::min<std::uint64_t>(m_load->account.records.total(), INT_MAX))));
}

void ProblemsPane::showLost()
{
    std::array<bool, kProblemClasses> shown{};
    const auto lost = [&](const Problem &problem) {
        return problem.severity == Severity::Unreadable || problem.severity == Severity::Rejected;
    };
    if (std::any_of(m_load->problems.begin(), m_load->problems.end(), lost)) {
        shown[static_cast<std::size_t>(ProblemClass::Unreadable)] = true;
        shown[static_cast<std::size_t>(ProblemClass::Rejected)] = true;
    } else {
        shown.fill(true);
    }
    m_bar->showOnly(shown);
    ask();
    emit roomWanted();
    m_table->setFocus();
}

/// The table may show an answer about the load before, for as long as the next one is being worked
/// out: what is done to a problem is done with its own load.
void ProblemsPane::selectEvent(std::uint32_t problem)
{
    const auto load = m_table->problems()->answer().load;
    if (load->problems[problem].record == 0)
        return;
    m_finding.start([this, load, problem](std::stop_token, const BackgroundJob::Post &post) {
        const Row row = rowOfProblem(load->problems[problem], *load->store);
        post([this, load, row] {
            if (row != kNoRow && load == m_load)
                m_state->selection().selectRow(row);
        });
    });
}

void ProblemsPane::showText(std::uint32_t problem)
{
    m_textSource = m_state->session().source().paths;
    m_excerpt->showProblem(m_table->problems()->answer().load, problem);
    if (m_excerpt->isHidden()) {
        m_excerpt->show();
        m_split->setSizes({m_split->width() / 2, m_split->width() / 2});
        emit roomWanted();
        // The line may lie behind a scroll bar that has just come.
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
    }
}

void ProblemsPane::hideText()
{
    if (m_excerpt->isHidden())
        return;
    const bool focused = m_excerpt->isAncestorOf(QApplication::focusWidget());
    m_excerpt->clear();
    m_excerpt->hide();
    if (focused)
        m_table->setFocus();
}

} // namespace cbv
