// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockwords.h"

#include "coveragewords.h"
#include "statewords.h"
#include "visibletext.h"
#include "wordjoin.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace cbv {
namespace {

struct BlockWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::BlockWords)
};

QString shownState(const Interval &interval)
{
    return interval.state.empty() ? stateWord(interval.kind)
                                  : stateWord(std::string_view(interval.state));
}

/// Each in a line or a part of its own: state, span, length, evidence.
QStringList intervalParts(const Interval &interval, const QTimeZone &zone)
{
    QStringList parts{shownState(interval)};
    const TimeMs length = lengthBetween(interval.from, interval.to);
    if (interval.open) {
        //: An interval of the timeline that no later event ends; %1 is when it began
        parts << BlockWords::tr("since %1").arg(timeText(interval.from, zone, ZoneSuffix::Name));
        //: %1 is how far the logs reach, %2 the length up to there
        parts << BlockWords::tr("open: the logs end %1, %2 later")
                     .arg(timeText(interval.to, zone, ZoneSuffix::Name), durationText(length));
    } else if (length == 0) {
        parts << timeText(interval.from, zone, ZoneSuffix::Name);
    } else {
        parts << spanText(interval.from, interval.to, zone) << durationText(length);
    }
    const QString from = evidenceWord(interval.fromEvidence);
    if (length == 0 && !interval.open)
        return parts << from;
    if (!interval.toEvidence)
        //: How the start of an interval is known; %1 is "observed", "stated" or "inferred"
        return parts << BlockWords::tr("start %1").arg(from);
    //: How both ends of an interval are known; each is "observed", "stated" or "inferred"
    return parts
           << BlockWords::tr("start %1, end %2").arg(from, evidenceWord(*interval.toEvidence));
}

QStringList markParts(const Mark &mark, const EventStore &store, const QTimeZone &zone)
{
    QStringList parts{markWord(mark.kind)};
    if (mark.row < store.size()) {
        parts << visibleText(store.text(mark.row, Field::Name));
        for (const Field field : {Field::Instances, Field::Error, Field::Who}) {
            if (const QString more = visibleText(store.text(mark.row, field)); !more.isEmpty())
                parts << more;
        }
    }
    return parts << timeText(mark.time, zone, ZoneSuffix::Name);
}

} // namespace

QString intervalText(const Interval &interval, const QTimeZone &zone)
{
    return intervalParts(interval, zone).join(u'\n');
}

QString intervalLine(const Interval &interval, const QTimeZone &zone)
{
    return listText(intervalParts(interval, zone));
}

QString markText(const Mark &mark, const EventStore &store, const QTimeZone &zone)
{
    return markParts(mark, store, zone).join(u'\n');
}

QString markLine(const Mark &mark, const EventStore &store, const QTimeZone &zone)
{
    return listText(markParts(mark, store, zone));
}

QString plannedText(const PlannedWindow &planned, const QTimeZone &zone)
{
    QStringList lines;
    if (planned.start && planned.end)
        //: The time for which the block was bought; %1 is a span of time
        lines << BlockWords::tr("planned: %1").arg(spanText(*planned.start, *planned.end, zone))
              << durationText(lengthBetween(*planned.start, *planned.end));
    else if (planned.start)
        lines << BlockWords::tr("planned start: %1")
                     .arg(timeText(*planned.start, zone, ZoneSuffix::Name));
    else if (planned.end)
        lines << BlockWords::tr("planned end: %1")
                     .arg(timeText(*planned.end, zone, ZoneSuffix::Name));
    else
        return {};
    if (planned.firstEnd && planned.end && *planned.firstEnd != *planned.end)
        lines << BlockWords::tr("extended; first bought until %1")
                     .arg(timeText(*planned.firstEnd, zone, ZoneSuffix::Name));
    if (planned.evidence)
        lines << evidenceWord(*planned.evidence);
    return lines.join(u'\n');
}

QString capacityText(const CapacityBlock &block)
{
    QString type = visibleText(std::string_view(block.instanceType));
    if (!block.instanceCount)
        return type;
    const QString count = QLocale().toString(*block.instanceCount);
    return type.isEmpty() ? QStringLiteral("× ") + count : type + QStringLiteral(" × ") + count;
}

QString blockText(const CapacityBlock &block)
{
    QStringList lines{visibleText(std::string_view(block.id))};
    if (const QString capacity = capacityText(block); !capacity.isEmpty())
        lines << capacity;
    if (!block.account.empty())
        lines << BlockWords::tr("account %1").arg(visibleText(std::string_view(block.account)));
    if (!block.region.empty())
        lines << visibleText(std::string_view(block.region));
    //: A reservation to which no event of the logs gives a state
    lines << (block.state.empty() ? BlockWords::tr("no state in these logs")
                                  : stateWord(std::string_view(block.state)));
    if (block.begunBeforeLogs)
        lines << BlockWords::tr("began before these logs");
    if (block.logGaps) {
        if (const QString gaps = gapCountText(*block.logGaps); !gaps.isEmpty())
            lines << gaps;
    }
    if (!block.findings.empty())
        lines << BlockWords::tr("%Ln findings", nullptr, static_cast<int>(block.findings.size()));
    return lines.join(u'\n');
}

} // namespace cbv
