// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zonedialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimeZone>

using namespace cbv;

class ZoneDialogTest : public QObject
{
    Q_OBJECT
    static int shown(const ZoneDialog &dialog)
    {
        const auto *list = dialog.findChild<QListWidget *>();
        int count = 0;
        for (int i = 0; i < list->count(); ++i)
            count += list->item(i)->isHidden() ? 0 : 1;
        return count;
    }
    static void search(const ZoneDialog &dialog, const QString &words)
    {
        auto *edit = dialog.findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, words);
    }
private slots:
    void everyZoneWithACityIsOffered()
    {
        const ZoneDialog dialog(QStringLiteral("Asia/Tokyo"));
        QCOMPARE(dialog.zoneId(), QStringLiteral("Asia/Tokyo"));
        QVERIFY(shown(dialog) > 300);
        search(dialog, QStringLiteral("UTC"));
        QCOMPARE(dialog.zoneId(), QStringLiteral("UTC"));
    }
    void aCityIsFoundAsPeopleWriteIt()
    {
        const ZoneDialog dialog(QStringLiteral("UTC"));
        search(dialog, QStringLiteral("new york"));
        QCOMPARE(dialog.zoneId(), QStringLiteral("America/New_York"));
        QCOMPARE(shown(dialog), 1);
    }
    void anOffsetFindsItsZones()
    {
        const ZoneDialog dialog(QStringLiteral("UTC"));
        search(dialog, QStringLiteral("+09:00"));
        QVERIFY(shown(dialog) > 2 && shown(dialog) < 30);
        QCOMPARE(QTimeZone(dialog.zoneId().toLatin1())
                     .standardTimeOffset(QDateTime::currentDateTimeUtc()),
                 9 * 3600);
    }
    void nothingFoundIsNothingChosen()
    {
        const ZoneDialog dialog(QStringLiteral("UTC"));
        search(dialog, QStringLiteral("atlantis"));
        QCOMPARE(shown(dialog), 0);
        QVERIFY(dialog.zoneId().isEmpty());
    }
};

QTEST_MAIN(ZoneDialogTest)
#include "zonedialogtest.moc"
