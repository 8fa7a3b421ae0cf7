// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/timelineviewport.h"

#include <QSignalSpy>
#include <QTest>

using namespace cbv;

class TimelineViewportTest : public QObject
{
    Q_OBJECT
    static constexpr TimeRange kFull{0, 100 * kDay};
private slots:
    void aViewOfEverythingGrowsWithTheLogs()
    {
        TimelineViewport view;
        view.setFull(kFull);
        QCOMPARE(view.range(), kFull);
        view.setFull({0, 200 * kDay});
        QCOMPARE(view.range(), (TimeRange{0, 200 * kDay}));
    }
    void aChosenViewStaysWhereItIs()
    {
        TimelineViewport view;
        view.setFull(kFull);
        view.setRange({10 * kDay, 20 * kDay});
        view.setFull({0, 200 * kDay});
        QCOMPARE(view.range(), (TimeRange{10 * kDay, 20 * kDay}));
    }
    void zoomingKeepsTheAnchorInItsPlace()
    {
        TimelineViewport view;
        view.setFull(kFull);
        view.zoom(50 * kDay, 0.5);
        QCOMPARE(view.range(), (TimeRange{25 * kDay, 75 * kDay}));
    }
    void aTurningWheelIsUndoneAsOne()
    {
        TimelineViewport view;
        view.setFull(kFull);
        view.zoom(50 * kDay, 0.8, ViewStep::Continuous);
        view.zoom(50 * kDay, 0.8, ViewStep::Continuous);
        view.zoom(50 * kDay, 0.8, ViewStep::Continuous);
        view.back();
        QCOMPARE(view.range(), kFull);
        QVERIFY(!view.canGoBack());
        view.forward();
        QVERIFY(view.range().length() < kFull.length());
    }
    void theLogsCannotBeLost()
    {
        TimelineViewport view;
        view.setFull(kFull);
        view.zoom(50 * kDay, 0.1);
        for (int i = 0; i < 100; ++i)
            view.pan(1);
        QVERIFY(view.range().to <= 100 * kDay + 50 * kDay);
        for (int i = 0; i < 100; ++i)
            view.zoom(view.range().from, 3);
        QVERIFY(view.range().length() <= 200 * kDay);
    }
    void whatIsOnScreenIsNotMovedToBeRevealed()
    {
        TimelineViewport view;
        view.setFull(kFull);
        view.setRange({10 * kDay, 20 * kDay});
        QSignalSpy changed(&view, &TimelineViewport::changed);
        view.reveal(12 * kDay);
        view.reveal(kNoTime);
        QCOMPARE(changed.count(), 0);
        view.reveal(40 * kDay);
        QCOMPARE(view.range(), (TimeRange{35 * kDay, 45 * kDay}));
    }
};

QTEST_GUILESS_MAIN(TimelineViewportTest)
#include "timelineviewporttest.moc"
