// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"

#include "jsondocument.h"

#include <QStringList>

#include <algorithm>

namespace cbv {
namespace {

QString qstring(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isMember(const JsonPlace &place)
{
    JsonDocument *document = place.document;
    return document->node(*document->parent(place)).kind == JsonKind::Object;
}

QString pointerStep(const JsonPlace &place)
{
    if (!isMember(place))
        return u'/' + QString::number(place.row);
    QString key = qstring(place.document->node(place).key);
    key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return u'/' + key;
}

bool isJqName(const QString &key)
{
    const auto isWordChar = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
               || c == u'_';
    };
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isWordChar)
           && (key[0] < u'0' || key[0] > u'9');
}

QString jqStep(const JsonPlace &place)
{
    if (!isMember(place))
        return QStringLiteral("[%1]").arg(place.row);
    const QString key = qstring(place.document->node(place).key);
    if (isJqName(key))
        return u'.' + key;
    return QStringLiteral("[%1]").arg(qstring(quotedJson(place.document->node(place).key)));
}

/// The steps from each root to the next string that holds a document, outermost first.
template<typename Step>
QStringList ways(const JsonPlace &place, Step step)
{
    QStringList ways{QString()};
    for (const JsonPlace *at = &place; at;) {
        JsonDocument *document = at->document;
        if (at != document->root()) {
            ways.first().prepend(step(*at));
            at = document->parent(*at);
        } else if ((at = document->outer())) {
            ways.prepend(QString());
        }
    }
    return ways;
}

} // namespace

QString jsonPointer(const JsonPlace &place)
{
    return ways(place, pointerStep).join(QLatin1String(" > "));
}

QString jqPath(const JsonPlace &place)
{
    QStringList parts = ways(place, jqStep);
    for (QString &part : parts) {
        if (!part.startsWith(u'.'))
            part.prepend(u'.');
    }
    return parts.join(QLatin1String(" | fromjson | "));
}

} // namespace cbv
