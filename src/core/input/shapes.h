// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of text that logs come in, one row of a table each: how it is told, and who cuts the
// records out. A new shape is a reader of its own and a row here. What people wrap
// around records in JSON is named in two lists in jsonrecords.
#pragma once

#include "flatrecord.h"
#include "jsonrecords.h"
#include "recordsink.h"

#include <optional>
#include <span>
#include <string_view>

namespace cbv {

/// What the reader of a shape says when it is through.
struct ShapeOutcome
{
    bool isLog = false; ///< it is one even where no record was in it
    /// Where its structure ends before the text does; the tolerant reader goes on from there.
    std::optional<StructureBreak> broken;
};

struct Shape
{
    std::string_view name;
    /// Whether a text whose first character that is no white space lies at `first` has this shape.
    bool (*fits)(std::string_view text, std::size_t first);
    /// Whether the head of such a text is that of a log, so that the file is one even where nothing
    /// in it concerns a block.
    bool (*isLogByHead)(std::string_view head, std::size_t first);
    /// Gives its records to `sink`; kTextPadding bytes behind the text are readable.
    ShapeOutcome (*read)(std::string_view text, std::size_t first, RecordSink &sink);
    /// One row again, for a record that was made of a row (kTableLayers), by the place given for it.
    FlatRecord (*rowAgain)(std::string_view text, std::string_view row);
};

/// In the order in which they are tried; the last one fits any text.
std::span<const Shape> shapes();

/// The shape of a text that has more than white space.
const Shape &shapeOf(std::string_view text, std::size_t first);

} // namespace cbv
