// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemcommands.h"

#include "export/exportfile.h"
#include "export/problemreport.h"
#include "problemtable.h"
#include "state/viewerstate.h"

#include "core/event/rawexcerpt.h"
#include "models/problemlines.h"
#include "models/problemwords.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

#include <numeric>

namespace cbv {

ProblemCommands::ProblemCommands(ViewerState *state, ProblemTable *table, QWidget *pane)
    : QObject(pane),
      m_state(state),
      m_table(table)
{
    const auto make = [this](auto what) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_showText = make([this] {
        if (const auto problem = currentProblem())
            emit textWanted(*problem);
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
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProblemCommands::showMenu);
}

std::optional<std::uint32_t> ProblemCommands::currentProblem() const
{
    return m_table->problems()->problemAt(m_table->currentIndex().row());
}

void ProblemCommands::retranslate()
{
    m_showText->setText(tr("&Show the Text There"));
    m_copy->setText(tr("&Copy as Text"));
    m_copyRaw->setText(tr("Copy &Raw Text"));
    m_showFolder->setText(tr("Show in Fol&der"));
    m_openGroups->setText(tr("&Open All Groups"));
    m_closeGroups->setText(tr("C&lose All Groups"));
}

void ProblemCommands::copy()
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

void ProblemCommands::copyRaw()
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

void ProblemCommands::showFolder()
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

void ProblemCommands::showMenu(QPoint at)
{
    const bool one = currentProblem().has_value();
    for (QAction *action : {m_showText, m_copyRaw, m_showFolder})
        action->setEnabled(one);
    QMenu menu(m_table);
    menu.addAction(m_showText);
    menu.addSeparator();
    menu.addActions({m_copy, m_copyRaw});
    menu.addSeparator();
    menu.addAction(m_showFolder);
    if (m_table->problems()->answer().grouping != ProblemGrouping::None) {
        menu.addSeparator();
        menu.addActions({m_openGroups, m_closeGroups});
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ProblemCommands::askSave(Which which)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        m_table, tr("Save Problems"), folder + QStringLiteral("/capacity-block-problems.txt"),
        tr("Text (*.txt)"));
    if (!path.isEmpty())
        save(path, which);
}

void ProblemCommands::save(const QString &path, Which which)
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
