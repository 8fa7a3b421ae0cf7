// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a filter: what is understood prints as a text that means the same, and what is not
// has its place.
#include "fuzzinput.h"

#include "core/query/filter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed = parseFilter(text);
    if (const auto *error = std::get_if<FilterError>(&parsed)) {
        hold(error->position >= 0 && error->length >= 0
                 && error->position + error->length <= text.size(),
             "an error lies in the text");
        return 0;
    }
    const auto &filter = std::get<Filter>(parsed);
    const auto printed = filterText(filter);
    const auto again = parseFilter(printed);
    hold(std::holds_alternative<Filter>(again), "what is printed is a filter");
    hold(std::get<Filter>(again) == filter, "that means the same");
    hold(filterText(std::get<Filter>(again)) == printed, "and prints the same");
    return 0;
}
