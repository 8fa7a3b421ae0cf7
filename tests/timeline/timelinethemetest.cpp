// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours that can be told from their background, by computation.
#include "timeline/timelinetheme.h"

#include <QTest>

using namespace cbv;

class TimelineThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsWhatWcagSays()
    {
        QVERIFY(std::abs(contrastRatio(Qt::white, Qt::black) - 21) < 0.01);
        QVERIFY(std::abs(contrastRatio(Qt::red, Qt::red) - 1) < 0.01);
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void everyStateStandsOutThreeToOne()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            const TimelineTheme theme = timelineTheme(kind);
            for (const QColor &state : theme.states) {
                QVERIFY2(contrastRatio(state, theme.background) >= 3, qPrintable(state.name()));
                QVERIFY2(contrastRatio(state, theme.selectedRow) >= 3, qPrintable(state.name()));
                QVERIFY2(contrastRatio(state, theme.hoveredRow) >= 3, qPrintable(state.name()));
            }
        }
    }

    void marksAndOutlinesStandOutThreeToOne()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            const TimelineTheme theme = timelineTheme(kind);
            for (const QColor &color : {theme.mark, theme.markBad, theme.planned, theme.horizon,
                                        theme.logs, theme.unknown, theme.accent})
                QVERIFY2(contrastRatio(color, theme.background) >= 3, qPrintable(color.name()));
        }
    }

    void textCanBeReadEverywhere()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            const TimelineTheme theme = timelineTheme(kind);
            for (const QColor &behind :
                 {theme.background, theme.panel, theme.selectedRow, theme.hoveredRow}) {
                QVERIFY(contrastRatio(theme.text, behind) >= 7);
                QVERIFY(contrastRatio(theme.textSecondary, behind) >= 4.5);
            }
            // Only states that have a length have a label in their bar.
            for (const StateKind state : {StateKind::PaymentPending, StateKind::Scheduled,
                                          StateKind::Active, StateKind::Other}) {
                const bool solid = statePattern(state) == StatePattern::Solid;
                const QColor fill = solid ? theme.state(state) : theme.tint(state);
                QVERIFY2(contrastRatio(theme.textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
            }
        }
    }

    void statesWithLengthDifferInPatternToo()
    {
        const std::array patterns{statePattern(StateKind::PaymentPending),
                                  statePattern(StateKind::Scheduled),
                                  statePattern(StateKind::Active), statePattern(StateKind::Other)};
        for (std::size_t a = 0; a < patterns.size(); ++a) {
            for (std::size_t b = a + 1; b < patterns.size(); ++b)
                QVERIFY(patterns[a] != patterns[b]);
        }
    }

    void noTwoStatesShareAColour()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            const TimelineTheme theme = timelineTheme(kind);
            for (std::size_t a = 0; a < kStateKindCount; ++a) {
                for (std::size_t b = a + 1; b < kStateKindCount; ++b)
                    QVERIFY(theme.states[a] != theme.states[b]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TimelineThemeTest)
#include "timelinethemetest.moc"
