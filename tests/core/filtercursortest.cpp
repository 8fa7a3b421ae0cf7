// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is being typed where: `#` marks the cursor in the texts of this test.
#include "core/query/filtercursor.h"

#include <QTest>

using namespace cbv;

class FilterCursorTest : public QObject
{
    Q_OBJECT

private slots:
    void itFindsTheFieldAndThePiece_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char *text, const char *field, const char *typed,
                            const char *replaced) {
            QTest::newRow(text) << QString::fromUtf8(field) << QString::fromUtf8(typed)
                                << QString::fromUtf8(replaced);
        };
        row("#", "", "", "");
        row("sta#", "", "sta", "sta");
        row("st#ate", "", "st", "state");
        row("st#ate:active", "", "st", "state");
        row("x -sta#", "", "sta", "sta");
        row("(sta# | x)", "", "sta", "sta");
        row("state:#", "state", "", "");
        row("state:act#", "state", "act", "act");
        row("state:ac#tive x", "state", "ac", "active");
        row("STATE=act#", "state", "act", "act");
        row("ｓｔａｔｅ：act#", "state", "act", "act");
        row("state=active|ex#", "state", "ex", "ex");
        row("state=(active|ex#", "state", "ex", "ex");
        row("state=active #", "", "", "");
        row("(state=active | re#", "", "re", "re");
        row("event:\"a b#", "event", "a b", "\"a b");
        row("event:\"a# b\" x", "event", "a", "\"a b\"");
        row("event:\"a b\" re#", "", "re", "re");
        row("time>#", "time", "", "");
        row("time>=-7#", "time", "-7", "-7");
        row("foo:b#", "", "foo:b", "foo:b");
        row("agent:aws:x#", "agent", "aws:x", "aws:x");
    }
    void itFindsTheFieldAndThePiece()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, replaced);
        QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto position = text.indexOf(u'#');
        text.remove(u'#');
        const auto cursor = filterCursor(text, static_cast<int>(position));
        QCOMPARE(filterFieldName(cursor.field), field);
        QCOMPARE(cursor.typed, typed);
        QCOMPARE(text.mid(cursor.start, cursor.end - cursor.start), replaced);
    }
    void anyPlaceInAnyTextIsFine()
    {
        const QString text = QStringLiteral("-(state=\"a|(b ) time>=-|\"\" x:~=(");
        for (int i = 0; i <= text.size(); ++i) {
            const auto cursor = filterCursor(text, i);
            QVERIFY(cursor.start >= 0 && cursor.start <= i);
            QVERIFY(cursor.end >= i && cursor.end <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(FilterCursorTest)
#include "filtercursortest.moc"
