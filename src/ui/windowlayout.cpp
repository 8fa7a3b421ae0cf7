// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlayout.h"

#include "state/settings.h"

#include <QApplication>
#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

namespace cbv {

namespace {
const QString kWindow = QStringLiteral("window");
} // namespace

void saveWindowLayout(Settings &settings, const QMainWindow &window,
                      std::initializer_list<SplitterLayout> splitters)
{
    settings.setLayout(kWindow, window.saveGeometry());
    for (const SplitterLayout &each : splitters)
        settings.setLayout(each.splitter->objectName(), each.splitter->saveState());
}

void restoreWindowLayout(const Settings &settings, QMainWindow &window,
                         std::initializer_list<SplitterLayout> splitters)
{
    window.restoreGeometry(settings.layout(kWindow));
    for (const SplitterLayout &each : splitters) {
        if (!each.splitter->restoreState(settings.layout(each.splitter->objectName())))
            each.splitter->setSizes({each.first, each.second});
    }
}

void focusNextPane(const std::vector<QWidget *> &panes)
{
    const auto at = std::find_if(panes.begin(), panes.end(), [](const QWidget *pane) {
        return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget());
    });
    const bool wraps = at == panes.end() || at + 1 == panes.end();
    (wraps ? panes.front() : *(at + 1))->setFocus(Qt::TabFocusReason);
}

} // namespace cbv
