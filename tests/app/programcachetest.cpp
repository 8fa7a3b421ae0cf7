// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program run again on the same folder: what one process keeps, the next makes use of.
#include "programrunner.h"

#include "../core/filetimes.h"

#include "ui/state/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

class ProgramCacheTest : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder;
    const QString m_logs = m_folder.filePath(QStringLiteral("logs"));
    const QString m_log = m_logs + QStringLiteral("/trail.json");

    QProcessEnvironment environment(const char *cache) const
    {
        auto variables = bareEnvironment();
        variables.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QLatin1String(cache)));
        variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        return variables;
    }
    ProgramRun summary(const char *cache, const QStringList &more = {}) const
    {
        return runProgram(QStringList{QStringLiteral("--summary"), m_logs} + more, {}, environment(cache));
    }
    QStringList kept(const char *cache) const
    {
        return QDir(m_folder.filePath(QLatin1String(cache)) + QStringLiteral("/capacity-block-viewer"))
            .entryList({QStringLiteral("*.events")}, QDir::Files);
    }

private slots:
    /// Some more than is kept at all.
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_logs));
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr qint64 kBytes = 17 << 20;
        for (int i = 0; file.pos() < kBytes; ++i) {
            file.write(QStringLiteral(R"({"eventVersion":"1.08","eventTime":"2026-02-01T09:00:00Z",)"
                                      R"("eventSource":"ec2.amazonaws.com","eventID":"%1",)"
                                      R"("eventName":"CapacityBlockScheduled","padding":"%2"})"
                                      "\n")
                           .arg(i)
                           .arg(QString(10'000, u'x'))
                           .toUtf8());
        }
        file.close();
        settle(m_log.toStdString());
    }
    void theSecondRunDoesNotReadTheLogsAndSaysTheSame()
    {
        const ProgramRun first = summary("cache");
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(kept("cache").size(), 1);
        OpenWatch log(m_log.toStdString());
        QVERIFY(log.isGood());
        QCOMPARE(summary("cache").out, first.out);
        QVERIFY(!log.wasOpened());
        QCOMPARE(summary("cache", {QStringLiteral("--no-cache")}).out, first.out);
        QVERIFY(log.wasOpened());
    }
    void withoutACacheNothingIsKept()
    {
        QCOMPARE(summary("none", {QStringLiteral("--no-cache")}).exitCode, 0);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("none"))));
    }
    void whatWasSwitchedOffInTheWindowIsOffHereToo()
    {
        const QString file = m_folder.filePath(
            QStringLiteral("config/capacity-block-viewer/capacity-block-viewer.ini"));
        Settings(file).setKeepsCache(false);
        QCOMPARE(summary("off").exitCode, 0);
        Settings(file).setKeepsCache(true);
        QVERIFY(kept("off").isEmpty());
        QCOMPARE(summary("off").exitCode, 0);
        QCOMPARE(kept("off").size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProgramCacheTest)
#include "programcachetest.moc"
