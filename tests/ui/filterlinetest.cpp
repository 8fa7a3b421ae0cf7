// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter's line: colours and the mark of an error change nothing of what is typed.
#include "ui/filterline.h"
#include "timeline/timelinetheme.h"
#include "ui/appearance.h"
#include "ui/syntaxcolors.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace cbv;

class FilterLineTest : public QObject
{
    Q_OBJECT

    /// Whether the picture of the line has a pixel that is nearly of the colour.
    static bool shows(QWidget &widget, const QColor &color)
    {
        const QImage image = widget.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor here = image.pixelColor(x, y);
                if (std::abs(here.red() - color.red()) + std::abs(here.green() - color.green())
                        + std::abs(here.blue() - color.blue())
                    < 24)
                    return true;
            }
        }
        return false;
    }

private slots:
    void piecesHaveColours()
    {
        FilterLine line;
        line.resize(400, 40);
        line.setText(QStringLiteral("-MMMM state:MMMM"));
        const SyntaxColors colors = syntaxColors(line.palette());
        QVERIFY(shows(line, colors.name));
        QVERIFY(shows(line, colors.value));
    }

    void anErrorIsUnderlinedUntilTheTextChanges()
    {
        FilterLine line;
        line.resize(400, 40);
        line.setText(QStringLiteral("ab nosuch:x"));
        const QColor red = syntaxColors(line.palette()).error;
        QVERIFY(!shows(line, red));
        line.setError(std::get<FilterError>(parseFilter(line.text())));
        QVERIFY(shows(line, red));
        line.setText(QStringLiteral("ab"));
        QVERIFY(!shows(line, red));
    }

    void cursorSelectionAndUndoAreThePersons()
    {
        FilterLine line;
        QSignalSpy edited(&line, &QLineEdit::textEdited);
        QTest::keyClicks(&line, QStringLiteral("state:a who:b"));
        QCOMPARE(line.text(), QStringLiteral("state:a who:b"));
        QCOMPARE(edited.size(), 13);
        line.setSelection(0, 5);
        line.setError(FilterError{});
        QCOMPARE(line.selectedText(), QStringLiteral("state"));
        line.deselect();
        line.setCursorPosition(3);
        QTest::keyClicks(&line, QStringLiteral("x"));
        QCOMPARE(line.text(), QStringLiteral("staxte:a who:b"));
        QCOMPARE(line.cursorPosition(), 4);
        line.undo();
        QCOMPARE(line.text(), QStringLiteral("state:a who:b"));
    }

    void whatAnInputMethodComposesIsLeftAlone()
    {
        FilterLine line;
        line.setText(QStringLiteral("a "));
        QInputMethodEvent composing(QStringLiteral("にほん"), {});
        QApplication::sendEvent(&line, &composing);
        line.setError(FilterError{});
        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("日本"));
        QApplication::sendEvent(&line, &committed);
        QCOMPARE(line.text(), QStringLiteral("a 日本"));
    }

    void everyColourCanBeReadInBothThemes()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = Appearance::palette(dark);
            const SyntaxColors colors = syntaxColors(palette);
            const QColor text = palette.color(QPalette::Text);
            for (const QColor &color : {colors.name, colors.value, colors.number, colors.literal,
                                        colors.sign, colors.strong, colors.error})
                QVERIFY(contrastRatio(color, palette.color(QPalette::Base)) >= 4.5);
            for (const QColor &color : {colors.added, colors.removed, colors.changed})
                QVERIFY(contrastRatio(color, text) >= 4.5);
        }
    }
};

QTEST_MAIN(FilterLineTest)
#include "filterlinetest.moc"
