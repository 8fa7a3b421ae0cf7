// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way without a window: load, filter, write. Data to standard output, words to standard
// error.
#pragma once

#include "commandline.h"

#include <stop_token>

namespace cbv {

/// What the process returns (commandline.md).
enum class ExitCode : int {
    AllRead = 0,
    Failed = 1,         ///< wrong usage, a file could not be written, or it was interrupted
    SomethingLost = 2,  ///< done, but a record was rejected or a file was unreadable
    NothingMatched = 3, ///< done, but no event matched
};

/// Whether the run needs a QGuiApplication (fonts for a picture) or only a QCoreApplication.
bool needsGui(const CommandLine &line);

/// Does what `line` asks for. Nothing is half-written when `stop` asks.
ExitCode runHeadless(const CommandLine &line, std::stop_token stop);

} // namespace cbv
