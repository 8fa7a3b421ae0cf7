// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one time zone in which the window shows, reads and exports times.
#pragma once

#include <QObject>
#include <QTimeZone>

namespace cbv {

class DisplayZone : public QObject
{
    Q_OBJECT
public:
    explicit DisplayZone(QObject *parent = nullptr);

    /// "UTC", "local" or an IANA id. Returns whether there is such a zone; else nothing changes.
    bool set(const QString &id);
    /// As it was set.
    const QString &id() const { return m_id; }
    const QTimeZone &zone() const { return m_zone; }
    /// What stands on rulers and headers: `UTC`, `Asia/Tokyo`.
    QString name() const;

    /// The zone for an id as above; an invalid zone where there is none.
    static QTimeZone find(const QString &id);

signals:
    void changed();

private:
    QString m_id;
    QTimeZone m_zone;
};

} // namespace cbv
