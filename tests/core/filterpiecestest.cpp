// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each text stands above a line that says with one letter what its characters are: f field,
// o operator, v value, n negation, g grouping, a blank nothing.
#include "core/query/filterpieces.h"
#include "core/query/filter.h"

#include <QTest>

using namespace cbv;

class FilterPiecesTest : public QObject
{
    Q_OBJECT

    static QString drawn(const QString &text)
    {
        QString line(text.size(), QLatin1Char(' '));
        const auto letters = QStringLiteral("fovng");
        for (const FilterPiece &piece : filterPieces(text)) {
            for (int i = 0; i < piece.length; ++i)
                line[piece.start + i] = letters[static_cast<int>(piece.kind)];
        }
        return line;
    }

private slots:
    void eachPieceIsWhatTheParserTakesItFor_data()
    {
        QTest::addColumn<QString>("pieces");
        const auto row = [](const char *text, const char *pieces) {
            QTest::newRow(text) << QString::fromLatin1(pieces);
        };
        row("", "");
        row("word other", "vvvv vvvvv");
        row("state:failed", "fffffovvvvvv");
        row("-state=a|b", "nfffffovgv");
        row("\"a b\" c", "vvvvv v");
        row("who~^ro(o|t)", "fffovvvvvvvv");
        row("time>=-7d", "ffffoovvv");
        row("(a | -b) c", "gv g nvg v");
        row("state=(a | b)", "fffffogv g vg");
        row("arn:aws:x", "vvvvvvvvv");
    }
    void eachPieceIsWhatTheParserTakesItFor()
    {
        QFETCH(QString, pieces);
        QCOMPARE(drawn(QString::fromLatin1(QTest::currentDataTag())), pieces);
    }

    void fullWidthSignsAreTheSamePieces()
    {
        QCOMPARE(drawn(QStringLiteral("－ｓｔａｔｅ：a｜b")), QStringLiteral("nfffffovgv"));
    }

    void behindAnErrorNothingIsTold()
    {
        QCOMPARE(drawn(QStringLiteral("a nosuch:b c")), QStringLiteral("v           "));
    }

    void theyAreInOrderAndNeverOverlap()
    {
        const QString text = QStringLiteral("(a|b) -(c \"d | e\" | who~(x|y)) ip=(1 | 2)");
        int end = 0;
        for (const FilterPiece &piece : filterPieces(text)) {
            QVERIFY(piece.start >= end);
            QVERIFY(piece.length > 0);
            end = piece.start + piece.length;
        }
        QCOMPARE(end, static_cast<int>(text.size()));
    }
};

QTEST_GUILESS_MAIN(FilterPiecesTest)
#include "filterpiecestest.moc"
