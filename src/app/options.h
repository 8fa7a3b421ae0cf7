// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of the command line's options: what the parser knows is what --help shows.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace cbv {

enum class OptionId : std::uint8_t {
    Summary,
    ExportTimeline,
    ExportEvents,
    ExportLedger,
    AthenaQuery,
    Filter,
    Since,
    Until,
    Scope,
    TimeZone,
    Language,
    Size,
    Scale,
    Theme,
    Force,
    Threads,
    NoCache,
    Help,
    Version,
};

struct OptionSpec
{
    OptionId id = OptionId::Help;
    std::string_view name;         ///< with its dashes
    std::string_view value;        ///< what stands for its value in --help; empty: it takes none
    const char *purpose = nullptr; ///< to be translated in the context "CommandLine"; none: hidden
};

/// In the order of --help.
std::span<const OptionSpec> commandLineOptions();

/// nullptr for a name that no option has.
const OptionSpec *findOption(std::string_view name);

} // namespace cbv
