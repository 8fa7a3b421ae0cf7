// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetheme.h"

#include <algorithm>
#include <cmath>

namespace cbv {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

// In each: payment-pending, scheduled, active, expired, failed, payment-failed, cancelled, other.
// Okabe and Ito's orange, blue, bluish green, black, vermillion, reddish purple, sky blue, and
// grey.
TimelineTheme lightTheme()
{
    TimelineTheme theme;
    theme.kind = ThemeKind::Light;
    theme.background = QColor(0xff, 0xff, 0xff);
    theme.panel = QColor(0xf6, 0xf7, 0xf9);
    theme.line = QColor(0xea, 0xec, 0xf0);
    theme.grid = QColor(0xee, 0xf0, 0xf3);
    theme.gridMajor = QColor(0xd3, 0xd8, 0xdf);
    theme.text = QColor(0x1c, 0x21, 0x28);
    theme.textSecondary = QColor(0x5b, 0x66, 0x75);
    theme.planned = QColor(0x6d, 0x79, 0x8a);
    theme.noLogs = QColor(0xd9, 0xdd, 0xe3);
    theme.logs = QColor(0x6d, 0x79, 0x8a);
    theme.horizon = QColor(0x5b, 0x66, 0x75);
    theme.unknown = QColor(0x84, 0x8e, 0x9b);
    theme.mark = QColor(0x4a, 0x55, 0x63);
    theme.markBad = QColor(0xc2, 0x4e, 0x00);
    theme.accent = QColor(0x1f, 0x6f, 0xeb);
    theme.selectedRow = QColor(0xe8, 0xf1, 0xfe);
    theme.hoveredRow = QColor(0xf4, 0xf7, 0xfb);
    theme.states = {QColor(0xb0, 0x73, 0x00), QColor(0x00, 0x72, 0xb2), QColor(0x00, 0x82, 0x5f),
                    QColor(0x2f, 0x36, 0x40), QColor(0xd0, 0x57, 0x00), QColor(0xa8, 0x46, 0x82),
                    QColor(0x2b, 0x7d, 0xa8), QColor(0x76, 0x7f, 0x8c)};
    return theme;
}

TimelineTheme darkTheme()
{
    TimelineTheme theme;
    theme.kind = ThemeKind::Dark;
    theme.background = QColor(0x16, 0x1a, 0x20);
    theme.panel = QColor(0x1c, 0x21, 0x29);
    theme.line = QColor(0x24, 0x2a, 0x33);
    theme.grid = QColor(0x22, 0x28, 0x30);
    theme.gridMajor = QColor(0x3a, 0x43, 0x50);
    theme.text = QColor(0xe6, 0xea, 0xf0);
    theme.textSecondary = QColor(0x9a, 0xa6, 0xb5);
    theme.planned = QColor(0x8b, 0x98, 0xa9);
    theme.noLogs = QColor(0x36, 0x3f, 0x4b);
    theme.logs = QColor(0x8b, 0x98, 0xa9);
    theme.horizon = QColor(0x9a, 0xa6, 0xb5);
    theme.unknown = QColor(0x7b, 0x87, 0x96);
    theme.mark = QColor(0xb4, 0xbe, 0xcb);
    theme.markBad = QColor(0xff, 0x9d, 0x57);
    theme.accent = QColor(0x6c, 0xa8, 0xff);
    theme.selectedRow = QColor(0x1d, 0x2c, 0x42);
    theme.hoveredRow = QColor(0x1c, 0x22, 0x2b);
    theme.states = {QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9), QColor(0x1f, 0xb8, 0x8b),
                    QColor(0xd7, 0xdd, 0xe5), QColor(0xff, 0x7b, 0x2e), QColor(0xda, 0x8c, 0xb9),
                    QColor(0x8f, 0xc7, 0xe8), QColor(0x93, 0x9d, 0xab)};
    return theme;
}

TimelineTheme printTheme()
{
    TimelineTheme theme = lightTheme();
    theme.kind = ThemeKind::Print;
    theme.panel = QColor(0xff, 0xff, 0xff);
    theme.line = QColor(0xdd, 0xdd, 0xdd);
    theme.grid = QColor(0xe4, 0xe4, 0xe4);
    theme.gridMajor = QColor(0xb8, 0xb8, 0xb8);
    theme.text = QColor(0x00, 0x00, 0x00);
    theme.textSecondary = QColor(0x40, 0x40, 0x40);
    theme.planned = QColor(0x50, 0x50, 0x50);
    theme.noLogs = QColor(0xcc, 0xcc, 0xcc);
    theme.logs = QColor(0x60, 0x60, 0x60);
    theme.horizon = QColor(0x40, 0x40, 0x40);
    theme.mark = QColor(0x30, 0x30, 0x30);
    return theme;
}

} // namespace

StatePattern statePattern(StateKind kind)
{
    switch (kind) {
    case StateKind::PaymentPending: return StatePattern::Ruled;
    case StateKind::Scheduled: return StatePattern::Hollow;
    case StateKind::Other: return StatePattern::Lined;
    default: return StatePattern::Solid;
    }
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &over, const QColor &under, double part)
{
    const auto mix = [part](int a, int b) {
        return static_cast<int>(std::lround(a * part + b * (1 - part)));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

QColor TimelineTheme::tint(StateKind which) const
{
    return blended(state(which), background, kind == ThemeKind::Dark ? 0.24 : 0.16);
}

QColor TimelineTheme::textOn(const QColor &fill) const
{
    const QColor black(0x10, 0x14, 0x1a);
    const QColor white(0xff, 0xff, 0xff);
    return contrastRatio(white, fill) >= contrastRatio(black, fill) ? white : black;
}

TimelineTheme timelineTheme(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light: return lightTheme();
    case ThemeKind::Dark: return darkTheme();
    case ThemeKind::Print: break;
    }
    return printTheme();
}

} // namespace cbv
