// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewstrip.h"

#include "state/viewerstate.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cbv {

namespace {
constexpr double kMargin = 8;
} // namespace

OverviewStrip::OverviewStrip(ViewerState *state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("overview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    retranslate();
    connect(&state->query(), &QueryRunner::resultChanged, this, &OverviewStrip::recount);
    connect(&state->viewport(), &TimelineViewport::changed, this, &OverviewStrip::recount);
}

void OverviewStrip::setTheme(ThemeKind theme)
{
    m_style.theme = timelineTheme(theme);
    update();
}

void OverviewStrip::retranslate()
{
    m_style.locale = QLocale();
    m_style.font = font();
    setAccessibleName(tr("Overview of the whole time"));
    setToolTip(
        tr("The whole time of the logs. Drag the frame or its sides; double click shows all."));
    update();
}

QRectF OverviewStrip::strip() const
{
    return QRectF(rect()).adjusted(kMargin, 6, -kMargin, -6);
}

void OverviewStrip::recount()
{
    const QueryResult &shown = *m_state->query().result();
    const TimeRange &full = m_state->viewport().full();
    const int columns = std::max(1, static_cast<int>(strip().width()));
    const bool same =
        m_overview.range == full && static_cast<int>(m_overview.columns.size()) == columns;
    // The window moves far more often than what it moves over.
    if (!same || sender() != &m_state->viewport())
        m_overview = overview(shown.data->blocks, full, shown.data->store().horizon(), columns,
                              shown.hidden);
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    recount();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_overview.columns.empty())
        paintOverview(painter, strip(), m_overview, m_state->viewport().range(), m_style);
}

TimeMs OverviewStrip::timeAt(double x) const
{
    return TimeScale(m_overview.range, strip().left(), strip().width()).time(x);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_overview.columns.empty())
        return;
    const TimeRange range = m_state->viewport().range();
    const double x = event->position().x();
    OverviewPart part = overviewPart(strip(), m_overview, range, x);
    m_grip = timeAt(x) - range.from;
    if (part == OverviewPart::Outside) {
        // A click beside the frame brings its middle there, and holds it.
        part = OverviewPart::Window;
        m_grip = range.length() / 2;
    }
    m_held = part;
    drag(x);
}

void OverviewStrip::drag(double x)
{
    const TimeRange range = m_state->viewport().range();
    const TimeMs at = timeAt(x);
    const TimeMs least = std::max<TimeMs>(kShortestRange, m_overview.range.length() / 2000);
    TimeRange to = range;
    if (m_held == OverviewPart::LeftHandle)
        to.from = std::min(at, range.to - least);
    else if (m_held == OverviewPart::RightHandle)
        to.to = std::max(at, range.from + least);
    else
        to = {at - m_grip, at - m_grip + range.length()};
    m_state->viewport().setRange(to, ViewStep::Continuous);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held) {
        drag(event->position().x());
        return;
    }
    if (m_overview.columns.empty())
        return;
    const OverviewPart part =
        overviewPart(strip(), m_overview, m_state->viewport().range(), event->position().x());
    setCursor(part == OverviewPart::LeftHandle || part == OverviewPart::RightHandle
                  ? Qt::SizeHorCursor
              : part == OverviewPart::Window ? Qt::OpenHandCursor
                                             : Qt::ArrowCursor);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_held.reset();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_held.reset();
    m_state->viewport().fitAll();
}

} // namespace cbv
