// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlayout.h"

#include "state/settings.h"

#include <QApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace cbv {

namespace {
const QString kWindow = QStringLiteral("window");

/// With the number of panes: sizes from a version with fewer would give the wrong ones.
QString splitterKey(const QSplitter &splitter)
{
    return splitter.objectName() + QString::number(splitter.count());
}
} // namespace

void saveWindowLayout(Settings &settings, const QMainWindow &window,
                      std::initializer_list<SplitterLayout> splitters)
{
    settings.setLayout(kWindow, window.saveGeometry());
    for (const SplitterLayout &each : splitters)
        settings.setLayout(splitterKey(*each.splitter), each.splitter->saveState());
}

void restoreWindowLayout(const Settings &settings, QMainWindow &window,
                         std::initializer_list<SplitterLayout> splitters)
{
    // Neither a new window nor one from a larger screen is larger than the one that it opens on.
    window.restoreGeometry(settings.layout(kWindow));
    window.resize(window.size().boundedTo(window.screen()->availableSize()));
    for (const SplitterLayout &each : splitters) {
        const QByteArray kept = settings.layout(splitterKey(*each.splitter));
        if (!each.splitter->restoreState(kept))
            each.splitter->setSizes(each.sizes);
    }
}

void focusNextPane(std::vector<QWidget *> panes)
{
    std::erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.empty())
        return;
    const auto at = std::find_if(panes.begin(), panes.end(), [](const QWidget *pane) {
        return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget());
    });
    const bool wraps = at == panes.end() || at + 1 == panes.end();
    (wraps ? panes.front() : *(at + 1))->setFocus(Qt::TabFocusReason);
}

} // namespace cbv
