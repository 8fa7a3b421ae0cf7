// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepane.h"

#include "lanesearchbar.h"
#include "measurebar.h"
#include "overviewstrip.h"
#include "statelegend.h"
#include "timelineview.h"

#include <QVBoxLayout>

namespace cbv {

TimelinePane::TimelinePane(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_legend(new StateLegend(state, this)),
      m_search(new LaneSearchBar(state, this)),
      m_view(new TimelineView(state, this)),
      m_measure(new MeasureBar(state, this)),
      m_overview(new OverviewStrip(state, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    // The ruler and two lanes, however much room the panes below are given.
    m_view->setMinimumHeight(fontMetrics().height() * 9);
    layout->addWidget(m_measure);
    layout->addWidget(m_overview);
    connect(m_search, &LaneSearchBar::closed, m_view, qOverload<>(&QWidget::setFocus));
}

void TimelinePane::setTheme(ThemeKind theme)
{
    m_legend->setTheme(theme);
    m_view->setTheme(theme);
    m_overview->setTheme(theme);
}

void TimelinePane::retranslate()
{
    m_legend->retranslate();
    m_search->retranslate();
    m_view->retranslate();
    m_measure->retranslate();
    m_overview->retranslate();
}

} // namespace cbv
