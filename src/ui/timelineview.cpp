// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "state/viewerstate.h"
#include "timelineaccessible.h"
#include "timelinesteps.h"
#include "timelinetexts.h"

#include "models/visibletext.h"
#include "models/zonedtime.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace cbv {

namespace {
constexpr double kKeyPan = 0.2; // of a screen
constexpr double kKeyZoom = 0.6;
constexpr double kFitRoom = 0.08; // of the length, on each side
// Scroll bars count in ints; so many steps lie in the whole width.
constexpr double kBarSteps = 100'000;
} // namespace

TimelineView::TimelineView(ViewerState *state, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_state(state),
      m_shown(state->query().result())
{
    setObjectName(QStringLiteral("timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_style.font = font();
    m_metrics = timelineMetrics(font(), state->laneLook().size());
    installTimelineAccessible();
    retranslate();
    connect(&state->query(), &QueryRunner::resultChanged, this, &TimelineView::follow);
    connect(&state->viewport(), &TimelineViewport::changed, this, &TimelineView::relayout);
    connect(&state->zone(), &DisplayZone::changed, this, &TimelineView::relayout);
    connect(&state->selection(), &Selection::changed, this, &TimelineView::followSelection);
    connect(&state->laneLook(), &LaneLook::changed, this, [this] {
        m_metrics = timelineMetrics(font(), m_state->laneLook().size());
        relayout();
    });
    connect(&state->measurement(), &Measurement::changed, viewport(),
            qOverload<>(&QWidget::update));
    connect(state->actions()[Act::FitSelection], &QAction::triggered, this,
            [this] { run(KeyCommand::FitSelection); });
}

TimelineView::~TimelineView() = default;

void TimelineView::setTheme(ThemeKind theme)
{
    m_style.theme = timelineTheme(theme);
    relayout();
}

void TimelineView::retranslate()
{
    m_style.words = translatedTimelineWords();
    m_style.locale = QLocale();
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr(
        "A lane for each reservation. Up and down go from lane to lane, left and right from "
        "state to state, F zooms to what is selected, 0 shows everything, M measures from one to "
        "another."));
    relayout();
}

const QTimeZone &TimelineView::zone() const
{
    return m_state->zone().zone();
}

TimelineAreas TimelineView::areas() const
{
    const QSizeF size = viewport()->size();
    // The lanes keep three quarters of the room.
    const double room = size.height() / 4 / m_metrics.coverageHeight;
    return timelineAreas(size, m_metrics, coverageRows(m_shown->coverage.size(), room));
}

const TimelineFrame &TimelineView::frame() const
{
    if (!m_frame) {
        LayoutRequest request;
        request.blocks = m_shown->data->blocks;
        request.lanes = m_lanes.get();
        request.areas = areas();
        request.range = m_state->viewport().range();
        request.scrollY = verticalScrollBar()->value();
        request.metrics = m_metrics.lane;
        request.coverage = m_shown->coverage;
        request.coverageHeight = m_metrics.coverageHeight;
        request.horizon = m_shown->data->store().horizon();
        request.firstKnown = m_shown->firstKnown;
        request.hidden = m_shown->hidden;
        m_frame = timelineFrame(request, m_style, zone());
    }
    return *m_frame;
}

void TimelineView::follow()
{
    m_shown = m_state->query().result();
    m_hovered = {};
    relayout();
}

void TimelineView::relayout()
{
    m_frame.reset();
    chooseLanes();
    updateScrollBars();
    viewport()->update();
}

void TimelineView::chooseLanes()
{
    m_lanes = std::shared_ptr<const Lanes>(m_shown, &m_shown->lanes);
    if (m_shown->inView) {
        m_lanes =
            std::make_shared<const Lanes>(m_shown->inView->within(m_state->viewport().range()));
    }
}

void TimelineView::updateScrollBars()
{
    m_syncing = true;
    const double room = areas().plot.height();
    const double rows = m_lanes->totalHeight(m_metrics.lane);
    verticalScrollBar()->setPageStep(static_cast<int>(room));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_metrics.lane.laneHeight));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, rows - room)));

    const TimeRange &range = m_state->viewport().range();
    const TimeRange &full = m_state->viewport().full();
    const double perStep =
        std::max(1.0, static_cast<double>(std::max(full.length(), range.length())) / kBarSteps);
    const auto steps = [&](TimeMs length) {
        return static_cast<int>(static_cast<double>(length) / perStep);
    };
    QScrollBar *bar = horizontalScrollBar();
    bar->setRange(std::min(0, steps(range.from - full.from)),
                  std::max(0, steps(std::max(full.to, range.to) - full.from - range.length())));
    bar->setPageStep(std::max(1, steps(range.length())));
    bar->setSingleStep(std::max(1, steps(range.length()) / 20));
    bar->setValue(steps(range.from - full.from));
    m_syncing = false;
}

void TimelineView::scrollContentsBy(int dx, int)
{
    m_frame.reset();
    if (dx != 0 && !m_syncing) {
        const TimeRange &range = m_state->viewport().range();
        const TimeRange &full = m_state->viewport().full();
        const double perStep =
            std::max(1.0, static_cast<double>(std::max(full.length(), range.length())) / kBarSteps);
        const TimeMs from =
            full.from + static_cast<TimeMs>(horizontalScrollBar()->value() * perStep);
        m_state->viewport().setRange({from, from + range.length()}, ViewStep::Continuous);
    }
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_style.font = font();
        m_metrics = timelineMetrics(font(), m_state->laneLook().size());
        relayout();
    }
}

TimelineTarget TimelineView::selectedTarget() const
{
    TimelineTarget target;
    const Selection &selection = m_state->selection();
    const int block = selection.block();
    if (block < 0 || &selection.data() != m_shown->data.get())
        return target;
    target.kind = TargetKind::Lane;
    target.block = static_cast<std::uint32_t>(block);
    target.row = m_lanes->rowOfBlock(target.block);
    const CapacityBlock &shown = m_shown->data->blocks[block];
    if (selection.interval() >= 0) {
        target.kind = TargetKind::Interval;
        target.interval = static_cast<std::uint32_t>(selection.interval());
    }
    // An event that only repeats a state, or gives none, is a mark.
    const auto &intervals = shown.intervals;
    const bool began = selection.interval() >= 0
                       && intervals[selection.interval()].rows.front() == selection.row();
    const auto mark = std::find_if(shown.marks.begin(), shown.marks.end(),
                                   [&](const Mark &each) { return each.row == selection.row(); });
    if (!began && selection.row() != kNoRow && mark != shown.marks.end()) {
        target.kind = TargetKind::Mark;
        target.interval = kNoIndex;
        target.mark = static_cast<std::uint32_t>(mark - shown.marks.begin());
    }
    return target;
}

TimelineTarget TimelineView::targetAt(QPointF at) const
{
    return hitTest(frame().shapes, at);
}

QString TimelineView::textAt(QPointF at) const
{
    const TimelineTarget target = targetAt(at);
    if (target.coverage != kNoIndex)
        return coverageTargetText(target, *m_shown, zone());
    return targetText(target, *m_shown->data, zone());
}

TimelineHighlight TimelineView::highlight() const
{
    TimelineHighlight highlight;
    highlight.selected = selectedTarget();
    highlight.hovered = m_hovered;
    highlight.focus = hasFocus() ? FocusLook::Focused : FocusLook::Unfocused;
    const QRectF plot = frame().shapes.areas.plot;
    if (m_crosshairX && *m_crosshairX >= plot.left() && *m_crosshairX <= plot.right()) {
        highlight.crosshair = frame().shapes.scale.time(*m_crosshairX);
        highlight.crosshairText =
            timeText(pointedTime(frame().shapes.scale, *m_crosshairX), zone());
    }
    highlight.measured = m_state->measurement().range();
    if (highlight.measured)
        highlight.measuredText = durationText(highlight.measured->length());
    return highlight;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.font);
    paintTimeline(painter, frame(), m_style, highlight());
}

void TimelineView::select(const TimelineTarget &target)
{
    if (&m_state->selection().data() != m_shown->data.get())
        return;
    const auto block = static_cast<int>(target.block);
    if (target.kind == TargetKind::GroupHeading)
        toggleGroup(target.group);
    else if (target.block == kNoIndex)
        m_state->selection().clear();
    else if (target.kind == TargetKind::Interval)
        m_state->selection().selectInterval(block, static_cast<int>(target.interval));
    else if (target.kind == TargetKind::Mark)
        m_state->selection().selectRowOfBlock(block,
                                              shown().data->blocks[block].marks[target.mark].row);
    else
        m_state->selection().selectBlock(block);
}

void TimelineView::toggleGroup(std::uint32_t group)
{
    LaneOptions options = m_state->query().laneOptions();
    const std::string &key = m_lanes->groups()[group].key;
    if (options.collapsed.erase(key) == 0)
        options.collapsed.insert(key);
    m_state->query().setLaneOptions(options);
}

void TimelineView::revealSelected()
{
    const TimelineTarget target = selectedTarget();
    if (target.block == kNoIndex)
        return;
    TimelineViewport &view = m_state->viewport();
    const CapacityBlock &block = m_shown->data->blocks[target.block];
    if (target.kind == TargetKind::Mark) {
        view.reveal(block.marks[target.mark].time);
    } else if (target.kind == TargetKind::Interval) {
        const Interval &interval = block.intervals[target.interval];
        if (!view.range().overlaps(interval.from, interval.to))
            view.reveal(interval.from);
    } else if (const auto drawn = drawnRange(block);
               drawn && !view.range().overlaps(drawn->from, drawn->to)) {
        view.reveal(drawn->from);
    }
}

void TimelineView::followSelection()
{
    // First the time: a lane may be hidden while nothing of it is in view.
    revealSelected();
    if (const std::uint32_t row = selectedTarget().row; row != kNoIndex) {
        const double top = m_lanes->top(row, m_metrics.lane);
        const double bottom = top + m_lanes->height(row, m_metrics.lane);
        QScrollBar *bar = verticalScrollBar();
        if (top < bar->value())
            bar->setValue(static_cast<int>(top));
        else if (bottom > bar->value() + bar->pageStep())
            bar->setValue(static_cast<int>(bottom) - bar->pageStep());
    }
    viewport()->update();
    notifyTimelineSelection(this);
}

void TimelineView::fit(const TimelineTarget &target)
{
    if (target.block == kNoIndex)
        return;
    const CapacityBlock &block = m_shown->data->blocks[target.block];
    std::optional<TimeRange> range = drawnRange(block);
    if (target.kind == TargetKind::Interval) {
        const Interval &interval = block.intervals[target.interval];
        if (interval.to > interval.from)
            range = TimeRange{interval.from, interval.to};
        else
            range = TimeRange{interval.from - kHour, interval.from + kHour};
    }
    if (range)
        m_state->viewport().setRange(widened(*range, kFitRoom));
}

void TimelineView::run(const TimelineCommand &command)
{
    TimelineViewport &view = m_state->viewport();
    const TimeScale &scale = frame().shapes.scale;
    if (const auto *zoom = std::get_if<ZoomCommand>(&command))
        view.zoom(scale.time(zoom->x), zoom->factor, ViewStep::Continuous);
    else if (const auto *pan = std::get_if<PanCommand>(&command))
        view.pan(-pan->dx / scale.width(), ViewStep::Continuous);
    else if (const auto *scroll = std::get_if<ScrollCommand>(&command))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(scroll->dy));
    else if (const auto *click = std::get_if<SelectCommand>(&command))
        select(targetAt(click->at));
    else if (const auto *fitAt = std::get_if<FitAtCommand>(&command))
        fit(targetAt(fitAt->at));
    else if (const auto *from = std::get_if<MeasureFromCommand>(&command))
        m_state->measurement().setStart(measuredTime(from->at));
    else if (const auto *to = std::get_if<MeasureToCommand>(&command))
        m_state->measurement().setEnd(measuredTime(to->at));
    else
        runKey(std::get<KeyCommand>(command));
}

void TimelineView::runKey(KeyCommand command)
{
    TimelineViewport &view = m_state->viewport();
    const TimeMs middle = view.range().from + view.range().length() / 2;
    switch (command) {
    case KeyCommand::FitAll: return view.fitAll();
    case KeyCommand::FitSelection: return fit(selectedTarget());
    case KeyCommand::MeasurePoint: return measurePoint();
    case KeyCommand::MeasureEarlier: return measureOn(EdgeStep::Earlier);
    case KeyCommand::MeasureLater: return measureOn(EdgeStep::Later);
    case KeyCommand::MeasureClear: return m_state->measurement().clear();
    case KeyCommand::ZoomIn: return view.zoom(middle, kKeyZoom);
    case KeyCommand::ZoomOut: return view.zoom(middle, 1 / kKeyZoom);
    case KeyCommand::Earlier: return view.pan(-kKeyPan, ViewStep::Continuous);
    case KeyCommand::Later: return view.pan(kKeyPan, ViewStep::Continuous);
    default: break;
    }
    Selection &selection = m_state->selection();
    if (&selection.data() != m_shown->data.get())
        return;
    const int page = static_cast<int>(verticalScrollBar()->pageStep() / m_metrics.lane.laneHeight);
    const TimelineStep from{selection.block(), selection.interval()};
    const TimelineStep to = timelineStep(command, from, *m_lanes, m_shown->data->blocks, page);
    if (to.block >= 0 && to.interval >= 0)
        selection.selectInterval(to.block, to.interval);
    else if (to.block >= 0)
        selection.selectBlock(to.block);
}

} // namespace cbv
