// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdecoder.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <iconv.h>
#include <simdjson.h>

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

} // namespace

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
}

std::string withReplacements(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

Decoding decodeText(TextBuffer &bytes, TextBuffer &scratch)
{
    const auto text = bytes.view();
    if (isUtf16(text)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        const bool bad = decoder.hasError();
        bytes.assign(decoded.toStdString());
        return bad ? Decoding::Replaced : Decoding::Good;
    }
    if (text.starts_with(kUtf8Mark)) {
        std::memmove(bytes.data(), bytes.data() + kUtf8Mark.size(), text.size() - kUtf8Mark.size());
        bytes.setSize(text.size() - kUtf8Mark.size());
    }
    if (simdjson::validate_utf8(bytes.data(), bytes.size()))
        return Decoding::Good;
    if (fromCp932(bytes.view(), scratch)) {
        std::swap(bytes, scratch);
        return Decoding::Good;
    }
    bytes.assign(withReplacements(bytes.view()));
    return Decoding::Replaced;
}

} // namespace cbv
