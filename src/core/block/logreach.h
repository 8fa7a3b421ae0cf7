// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the logs of one account and Region reach, judged by what they say about reservations: a
// missing event means something only where its log would be here.
#pragma once

#include "../event/eventstore.h"

#include <unordered_map>

namespace cbv {

class LogReach
{
public:
    explicit LogReach(const EventStore &store);

    /// Whether the logs of this account and Region go back at least to `time`.
    bool goesBackTo(TimeMs time, StringId account, StringId region) const;
    /// Whether they hold calls of the EC2 API at all, and not only the service's own events.
    bool holdsCalls(StringId account, StringId region) const;

private:
    struct Reach
    {
        TimeMs first = kNoTime; ///< kNoTime: no event of it has a time
        bool calls = false;
    };
    std::unordered_map<std::uint64_t, Reach> m_reaches; ///< by account and Region
};

} // namespace cbv
