// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "displayzone.h"

namespace cbv {

DisplayZone::DisplayZone(QObject *parent)
    : QObject(parent),
      m_id(QStringLiteral("UTC")),
      m_zone(QTimeZone::utc())
{}

QTimeZone DisplayZone::find(const QString &id)
{
    if (id.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0)
        return QTimeZone::utc();
    if (id.compare(QLatin1String("local"), Qt::CaseInsensitive) == 0)
        return QTimeZone::systemTimeZone();
    return QTimeZone(id.toUtf8());
}

bool DisplayZone::set(const QString &id)
{
    const QTimeZone zone = find(id);
    if (!zone.isValid())
        return false;
    if (id == m_id)
        return true;
    m_id = id;
    m_zone = zone;
    emit changed();
    return true;
}

QString DisplayZone::name() const
{
    return m_zone == QTimeZone::utc() ? QStringLiteral("UTC") : QString::fromUtf8(m_zone.id());
}

} // namespace cbv
