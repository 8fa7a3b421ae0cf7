// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sizes and places of the window and its panes, kept from one run to the next, and their order
// for the key that goes round.
#pragma once

#include <QList>

#include <initializer_list>
#include <vector>

class QMainWindow;
class QSplitter;
class QWidget;

namespace cbv {

class Settings;

/// A splitter with the sizes that it has when none were kept; kept under its object name.
struct SplitterLayout
{
    QSplitter *splitter;
    QList<int> sizes;
};

void saveWindowLayout(Settings &settings, const QMainWindow &window,
                      std::initializer_list<SplitterLayout> splitters);
void restoreWindowLayout(const Settings &settings, QMainWindow &window,
                         std::initializer_list<SplitterLayout> splitters);

/// Gives the focus to the visible pane after the one that has it, or in which it is; the first
/// after the last.
void focusNextPane(std::vector<QWidget *> panes);

} // namespace cbv
