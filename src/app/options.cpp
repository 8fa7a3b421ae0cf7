// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QtGlobal>

#include <array>

namespace cbv {

namespace {

constexpr std::array kOptions{
    OptionSpec{OptionId::Summary, "--summary", "",
               QT_TRANSLATE_NOOP("CommandLine", "print what the logs say as one JSON object")},
    OptionSpec{OptionId::ExportTimeline, "--export-timeline", "FILE",
               QT_TRANSLATE_NOOP("CommandLine", "draw the timeline: .png, .svg or .pdf")},
    OptionSpec{
        OptionId::ExportEvents, "--export-events", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "write the events that match: .csv, .json or .jsonl")},
    OptionSpec{OptionId::ExportLedger, "--export-ledger", "FILE",
               QT_TRANSLATE_NOOP("CommandLine", "write what each reservation comes to: .csv or .json")},
    OptionSpec{OptionId::AthenaQuery, "--athena-query", "TABLE",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "print the SQL that finds such events with Amazon Athena")},
    OptionSpec{OptionId::Filter, "--filter", "QUERY",
               QT_TRANSLATE_NOOP("CommandLine", "only events that match, as in the filter bar")},
    OptionSpec{OptionId::Since, "--since", "TIME",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "only events at or after TIME: ISO 8601 with a zone, or a date")},
    OptionSpec{
        OptionId::Until, "--until", "TIME",
        QT_TRANSLATE_NOOP("CommandLine", "only events before TIME; a date means its first moment")},
    OptionSpec{OptionId::Scope, "--scope", "SCOPE",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "which events are kept: blocks (default), instances or all")},
    OptionSpec{
        OptionId::TimeZone, "--time-zone", "ZONE",
        QT_TRANSLATE_NOOP("CommandLine", "UTC (default), local, or a name such as Asia/Tokyo")},
    OptionSpec{OptionId::Language, "--language", "LANG",
               QT_TRANSLATE_NOOP("CommandLine", "en or ja; else the language of the system")},
    OptionSpec{OptionId::Size, "--size", "WxH",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "size of the picture, at least 480x240, for example 1600x900")},
    OptionSpec{OptionId::Scale, "--scale", "N",
               QT_TRANSLATE_NOOP("CommandLine", "1 to 4 times as many pixels in a PNG")},
    OptionSpec{OptionId::Theme, "--theme", "THEME",
               QT_TRANSLATE_NOOP("CommandLine", "light or dark")},
    OptionSpec{OptionId::Force, "--force", "",
               QT_TRANSLATE_NOOP("CommandLine", "replace a FILE that exists")},
    OptionSpec{OptionId::Threads, "--threads", "N", nullptr},
    OptionSpec{OptionId::NoCache, "--no-cache", "",
               QT_TRANSLATE_NOOP("CommandLine", "read every file, and keep nothing for the next time")},
    OptionSpec{OptionId::Help, "--help", "", QT_TRANSLATE_NOOP("CommandLine", "print this help")},
    OptionSpec{OptionId::Version, "--version", "",
               QT_TRANSLATE_NOOP("CommandLine", "print the version")},
};

} // namespace

std::span<const OptionSpec> commandLineOptions()
{
    return kOptions;
}

const OptionSpec *findOption(std::string_view name)
{
    for (const OptionSpec &option : kOptions) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

} // namespace cbv
