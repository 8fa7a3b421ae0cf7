// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedfilter.h"

#include "../event/jsonreader.h"
#include "../event/rawrecord.h"

#include <QStringList>

namespace cbv {
namespace {

FilterTerm equalTo(FilterField field, const QStringList &values)
{
    FilterTerm term{field, FilterMatch::Equals, false, {}, kNoTime};
    term.values.assign(values.begin(), values.end());
    return term;
}

FilterTerm timeBound(FilterMatch match, TimeMs time)
{
    return {FilterField::Time, match, false, {QString::fromStdString(formatUtc(time))}, time};
}

/// The ids of a record that other records share with it.
QStringList sharedIds(const std::string &record)
{
    QStringList ids;
    JsonTree tree;
    if (readAsWritten(record, tree))
        return {};
    for (const char *key : {"requestID", "sharedEventID"})
        ids << QString::fromStdString(std::string(tree.text(tree.member(0, key))));
    ids.removeAll(QString());
    return ids;
}

} // namespace

Filter sameInstance(const EventStore &store, Row row)
{
    const QString ids = QString::fromStdString(store.anyText(row, Field::Instances));
    const QStringList list = ids.split(u' ', Qt::SkipEmptyParts);
    return list.isEmpty() ? Filter() : Filter{{equalTo(FilterField::Instance, list)}};
}

Filter samePrincipal(const EventStore &store, Row row)
{
    const QString who = QString::fromStdString(store.anyText(row, Field::Who));
    return who.isEmpty() ? Filter() : Filter{{equalTo(FilterField::Who, {who})}};
}

Filter aroundTime(const EventStore &store, Row row, TimeMs margin)
{
    const TimeMs time = store.time(row);
    if (time == kNoTime)
        return {};
    return {{timeBound(FilterMatch::From, time - margin),
             timeBound(FilterMatch::Before, time + margin + 1)}};
}

Filter sameRequest(const EventStore &store, Row row)
{
    const auto record = recordAsJson(store, row);
    const QStringList ids = record ? sharedIds(*record) : QStringList();
    if (ids.isEmpty())
        return {};
    FilterTerm raw{FilterField::Raw, FilterMatch::Contains, false, {}, kNoTime};
    raw.values.assign(ids.begin(), ids.end());
    Filter filter = aroundTime(store, row, kHour);
    filter.terms.push_back(std::move(raw));
    return filter;
}

} // namespace cbv
