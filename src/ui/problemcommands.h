// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with problems of the table, by menu and key: copied, saved as a report, their
// folder shown. Showing their text is problemspane's.
#pragma once

#include "state/backgroundjob.h"

#include <QPoint>

#include <optional>

class QAction;
class QWidget;

namespace cbv {

class ProblemTable;
class ViewerState;

class ProblemCommands : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    ProblemCommands(ViewerState *state, ProblemTable *table, QWidget *pane);

    enum class Which { All, Shown };
    void askSave(Which which);
    /// Writes a report, for the file dialog and tests.
    void save(const QString &path, Which which);
    void retranslate();

signals:
    void textWanted(std::uint32_t problem);
    /// A sentence for the message bar.
    void told(const QString &sentence);

private:
    void copy();
    void copyRaw();
    void showFolder();
    void showMenu(QPoint at);
    std::optional<std::uint32_t> currentProblem() const;

    ViewerState *m_state;
    ProblemTable *m_table;
    QAction *m_showText;
    QAction *m_copy;
    QAction *m_copyRaw;
    QAction *m_showFolder;
    QAction *m_openGroups;
    QAction *m_closeGroups;
    BackgroundJob m_copying;
    BackgroundJob m_saving;
};

} // namespace cbv
