// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of each encoding that people have, to UTF-8.
#include "core/input/textdecoder.h"

#include "recordtexts.h"

#include <QStringEncoder>
#include <QTest>

using namespace cbv;

namespace {

struct Decoded
{
    std::string text;
    Decoding decoding = Decoding::Good;
};

Decoded decoded(std::string_view bytes)
{
    TextBuffer buffer;
    TextBuffer scratch;
    buffer.assign(bytes);
    const auto decoding = decodeText(buffer, scratch);
    return {std::string(buffer.view()), decoding};
}

std::string utf16(const std::string &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(QString::fromStdString(text));
    return bytes.toStdString();
}

const std::string kJapanese = R"({"userAgent":"キャパシティ予約 ｶﾅ 表","emoji":"plain"})";

} // namespace

class TextDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void plainUtf8StaysAsItIs();
    void aMarkOfUtf8IsDropped();
    void utf16IsReadInBothOrders();
    void utf16BeyondTheBasicPlaneIsRead();
    void halfACharacterOfUtf16IsReplaced();
    void cp932IsRead();
    void bytesInNoEncodingAreReplaced();
    void oneBadByteInJapaneseTextSpoilsNoOther();
    void aCharacterThatTheEndCutsOffIsReplaced();
    void theReplacedTextIsUtf8();
    void nothingStaysNothing();
};

void TextDecoderTest::plainUtf8StaysAsItIs()
{
    for (const auto &text :
         {std::string("{}"), kJapanese, std::string("\U0001f600"), std::string("a\0b", 3)}) {
        const auto result = decoded(text);
        QCOMPARE(result.text, text);
        QCOMPARE(result.decoding, Decoding::Good);
        QVERIFY(!isUtf16(text));
    }
}

void TextDecoderTest::aMarkOfUtf8IsDropped()
{
    const auto result = decoded("\xef\xbb\xbf" + kJapanese);
    QCOMPARE(result.text, kJapanese);
    QCOMPARE(result.decoding, Decoding::Good);
    QCOMPARE(decoded("\xef\xbb\xbf").text, "");
}

void TextDecoderTest::utf16IsReadInBothOrders()
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const auto bytes = utf16(kJapanese, encoding);
        QVERIFY(isUtf16(bytes));
        const auto result = decoded(bytes);
        QCOMPARE(shown(result.text), shown(kJapanese));
        QCOMPARE(result.decoding, Decoding::Good);
    }
}

void TextDecoderTest::utf16BeyondTheBasicPlaneIsRead()
{
    QCOMPARE(decoded(utf16("\U0001f600", QStringConverter::Utf16LE)).text, "\U0001f600");
}

void TextDecoderTest::halfACharacterOfUtf16IsReplaced()
{
    const auto odd = decoded(utf16("{}", QStringConverter::Utf16LE) + 'x');
    QCOMPARE(odd.text, "{}\ufffd");
    QCOMPARE(odd.decoding, Decoding::Replaced);
    const auto lone = decoded(std::string_view("\xff\xfe"
                                               "a\0"
                                               "\x3d\xd8"
                                               "b\0",
                                               8));
    QCOMPARE(lone.text, "a\ufffd"
                        "b");
    QCOMPARE(lone.decoding, Decoding::Replaced);
}

void TextDecoderTest::cp932IsRead()
{
    // 予約 表 ｶﾅ: the second byte of 予 is a letter's, that of 表 a backslash's.
    const auto result = decoded("{\"a\":\"\x97\x5c\x96\xf1 \x95\x5c \xb6\xc5\"}");
    QCOMPARE(shown(result.text), QByteArray("{\"a\":\"予約 表 ｶﾅ\"}"));
    QCOMPARE(result.decoding, Decoding::Good);
    const auto special = decoded("\x87\x40 \xfa\xb1 \x81\x60");
    QCOMPARE(shown(special.text), QByteArray("① 﨑 ～"));
}

void TextDecoderTest::bytesInNoEncodingAreReplaced()
{
    const auto result = decoded("{\"a\":\"x\xff\xffy\",\"b\":\"\x81\"}");
    QCOMPARE(result.decoding, Decoding::Replaced);
    QCOMPARE(shown(result.text), QByteArray("{\"a\":\"x\ufffd\ufffdy\",\"b\":\"\ufffd\"}"));
    QCOMPARE(withReplacements("good"), "good");
}

void TextDecoderTest::oneBadByteInJapaneseTextSpoilsNoOther()
{
    // 東京 in UTF-8 would be good CP932 as well.
    for (const auto &text : {kJapanese, std::string(R"({"city":"東京"})")}) {
        const auto result = decoded(text + "\xb6" + text);
        QCOMPARE(shown(result.text), shown(text + "\ufffd" + text));
        QCOMPARE(result.decoding, Decoding::Replaced);
    }
}

void TextDecoderTest::aCharacterThatTheEndCutsOffIsReplaced()
{
    for (const std::size_t bytes : {std::size_t(1), std::size_t(2)}) {
        const auto result = decoded(kJapanese + std::string("予").substr(0, bytes));
        QVERIFY(result.text.starts_with(kJapanese + "\ufffd"));
        QCOMPARE(result.decoding, Decoding::Replaced);
    }
}

void TextDecoderTest::theReplacedTextIsUtf8()
{
    std::string every;
    for (int byte = 1; byte < 256; ++byte)
        every += static_cast<char>(byte);
    const auto result = decoded(every);
    QCOMPARE(result.decoding, Decoding::Replaced);
    QVERIFY(QString::fromStdString(result.text).toStdString() == result.text);
    QVERIFY(result.text.starts_with(every.substr(0, 127)));
}

void TextDecoderTest::nothingStaysNothing()
{
    const auto result = decoded({});
    QCOMPARE(result.text, "");
    QCOMPARE(result.decoding, Decoding::Good);
    QCOMPARE(decoded("\xff\xfe").text, "");
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "textdecodertest.moc"
