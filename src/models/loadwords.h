// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The account of a load in words: the status bar's line, the whole sum, progress, trouble.
#pragma once

#include "core/input/loader.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace cbv {

/// `1,204 shown of 48,210 read · 3 duplicates · 1 rejected · 2023-10-01 – 2023-11-04 UTC`. With
/// `matched`, the rows that a filter leaves: `812 of 1,204 shown …`. Parts that are zero are left
/// out.
QString loadLine(const LoadResult &result, const QTimeZone &zone,
                 std::optional<std::size_t> matched = {});
/// The two sums that add up, in words: `13 files found = 5 logs + 8 unreadable. 12 records read =
/// …`. Parts that are zero are left out.
QString loadAccountText(const LoadAccount &account);
/// One line for the message bar: "3 records could not be read. 1 file could not be read.", or that
/// nothing for us is in there, or that the load was stopped. Empty where there is nothing to say.
QString loadTroubleLine(const LoadResult &result);

/// `120 of 7,919 files · 12.5 MB of 1.2 GB · 8 s left`. `elapsed` since the load began, in ms; the
/// time left is said only where it can be known.
QString progressText(const LoadProgress &progress, TimeMs elapsed);
/// 0 … 1000, or -1 while it cannot be known.
int progressPerMille(const LoadProgress &progress);

} // namespace cbv
