// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The run with a window: makes the application, hands the command line to the window, waits for it
// to be closed.
#pragma once

#include "commandline.h"

namespace cbv {

/// What the process returns. `program` is argv[0]. Makes a QApplication: the process has none yet.
int runWindow(const CommandLine &line, const std::string &program);

} // namespace cbv
