// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts records out of JSON text of any of the shapes in formats.md: {"Records":[…]}, arrays, lines,
// values run together, and records wrapped in other objects or in strings. Strict about structure;
// it stops where the structure breaks, and says where.
#pragma once

#include "recordsink.h"

#include <optional>

namespace cbv {

/// Where the structure broke, or nothing.
struct StructureBreak
{
    std::size_t resume = 0;   ///< begin of the element that could not be cut: read on from here
    std::size_t offset = 0;   ///< where it breaks; text.size() where the text is cut off
    bool insideValue = false; ///< false: between values, as where a log is followed by other text
};

/// What the text turned out to hold besides records.
struct JsonRecordsOutcome
{
    std::optional<StructureBreak> broken;
    bool sawRecordsList = false; ///< a list that CloudTrail or one of its readers names: it is a log
    Next next = Next::Go;
};

/// Reads JSON values from `begin` to the end of the text, kTextPadding bytes behind which are
/// readable. Memory does not grow with the text.
JsonRecordsOutcome readJsonRecords(std::string_view text, std::size_t begin, RecordSink &sink);

} // namespace cbv
