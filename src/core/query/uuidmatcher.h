// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of one filter term against eventIDs as they are kept, as bits: nearly every row has
// one of its own, and no text of it is made. May be asked by several threads.
#pragma once

#include "filter.h"

#include "../event/eventrows.h"

#include <string_view>
#include <vector>

namespace cbv {

class UuidMatcher
{
public:
    explicit UuidMatcher(const FilterTerm &term);
    /// Whether it can tell: not for a regular expression, which is asked of the text.
    bool canTell() const { return m_canTell; }
    /// Whether a UUID, in the lower case in which it is kept, holds or equals one of the values.
    bool matches(const EventId &uuid) const;

private:
    void add(std::string_view value, FilterMatch match);

    /// A value in one place of the text of a UUID.
    struct Pattern
    {
        EventId mask; ///< the bits of the digits that the value has there
        EventId value;
    };
    bool m_canTell;
    std::vector<Pattern> m_patterns; ///< any of them
};

} // namespace cbv
