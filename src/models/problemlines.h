// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Problems as lines of text, with TABs between the cells: for the clipboard and for reports. Names
// out of logs stay on their line and are no formula for a spreadsheet.
#pragma once

#include "core/event/eventstore.h"
#include "core/event/problem.h"

#include <QString>

namespace cbv {

/// The titles of the cells, without a line end.
QString problemLineHeader();
/// Severity, code as `--summary` writes it, file, record, byte offset, line, column, message. What
/// is not known is empty; numbers are without separators.
QString problemLine(const Problem &problem, const EventStore &store);

} // namespace cbv
