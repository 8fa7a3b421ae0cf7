// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the actions do that ask a person something: choosing files, pasting, exporting, going to a
// time, the dialogs.
#pragma once

#include "export/exportfile.h"
#include "state/backgroundjob.h"
#include "state/loadcontroller.h"

#include <QObject>

class QWidget;

namespace cbv {

class EventView;
class ViewerState;
class WindowMenus;

class WindowCommands : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of all dialogs.
    WindowCommands(ViewerState *state, WindowMenus *menus, EventView *events, QWidget *window);

    void open(const QStringList &paths, LoadController::Mode mode);
    void openText(const QString &text);
    /// Write the events, or the ledger of the reservations, that are shown. An existing file is
    /// replaced where the person was asked. The ending decides the form; without one nothing is done.
    void exportEvents(const QString &path, Overwrite overwrite = Overwrite::Allow);
    void exportLedger(const QString &path, Overwrite overwrite = Overwrite::Allow);
    /// Shows a moment, written as in the filter; returns whether it could be read.
    bool goToTime(const QString &text);

signals:
    /// A sentence for the message bar.
    void told(const QString &sentence);

private:
    void openFolder();
    void openFiles();
    void paste();
    struct Target
    {
        QString path; ///< empty: the person thought better of it
        Overwrite overwrite = Overwrite::Never;
    };
    using Export = std::function<ExportResult(QIODevice &device, std::stop_token stop)>;
    template<typename HasFormat>
    Target askTarget(const QString &title, const QString &name, const QString &kinds,
                     HasFormat hasFormat);
    void startExport(BackgroundJob &job, const Target &target, const QString &done, Export write);
    void askExportEvents();
    void askExportLedger();
    void askTime();
    void askZone();
    void compareRecords();
    void askOrder();

    ViewerState *m_state;
    WindowMenus *m_menus;
    EventView *m_events;
    QWidget *m_window;
    BackgroundJob m_exportingEvents;
    BackgroundJob m_exportingLedger;
};

} // namespace cbv
