// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the objects that look like CloudTrail records in any text, and mends what formats.md allows:
// raw control characters in strings, missing commas, trailing commas, a missing end, escapes that
// name no character. One pass over the text, whatever it holds; it never invents a field.
#pragma once

#include "recordsink.h"

namespace cbv {

/// What a pass found.
struct TolerantOutcome
{
    std::size_t records = 0;
    std::size_t failures = 0;
    bool mendedAny = false;
    bool endedInside = false; ///< the text ended inside a record
};

/// Reads [begin, text.size()) and gives each record to `sink`, with places in `text`. A string outside
/// of any record that begins as a JSON object is given as it stands, with its quotes.
TolerantOutcome readTolerantly(std::string_view text, std::size_t begin, RecordSink &sink);

} // namespace cbv
