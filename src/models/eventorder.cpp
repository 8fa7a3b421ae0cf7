// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventorder.h"

#include "eventcolumns.h"

#include <QStringList>

#include <algorithm>

namespace cbv {

RowOrder orderWith(RowOrder order, const Sorting &key)
{
    const auto same = std::ranges::find_if(
        order, [&key](const Sorting &each) { return eventColumnOf(each) == eventColumnOf(key); });
    if (same != order.end())
        same->order = key.order;
    else if (order.size() < kMostOrderKeys)
        order.push_back(key);
    return order;
}

QString eventOrderText(const RowOrder &order)
{
    QStringList words;
    for (const Sorting &key : order) {
        if (const auto column = eventColumnOf(key))
            words << (key.order == SortOrder::Descending ? QStringLiteral("-") : QString())
                         + eventColumnSpec(*column).key;
    }
    return words.join(u' ');
}

RowOrder eventOrderOf(const QString &text)
{
    RowOrder order;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool down = word.startsWith(u'-');
        const auto column = eventColumnByKey(QStringView(word).mid(down ? 1 : 0));
        const auto key = column ? eventColumnSorting(*column, down ? SortOrder::Descending
                                                                   : SortOrder::Ascending)
                                : std::nullopt;
        if (key)
            order = orderWith(std::move(order), *key);
    }
    return order;
}

} // namespace cbv
