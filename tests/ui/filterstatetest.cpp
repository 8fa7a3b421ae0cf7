// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/filterstate.h"
#include "ui/state/displayzone.h"

#include <QSignalSpy>
#include <QTest>

using namespace cbv;

class FilterStateTest : public QObject
{
    Q_OBJECT
private slots:
    void aWrongTextKeepsTheLastGoodFilter()
    {
        DisplayZone zone;
        FilterState state(&zone);
        QSignalSpy changed(&state, &FilterState::filterChanged);
        state.setText(QStringLiteral("state:failed"));
        QCOMPARE(changed.count(), 1);
        state.setText(QStringLiteral("nofield:x"));
        QVERIFY(state.error().has_value());
        QCOMPARE(state.text(), QStringLiteral("nofield:x"));
        QCOMPARE(filterText(state.filter()), QStringLiteral("state:failed"));
        QCOMPARE(changed.count(), 1);
        state.clear();
        QVERIFY(!state.error());
        QVERIFY(state.filter().isEmpty());
    }
    void aStateIsSwitchedOffAndOnByATerm()
    {
        DisplayZone zone;
        FilterState state(&zone);
        state.setStateShown(QStringLiteral("expired"), false);
        QCOMPARE(state.text(), QStringLiteral("-state=expired"));
        QVERIFY(!state.isStateShown(QStringLiteral("expired")));
        QVERIFY(state.isStateShown(QStringLiteral("active")));
        state.setStateShown(QStringLiteral("expired"), true);
        QVERIFY(state.text().isEmpty());
    }
    void aTermReplacesItsOpposite()
    {
        DisplayZone zone;
        FilterState state(&zone);
        const FilterTerm term{FilterField::Region,
                              FilterMatch::Equals,
                              false,
                              {QStringLiteral("us-east-1")},
                              kNoTime};
        state.addTerm(term);
        state.addTerm(term);
        QCOMPARE(state.filter().terms.size(), std::size_t(1));
        FilterTerm out = term;
        out.negated = true;
        state.addTerm(out);
        QCOMPARE(state.text(), QStringLiteral("-region=us-east-1"));
    }
    void aTermThatIsSwitchedOffIsKeptToBeSwitchedOn()
    {
        DisplayZone zone;
        FilterState state(&zone);
        state.setText(QStringLiteral("state=failed x"));
        const FilterTerm failed = state.filter().terms.front();
        state.switchOff(failed);
        QCOMPARE(state.text(), QStringLiteral("x"));
        QCOMPARE(state.switchedOff().size(), std::size_t(1));
        state.switchOn(failed);
        QCOMPARE(state.text(), QStringLiteral("x state=failed"));
        QVERIFY(state.switchedOff().empty());
        state.switchOff(failed);
        state.undo();
        QVERIFY(state.switchedOff().empty());
        state.switchOff(failed);
        state.forgetSwitchedOff(failed);
        QVERIFY(state.switchedOff().empty());
        state.switchOff(state.filter().terms.front());
        QVERIFY(state.text().isEmpty());
        state.clear();
        QVERIFY(state.switchedOff().empty());
    }
    void aTermIsReplacedInItsPlace()
    {
        DisplayZone zone;
        FilterState state(&zone);
        state.setText(QStringLiteral("a (b | c) d"));
        FilterTerm group = state.filter().terms[1];
        group.negated = true;
        state.replaceTerm(state.filter().terms[1], group);
        QCOMPARE(state.text(), QStringLiteral("a -(b | c) d"));
    }
    void aRangeOfTimeReplacesTheOneBefore()
    {
        DisplayZone zone;
        FilterState state(&zone);
        state.setText(QStringLiteral("active"));
        state.setTimeRange(0, kDay);
        state.setTimeRange(kDay, 2 * kDay);
        QCOMPARE(state.filter().terms.size(), std::size_t(3));
        QCOMPARE(state.filter().terms[1].time, kDay);
        QCOMPARE(state.filter().terms[2].time, 2 * kDay);
    }
    void undoAndRedoGoThroughTheTexts()
    {
        DisplayZone zone;
        FilterState state(&zone);
        QVERIFY(!state.canUndo());
        state.setText(QStringLiteral("a"));
        state.setText(QStringLiteral("b"));
        state.undo();
        QCOMPARE(state.text(), QStringLiteral("a"));
        state.undo();
        QCOMPARE(state.text(), QString());
        QVERIFY(!state.canUndo());
        state.redo();
        state.redo();
        QCOMPARE(filterText(state.filter()), QStringLiteral("b"));
        QVERIFY(!state.canRedo());
        state.undo();
        state.setText(QStringLiteral("c"));
        QVERIFY(!state.canRedo());
    }
    void aDateMeansAnotherMomentInAnotherZone()
    {
        DisplayZone zone;
        FilterState state(&zone);
        state.setText(QStringLiteral("time>=2023-10-02"));
        const TimeMs utc = state.filter().terms.front().time;
        QVERIFY(zone.set(QStringLiteral("Asia/Tokyo")));
        QCOMPARE(state.filter().terms.front().time, utc - 9 * kHour);
    }
    void aZoneThatDoesNotExistChangesNothing()
    {
        DisplayZone zone;
        QVERIFY(!zone.set(QStringLiteral("Moon/Tycho")));
        QCOMPARE(zone.name(), QStringLiteral("UTC"));
    }
};

QTEST_GUILESS_MAIN(FilterStateTest)
#include "filterstatetest.moc"
