// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window with its words, shortcut and icon, in one table. What an action does
// is connected where the thing that it acts on is.
#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>
#include <functional>

class QAction;
class QIcon;

namespace cbv {

enum class Act {
    OpenFolder,
    OpenFiles,
    OpenSample,
    Paste,
    Reload,
    Follow,
    CancelLoad,
    ExportImage,
    ExportEvents,
    ExportLedger,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyJson,
    CopyCsv,
    CopyJsonLines,
    CopyTsv,
    CopyMarkdown,
    AthenaQuery,
    CompareRecords,
    FilterForThis,
    FilterOutThis,
    LaneEvents,
    SameRequest,
    SameInstance,
    SamePrincipal,
    AroundTime,
    FilterToView,
    ClearFilter,
    FocusFilter,
    Find,
    FindNext,
    FindPrevious,
    Preferences,
    ZoomIn,
    ZoomOut,
    FitSelection,
    FitAll,
    ZoomToFiltered,
    ViewBack,
    ViewForward,
    GoToTime,
    FindLane,
    HideEmptyLanes,
    CopyMeasured,
    ZoomToMeasured,
    FilterToMeasured,
    ClearMeasured,
    ShowChart,
    ShowFacets,
    NextPane,
    SortTable,
    OtherZone,
    ShowInFolder,
    FilterHelp,
    TimelineHelp,
    About,
    AboutQt,
};
inline constexpr std::size_t kActCount = static_cast<std::size_t>(Act::AboutQt) + 1;

class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    void retranslate();
    /// Draws all icons anew, for another theme.
    void setIcons(const std::function<QIcon(const QString &name)> &icon);

private:
    std::array<QAction *, kActCount> m_actions{};
};

} // namespace cbv
