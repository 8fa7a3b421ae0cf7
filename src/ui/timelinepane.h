// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The right half of the window: legend, search for a lane, timeline, what is measured, overview
// strip, one above the other.
#pragma once

#include "timeline/timelinetheme.h"

#include <QWidget>

namespace cbv {

class LaneSearchBar;
class MeasureBar;
class OverviewStrip;
class StateLegend;
class TimelineView;
class ViewerState;

class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(ViewerState *state, QWidget *parent = nullptr);

    TimelineView *view() const { return m_view; }
    void setTheme(ThemeKind theme);
    void retranslate();

private:
    StateLegend *m_legend;
    LaneSearchBar *m_search;
    TimelineView *m_view;
    MeasureBar *m_measure;
    OverviewStrip *m_overview;
};

} // namespace cbv
