// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the strings and literals of JSON text and notes what must be mended in them. The state of
// the tolerant reader's walk over a text; it knows nothing about objects.
#pragma once

#include "recordsink.h"

#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// A change to the text: `removed` bytes at `offset` give way to `put`.
struct Edit
{
    std::size_t offset = 0;
    std::size_t removed = 0;
    std::string put;
};

struct MendingScanner
{
    std::string_view text;
    std::size_t at = 0;
    std::vector<Edit> edits = {}; ///< inside the outermost open object
    std::vector<Mend> mends = {};
    /// Why the last step failed.
    ProblemCode code = ProblemCode::SyntaxError;
    /// The opening quote of the last string.
    std::size_t lastString = std::string_view::npos;

    /// From an opening quote to behind the closing one; raw control characters are escaped. False
    /// where an escape is wrong or, with `at` at the end, where the text ends inside it.
    bool string();
    /// null, true, false or a number; false where it is none or, with `at` at the end, may go on.
    bool literal();
    /// False where kMaxEdits are reached.
    bool mend(ProblemCode what, std::size_t where, Edit change);

private:
    bool edit(Edit change);
    bool escape();
    int hexUnit(std::size_t from) const;
};

} // namespace cbv
