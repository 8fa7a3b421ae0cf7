// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupname.h"

#include "textfit.h"

namespace cbv {

QString groupName(const LaneGroup &group, LaneGrouping grouping, const TimelineWords &words)
{
    if (group.key.empty()) {
        switch (grouping) {
        case LaneGrouping::Account: return words.noAccount;
        case LaneGrouping::Region: return words.noRegion;
        case LaneGrouping::InstanceType: return words.noInstanceType;
        default: return words.noState;
        }
    }
    const bool known = grouping == LaneGrouping::FinalState && group.kind != StateKind::Other;
    return known ? words.state(group.kind) : shownText(group.key);
}

} // namespace cbv
