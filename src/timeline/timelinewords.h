// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every word that the timeline paints. The window fills it in its language; the defaults are
// English. This library translates nothing itself.
#pragma once

#include "core/block/capacityblock.h"

#include <QString>

#include <array>

namespace cbv {

struct TimelineWords
{
    /// By StateKind. The label of StateKind::Other is the text of its own state; this one is for
    /// the legend.
    std::array<QString, kStateKindCount> states{
        QStringLiteral("payment-pending"), QStringLiteral("scheduled"),
        QStringLiteral("active"),          QStringLiteral("expired"),
        QStringLiteral("failed"),          QStringLiteral("payment-failed"),
        QStringLiteral("cancelled"),       QStringLiteral("other state")};
    /// By MarkKind.
    std::array<QString, 9> marks{
        QStringLiteral("state said again"), QStringLiteral("purchase"),
        QStringLiteral("extension"),        QStringLiteral("message"),
        QStringLiteral("launch"),           QStringLiteral("terminated by AWS"),
        QStringLiteral("stopped"),          QStringLiteral("failed call"),
        QStringLiteral("other call")};
    /// By Evidence, for the legend.
    std::array<QString, 3> evidence{QStringLiteral("observed: an event of EC2 says so"),
                                    QStringLiteral("stated: a purchase or a message says so"),
                                    QStringLiteral("inferred: it follows from a rule of AWS")};
    QString planned = QStringLiteral("planned");
    QString lastHalfHour = QStringLiteral("last 30 minutes");
    QString firstEnd = QStringLiteral("end before an extension");
    QString noLogs = QStringLiteral("no logs after here");
    QString logGap = QStringLiteral("no logs in this time");
    QString logsHere = QStringLiteral("logs in this time");
    /// %1 account, %2 Region.
    QString logsOf = QStringLiteral("Logs: %1 · %2");
    /// %1 accounts and Regions whose coverage has no row.
    QString otherCoverage =
        QStringLiteral("Logs of %1 more accounts and Regions: see the foot of each lane");
    QString unknownBefore = QStringLiteral("before the logs: unknown");
    QString open = QStringLiteral("open: the logs end here");
    QString zoomIn = QStringLiteral("several: zoom in");
    QString statesTitle = QStringLiteral("States");
    QString evidenceTitle = QStringLiteral("How a start or an end is known");
    QString marksTitle = QStringLiteral("Marks");
    QString planTitle = QStringLiteral("Plan and limits of the logs");
    QString noLanes = QStringLiteral("No reservation to show");
    QString noAccount = QStringLiteral("account not in these logs");
    QString noRegion = QStringLiteral("Region not in these logs");
    QString noInstanceType = QStringLiteral("instance type not in these logs");
    QString noState = QStringLiteral("no state in these logs");
    /// For a picture that cannot hold all lanes: %1 shown, %2 in all.
    QString lanesLeftOut = QStringLiteral("%1 of %2 reservations fit into this picture");

    /// %1 of %2 pages.
    QString page = QStringLiteral("Page %1 of %2");

    const QString &state(StateKind kind) const { return states[static_cast<std::size_t>(kind)]; }
    const QString &mark(MarkKind kind) const { return marks[static_cast<std::size_t>(kind)]; }
};

} // namespace cbv
