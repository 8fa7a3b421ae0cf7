// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdecoder.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <iconv.h>
#include <simdjson.h>

#include <algorithm>
#include <string>

namespace cbv {
namespace {

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";

/// CP932 is what the AWS CLI writes on Japanese Windows. Strict: one byte that does not fit, and the
/// text is taken for something else.
bool fromCp932(std::string_view bytes, TextBuffer &out)
{
    const iconv_t converter = iconv_open("UTF-8", "CP932");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return false;
    // Two bytes of CP932 become three of UTF-8, one of half-width kana too.
    out.setSize(0);
    out.reserve(bytes.size() * 3);
    char *in = const_cast<char *>(bytes.data());
    std::size_t inLeft = bytes.size();
    char *to = out.data();
    std::size_t toLeft = out.capacity();
    const bool good = iconv(converter, &in, &inLeft, &to, &toLeft) == 0 && inLeft == 0;
    iconv_close(converter);
    out.setSize(good ? static_cast<std::size_t>(to - out.data()) : 0);
    return good;
}

/// The length of the character of UTF-8 at `at` that is more than one byte long; 0 where none is.
std::size_t wideCharacter(std::string_view bytes, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead >= 0xf0 && lead < 0xf5 ? 4
                               : lead >= 0xe0 && lead < 0xf0 ? 3
                               : lead >= 0xc2 && lead < 0xe0 ? 2
                                                             : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    const auto isTail = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    const auto tail = bytes.substr(at + 1, length - 1);
    return std::ranges::all_of(tail, isTail) ? length : 0;
}

/// Some words of Japanese in UTF-8 are CP932 too, as other words. A damaged byte anywhere must not
/// turn all the others into those: what is UTF-8 for the most part is taken for it.
bool isUtf8ForTheMostPart(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80)
            continue;
        const auto length = wideCharacter(bytes, at);
        if (length == 0)
            ++bad;
        else
            good += length - 1; // the longer, the less likely by chance
        at += length == 0 ? 0 : length - 1;
    }
    return good > bad;
}

/// Qt itself would turn them into question marks.
void replaceLoneSurrogates(QString &text)
{
    if (text.isValidUtf16())
        return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair && text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
        i += pair ? 1 : 0;
    }
}

} // namespace

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
}

std::string withReplacements(std::string_view bytes)
{
    // Stateless, so that a character that the end cuts off is replaced and not dropped.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

Decoding decodeText(TextBuffer &bytes, TextBuffer &scratch)
{
    const auto text = bytes.view();
    if (isUtf16(text)) {
        QStringDecoder decoder(QStringDecoder::Utf16, QStringConverter::Flag::Stateless);
        QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        const bool bad = decoder.hasError() || text.size() % 2 != 0 || !decoded.isValidUtf16();
        replaceLoneSurrogates(decoded);
        bytes.assign(decoded.toStdString());
        return bad ? Decoding::Replaced : Decoding::Good;
    }
    if (text.starts_with(kUtf8Mark)) {
        std::memmove(bytes.data(), bytes.data() + kUtf8Mark.size(), text.size() - kUtf8Mark.size());
        bytes.setSize(text.size() - kUtf8Mark.size());
    }
    if (simdjson::validate_utf8(bytes.data(), bytes.size()))
        return Decoding::Good;
    if (!isUtf8ForTheMostPart(bytes.view()) && fromCp932(bytes.view(), scratch)) {
        std::swap(bytes, scratch);
        return Decoding::Good;
    }
    bytes.assign(withReplacements(bytes.view()));
    return Decoding::Replaced;
}

} // namespace cbv
