// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/excerpttext.h"

#include <QTest>

using namespace cbv;

namespace {

QString marked(const ExcerptText &shown)
{
    return shown.text.mid(shown.markBegin, shown.markLength);
}

} // namespace

/// What an editor shows of a piece of a file.
class ExcerptTextTest : public QObject
{
    Q_OBJECT
private slots:
    void controlCharactersAreSpeltOutAndLinesStay()
    {
        const auto shown = excerptText(excerptOf("a\tb\r\n\"\x01\xe2\x80\xae\"", 6));
        QCOMPARE(shown.text, QStringLiteral("a\\u{9}b\\u{D}\n\"\\u{1}\\u{202E}\""));
        QCOMPARE(marked(shown), QStringLiteral("\\u{1}"));
    }
    void theMarkIsCountedInCharactersNotBytes()
    {
        const auto shown = excerptText(excerptOf("東京\U0001F600x,", 10));
        QCOMPARE(marked(shown), QStringLiteral("x"));
        QCOMPARE(marked(excerptText(excerptOf("東京\U0001F600x,", 8))),
                 QStringLiteral("\U0001F600"));
    }
    void aMarkedLineFeedIsSeen()
    {
        const auto shown = excerptText(excerptOf("a\nb", 1));
        QCOMPARE(shown.text, QStringLiteral("a↵\nb"));
        QCOMPARE(marked(shown), QStringLiteral("↵"));
    }
    void theEndOfTheTextIsMarkedWithABlank()
    {
        const auto shown = excerptText(excerptOf("ab", 2));
        QCOMPARE(shown.text, QStringLiteral("ab "));
        QCOMPARE(shown.markBegin, 2);
        QCOMPARE(shown.markLength, 1);
    }
    void withoutAPlaceNothingIsMarked()
    {
        RawExcerpt excerpt;
        excerpt.text = "a\x02";
        QCOMPARE(excerptText(excerpt).markBegin, -1);
        QCOMPARE(excerptText(excerpt).text, QStringLiteral("a\\u{2}"));
    }
    void bytesAreDumped()
    {
        RawExcerpt excerpt;
        excerpt.kind = ExcerptKind::Bytes;
        excerpt.text = std::string("PK\x03\x04 hostile\n\xff|xyz", 18);
        QCOMPARE(excerptText(excerpt).text,
                 QStringLiteral("00000000  50 4b 03 04 20 68 6f 73 74 69 6c 65 0a ff 7c 78  "
                                "|PK.. hostile..|x|\n"
                                "00000010  79 7a                                            |yz|"));
        QCOMPARE(hexDump({}), QString());
    }
};

QTEST_GUILESS_MAIN(ExcerptTextTest)
#include "excerpttexttest.moc"
