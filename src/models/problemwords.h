// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences for problems. What a log or the system says (`detail`, paths) is quoted as data, made
// visible and cut.
#pragma once

#include "core/event/eventstore.h"
#include "core/event/problem.h"

#include <QString>

namespace cbv {

/// `note`, `repaired`, `rejected`, `unreadable`.
QString severityWord(Severity severity);
/// What kind of thing it is, in two or three words: `missing comma`, `cut off`.
QString problemKind(ProblemCode code);
/// The same of a problem: for a file without events what the file is, `digest file`.
QString problemKind(const Problem &problem);
/// What is wrong, as a sentence with its detail: "The file ends before its packed data do."
QString problemSentence(const Problem &problem);
/// `record 3, line 1:813, byte 812`, as far as it is known; empty for a whole file.
QString problemPlace(const Problem &problem);
/// The path of its file; empty where the problem names none.
QString problemPath(const Problem &problem, const EventStore &store);

/// The event whose record (or copy of it) the problem is about; kNoRow where none is shown. Looks
/// through all rows: not for every cell of a table.
Row rowOfProblem(const Problem &problem, const EventStore &store);

} // namespace cbv
