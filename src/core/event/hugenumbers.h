// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers like 1e999 are good JSON, but no parser at hand takes one. They are made small in a copy
// of the text for the parser, and put back as they were written where it reports them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cbv {

struct HugeNumbers
{
    std::string text; ///< as long as the given one, each huge number in it turned to zero
    struct Number
    {
        std::size_t index = 0; ///< which number of the text it is, from 0
        std::string_view written;
    };
    std::vector<Number> numbers; ///< views into the given text
};

/// `text` may be any text; what is no number of JSON's is left as it is.
HugeNumbers withoutHugeNumbers(std::string_view text);

} // namespace cbv
