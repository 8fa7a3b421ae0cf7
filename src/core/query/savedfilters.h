// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters with names as text, a line each: the name, a tab, the filter. What the settings keep and
// what is exported and imported are one form.
#pragma once

#include <QString>

#include <vector>

namespace cbv {

struct SavedFilter
{
    QString name; ///< not empty, without tabs and line breaks
    QString text; ///< a filter without tabs and line breaks
    bool operator==(const SavedFilter &) const = default;
};
inline constexpr std::size_t kMostSavedFilters = 500;
inline constexpr qsizetype kMostFilterChars = 20'000;

QString savedFiltersText(const std::vector<SavedFilter> &filters);
/// Lines that are none, or too long, or hold no filter that can be read, are left out.
std::vector<SavedFilter> readSavedFilters(const QString &text);
/// `added` beside or instead of those of the same name, in the order of the names.
std::vector<SavedFilter> withFilters(std::vector<SavedFilter> filters,
                                     const std::vector<SavedFilter> &added);

} // namespace cbv
