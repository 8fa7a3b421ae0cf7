// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small made-up logs on disk for tests that go the whole way.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace cbv {

inline QString serviceEvent(const char *name, const char *state, const char *time, const char *id,
                            const char *region = "us-east-1")
{
    return QStringLiteral(
               R"({"eventVersion":"1.08","userIdentity":{"accountId":"123456789012",)"
               R"("invokedBy":"AWS Internal"},"eventTime":"%3","eventSource":"ec2.amazonaws.com",)"
               R"("eventName":"%1","awsRegion":"%5","eventID":"%4-%1",)"
               R"("eventType":"AwsServiceEvent",)"
               R"("recipientAccountId":"123456789012","serviceEventDetails":)"
               R"({"capacityReservationId":"%4","capacityReservationState":"%2"}})")
        .arg(QLatin1String(name), QLatin1String(state), QLatin1String(time), QLatin1String(id),
             QLatin1String(region));
}

inline const char *const kFirstId = "cr-00000000000000001";
inline const char *const kSecondId = "cr-00000000000000002";

/// Two reservations: one lived its life, one failed. Six events, one duplicate, one broken record.
class LogFolder
{
public:
    LogFolder()
    {
        write(
            QStringLiteral("a/one.json"),
            {serviceEvent("CapacityBlockScheduled", "scheduled", "2023-10-01T10:00:00Z", kFirstId),
             serviceEvent("CapacityBlockActive", "active", "2023-10-02T11:30:00Z", kFirstId),
             serviceEvent("CapacityBlockExpired", "expired", "2023-10-05T11:30:00Z", kFirstId),
             serviceEvent("CapacityBlockActive", "active", "2023-10-02T11:30:00Z", kFirstId)});
        write(QStringLiteral("b/two.json"),
              {serviceEvent("CapacityBlockScheduled", "scheduled", "2023-10-03T10:00:00Z",
                            kSecondId, "eu-west-1"),
               serviceEvent("CapacityBlockFailed", "failed", "2023-10-04T10:00:00Z", kSecondId,
                            "eu-west-1"),
               QStringLiteral(R"({"eventName":"CapacityBlockActive","eventTime":})")});
    }
    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QStringList &records) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write((QStringLiteral("{\"Records\":[") + records.join(QLatin1Char(','))
                        + QStringLiteral("]}"))
                           .toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace cbv
