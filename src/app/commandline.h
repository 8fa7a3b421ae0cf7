// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the arguments ask for, as a value, or what is wrong with them. Read before any application
// object exists, because that decides which kind is made. No words for a person; those are in
// helptext.
#pragma once

#include "core/input/loader.h"
#include "core/query/filter.h"
#include "ui/export/exportfile.h"
#include "ui/export/imageexporter.h"
#include "ui/export/ledgerexporter.h"
#include "ui/export/tableexporter.h"
#include "ui/state/settings.h"

#include <QSize>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cbv {

/// Which part of the program runs.
enum class RunMode : std::uint8_t {
    Window,
    Headless, ///< any of --summary and --export-…
    AthenaQuery, ///< reads nothing
    Help,
    Version,
};

/// Where data go and in which form. The forms of standard output are `-` (PNG, CSV), or `-.svg` and
/// the like.
struct TimelineOutput
{
    QString file; ///< empty: standard output
    ImageFormat format = ImageFormat::Png;
};
struct EventsOutput
{
    QString file; ///< empty: standard output
    TableFormat format = TableFormat::Csv;
};

struct LedgerOutput
{
    QString file; ///< empty: standard output
    LedgerFormat format = LedgerFormat::Csv;
};

/// Whether what files gave is kept for the next time.
enum class CacheUse : std::uint8_t { AsChosen, None };

struct CommandLine
{
    RunMode mode = RunMode::Window;
    std::vector<std::string> paths; ///< as given, in the system's bytes; `-` is standard input
    bool summary = false;
    std::optional<TimelineOutput> timeline;
    std::optional<EventsOutput> events;
    std::optional<LedgerOutput> ledger;
    std::optional<std::string> athenaTable; ///< as sqlTable() gives it
    QString filterText;               ///< as typed, without --since and --until
    Filter filter;                    ///< the same, read
    std::optional<TimeMs> since;      ///< the first moment that is shown
    std::optional<TimeMs> until;      ///< the first moment that is not shown any more
    std::optional<Scope> scope;       ///< none: Blocks
    std::optional<QTimeZone> zone;    ///< none: UTC, or what the window remembers
    QString zoneId;                   ///< as typed: `UTC`, `local` or an IANA id
    QString language;                 ///< "en", "ja", or empty: the system's
    QSize size;                       ///< of an image, logical pixels; an invalid one: the default
    int scale = 1;                    ///< of a PNG
    std::optional<ThemeChoice> theme; ///< of an image: Light or Dark
    Overwrite overwrite = Overwrite::Never;
    CacheUse cache = CacheUse::AsChosen;
    unsigned threads = 0; ///< 0: as many as the machine runs at once
    std::vector<std::string>
        qtArguments; ///< Qt's own, such as -platform: for the window's application

    /// The filter together with --since and --until.
    Filter wholeFilter() const;
    QTimeZone zoneOrUtc() const { return zone ? *zone : QTimeZone::utc(); }
};

enum class UsageErrorCode : std::uint8_t {
    UnknownOption, ///< value: as typed
    MissingValue,
    UnexpectedValue, ///< an option without a value was given one
    BadValue,        ///< value: as typed
    BadTime,
    BadZone,
    BadFilter,     ///< filterError tells more
    UnknownFormat, ///< the FILE's ending names no format
    NoPath,        ///< without a window there must be something to read
    BadTable,      ///< no name of a table
    TwoOnOutput,   ///< two options want standard output
};

struct UsageError
{
    UsageErrorCode code = UsageErrorCode::UnknownOption;
    QString option; ///< with its dashes; empty: none is to blame
    QString value;  ///< what was given: data, never markup
    std::optional<FilterError> filterError;
};

struct ParsedCommandLine
{
    CommandLine line; ///< as far as it could be read: the language holds for the error
    std::optional<UsageError> error; ///< the first one
};

/// `arguments` are without the program's name, in the system's bytes. Needs no application object.
ParsedCommandLine parseCommandLine(const std::vector<std::string> &arguments);

} // namespace cbv
