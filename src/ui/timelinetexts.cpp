// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetexts.h"

#include "state/queryrunner.h"

#include "models/blockwords.h"
#include "models/coveragewords.h"
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

QString afterHorizonText(const SessionData &data, const QTimeZone &zone)
{
    return Timeline::tr("The logs reach to %1. What came after is unknown.")
        .arg(timeText(data.store().horizon(), zone, ZoneSuffix::Name));
}

} // namespace

TimelineWords translatedTimelineWords()
{
    TimelineWords words;
    for (std::size_t i = 0; i < words.states.size(); ++i)
        words.states[i] = stateWord(static_cast<StateKind>(i));
    for (std::size_t i = 0; i < words.marks.size(); ++i)
        words.marks[i] = markWord(static_cast<MarkKind>(i));
    words.evidence = {Timeline::tr("observed: an event of EC2 says so"),
                      Timeline::tr("stated: a purchase or a message says so"),
                      Timeline::tr("inferred: it follows from a rule of AWS")};
    words.planned = Timeline::tr("planned");
    words.lastHalfHour = Timeline::tr("last 30 minutes");
    words.firstEnd = Timeline::tr("end before an extension");
    words.noLogs = Timeline::tr("no logs after here");
    words.logGap = Timeline::tr("no logs in this time");
    words.logsHere = Timeline::tr("logs in this time");
    //: a row that says where there are logs of an account (%1) in a Region (%2)
    words.logsOf = Timeline::tr("Logs: %1 · %2");
    //: %1: how many accounts and Regions have no row of their own
    words.otherCoverage =
        Timeline::tr("Logs of %1 more accounts and Regions: see the foot of each lane");
    words.unknownBefore = Timeline::tr("before the logs: unknown");
    words.open = Timeline::tr("open: the logs end here");
    words.zoomIn = Timeline::tr("several: zoom in");
    words.statesTitle = Timeline::tr("States");
    words.evidenceTitle = Timeline::tr("How a start or an end is known");
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
        return id + QLatin1Char('\n')
               + logGapText({block.account, block.region, block.logGaps},
                            (*block.logGaps)[target.gap], zone);
    case TargetKind::NoLogs: return id + QLatin1Char('\n') + afterHorizonText(data, zone);
    default: return {};
    }
    if (target.count > 1) {
        text += QLatin1Char('\n')
                + Timeline::tr("%Ln share this place: zoom in to tell them apart.", nullptr,
                               static_cast<int>(target.count));
    }
    return text;
}

QString coverageTargetText(const TimelineTarget &target, const QueryResult &shown,
                           const QTimeZone &zone)
{
    const LogCoverage &coverage = shown.coverage[target.coverage];
    const TimeMs horizon = shown.data->store().horizon();
    if (target.kind == TargetKind::Coverage)
        return logsText(coverage, target.gap, horizon, zone);
    if (target.kind == TargetKind::CoverageLabel)
        return coverageText(coverage, horizon, zone);
    return target.gap < coverage.gaps->size()
               ? logGapText(coverage, (*coverage.gaps)[target.gap], zone)
               : afterHorizonText(*shown.data, zone);
}

} // namespace cbv
