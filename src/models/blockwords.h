// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about a block, an interval or a mark, for tooltips, the screen reader and the summary.
// Plain text; a line break stands between two lines.
#pragma once

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"

#include <QString>
#include <QTimeZone>

namespace cbv {

/// The whole interval, never the cursor's place: state, from, to, length, evidence of both edges.
QString intervalText(const Interval &interval, const QTimeZone &zone);
/// The same in one line for a screen reader.
QString intervalLine(const Interval &interval, const QTimeZone &zone);
/// What happened, by which event, when.
QString markText(const Mark &mark, const EventStore &store, const QTimeZone &zone);
/// The same in one line for a screen reader.
QString markLine(const Mark &mark, const EventStore &store, const QTimeZone &zone);
/// The planned window with what says so; empty where nothing is planned.
QString plannedText(const PlannedWindow &planned, const QTimeZone &zone);
/// `p5.48xlarge × 8`, as far as it is known; empty where nothing is.
QString capacityText(const CapacityBlock &block);
/// The lane's label, read out or as a tooltip: id, capacity, account, Region, last state, findings.
QString blockText(const CapacityBlock &block);

} // namespace cbv
