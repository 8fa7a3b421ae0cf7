// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemspane.h"

#include "excerptpane.h"
#include "export/exportfile.h"
#include "export/problemreport.h"
#include "problembar.h"
#include "problemtable.h"
#include "state/viewerstate.h"

#include "models/loadwords.h"
#include "models/problemlines.h"
#include "models/problemwords.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>
#include <numeric>

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
      m_excerpt(new ExcerptPane(this))
{
    setObjectName(QStringLiteral("problems"));
    layOut();
    makeActions();
    connect(&state->session(), &Session::dataChanged, this, &ProblemsPane::follow);
    connect(&state->session(), &Session::phaseChanged, this, &ProblemsPane::setEmptyText);
    connect(m_bar, &ProblemBar::changed, this, &ProblemsPane::ask);
    connect(m_bar, &ProblemBar::saveAllWanted, this, [this] { askSave(Which::All); });
    connect(m_bar, &ProblemBar::saveShownWanted, this, [this] { askSave(Which::Shown); });
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

void ProblemsPane::makeActions()
{
    const auto make = [this](auto what) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_showText = make([this] {
        if (const auto problem = currentProblem())
            showText(*problem);
    });
    m_copy = make([this] { copy(); });
    m_copyRaw = make([this] { copyRaw(); });
    m_showFolder = make([this] { showFolder(); });
    m_openGroups = make([this] { m_table->problems()->setAllGroups(ProblemModel::Groups::Open); });
    m_closeGroups =
        make([this] { m_table->problems()->setAllGroups(ProblemModel::Groups::Closed); });
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyRaw->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {m_copy, m_copyRaw}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProblemsPane::showMenu);
}

void ProblemsPane::retranslate()
{
    m_showText->setText(tr("&Show the Text There"));
    m_copy->setText(tr("&Copy as Text"));
    m_copyRaw->setText(tr("Copy &Raw Text"));
    m_showFolder->setText(tr("Show in Fol&der"));
    m_openGroups->setText(tr("&Open All Groups"));
    m_closeGroups->setText(tr("C&lose All Groups"));
    m_table->setAccessibleName(tr("Problems"));
    m_bar->retranslate();
    m_excerpt->retranslate();
    m_table->problems()->retranslate();
    follow();
}

void ProblemsPane::follow()
{
    const SessionDataPtr loaded = m_state->session().data();
    const bool same = m_load.get() == &loaded->load;
    m_load = std::shared_ptr<const LoadResult>(loaded, &loaded->load);
    m_count = troubleCount(m_load->problems);
    if (!same)
        hideText();
    ask();
    emit countChanged();
}

void ProblemsPane::ask()
{
    m_question.load = m_load;
    m_bar->fill(m_question);
    m_asking.start([this, question = m_question](std::stop_token stop,
                                                 const BackgroundJob::Post &post) {
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
        m_empty->setText(tr("Nothing was lost: %Ln records read.", nullptr,
                            static_cast<int>(std::min<std::uint64_t>(
                                m_load->account.records.total(), INT_MAX))));
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

std::optional<std::uint32_t> ProblemsPane::currentProblem() const
{
    return m_table->problems()->problemAt(m_table->currentIndex().row());
}

/// The table may show an answer about the load before, for as long as the next one is being worked
/// out: what is done to a problem is done with its own load.
void ProblemsPane::selectEvent(std::uint32_t problem)
{
    const auto load = m_table->problems()->answer().load;
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
    m_excerpt->showProblem(m_table->problems()->answer().load, problem);
    if (m_excerpt->isHidden()) {
        m_excerpt->show();
        m_split->setSizes({m_split->width() / 2, m_split->width() / 2});
        emit roomWanted();
    }
}

void ProblemsPane::hideText()
{
    if (m_excerpt->isHidden())
        return;
    m_excerpt->clear();
    m_excerpt->hide();
    m_table->setFocus();
}

void ProblemsPane::copy()
{
    const auto load = m_table->problems()->answer().load;
    const auto problems = m_table->selectedProblems();
    if (problems.empty())
        return;
    m_copying.start([load, problems](std::stop_token stop, const BackgroundJob::Post &post) {
        QString text = problemLineHeader() + u'\n';
        for (const std::uint32_t problem : problems) {
            if (stop.stop_requested())
                return;
            text += problemLine(load->problems[problem], *load->store) + u'\n';
        }
        post([text] { QGuiApplication::clipboard()->setText(text); });
    });
}

void ProblemsPane::copyRaw()
{
    const auto load = m_table->problems()->answer().load;
    const auto current = currentProblem();
    if (!current)
        return;
    const Problem &problem = load->problems[*current];
    if (problem.file >= load->store->files().size())
        return;
    m_copying.start([this, load, &problem](std::stop_token, const BackgroundJob::Post &post) {
        const auto read = rawExcerpt(load->store->files()[problem.file], problem);
        const auto *excerpt = std::get_if<RawExcerpt>(&read);
        const bool isText = excerpt && excerpt->kind == ExcerptKind::Text;
        post([this, isText, text = isText ? excerpt->text : std::string()] {
            if (isText)
                QGuiApplication::clipboard()->setText(QString::fromStdString(text));
            else
                emit told(tr("There is no text at this problem that could be copied."));
        });
    });
}

void ProblemsPane::showFolder()
{
    const auto current = currentProblem();
    if (!current)
        return;
    const ProblemAnswer &answer = m_table->problems()->answer();
    const QFileInfo file(problemPath(answer.load->problems[*current], *answer.load->store));
    // The folder, never the file: nothing out of a log is handed to another program to open.
    if (QFileInfo(file.absolutePath()).isDir())
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

void ProblemsPane::showMenu(QPoint at)
{
    const bool one = currentProblem().has_value();
    for (QAction *action : {m_showText, m_copyRaw, m_showFolder})
        action->setEnabled(one);
    QMenu menu(this);
    menu.addAction(m_showText);
    menu.addSeparator();
    menu.addActions({m_copy, m_copyRaw});
    menu.addSeparator();
    menu.addAction(m_showFolder);
    if (m_question.grouping != ProblemGrouping::None) {
        menu.addSeparator();
        menu.addActions({m_openGroups, m_closeGroups});
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ProblemsPane::askSave(Which which)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save Problems"), folder + QStringLiteral("/capacity-block-problems.txt"),
        tr("Text (*.txt)"));
    if (!path.isEmpty())
        save(path, which);
}

void ProblemsPane::save(const QString &path, Which which)
{
    const ProblemAnswer &answer = m_table->problems()->answer();
    ProblemReport report;
    report.load = answer.load;
    report.sources = m_state->session().source().paths;
    report.problems = answer.problems;
    if (which == Which::All) {
        report.problems.resize(report.load->problems.size());
        std::iota(report.problems.begin(), report.problems.end(), 0U);
    }
    m_saving.start([this, report = std::move(report), path](std::stop_token stop,
                                                            const BackgroundJob::Post &post) {
        const ExportResult error = writeExportFile(path, Overwrite::Allow, [&](QIODevice &device) {
            return writeProblemReport(device, report, stop);
        });
        post([this, error, path, count = static_cast<int>(report.problems.size())] {
            emit told(error ? exportErrorText(*error)
                            //: %Ln: how many problems, %1: the file
                            : tr("%Ln problems were saved as %1", nullptr, count)
                                  .arg(QDir::toNativeSeparators(path)));
        });
    });
}

} // namespace cbv
