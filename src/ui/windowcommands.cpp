// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcommands.h"

#include "aboutbox.h"
#include "athenadialog.h"
#include "comparedialog.h"
#include "dropcatcher.h"
#include "eventview.h"
#include "export/exportfile.h"
#include "export/ledgerexporter.h"
#include "export/tableexporter.h"
#include "exportdialog.h"
#include "filterhelp.h"
#include "preferencesdialog.h"
#include "sortdialog.h"
#include "state/settings.h"
#include "state/viewerstate.h"
#include "timelinehelp.h"
#include "zonedialog.h"

#include "models/zonedtime.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>
#include <QStandardPaths>

namespace cbv {

WindowCommands::WindowCommands(ViewerState *state, WindowMenus *menus, EventView *events,
                               QWidget *window)
    : QObject(window),
      m_state(state),
      m_menus(menus),
      m_events(events),
      m_window(window)
{
    const auto on = [this](Act act, auto what) {
        connect(m_state->actions()[act], &QAction::triggered, this, what);
    };
    on(Act::OpenFolder, [this] { openFolder(); });
    on(Act::OpenFiles, [this] { openFiles(); });
    on(Act::OpenSample,
       [this] { open({ViewerState::sampleFolder()}, LoadController::Mode::Replace); });
    on(Act::Paste, [this] { paste(); });
    on(Act::ExportImage, [this] { ExportDialog(m_state, m_window).exec(); });
    on(Act::ExportEvents, [this] { askExportEvents(); });
    on(Act::ExportLedger, [this] { askExportLedger(); });
    on(Act::AthenaQuery, [this] { AthenaDialog(m_state, m_window).exec(); });
    on(Act::CompareRecords, [this] { compareRecords(); });
    on(Act::SortTable, [this] { askOrder(); });
    on(Act::GoToTime, [this] { askTime(); });
    on(Act::OtherZone, [this] { askZone(); });
    on(Act::Preferences, [this] { PreferencesDialog(m_state, m_menus, m_window).exec(); });
    on(Act::FilterHelp, [this] { FilterHelp(m_window).exec(); });
    on(Act::TimelineHelp, [this] { TimelineHelp(m_window).exec(); });
    on(Act::About, [this] { AboutBox(m_window).exec(); });
    on(Act::AboutQt, [] { QApplication::aboutQt(); });
    on(Act::Quit, [this] { m_window->close(); });
}

void WindowCommands::open(const QStringList &paths, LoadController::Mode mode)
{
    m_state->open(paths, mode);
}

void WindowCommands::openText(const QString &text)
{
    if (text.trimmed().isEmpty())
        emit told(tr("There is no text on the clipboard."));
    else if (!m_state->openText(text))
        emit told(
            tr("The text could not be kept for reading: there is no room for temporary files."));
}

void WindowCommands::openFolder()
{
    const QStringList recent = m_state->settings().recentFolders();
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Open Folder"), recent.isEmpty() ? QDir::homePath() : recent.first());
    if (!folder.isEmpty())
        open({folder}, LoadController::Mode::Replace);
}

void WindowCommands::openFiles()
{
    const QStringList recent = m_state->settings().recentFolders();
    // Content decides what a file is, so every name is offered first.
    const QStringList files = QFileDialog::getOpenFileNames(
        m_window, tr("Open Files"), recent.isEmpty() ? QDir::homePath() : recent.first(),
        tr("All files (*);;Logs (*.json *.json.gz *.jsonl *.csv *.txt)"));
    if (!files.isEmpty())
        open(files, LoadController::Mode::Replace);
}

void WindowCommands::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList paths = DropCatcher::localPaths(data);
    if (paths.isEmpty())
        openText(data->text());
    else
        open(paths, LoadController::Mode::Replace);
}

/// Where to, and whether the person was asked about what is there: the dialog asks about the name as
/// it was typed, not about one that has got an ending here.
template<typename HasFormat>
WindowCommands::Target WindowCommands::askTarget(const QString &title, const QString &name,
                                                 const QString &kinds, HasFormat hasFormat)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString chosen;
    const QString path =
        QFileDialog::getSaveFileName(m_window, title, folder + u'/' + name, kinds, &chosen);
    if (path.isEmpty() || hasFormat(path))
        return {path, Overwrite::Allow};
    // `CSV (*.csv)`, or nothing where a dialog knows no kinds.
    const QString kind = chosen.section(QLatin1Char('*'), 1);
    const QString ending = kind.isEmpty() ? QStringLiteral(".csv") : kind.chopped(1);
    return {path + ending, Overwrite::Never};
}

void WindowCommands::askExportEvents()
{
    const auto hasFormat = [](const QString &path) { return tableFormat(path).has_value(); };
    const Target target = askTarget(
        tr("Export Events"), QStringLiteral("capacity-block-events.csv"),
        QStringLiteral("CSV (*.csv);;JSON (*.json);;JSON Lines (*.jsonl)"), hasFormat);
    exportEvents(target.path, target.overwrite);
}

void WindowCommands::askExportLedger()
{
    const auto hasFormat = [](const QString &path) { return ledgerFormat(path).has_value(); };
    const Target target =
        askTarget(tr("Export Ledger"), QStringLiteral("capacity-block-ledger.csv"),
                  QStringLiteral("CSV (*.csv);;JSON (*.json)"), hasFormat);
    exportLedger(target.path, target.overwrite);
}

void WindowCommands::exportEvents(const QString &path, Overwrite overwrite)
{
    const auto format = tableFormat(path);
    if (!format)
        return;
    TableExport table;
    table.store = m_events->events()->store();
    table.rows = m_events->events()->rows();
    table.columns = m_events->shownColumns();
    table.zone = m_state->zone().zone();
    //: %n: how many events, %1: the file
    const QString done =
        tr("%Ln events were saved as %1", nullptr, static_cast<int>(table.rows.size()));
    startExport(m_exportingEvents, {path, overwrite}, done,
                [table = std::move(table), format = *format](QIODevice &device,
                                                             std::stop_token stop) {
                    return exportTable(device, format, table, stop);
                });
}

void WindowCommands::exportLedger(const QString &path, Overwrite overwrite)
{
    const auto format = ledgerFormat(path);
    if (!format)
        return;
    const QueryResultPtr shown = m_state->query().result();
    //: %n: how many reservations, %1: the file
    const QString done =
        tr("%Ln reservations were saved as %1", nullptr, static_cast<int>(shown->blocks.size()));
    startExport(m_exportingLedger, {path, overwrite}, done,
                [shown, zone = m_state->zone().zone(), format = *format](QIODevice &device,
                                                                         std::stop_token stop) {
                    LedgerExport ledger;
                    ledger.store = shown->data->load.store;
                    ledger.blocks = {shown->data, &shown->data->blocks};
                    ledger.lines = ledgerOf(*ledger.store, *ledger.blocks, shown->blocks, zone, stop).lines;
                    ledger.zone = zone;
                    return cbv::exportLedger(device, format, ledger, stop);
                });
}

/// `done` says that it was saved; its %1 becomes the file.
void WindowCommands::startExport(BackgroundJob &job, const Target &target, const QString &done,
                                 Export write)
{
    emit told(tr("Writing…"));
    job.start([this, target, done, write = std::move(write)](
                          std::stop_token stop, const BackgroundJob::Post &post) {
        const ExportResult error =
            writeExportFile(target.path, target.overwrite,
                            [&](QIODevice &device) { return write(device, stop); });
        post([this, error, target, done] {
            emit told(error ? exportErrorText(*error)
                            : done.arg(QDir::toNativeSeparators(target.path)));
        });
    });
}

void WindowCommands::compareRecords()
{
    const std::vector<Row> rows = m_events->selectedRows();
    if (rows.size() == 2)
        (new CompareDialog(m_events->events()->store(), rows[0], rows[1], m_state->zone().zone(),
                           m_window))
            ->show();
}

void WindowCommands::askOrder()
{
    SortDialog dialog(m_events->events()->order(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_events->events()->orderBy(dialog.order());
}

void WindowCommands::askTime()
{
    const TimeRange &range = m_state->viewport().range();
    const TimeMs middle = (range.from + range.length() / 2) / kSecond * kSecond;
    const QString text = QInputDialog::getText(
        m_window, tr("Go to Time"),
        //: %1: a time zone
        tr("Date or date and time, in %1:").arg(m_state->zone().name().toHtmlEscaped()),
        QLineEdit::Normal, timeText(middle, m_state->zone().zone()));
    if (!text.isEmpty() && !goToTime(text))
        emit told(tr("This is no date or time that can be read. Write it like 2023-10-04 or "
                     "2023-10-04T11:30."));
}

bool WindowCommands::goToTime(const QString &text)
{
    QString written = text.trimmed();
    if (written.size() > 10 && written[10] == QLatin1Char(' '))
        written[10] = QLatin1Char('T');
    // The filter's own reading, so that one time is written in one way everywhere.
    const auto parsed = parseFilter(QStringLiteral("time>=") + written, m_state->zone().zone());
    const auto *filter = std::get_if<Filter>(&parsed);
    if (!filter || filter->terms.size() != 1 || filter->terms.front().isGroup())
        return false;
    const FilterTerm &term = filter->terms.front();
    const TimeMs horizon = m_state->session().data()->store().horizon();
    if (term.isRelative() && horizon == kNoTime)
        return false;
    const TimeMs time = term.isRelative() ? horizon - term.ago : term.time;
    TimelineViewport &view = m_state->viewport();
    const TimeMs half = view.range().length() / 2;
    const TimeMs from = time - half;
    view.setRange({from, from + view.range().length()});
    return true;
}

void WindowCommands::askZone()
{
    ZoneDialog dialog(m_state->zone().id(), m_window);
    if (dialog.exec() == QDialog::Accepted && !dialog.zoneId().isEmpty())
        m_state->zone().set(dialog.zoneId());
}

} // namespace cbv
