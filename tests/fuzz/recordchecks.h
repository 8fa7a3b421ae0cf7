// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for the records that any reader of a shape gives: they lie in the text, in its order,
// and none covers what another one has given.
#pragma once

#include "fuzzinput.h"

#include "../core/recordlist.h"

namespace cbv {

/// A string that holds several records gives each of them its own place.
inline void holdPlaces(const RecordList &list, std::size_t size)
{
    std::size_t begin = 0;
    std::size_t end = 0;
    for (const auto &kept : list.records) {
        const auto &cut = kept.cut;
        hold(cut.begin < cut.end && cut.end <= size, "a record lies in the text");
        hold(cut.begin >= end || (cut.layers > 0 && cut.begin == begin && cut.end == end),
             "records do not overlap");
        begin = cut.begin;
        end = cut.end;
    }
    for (const auto &failure : list.failures)
        hold(failure.begin <= failure.offset && failure.offset <= size,
             "a failure lies in the text");
}

/// The same text gives the same records and failures.
inline void holdSame(const RecordList &once, const RecordList &again)
{
    hold(once.texts() == again.texts(), "the same records twice");
    hold(once.failures.size() == again.failures.size(), "the same failures twice");
}

} // namespace cbv
