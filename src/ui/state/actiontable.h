// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words, shortcut and icon of every action: a row for each Act, in its order. For actions.cpp.
#pragma once

#include "actions.h"

#include <QtGlobal>

namespace cbv {

struct ActRow
{
    Act act;
    const char *keys; ///< portable; empty: none
    const char *icon; ///< of resources/icons; empty: none
    const char *text;
    const char *hint; ///< for the status bar and the tooltip; may be empty
};

// clang-format off
inline constexpr std::array<ActRow, kActCount> kActTable{{
    {Act::OpenFolder, "Ctrl+O", "folder", QT_TRANSLATE_NOOP("Actions", "Open &Folder…"),
     QT_TRANSLATE_NOOP("Actions", "Read all logs in a folder and the folders in it")},
    {Act::OpenFiles, "Ctrl+Shift+O", "file", QT_TRANSLATE_NOOP("Actions", "&Open Files…"),
     QT_TRANSLATE_NOOP("Actions", "Read single log files")},
    {Act::OpenSample, "", "sample", QT_TRANSLATE_NOOP("Actions", "Open the &Sample"),
     QT_TRANSLATE_NOOP("Actions", "Read the made-up logs that come with this program")},
    {Act::Paste, "Ctrl+V", "paste", QT_TRANSLATE_NOOP("Actions", "&Paste JSON"),
     QT_TRANSLATE_NOOP("Actions", "Read the text on the clipboard")},
    {Act::Reload, "F5", "reload", QT_TRANSLATE_NOOP("Actions", "&Reload"),
     QT_TRANSLATE_NOOP("Actions", "Read the same files again; filter, selection and view stay")},
    {Act::Follow, "", "", QT_TRANSLATE_NOOP("Actions", "Follow Chan&ges"),
     QT_TRANSLATE_NOOP("Actions", "Read files that are new or have grown as they come")},
    {Act::CancelLoad, "Esc", "stop", QT_TRANSLATE_NOOP("Actions", "S&top Reading"),
     QT_TRANSLATE_NOOP("Actions", "Stop reading and keep what was read")},
    {Act::ExportImage, "Ctrl+Shift+S", "export", QT_TRANSLATE_NOOP("Actions", "&Export Timeline…"),
     QT_TRANSLATE_NOOP("Actions", "Save the timeline as a picture")},
    {Act::ExportEvents, "Ctrl+E", "table", QT_TRANSLATE_NOOP("Actions", "Export E&vents…"),
     QT_TRANSLATE_NOOP("Actions", "Save the events on screen as CSV or JSON")},
    {Act::ExportLedger, "", "", QT_TRANSLATE_NOOP("Actions", "Export &Ledger…"),
     QT_TRANSLATE_NOOP("Actions", "Save what each reservation on screen comes to as CSV or JSON")},
    {Act::Quit, "Ctrl+Q", "", QT_TRANSLATE_NOOP("Actions", "&Quit"),
     ""},
    {Act::Undo, "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Actions", "&Undo Filter"),
     QT_TRANSLATE_NOOP("Actions", "Back to the filter before")},
    {Act::Redo, "Ctrl+Shift+Z", "redo", QT_TRANSLATE_NOOP("Actions", "&Redo Filter"),
     QT_TRANSLATE_NOOP("Actions", "Forward to the next filter")},
    {Act::Copy, "Ctrl+C", "copy", QT_TRANSLATE_NOOP("Actions", "&Copy as Text"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected rows as they are on screen")},
    {Act::CopyJson, "Ctrl+Shift+C", "", QT_TRANSLATE_NOOP("Actions", "Copy as &JSON"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected records, unchanged")},
    {Act::CopyCsv, "", "", QT_TRANSLATE_NOOP("Actions", "Copy as C&SV"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected rows for a spreadsheet")},
    {Act::CopyJsonLines, "", "", QT_TRANSLATE_NOOP("Actions", "Copy as JSON &Lines"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected records, unchanged, one a line")},
    {Act::CopyTsv, "", "", QT_TRANSLATE_NOOP("Actions", "Copy as &TSV"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected rows with the names of the columns, tabs between")},
    {Act::CopyMarkdown, "", "", QT_TRANSLATE_NOOP("Actions", "Copy as &Markdown"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected rows as a table for a ticket or a wiki")},
    {Act::AthenaQuery, "", "", QT_TRANSLATE_NOOP("Actions", "Copy At&hena Query…"),
     QT_TRANSLATE_NOOP("Actions", "SQL that finds such events in logs too large for one machine")},
    {Act::CompareRecords, "Ctrl+D", "", QT_TRANSLATE_NOOP("Actions", "Co&mpare Records…"),
     QT_TRANSLATE_NOOP("Actions", "The two selected records side by side, with what differs")},
    {Act::FilterForThis, "", "filter", QT_TRANSLATE_NOOP("Actions", "Filter &for This"),
     QT_TRANSLATE_NOOP("Actions", "Show only events with this value")},
    {Act::FilterOutThis, "", "", QT_TRANSLATE_NOOP("Actions", "Filter &Out This"),
     QT_TRANSLATE_NOOP("Actions", "Hide events with this value")},
    {Act::LaneEvents, "Ctrl+R", "", QT_TRANSLATE_NOOP("Actions", "&All Events of This Reservation"),
     QT_TRANSLATE_NOOP("Actions", "Show only events that name the selected reservation")},
    {Act::SameRequest, "", "", QT_TRANSLATE_NOOP("Actions", "Events of This &Request"),
     QT_TRANSLATE_NOOP("Actions", "Show only records with the same request ID or shared event ID")},
    {Act::SameInstance, "", "", QT_TRANSLATE_NOOP("Actions", "Events of This &Instance"),
     QT_TRANSLATE_NOOP("Actions", "Show only events that name the same instances")},
    {Act::SamePrincipal, "", "", QT_TRANSLATE_NOOP("Actions", "Events of This &User or Service"),
     QT_TRANSLATE_NOOP("Actions", "Show only events of the one who acted here")},
    {Act::AroundTime, "", "", QT_TRANSLATE_NOOP("Actions", "Events Around This &Time"),
     QT_TRANSLATE_NOOP("Actions", "Show only events from 15 minutes before to 15 minutes after this one")},
    {Act::FilterToView, "", "", QT_TRANSLATE_NOOP("Actions", "Filter to the &Visible Time"),
     QT_TRANSLATE_NOOP("Actions", "Show only events of the time that the timeline shows")},
    {Act::ClearFilter, "Ctrl+Shift+X", "clear", QT_TRANSLATE_NOOP("Actions", "C&lear Filter"),
     QT_TRANSLATE_NOOP("Actions", "Show all events")},
    {Act::FocusFilter, "Ctrl+K", "", QT_TRANSLATE_NOOP("Actions", "&Go to Filter"),
     QT_TRANSLATE_NOOP("Actions", "Type a filter")},
    {Act::Find, "Ctrl+F", "", QT_TRANSLATE_NOOP("Actions", "Find in the Ta&ble…"),
     QT_TRANSLATE_NOOP("Actions", "Go from one row with a text to the next; nothing is hidden")},
    {Act::FindNext, "F3", "", QT_TRANSLATE_NOOP("Actions", "Find &Next"),
     QT_TRANSLATE_NOOP("Actions", "The next row that is found")},
    {Act::FindPrevious, "Shift+F3", "", QT_TRANSLATE_NOOP("Actions", "Find Previou&s"),
     QT_TRANSLATE_NOOP("Actions", "The row before that is found")},
    {Act::Preferences, "Ctrl+,", "", QT_TRANSLATE_NOOP("Actions", "&Preferences…"),
     QT_TRANSLATE_NOOP("Actions", "Language, theme and time zone")},
    {Act::ZoomIn, "Ctrl++", "zoomin", QT_TRANSLATE_NOOP("Actions", "Zoom &In"),
     QT_TRANSLATE_NOOP("Actions", "A shorter time on the timeline")},
    {Act::ZoomOut, "Ctrl+-", "zoomout", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"),
     QT_TRANSLATE_NOOP("Actions", "A longer time on the timeline")},
    {Act::FitSelection, "", "", QT_TRANSLATE_NOOP("Actions", "Fit &Selection"),
     QT_TRANSLATE_NOOP("Actions", "Zoom to the selected interval or lane (F on the timeline)")},
    {Act::FitAll, "Ctrl+0", "fit", QT_TRANSLATE_NOOP("Actions", "Fit &Everything"),
     QT_TRANSLATE_NOOP("Actions", "Show the whole time of the logs (0 on the timeline)")},
    {Act::ZoomToFiltered, "", "", QT_TRANSLATE_NOOP("Actions", "Zoom to &Filtered Events"),
     QT_TRANSLATE_NOOP("Actions", "Show the time of the filter, or that of the events that it shows")},
    {Act::ViewBack, "Alt+Left", "", QT_TRANSLATE_NOOP("Actions", "Previous &View"),
     QT_TRANSLATE_NOOP("Actions", "Back to the time shown before")},
    {Act::ViewForward, "Alt+Right", "", QT_TRANSLATE_NOOP("Actions", "&Next View"),
     QT_TRANSLATE_NOOP("Actions", "Forward to the time shown next")},
    {Act::GoToTime, "Ctrl+L", "", QT_TRANSLATE_NOOP("Actions", "&Go to Time…"),
     QT_TRANSLATE_NOOP("Actions", "Show a moment on the timeline")},
    {Act::FindLane, "Ctrl+Shift+F", "", QT_TRANSLATE_NOOP("Actions", "Fin&d a Lane…"),
     QT_TRANSLATE_NOOP("Actions", "Go to a lane by a part of its id, account, Region or instance type")},
    {Act::HideEmptyLanes, "", "", QT_TRANSLATE_NOOP("Actions", "Hide Lanes &Without Anything in View"),
     QT_TRANSLATE_NOOP("Actions", "Show only lanes in which something lies in the visible time")},
    {Act::CopyMeasured, "", "", QT_TRANSLATE_NOOP("Actions", "&Copy Measured Time"),
     QT_TRANSLATE_NOOP("Actions", "Copy from, to and length of what was measured (Ctrl and drag, or M, on the timeline)")},
    {Act::ZoomToMeasured, "", "", QT_TRANSLATE_NOOP("Actions", "Zoom to &Measured Time"),
     QT_TRANSLATE_NOOP("Actions", "Show just the time that was measured")},
    {Act::FilterToMeasured, "", "", QT_TRANSLATE_NOOP("Actions", "Filter to Measured &Time"),
     QT_TRANSLATE_NOOP("Actions", "Show only events of the time that was measured")},
    {Act::ClearMeasured, "", "clear", QT_TRANSLATE_NOOP("Actions", "Stop Meas&uring"),
     QT_TRANSLATE_NOOP("Actions", "Forget what was measured (Esc on the timeline)")},
    {Act::ShowChart, "", "", QT_TRANSLATE_NOOP("Actions", "&Activity Chart"),
     QT_TRANSLATE_NOOP("Actions", "Events over time, above the table")},
    {Act::ShowFacets, "Ctrl+Shift+V", "", QT_TRANSLATE_NOOP("Actions", "&Values"),
     QT_TRANSLATE_NOOP("Actions", "The values of the shown events with their counts, to choose from")},
    {Act::NextPane, "F6", "", QT_TRANSLATE_NOOP("Actions", "Next &Pane"),
     QT_TRANSLATE_NOOP("Actions", "Filter, table, timeline, detail in turn")},
    {Act::SortTable, "", "", QT_TRANSLATE_NOOP("Actions", "So&rt Table…"),
     QT_TRANSLATE_NOOP("Actions", "By one column or several (Shift and a click on a heading adds one)")},
    {Act::OtherZone, "", "", QT_TRANSLATE_NOOP("Actions", "&Other Zone…"),
     QT_TRANSLATE_NOOP("Actions", "Choose any time zone by its name")},
    {Act::ShowInFolder, "", "", QT_TRANSLATE_NOOP("Actions", "Show in Fol&der"),
     QT_TRANSLATE_NOOP("Actions", "Open the folder that the log file lies in")},
    {Act::FilterHelp, "F1", "", QT_TRANSLATE_NOOP("Actions", "How to &Filter"),
     QT_TRANSLATE_NOOP("Actions", "The language of the filter on one page")},
    {Act::TimelineHelp, "Shift+F1", "", QT_TRANSLATE_NOOP("Actions", "How to Read the &Timeline"),
     QT_TRANSLATE_NOOP("Actions", "What its shapes mean and how it is handled")},
    {Act::About, "", "", QT_TRANSLATE_NOOP("Actions", "&About Capacity Block Viewer"),
     ""},
    {Act::AboutQt, "", "", QT_TRANSLATE_NOOP("Actions", "About &Qt"),
     ""},
}};
// clang-format on

constexpr bool actTableIsInOrder()
{
    for (std::size_t i = 0; i < kActTable.size(); ++i) {
        if (static_cast<std::size_t>(kActTable[i].act) != i)
            return false;
    }
    return true;
}
static_assert(actTableIsInOrder(), "a row for each Act, in its order");

} // namespace cbv
