// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a filter: what is understood prints as a text that means the same.
#include "query/filter.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed = parseFilter(text);
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        if (error->position < 0 || error->position + error->length > text.size())
            std::abort();
        return 0;
    }
    const auto &filter = std::get<Filter>(parsed);
    const auto again = parseFilter(filterText(filter));
    if (!std::holds_alternative<Filter>(again) || std::get<Filter>(again) != filter)
        std::abort();
    return 0;
}
