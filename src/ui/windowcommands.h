// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the actions do that ask a person something: choosing files, pasting, exporting, going to a
// time, the dialogs.
#pragma once

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
    /// Writes the events that are shown; an existing file is replaced: the person was asked.
    void exportEvents(const QString &path);
    /// Shows a moment, written as in the filter; returns whether it could be read.
    bool goToTime(const QString &text);

signals:
    /// A sentence for the message bar.
    void told(const QString &sentence);

private:
    void openFolder();
    void openFiles();
    void paste();
    void askExportEvents();
    void askTime();
    void askZone();
    void compareRecords();
    void askOrder();

    ViewerState *m_state;
    WindowMenus *m_menus;
    EventView *m_events;
    QWidget *m_window;
    BackgroundJob m_exporting;
};

} // namespace cbv
