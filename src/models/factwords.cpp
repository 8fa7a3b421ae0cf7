// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factwords.h"

#include "wordjoin.h"
#include "statewords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace cbv {
namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::FactWords)
};

/// So many instance ids are spelt out in a sentence.
constexpr std::size_t kIdsInSentence = 8;

/// The fact and what its sentences draw on.
struct Told
{
    const BlockFact &fact;
    const CapacityBlock *block;
    const EventStore &store;
    const QTimeZone &zone;

    QString id() const { return visibleText(store.text(fact.reservation)); }
    QString time(TimeMs at) const { return timeText(at, zone, ZoneSuffix::Name); }
};

/// "cr-… became active 2023-10-04 11:30:00 UTC", without a full stop.
QString becameText(const Interval &interval, const QString &id, const QString &time)
{
    switch (interval.kind) {
    case StateKind::PaymentPending:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("%1 began to wait for its payment %2").arg(id, time);
    case StateKind::Scheduled:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("%1 was scheduled %2").arg(id, time);
    case StateKind::Active:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("%1 became active %2").arg(id, time);
    case StateKind::Expired:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("%1 expired %2").arg(id, time);
    case StateKind::Failed:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("%1 failed %2").arg(id, time);
    case StateKind::PaymentFailed:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("The payment for %1 failed %2").arg(id, time);
    case StateKind::Cancelled:
        //: Clause without a full stop; %1 is a reservation's id, %2 a time
        return FactWords::tr("%1 was cancelled %2").arg(id, time);
    case StateKind::Other: break;
    }
    //: Clause without a full stop; %1 is a reservation's id, %2 a state in the raw word, %3 a time
    return FactWords::tr("%1 took the state “%2” %3")
        .arg(id, visibleText(std::string_view(interval.state)), time);
}

/// "2 d 11 h after it was scheduled", the rest of the same sentence.
QString afterText(const Interval &before, const QString &length)
{
    switch (before.kind) {
    case StateKind::PaymentPending:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after it was bought").arg(length);
    case StateKind::Scheduled:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after it was scheduled").arg(length);
    case StateKind::Active:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after it became active").arg(length);
    case StateKind::Expired:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after it expired").arg(length);
    case StateKind::Failed:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after it failed").arg(length);
    case StateKind::PaymentFailed:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after its payment failed").arg(length);
    case StateKind::Cancelled:
        //: Rest of a sentence after a comma; %1 is a length of time
        return FactWords::tr("%1 after it was cancelled").arg(length);
    case StateKind::Other: break;
    }
    //: Rest of a sentence after a comma; %1 is a length of time, %2 a state in the raw word
    return FactWords::tr("%1 after it took the state “%2”")
        .arg(length, visibleText(std::string_view(before.state)));
}

QStringList beganText(const Told &told, std::size_t index)
{
    const auto &intervals = told.block->intervals;
    const Interval &interval = intervals[index];
    const QString became = becameText(interval, told.id(), told.time(interval.from));
    QStringList lines;
    if (index == 0) {
        //: A whole sentence from a clause: put your full stop
        lines << FactWords::tr("%1.").arg(became);
    } else if (intervals[index - 1].from == interval.from) {
        //: %1 is a clause such as "cr-… became active 2023-10-04 11:30:00 UTC"
        lines << FactWords::tr("%1, at the same moment as the state before it.").arg(became);
    } else {
        const Interval &before = intervals[index - 1];
        //: "cr-… became active 2023-10-04 11:30:00 UTC, 2 d 11 h after it was scheduled."
        lines << FactWords::tr("%1, %2.").arg(
            became, afterText(before, durationText(lengthBetween(before.from, interval.from))));
    }
    if (interval.open)
        lines << FactWords::tr("No later record ends this state; the logs reach to %1.")
                     .arg(told.time(interval.to));
    else if (interval.to != interval.from)
        lines << FactWords::tr("This state lasted %1, until %2.")
                     .arg(durationText(lengthBetween(interval.from, interval.to)),
                          told.time(interval.to));
    return lines;
}

QStringList stateText(const Told &told)
{
    const std::size_t count = told.block ? told.block->intervals.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Interval &interval = told.block->intervals[i];
        if (std::find(interval.rows.begin(), interval.rows.end(), told.fact.row)
            == interval.rows.end())
            continue;
        if (interval.rows.front() == told.fact.row)
            return beganText(told, i);
        return {FactWords::tr("It says once more that %1 is in the state “%2”, which began %3.")
                    .arg(told.id(), stateWord(told.store.text(told.fact.state)),
                         told.time(interval.from))};
    }
    return {FactWords::tr("It gives %1 the state “%2”.")
                .arg(told.id(), stateWord(told.store.text(told.fact.state)))};
}

/// ": i-…, i-…" behind a count; empty where the record names none.
QString instanceList(const Told &told)
{
    QStringList ids;
    for (const StringId id : told.fact.instances) {
        if (static_cast<std::size_t>(ids.size()) == kIdsInSentence) {
            ids << QStringLiteral("…");
            break;
        }
        ids << visibleText(told.store.text(id));
    }
    return listText(ids);
}

QString instanceText(const Told &told)
{
    const auto count = static_cast<int>(told.fact.instances.size());
    const QString list = instanceList(told);
    switch (told.fact.kind) {
    case FactKind::Termination:
        if (count == 0)
            return FactWords::tr("AWS terminated instances in %1.").arg(told.id());
        //: %1 is a reservation's id, %2 a list of instance ids
        return FactWords::tr("AWS terminated %Ln instances in %1: %2.", nullptr, count)
            .arg(told.id(), list);
    case FactKind::Launch:
        if (count == 0)
            return FactWords::tr("Instances were launched or started in %1.").arg(told.id());
        //: %1 is a reservation's id, %2 a list of instance ids
        return FactWords::tr("%Ln instances were launched or started in %1: %2.", nullptr, count)
            .arg(told.id(), list);
    default:
        if (count == 0)
            return FactWords::tr("Instances in %1 were stopped or terminated, not by AWS.")
                .arg(told.id());
        //: %1 is a reservation's id, %2 a list of instance ids; by a person or a program, not by
        //: AWS
        return FactWords::tr("%Ln instances in %1 were stopped or terminated, not by AWS: %2.",
                             nullptr, count)
            .arg(told.id(), list);
    }
}

QString kindText(const Told &told)
{
    switch (told.fact.kind) {
    case FactKind::Purchase: return FactWords::tr("%1 was bought.").arg(told.id());
    case FactKind::Extension: return FactWords::tr("An extension of %1 was bought.").arg(told.id());
    case FactKind::Message:
        return FactWords::tr("A message of EventBridge about %1; it is not a CloudTrail record.")
            .arg(told.id());
    case FactKind::Termination:
    case FactKind::Launch:
    case FactKind::Stop: return instanceText(told);
    case FactKind::FailedCall:
        return FactWords::tr("The call ended in the error %1 and changed nothing in %2.")
            .arg(visibleText(told.store.text(told.fact.row, Field::Error)), told.id());
    case FactKind::Call:
        return told.fact.state == 0 ? FactWords::tr("It names %1.").arg(told.id()) : QString();
    case FactKind::ServiceEvent: break;
    }
    return {};
}

QString capacityText(const Told &told)
{
    QString type = visibleText(told.store.text(told.fact.instanceType));
    if (told.fact.instanceCount < 0)
        return type;
    const QString count = QLocale().toString(told.fact.instanceCount);
    return type.isEmpty() ? QStringLiteral("× ") + count : type + QStringLiteral(" × ") + count;
}

QStringList planText(const Told &told)
{
    QStringList lines;
    const BlockFact &fact = told.fact;
    const bool bought = fact.kind == FactKind::Purchase || fact.kind == FactKind::Extension;
    if (const QString capacity = capacityText(told); bought && !capacity.isEmpty())
        //: %1 is an instance type and a count, for example p5.48xlarge × 8
        lines << FactWords::tr("Capacity: %1.").arg(capacity);
    if (fact.plannedStart != kNoTime && fact.plannedEnd != kNoTime)
        lines << FactWords::tr("Planned: %1, that is %2.")
                     .arg(spanText(fact.plannedStart, fact.plannedEnd, told.zone),
                          durationText(lengthBetween(fact.plannedStart, fact.plannedEnd)));
    else if (fact.plannedStart != kNoTime)
        lines << FactWords::tr("Planned start: %1.").arg(told.time(fact.plannedStart));
    else if (fact.plannedEnd != kNoTime)
        lines << FactWords::tr("Planned end: %1.").arg(told.time(fact.plannedEnd));
    return lines;
}

} // namespace

QString factText(const BlockFact &fact, const CapacityBlock *block, const EventStore &store,
                 const QTimeZone &zone)
{
    const Told told{fact, block, store, zone};
    QStringList lines;
    if (const QString kind = kindText(told); !kind.isEmpty())
        lines << kind;
    lines << planText(told);
    if (fact.state != 0)
        lines << stateText(told);
    if (fact.state != 0 && fact.stateByName != 0 && fact.state != fact.stateByName)
        lines << FactWords::tr("Its name says “%1”, its record “%2”; the record counts.")
                     .arg(stateWord(store.text(fact.stateByName)),
                          stateWord(store.text(fact.state)));
    return lines.join(u'\n');
}

} // namespace cbv
