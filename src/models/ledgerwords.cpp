// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerwords.h"

#include "wordjoin.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cbv {
namespace {

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::LedgerWords)
};

} // namespace

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', 2);
}

QString activeKnownWord(ActiveKnown known)
{
    switch (known) {
    case ActiveKnown::Unknown:
        //: How far the hours of a reservation are counted: it may have been active, no log says so
        return LedgerWords::tr("not in these logs");
    case ActiveKnown::SoFar:
        //: How far the hours of a reservation are counted
        return LedgerWords::tr("up to the end of the logs");
    case ActiveKnown::AsPlanned:
        //: How far the hours of a reservation are counted
        return LedgerWords::tr("up to its planned end");
    case ActiveKnown::Whole:
        //: How far the hours of a reservation are counted: all that it was active
        return LedgerWords::tr("all of it");
    }
    return {};
}

QString activeKnownSentence(ActiveKnown known)
{
    switch (known) {
    case ActiveKnown::Unknown:
        return LedgerWords::tr("Whether it ever was active is not in these logs.");
    case ActiveKnown::SoFar:
        return LedgerWords::tr("Its life goes on: counted up to the end of the logs.");
    case ActiveKnown::AsPlanned:
        return LedgerWords::tr("Its planned end has passed, but no event says that it ended: "
                               "counted up to the planned end.");
    case ActiveKnown::Whole:
        return LedgerWords::tr("Events say when it became active and when it ceased to be, or that "
                               "it never was.");
    }
    return {};
}

QString usedText(const InstanceUse &use)
{
    if (use.instances == 0)
        return {};
    const QString hours = hoursText(use.hours);
    if (use.partialRuns > 0)
        return QStringLiteral("≥ ") + hours;
    if (use.openRuns > 0)
        return hours + QStringLiteral(" – ") + hoursText(use.hours + use.openHours);
    return hours;
}

QString useSentence(const InstanceUse &use)
{
    if (use.instances == 0)
        return LedgerWords::tr("These logs show no instance in it.");
    const auto count = [](std::uint32_t n) { return static_cast<int>(n); };
    QStringList sentences{
        //: %n: instances; %1: hours
        LedgerWords::tr("%Ln instances were seen in it; from launch to end they ran for %1 h.",
                        nullptr, count(use.instances))
            .arg(hoursText(use.hours))};
    if (use.openRuns > 0)
        //: %n: how many times an instance ran; %1: hours
        sentences << LedgerWords::tr("%Ln runs have no end in these logs: up to %1 h more.",
                                     nullptr, count(use.openRuns))
                         .arg(hoursText(use.openHours));
    if (use.partialRuns > 0)
        //: %n: how many times an instance ran
        sentences << LedgerWords::tr(
            "%Ln runs are not in that: their launch or their end is not in these logs.", nullptr,
            count(use.partialRuns));
    return sentencesText(sentences);
}

QString ledgerTotalText(const Ledger &ledger)
{
    const LedgerTotal &total = ledger.total;
    if (total.reservations == 0)
        return {};
    const auto count = [](std::size_t n) { return static_cast<int>(n); };
    // What is not known may be more.
    const bool isAll = total.unknown == 0;
    const auto sum = [](double hours, bool all) {
        return all ? hoursText(hours) : QStringLiteral("≥ ") + hoursText(hours);
    };
    const QString hours = sum(total.activeHours, isAll);
    const int reservations = count(total.reservations);
    QStringList sentences;
    if (total.unknown == total.reservations)
        sentences << LedgerWords::tr("%Ln reservations.", nullptr, reservations);
    else if (total.instanceHours > 0 || total.withoutCount == 0)
        //: %n: reservations; %1: hours in which they were active; %2: these times their instances
        sentences << LedgerWords::tr("%Ln reservations: active for %1 h, %2 instance-hours.",
                                     nullptr, reservations)
                         .arg(hours, sum(total.instanceHours, isAll && total.withoutCount == 0));
    else
        //: %n: reservations; %1: hours in which they were active
        sentences << LedgerWords::tr("%Ln reservations: active for %1 h.", nullptr, reservations)
                         .arg(hours);
    QStringList among;
    if (total.going > 0)
        among << LedgerWords::tr("%Ln counted up to the end of the logs", nullptr,
                                 count(total.going));
    if (total.asPlanned > 0)
        //: %n: reservations of which no event says that they ended
        among << LedgerWords::tr("%Ln counted up to their planned end", nullptr,
                                 count(total.asPlanned));
    if (total.unknown > 0)
        among << LedgerWords::tr("%Ln without a known active time", nullptr, count(total.unknown));
    if (total.withoutCount > 0)
        among << LedgerWords::tr("%Ln without a known number of instances", nullptr,
                                 count(total.withoutCount));
    if (ledger.longerThanMonths > 0)
        among << LedgerWords::tr("%Ln in no month (longer than ten years)", nullptr,
                                 count(ledger.longerThanMonths));
    if (!among.isEmpty())
        //: Which reservations are not, or not wholly, in a sum; %1 is a list
        sentences << LedgerWords::tr("Among them: %1.").arg(listText(among));
    return sentencesText(sentences);
}

} // namespace cbv
