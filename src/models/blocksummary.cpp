// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocksummary.h"

#include "blockwords.h"
#include "findingwords.h"
#include "ledgerwords.h"
#include "visibletext.h"
#include "wordjoin.h"
#include "zonedtime.h"

#include "core/block/instanceuse.h"

#include <QCoreApplication>

namespace cbv {

namespace {

struct BlockSummary
{
    Q_DECLARE_TR_FUNCTIONS(cbv::BlockSummary)
};

/// A block that changes its state a thousand times is not told in full here; the table does.
constexpr qsizetype kMostIntervals = 30;
constexpr qsizetype kMostRuns = 100;
/// The runs of a block with more events are not looked for while somebody waits.
constexpr qsizetype kMostEvents = 2000;

QString lifeText(const CapacityBlock &block, const QTimeZone &zone)
{
    QStringList lines;
    if (block.begunBeforeLogs)
        lines << BlockSummary::tr("It began before these logs.");
    for (const Interval &interval : block.intervals) {
        if (lines.size() > kMostIntervals) {
            lines << QStringLiteral("…");
            break;
        }
        lines << intervalLine(interval, zone);
    }
    return lines.join(u'\n');
}

QString reasonText(UseReason reason)
{
    switch (reason) {
    case UseReason::EndedByAws:
        //: How an instance is known to have run in a reservation
        return BlockSummary::tr("AWS names both where it ends it");
    case UseReason::Launch:
        //: How an instance is known to have run in a reservation
        return BlockSummary::tr("its launch names the reservation");
    }
    return {};
}

QString runText(const InstanceRun &run, const EventStore &store, const QTimeZone &zone)
{
    const auto at = [&zone](TimeMs time) { return timeText(time, zone, ZoneSuffix::Name); };
    QStringList parts{visibleText(store.text(run.instance))};
    if (run.isWhole())
        parts << spanText(run.from, run.to, zone) << durationText(lengthBetween(run.from, run.to));
    else if (run.from == kNoTime)
        //: An instance; %1 is when
        parts << BlockSummary::tr("ended %1, no launch in these logs").arg(at(run.to));
    else
        //: An instance; %1 is when
        parts << BlockSummary::tr("launched %1, no end in these logs").arg(at(run.from));
    return listText(parts << reasonText(run.reason));
}

QString useText(const CapacityBlock &block, const EventStore &store, const QTimeZone &zone)
{
    if (std::ssize(block.rows) > kMostEvents)
        return BlockSummary::tr("It has too many events to tell its instances here; the ledger sums "
                                "them up.");
    const auto runs = instanceRuns(block, store);
    if (runs.empty())
        return {};
    QStringList lines{useSentence(useOf(runs))};
    for (const InstanceRun &run : runs) {
        if (lines.size() > kMostRuns) {
            lines << QStringLiteral("…");
            break;
        }
        lines << runText(run, store, zone);
    }
    return lines.join(u'\n');
}

} // namespace

std::vector<SummaryPart> blockSummary(const CapacityBlock &block, const EventStore &store,
                                      const QTimeZone &zone)
{
    std::vector<SummaryPart> parts;
    const auto add = [&parts](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            parts.push_back({heading, text});
    };
    //: Heading in the detail pane: what the chosen reservation is
    add(BlockSummary::tr("Reservation"), blockText(block));
    //: Heading in the detail pane: the intervals of a reservation
    add(BlockSummary::tr("Its life"), lifeText(block, zone));
    //: Heading in the detail pane: the planned window of a reservation
    add(BlockSummary::tr("Planned"), plannedText(block.planned, zone));
    //: Heading in the detail pane: the instances that ran in a reservation
    add(BlockSummary::tr("Instances"), useText(block, store, zone));
    QStringList findings;
    for (const Finding &finding : block.findings)
        findings << findingSentence(finding, block, store, zone);
    //: Heading in the detail pane: what is odd about a reservation
    add(BlockSummary::tr("Findings"), findings.join(u'\n'));
    return parts;
}

} // namespace cbv
