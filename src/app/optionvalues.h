// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the text of an option to its value; std::nullopt where it is none. Pure functions; which
// option a text belongs to is commandline's.
#pragma once

#include "commandline.h"

namespace cbv {

enum class TimeBound : std::uint8_t { Since, Until };

/// What the filter's `time>=` and `time<` take: ISO 8601 with a zone, or a date in `zone`.
std::optional<TimeMs> readTimeBound(const QString &text, TimeBound bound, const QTimeZone &zone);
std::optional<QString> readLanguage(const QString &text);
std::optional<Scope> readScope(const QString &text);
std::optional<ThemeChoice> readTheme(const QString &text);
/// `1600x900`, from the smallest picture that can be read to kMaxImageSide.
std::optional<QSize> readSize(const QString &text);
std::optional<int> readNumber(const QString &text, int from, int to);
/// By the ending of the file's name; `-` alone is standard output as PNG or CSV.
std::optional<TimelineOutput> readTimelineOutput(const QString &text);
std::optional<EventsOutput> readEventsOutput(const QString &text);
std::optional<LedgerOutput> readLedgerOutput(const QString &text);

} // namespace cbv
