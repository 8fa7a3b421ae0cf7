// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record as the text of an editor: bounds, lines and folds; and the pieces of its lines.
#include "ui/recordpage.h"
#include "ui/jsonline.h"

#include <QTest>

using namespace cbv;

class RecordPageTest : public QObject
{
    Q_OBJECT

    static QString drawn(const QString &line, LineBegin begin = LineBegin::Outside)
    {
        QString letters(line.size(), QLatin1Char(' '));
        for (const JsonPiece &piece : jsonPieces(line, begin)) {
            for (int i = 0; i < piece.length; ++i)
                letters[piece.start + i] = QStringLiteral("ksnl.").at(static_cast<int>(piece.kind));
        }
        return letters;
    }

private slots:
    void linesAreNumberedAndFoldWhereABracketOpens()
    {
        const RecordPage page =
            recordPage("{\"a\":{\"b\":[1,2],\"c\":{}},\"d\":\"{\"}", RecordForm::LaidOut);
        // { / "a": { / "b": [ / 1, / 2 / ], / "c": {} / }, / "d": "{" / }
        QCOMPARE(page.lines.size(), std::size_t(10));
        QCOMPARE(page.text.count(u'\n'), 9);
        QCOMPARE(page.lines[9].number, 10);
        QCOMPARE(page.lines[0].foldEnd, 9);
        QCOMPARE(page.lines[1].foldEnd, 7);
        QCOMPARE(page.lines[2].foldEnd, 5);
        QCOMPARE(page.lines[6].foldEnd, -1);
        QCOMPARE(page.lines[8].foldEnd, -1);
        QVERIFY(page.whole);
    }

    void aLineThatIsTooLongGoesOnWithoutANumber()
    {
        const std::string record = "{\"a\":\"" + std::string(5000, '[') + "\"}";
        const RecordPage page = recordPage(record, RecordForm::LaidOut);
        QCOMPARE(page.lines.size(), std::size_t(5));
        QCOMPARE(page.lines[2].number, 0);
        QVERIFY(page.lines[2].inString);
        QCOMPARE(page.lines[3].number, 0);
        QVERIFY(page.lines[3].inString);
        QCOMPARE(page.lines[4].number, 3);
        QVERIFY(!page.lines[4].inString);
        QCOMPARE(page.lines[0].foldEnd, 4);
        QCOMPARE(page.lines[2].foldEnd, -1); // a bracket in a string opens nothing
    }

    void noMoreIsMadeThanCanBeShown()
    {
        const RecordPage page =
            recordPage("{\"a\":\"" + std::string(50'000'000, 'x') + "\"}", RecordForm::Exact);
        QVERIFY(!page.whole);
        QVERIFY(page.text.size() <= kMaxChars + 2 * kMaxChars / kLineChars);
    }

    void brokenTextIsAPageAsWell()
    {
        QCOMPARE(recordPage("", RecordForm::LaidOut).lines.size(), std::size_t(1));
        QCOMPARE(recordPage("]}\n\"", RecordForm::Exact).lines.size(), std::size_t(2));
    }

    void thePiecesOfALine()
    {
        QCOMPARE(drawn(QStringLiteral("  \"a\": \"x\\\"\", ")), QStringLiteral("  kkk. sssss. "));
        QCOMPARE(drawn(QStringLiteral("\"a\":-1.5e+3,")), QStringLiteral("kkk.nnnnnnn."));
        QCOMPARE(drawn(QStringLiteral("[true,null]")), QStringLiteral(".llll.llll."));
        QCOMPARE(drawn(QStringLiteral("x\\\"y\",1"), LineBegin::InString),
                 QStringLiteral("sssss.n"));
        QCOMPARE(drawn(QStringLiteral("\"open")), QStringLiteral("sssss"));
        QCOMPARE(drawn(QStringLiteral("\"open\\")), QStringLiteral("ssssss"));
    }
};

QTEST_GUILESS_MAIN(RecordPageTest)
#include "recordpagetest.moc"
