// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfilters.h"

#include "filter.h"

#include <algorithm>

namespace cbv {
namespace {

QString oneLine(const QString &text)
{
    return text.simplified().left(kMostFilterChars);
}

} // namespace

QString savedFiltersText(const std::vector<SavedFilter> &filters)
{
    QString text;
    for (const SavedFilter &filter : filters) {
        // Inside of quotes a blank is not any white space: the filter is printed, not simplified.
        QString line = filter.text;
        line.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += oneLine(filter.name) + u'\t' + line + u'\n';
    }
    return text;
}

std::vector<SavedFilter> readSavedFilters(const QString &text)
{
    std::vector<SavedFilter> filters;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0 || line.size() > 2 * kMostFilterChars || filters.size() == kMostSavedFilters)
            continue;
        const SavedFilter filter{oneLine(line.left(tab).toString()),
                                 line.mid(tab + 1).trimmed().toString()};
        const auto parsed = parseFilter(filter.text);
        if (!filter.name.isEmpty() && std::holds_alternative<Filter>(parsed)
            && !std::get<Filter>(parsed).isEmpty())
            filters = withFilters(std::move(filters), {filter});
    }
    return filters;
}

std::vector<SavedFilter> withFilters(std::vector<SavedFilter> filters,
                                     const std::vector<SavedFilter> &added)
{
    for (const SavedFilter &filter : added) {
        std::erase_if(filters, [&](const SavedFilter &old) { return old.name == filter.name; });
        filters.push_back(filter);
    }
    std::ranges::sort(filters, [](const SavedFilter &a, const SavedFilter &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return filters;
}

} // namespace cbv
