// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsearch.h"

#include "jsondocument.h"

#include "core/query/filter.h"
#include "core/query/textmatcher.h"

namespace cbv {

std::vector<std::uint32_t> foundNodes(const JsonDocument &document, const QString &text,
                                      std::stop_token stop)
{
    constexpr std::uint32_t kNodesBetweenLooks = 1024;
    std::vector<std::uint32_t> nodes;
    if (text.isEmpty())
        return nodes;
    TextMatcher matcher({FilterField::Any, FilterMatch::Contains, false, {text}, kNoTime});
    const JsonTree &tree = document.tree();
    for (std::uint32_t node = 1; node < tree.size(); ++node) {
        if (node % kNodesBetweenLooks == 0 && stop.stop_requested())
            return {};
        if (matcher.matches(tree[node].key) || matcher.matches(tree[node].text))
            nodes.push_back(node);
    }
    return nodes;
}

} // namespace cbv
