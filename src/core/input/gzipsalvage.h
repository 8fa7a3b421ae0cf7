// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes out of gzip members that are damaged or cut off: each up to its break, and those
// behind it. The slow way, for what libdeflate refuses.
#pragma once

#include "textbuffer.h"

#include "../event/problem.h"

#include <optional>
#include <string>

namespace cbv {

struct Salvaged
{
    std::optional<ProblemCode> code; ///< CutOff, BadPacking, ReadError; none: nothing is wrong
    bool metLimit = false;           ///< there is more than `limit` bytes
    std::string lost; ///< the packed bytes that gave nothing, or not all: `10-200, …`
};

/// Replaces `out` by what is in `packed`, no more than `limit` bytes. A line break stands between
/// what comes out of a damaged member and of the next one.
Salvaged salvageGzip(std::string_view packed, TextBuffer &out, std::size_t limit);

} // namespace cbv
