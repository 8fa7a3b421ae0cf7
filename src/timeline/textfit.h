// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text on the timeline: fonts derived from the window's, text from logs made safe to draw, and text
// cut to its place. Internal to this library.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <string_view>

class QColor;
class QPainter;
class QRectF;

namespace cbv {

/// A font with its metrics, sized in px so that a PDF's resolution does not change it.
struct SizedFont
{
    SizedFont(const QFont &base, double factor, QFont::Weight weight = QFont::Normal);
    QFont font;
    QFontMetricsF metrics;
};

struct TimelineFonts
{
    explicit TimelineFonts(const QFont &base);
    SizedFont main;
    SizedFont strong;
    SizedFont small;
};

/// Text from a log for drawing: controls and marks of direction replaced, cut at kMaxShownText.
inline constexpr qsizetype kMaxShownText = 160;
QString shownText(std::string_view utf8);
QString shownText(const QString &text);

/// In one line, centred vertically and aligned left in `rect`, elided to its width. Nothing where
/// not even one letter fits.
void drawFitted(QPainter &painter, const QRectF &rect, const QString &text, const SizedFont &font,
                const QColor &color, Qt::TextElideMode mode = Qt::ElideRight);
/// Uncut, its left end at `x`.
void drawAt(QPainter &painter, double x, double centreY, const QString &text, const SizedFont &font,
            const QColor &color);

} // namespace cbv
