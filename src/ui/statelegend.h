// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The legend of the timeline: a toggle for each state that the logs hold, with its look and how
// many reservations ended in it. Switching one off writes `-state=…` into the filter.
#pragma once

#include "timeline/timelinetheme.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace cbv {

class ViewerState;

class StateLegend : public QWidget
{
    Q_OBJECT
public:
    explicit StateLegend(ViewerState *state, QWidget *parent = nullptr);

    void setTheme(ThemeKind theme);
    void retranslate();

private:
    void follow();
    void setSample(StateKind kind);

    ViewerState *m_state;
    TimelineTheme m_theme = timelineTheme(ThemeKind::Light);
    std::array<QToolButton *, kStateKindCount> m_toggles{};
};

} // namespace cbv
