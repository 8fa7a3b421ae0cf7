// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfit.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

QFont sized(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    const double px = QFontInfo(base).pixelSize() * factor;
    font.setPixelSize(std::max(7, static_cast<int>(std::lround(px))));
    font.setWeight(weight);
    return font;
}

bool isUnsafe(QChar c)
{
    const char16_t code = c.unicode();
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
                           || code == 0x200e || code == 0x200f || code == 0x061c;
    return direction || c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029
           || code == 0xfffe || code == 0xffff;
}

} // namespace

SizedFont::SizedFont(const QFont &base, double factor, QFont::Weight weight)
    : font(sized(base, factor, weight)),
      metrics(font)
{}

TimelineFonts::TimelineFonts(const QFont &base)
    : main(base, 1),
      strong(base, 1, QFont::DemiBold),
      small(base, 0.86)
{}

QString shownText(const QString &text)
{
    QString shown = text.left(kMaxShownText);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    for (QChar &c : shown) {
        if (isUnsafe(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString shownText(std::string_view utf8)
{
    // Four bytes a character at most: more than that is never looked at.
    const auto bytes = std::min<std::size_t>(utf8.size(), 4 * kMaxShownText);
    return shownText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(bytes)));
}

void drawAt(QPainter &painter, double x, double centreY, const QString &text, const SizedFont &font,
            const QColor &color)
{
    painter.setFont(font.font);
    painter.setPen(color);
    const double baseline = centreY + (font.metrics.ascent() - font.metrics.descent()) / 2;
    painter.drawText(QPointF(x, std::round(baseline)), text);
}

void drawFitted(QPainter &painter, const QRectF &rect, const QString &text, const SizedFont &font,
                const QColor &color, Qt::TextElideMode mode)
{
    const QString fitted = font.metrics.elidedText(text, mode, rect.width());
    // What is left of a text in too small a place is the mark of elision alone: leave that out.
    if (fitted.isEmpty() || (fitted != text && fitted.size() < 3))
        return;
    drawAt(painter, rect.left(), rect.center().y(), fitted, font, color);
}

} // namespace cbv
