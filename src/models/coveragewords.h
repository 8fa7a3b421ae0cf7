// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about where there are logs of an account and Region, for tooltips and the screen
// reader. Plain text; a line break stands between two lines.
#pragma once

#include "core/block/coverage.h"

#include <QString>
#include <QTimeZone>

namespace cbv {

/// A stretch without logs, and what that rests on.
QString logGapText(const LogCoverage &coverage, const LogGap &gap, const QTimeZone &zone);
/// The stretch with logs after a gap, up to the next one or to the horizon.
QString logsText(const LogCoverage &coverage, std::size_t gap, TimeMs horizon,
                 const QTimeZone &zone);
/// From when to when, and the gaps between, of which the first few are named.
QString coverageText(const LogCoverage &coverage, TimeMs horizon, const QTimeZone &zone);
/// "2 gaps in the logs"; empty where there is none. What was before the first log is no gap.
QString gapCountText(std::span<const LogGap> gaps);

} // namespace cbv
