// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocksummary.h"

#include "blockwords.h"
#include "findingwords.h"

#include <QCoreApplication>

namespace cbv {

namespace {

struct BlockSummary
{
    Q_DECLARE_TR_FUNCTIONS(cbv::BlockSummary)
};

/// A block that changes its state a thousand times is not told in full here; the table does.
constexpr qsizetype kMostIntervals = 30;

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
    QStringList findings;
    for (const Finding &finding : block.findings)
        findings << findingSentence(finding, block, store, zone);
    //: Heading in the detail pane: what is odd about a reservation
    add(BlockSummary::tr("Findings"), findings.join(u'\n'));
    return parts;
}

} // namespace cbv
