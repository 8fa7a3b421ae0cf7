// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelinegestures.h"

#include <QTest>

using namespace cbv;

class TimelineGesturesTest : public QObject
{
    Q_OBJECT
private slots:
    void theWheelScrollsLanes()
    {
        const auto command = TimelineGestures::wheel({{50, 50}, {0, -120}, {}, {}});
        QVERIFY(command);
        QVERIFY(std::get<ScrollCommand>(*command).dy > 0);
    }
    void theWheelWithControlZoomsAtTheCursor()
    {
        const auto in = TimelineGestures::wheel({{321, 50}, {0, 120}, {}, Qt::ControlModifier});
        QVERIFY(in);
        const auto zoom = std::get<ZoomCommand>(*in);
        QCOMPARE(zoom.x, 321.0);
        QVERIFY(zoom.factor < 1);
        const auto out = TimelineGestures::wheel({{321, 50}, {0, -120}, {}, Qt::ControlModifier});
        QVERIFY(qFuzzyCompare(zoom.factor * std::get<ZoomCommand>(*out).factor, 1.0));
    }
    void theWheelWithShiftPans()
    {
        const auto command = TimelineGestures::wheel({{5, 5}, {0, 120}, {}, Qt::ShiftModifier});
        QVERIFY(command);
        QVERIFY(std::get<PanCommand>(*command).dx > 0);
    }
    void aSidewaysSwipePansByItsPixels()
    {
        const auto command = TimelineGestures::wheel({{5, 5}, {240, 10}, {37, 2}, {}});
        QCOMPARE(command, std::optional<TimelineCommand>(PanCommand{37}));
    }
    void aTrackpadScrollsByItsPixels()
    {
        const auto command = TimelineGestures::wheel({{5, 5}, {0, 16}, {0, 3}, {}});
        QCOMPARE(command, std::optional<TimelineCommand>(ScrollCommand{-3}));
    }
    void aWheelThatDidNotTurnDoesNothing()
    {
        QVERIFY(!TimelineGestures::wheel({{5, 5}, {}, {}, Qt::ControlModifier}));
    }
    void aClickSelects()
    {
        TimelineGestures gestures;
        gestures.press({10, 10}, 10);
        QVERIFY(!gestures.move({14, 12}));
        QCOMPARE(gestures.release({14, 12}),
                 std::optional<TimelineCommand>(SelectCommand{{14, 12}}));
    }
    void aDragPansAndDoesNotSelect()
    {
        TimelineGestures gestures;
        gestures.press({10, 10}, 10);
        QCOMPARE(gestures.move({30, 10}), std::optional<TimelineCommand>(PanCommand{20}));
        QVERIFY(gestures.isDragging());
        QCOMPARE(gestures.move({25, 10}), std::optional<TimelineCommand>(PanCommand{-5}));
        QVERIFY(!gestures.release({25, 10}));
        QVERIFY(!gestures.move({90, 10}));
    }
    void aDragWithControlMeasuresFromWhereItBegan()
    {
        TimelineGestures gestures;
        gestures.press({10, 10}, 10, Qt::ControlModifier);
        QCOMPARE(gestures.move({30, 10}),
                 std::optional<TimelineCommand>(MeasureFromCommand{{10, 10}}));
        QVERIFY(!gestures.isPanning());
        QCOMPARE(gestures.move({40, 12}),
                 std::optional<TimelineCommand>(MeasureToCommand{{40, 12}}));
        QCOMPARE(gestures.release({44, 12}),
                 std::optional<TimelineCommand>(MeasureToCommand{{44, 12}}));
        QVERIFY(!gestures.move({90, 10}));
    }
    void aClickWithControlStillSelects()
    {
        TimelineGestures gestures;
        gestures.press({10, 10}, 10, Qt::ControlModifier);
        QCOMPARE(gestures.release({12, 10}),
                 std::optional<TimelineCommand>(SelectCommand{{12, 10}}));
    }
    void movingWithoutAButtonDoesNothing()
    {
        TimelineGestures gestures;
        QVERIFY(!gestures.move({90, 10}));
        QVERIFY(!gestures.release({90, 10}));
    }
    void everyKeyOfTheTimelineHasItsCommand_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("command");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers,
                            KeyCommand command) {
            QTest::newRow(name) << key << static_cast<int>(modifiers) << static_cast<int>(command);
        };
        row("F", Qt::Key_F, {}, KeyCommand::FitSelection);
        row("0", Qt::Key_0, {}, KeyCommand::FitAll);
        row("up", Qt::Key_Up, {}, KeyCommand::PreviousLane);
        row("down", Qt::Key_Down, {}, KeyCommand::NextLane);
        row("left", Qt::Key_Left, {}, KeyCommand::PreviousItem);
        row("right", Qt::Key_Right, {}, KeyCommand::NextItem);
        row("ctrl left", Qt::Key_Left, Qt::ControlModifier, KeyCommand::Earlier);
        row("ctrl right", Qt::Key_Right, Qt::ControlModifier, KeyCommand::Later);
        row("plus with shift", Qt::Key_Plus, Qt::ShiftModifier, KeyCommand::ZoomIn);
        row("minus", Qt::Key_Minus, {}, KeyCommand::ZoomOut);
        row("shift left", Qt::Key_Left, Qt::ShiftModifier, KeyCommand::MeasureEarlier);
        row("shift right", Qt::Key_Right, Qt::ShiftModifier, KeyCommand::MeasureLater);
        row("M", Qt::Key_M, {}, KeyCommand::MeasurePoint);
        row("escape", Qt::Key_Escape, {}, KeyCommand::MeasureClear);
        row("home", Qt::Key_Home, {}, KeyCommand::FirstItem);
        row("ctrl end", Qt::Key_End, Qt::ControlModifier, KeyCommand::LastLane);
        row("page down", Qt::Key_PageDown, {}, KeyCommand::PageDown);
    }
    void everyKeyOfTheTimelineHasItsCommand()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(int, command);
        const auto found = TimelineGestures::key(key, Qt::KeyboardModifiers(modifiers));
        QVERIFY(found);
        QCOMPARE(static_cast<int>(std::get<KeyCommand>(*found)), command);
    }
    void otherKeysAreLeftToTheWindow()
    {
        QVERIFY(!TimelineGestures::key(Qt::Key_Left, Qt::AltModifier));
        QVERIFY(!TimelineGestures::key(Qt::Key_0, Qt::ControlModifier));
    }
};

QTEST_GUILESS_MAIN(TimelineGesturesTest)
#include "timelinegesturestest.moc"
