// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every sample that is at hand, dropped on the window: what the command line finds in it stands in
// the table, and its blocks on the timeline.
#include "core/block/lifecycle.h"
#include "core/input/loader.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

class DroppedSamplesTest : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_home;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    LanguageSwitcher m_languages;

    static void addAll(const QString &folder, QDir::Filters what)
    {
        const QDir all(folder);
        for (const QFileInfo &each : all.entryInfoList(what | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(each.fileName())) << each.absoluteFilePath();
    }

private slots:
    void aDroppedSampleShowsItsEvents_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("bundled") << QStringLiteral(CBV_SAMPLES "/logs");
        addAll(QStringLiteral(CBV_TEST_DATA "/seed"), QDir::Files);
        // These lie beside the project, or not at all.
        addAll(QStringLiteral(CBV_SHARED "/data/formats"), QDir::Dirs);
        addAll(QStringLiteral(CBV_SHARED "/seeds"), QDir::Files);
    }
    void aDroppedSampleShowsItsEvents()
    {
        QFETCH(const QString, path);
        const LoadResult expected = load({QFile::encodeName(path).toStdString()}, {});
        QVERIFY(!expected.store->isEmpty());

        MainWindow window(&m_settings, &m_languages);
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint middle = window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &drop);
        QTRY_COMPARE(window.state().session().phase(), LoadPhase::Done);

        const auto shown = static_cast<int>(expected.store->size());
        QTRY_COMPARE(window.findChild<EventView *>()->events()->rowCount(), shown);
        QCOMPARE(window.state().session().data()->blocks.size(),
                 capacityBlocks(*expected.store).size());
        QCOMPARE(window.state().session().data()->load.account, expected.account);
    }
};

QTEST_MAIN(DroppedSamplesTest)
#include "droppedsamplestest.moc"
