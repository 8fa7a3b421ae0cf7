// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the command line in the application's language: --help, --version and what is wrong
// with the arguments. Plain text for a terminal.
#pragma once

#include "commandline.h"

#include <QString>

namespace cbv {

/// Some lines, the last one ended.
QString helpText();
/// One line without its end, as `capacity-block-viewer 0.1.0`.
QString versionText();
/// One or two sentences without a line's end.
QString usageErrorText(const UsageError &error);

} // namespace cbv
