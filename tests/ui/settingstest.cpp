// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSetIsThereInTheNextRun()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(file);
            QCOMPARE(settings.theme(), ThemeChoice::System);
            QCOMPARE(settings.timeZone(), QStringLiteral("UTC"));
            QVERIFY(settings.language().isEmpty());
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(QStringLiteral("ja"));
            settings.setTimeZone(QStringLiteral("Asia/Tokyo"));
            QCOMPARE(settings.athenaTable(), QStringLiteral("cloudtrail_logs"));
            settings.setAthenaTable(QStringLiteral("db.logs"));
            QVERIFY(settings.keepsCache());
            settings.setKeepsCache(false);
            settings.setLayout(QStringLiteral("rows"), QByteArray("\0\1\2", 3));
        }
        const Settings again(file);
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.language(), QStringLiteral("ja"));
        QCOMPARE(again.timeZone(), QStringLiteral("Asia/Tokyo"));
        QVERIFY(!again.keepsCache());
        QCOMPARE(again.athenaTable(), QStringLiteral("db.logs"));
        QCOMPARE(again.layout(QStringLiteral("rows")), QByteArray("\0\1\2", 3));
        QVERIFY(again.layout(QStringLiteral("columns")).isEmpty());
    }
    void recentFoldersAreNewestFirstEachOnceAndFew()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        for (int i = 0; i < 20; ++i)
            settings.addRecentFolder(QStringLiteral("/logs/%1").arg(i));
        settings.addRecentFolder(QStringLiteral("/logs/15"));
        settings.addRecentFolder(QString());
        const QStringList recent = settings.recentFolders();
        QCOMPARE(recent.size(), Settings::kMaxRecent);
        QCOMPARE(recent.mid(0, 3),
                 QStringList({QStringLiteral("/logs/15"), QStringLiteral("/logs/19"),
                              QStringLiteral("/logs/18")}));
        settings.clearRecentFolders();
        QVERIFY(settings.recentFolders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
