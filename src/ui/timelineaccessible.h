// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader finds in the timeline: a list of lanes, in each its intervals, in words. It
// reads the view and changes only the selection.
#pragma once

namespace cbv {

class TimelineView;

/// Registers the interface of TimelineView; more calls do nothing.
void installTimelineAccessible();
/// Tells assistive technology that another lane or interval is selected.
void notifyTimelineSelection(TimelineView *view);

} // namespace cbv
