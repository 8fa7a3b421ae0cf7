// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for sums: hours, how well they are known, what all of them come to. Plain text.
#pragma once

#include "core/block/ledger.h"

#include <QString>

namespace cbv {

/// With two decimals, in the way of the locale; exact lengths are durationText()'s.
QString hoursText(double hours);
/// How far a sum reaches: `whole`, `up to the end of the logs` …
QString activeKnownWord(ActiveKnown known);
/// The same as a sentence.
QString activeKnownSentence(ActiveKnown known);
/// For how long instances ran: `12.50`, `12.50 – 20.00` where some have no end in the logs,
/// `≥ 12.50` where more is missing; empty where none was seen.
QString usedText(const InstanceUse &use);
/// What that is the sum of, and what is missing in it.
QString useSentence(const InstanceUse &use);
/// What all lines come to, and which of them are not in it; empty for no lines.
QString ledgerTotalText(const Ledger &ledger);

} // namespace cbv
