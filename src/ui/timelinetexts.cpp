// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetexts.h"

#include "state/session.h"

#include "models/blockwords.h"
#include "models/statewords.h"
#include "models/visibletext.h"
#include "models/zonedtime.h"

#include <QCoreApplication>

namespace cbv {

namespace {
struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

TimelineWords translatedTimelineWords()
{
    TimelineWords words;
    for (std::size_t i = 0; i < words.states.size(); ++i)
        words.states[i] = stateWord(static_cast<StateKind>(i));
    for (std::size_t i = 0; i < words.marks.size(); ++i)
        words.marks[i] = markWord(static_cast<MarkKind>(i));
    for (std::size_t i = 0; i < words.evidence.size(); ++i)
        words.evidence[i] = evidenceWord(static_cast<Evidence>(i));
    words.planned = Timeline::tr("planned");
    words.lastHalfHour = Timeline::tr("last 30 minutes");
    words.firstEnd = Timeline::tr("end before an extension");
    words.noLogs = Timeline::tr("no logs after here");
    words.logGap = Timeline::tr("no logs here");
    words.unknownBefore = Timeline::tr("before the logs: unknown");
    words.open = Timeline::tr("open: the logs end here");
    words.zoomIn = Timeline::tr("several: zoom in");
    words.statesTitle = Timeline::tr("States");
    words.evidenceTitle = Timeline::tr("How an edge is known");
    words.marksTitle = Timeline::tr("Marks");
    words.planTitle = Timeline::tr("Plan and limits of the logs");
    words.noLanes = Timeline::tr("No reservation to show");
    words.noAccount = Timeline::tr("account not in these logs");
    words.noRegion = Timeline::tr("Region not in these logs");
    words.noInstanceType = Timeline::tr("instance type not in these logs");
    words.noState = Timeline::tr("no state in these logs");
    //: %1: number of lanes shown, %2: number of all lanes
    words.lanesLeftOut = Timeline::tr("%1 of %2 reservations fit into this picture");
    //: %1: number of a page, %2: number of pages
    words.page = Timeline::tr("Page %1 of %2");
    return words;
}

QString targetText(const TimelineTarget &target, const SessionData &data, const QTimeZone &zone)
{
    if (target.block == kNoIndex || target.block >= data.blocks.size())
        return {};
    const CapacityBlock &block = data.blocks[target.block];
    const QString id = visibleText(block.id);
    QString text;
    switch (target.kind) {
    case TargetKind::Label:
    case TargetKind::Lane: return blockText(block);
    case TargetKind::Interval:
        text = id + QLatin1Char('\n') + intervalText(block.intervals[target.interval], zone);
        break;
    case TargetKind::Mark:
        text = id + QLatin1Char('\n') + markText(block.marks[target.mark], data.store(), zone);
        break;
    case TargetKind::Planned:
        text = id + QLatin1Char('\n') + plannedText(block.planned, zone);
        break;
    case TargetKind::Unknown:
        return id + QLatin1Char('\n')
               + Timeline::tr("It began before these logs do. What was before the first event is "
                              "unknown.");
    case TargetKind::LogGap:
        return id + QLatin1Char('\n') + logGapText(block, (*block.logGaps)[target.gap], zone);
    case TargetKind::NoLogs:
        return id + QLatin1Char('\n')
               + Timeline::tr("The logs reach to %1. What came after is unknown.")
                     .arg(timeText(data.store().horizon(), zone, ZoneSuffix::Name));
    default: return {};
    }
    if (target.count > 1) {
        text += QLatin1Char('\n')
                + Timeline::tr("%Ln share this place: zoom in to tell them apart.", nullptr,
                               static_cast<int>(target.count));
    }
    return text;
}

} // namespace cbv
