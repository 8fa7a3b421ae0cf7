// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visibletext.h"

#include <algorithm>

namespace cbv {
namespace {

/// Characters that show nothing by themselves or change how others are read.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

} // namespace

QString visibleText(QStringView text, qsizetype limit)
{
    const bool cut = text.size() > limit;
    if (cut) {
        text = text.first(std::max<qsizetype>(limit, 0));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    QString out;
    out.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isInvisible(c))
            out += QLatin1String("\\u{") + QString::number(c, 16).toUpper() + u'}';
        else
            out += text.mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    if (cut)
        out += u'…';
    return out;
}

QString visibleText(std::string_view utf8, qsizetype limit)
{
    // A UTF-16 unit takes three bytes at most, so what is cut here lies beyond the limit; the
    // margin keeps a character that is cut in two out of what is shown.
    const auto bytes = static_cast<std::size_t>(limit) * 3 + 8;
    const std::string_view head = utf8.substr(0, bytes);
    return visibleText(QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size())), limit);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QLatin1String("<br/>"));
    return QLatin1String("<qt>") + html + QLatin1String("</qt>");
}

} // namespace cbv
