// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visibletext.h"

#include <QTest>

#include <string>

using namespace cbv;

class VisibleTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryTextStaysAsItIs()
    {
        const QString text = QStringLiteral("arn:aws:iam::1:user/Müller 予約 🚀 <b>&amp;</b>");
        QCOMPARE(visibleText(QStringView(text)), text);
        QCOMPARE(visibleText(std::string_view()), QString());
    }

    void controlCharactersAreSpeltOut()
    {
        QCOMPARE(visibleText(std::string_view("a\nb\tc\x7f")),
                 QStringLiteral("a\\u{A}b\\u{9}c\\u{7F}"));
        QCOMPARE(visibleText(std::string_view("a\0b", 3)), QStringLiteral("a\\u{0}b"));
        QCOMPARE(visibleText(std::string_view("\xc2\x9b")), QStringLiteral("\\u{9B}")); // C1
    }

    void charactersThatTurnTheDirectionAreSpeltOut()
    {
        for (const char16_t c : {u'\u200E', u'\u200F', u'\u202A', u'\u202E', u'\u2066', u'\u2069',
                                 u'\u061C', u'\uFEFF', u'\u2028'}) {
            const QString text = QStringLiteral("x") + QChar(c) + QStringLiteral("y");
            QCOMPARE(visibleText(QStringView(text)),
                     QStringLiteral("x\\u{%1}y").arg(QString::number(c, 16).toUpper()));
        }
        const QString tag = QString::fromUcs4(U"\U000E0041"); // an invisible letter
        QCOMPARE(visibleText(QStringView(tag)), QStringLiteral("\\u{E0041}"));
    }

    void aLoneSurrogateIsSpeltOut()
    {
        const QString text = QString(QChar(0xD83D)) + u'x';
        QCOMPARE(visibleText(QStringView(text)), QStringLiteral("\\u{D83D}x"));
    }

    void bytesThatAreNoUtf8AreReplaced()
    {
        QCOMPARE(visibleText(std::string_view("a\xff"
                                              "b")),
                 QStringLiteral("a\uFFFDb"));
    }

    void aLongTextIsCut()
    {
        const QString shown = visibleText(std::string_view(std::string(100'000, 'a')));
        QCOMPARE(shown, QString(kCellChars, u'a') + u'…');
        QCOMPARE(visibleText(std::string_view(std::string(300, 'a'))), QString(kCellChars, u'a'));
    }

    void aCutNeverHalvesACharacter()
    {
        std::string rockets;
        for (int i = 0; i < 400; ++i)
            rockets += "\xf0\x9f\x9a\x80";
        const QString shown = visibleText(std::string_view(rockets), 301);
        QCOMPARE(shown.size(), 301);
        QVERIFY(!shown.contains(QChar::ReplacementCharacter));
        QVERIFY(!shown.contains(QStringLiteral("\\u{")));
        QVERIFY(shown.endsWith(u'…'));
    }

    void threeByteCharactersFillTheLimit()
    {
        std::string kanji;
        for (int i = 0; i < 500; ++i)
            kanji += "\xe4\xba\x88";
        QCOMPARE(visibleText(std::string_view(kanji)), QString(kCellChars, QChar(0x4E88)) + u'…');
    }

    void aToolTipIsNeverMarkup()
    {
        QCOMPARE(plainToolTip(QStringLiteral("<img src=x>\n&")),
                 QStringLiteral("<qt>&lt;img src=x&gt;<br/>&amp;</qt>"));
        QCOMPARE(plainToolTip(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "visibletexttest.moc"
