// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the timeline in the language of the window: what it paints, and what it tells of the
// thing under the mouse. Plain text.
#pragma once

#include "timeline/hittest.h"
#include "timeline/timelinewords.h"

#include <QTimeZone>

namespace cbv {

struct QueryResult;
struct SessionData;

TimelineWords translatedTimelineWords();

/// For the tooltip: the whole interval, mark, plan or lane, never the cursor's place. Empty for
/// none.
QString targetText(const TimelineTarget &target, const SessionData &data, const QTimeZone &zone);
/// The same for a place of the band that says where there are logs.
QString coverageTargetText(const TimelineTarget &target, const QueryResult &shown,
                           const QTimeZone &zone);

} // namespace cbv
