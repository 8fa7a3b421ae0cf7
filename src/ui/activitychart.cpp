// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitychart.h"

#include "state/viewerstate.h"

#include "models/visibletext.h"
#include "models/zonedtime.h"
#include "timeline/tickplan.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cbv {

namespace {
constexpr int kAxisHeight = 36; // two lines of labels
constexpr int kLineHeight = 16;
constexpr double kSide = 12;
constexpr int kTop = 26; // of the legend's line
} // namespace

/// The QtCharts view and what is painted over it.
class ActivityChart::Canvas : public QChartView
{
public:
    // A chart set later would leave the view's first one to us.
    explicit Canvas(QWidget *parent) : QChartView(new QChart, parent), m_chart(chart())
    {
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setFocusPolicy(Qt::NoFocus);
        m_chart->setMargins(QMargins());
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->setBackgroundRoundness(0);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_series = new QStackedBarSeries;
        m_series->setBarWidth(0.82);
        for (std::size_t i = 0; i < kActivityKinds; ++i)
            m_series->append(new QBarSet(QString()));
        m_chart->addSeries(m_series);
        m_x = new QValueAxis;
        m_y = new QValueAxis;
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
        m_series->attachAxis(m_x);
        m_series->attachAxis(m_y);
        m_x->hide();
        m_y->hide();
    }

    void setActivity(const Activity &activity)
    {
        m_activity = activity;
        const auto sets = m_series->barSets();
        for (std::size_t kind = 0; kind < kActivityKinds; ++kind) {
            QBarSet *set = sets[static_cast<int>(kind)];
            set->remove(0, set->count());
            QList<qreal> values;
            for (const auto &bar : activity.bars)
                values.append(bar[kind]);
            set->append(values);
        }
        m_x->setRange(-0.5, static_cast<double>(activity.bars.size()) - 0.5);
        m_y->setRange(0, std::max<double>(1, activity.tallest) * 1.05);
        viewport()->update();
    }

    void setTheme(const TimelineTheme &theme)
    {
        m_theme = theme;
        setBackgroundBrush(theme.background);
        const std::array<QColor, kActivityKinds> colors{theme.state(StateKind::Active),
                                                        theme.state(StateKind::Scheduled),
                                                        theme.markBad, theme.textSecondary};
        const auto sets = m_series->barSets();
        for (std::size_t kind = 0; kind < kActivityKinds; ++kind) {
            sets[static_cast<int>(kind)]->setBrush(colors[kind]);
            sets[static_cast<int>(kind)]->setPen(Qt::NoPen);
        }
        m_colors = colors;
    }

    QRectF plot() const
    {
        return QRectF(viewport()->rect()).adjusted(kSide, kTop, -kSide, -kAxisHeight);
    }
    double x(TimeMs time) const
    {
        return TimeScale({m_activity.from, m_activity.to()}, plot().left(), plot().width()).x(time);
    }
    std::size_t barAt(double x) const
    {
        const double part = (x - plot().left()) / std::max(1.0, plot().width());
        const auto last = static_cast<double>(m_activity.bars.size()) - 1;
        return static_cast<std::size_t>(
            std::clamp(std::floor(part * (last + 1)), 0.0, std::max(0.0, last)));
    }

    Activity m_activity;
    TimelineTheme m_theme = timelineTheme(ThemeKind::Light);
    std::array<QColor, kActivityKinds> m_colors;
    std::array<QString, kActivityKinds> m_words;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<double> m_dragFrom;
    double m_dragTo = 0;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        m_chart->setPlotArea(plot());
    }
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        QPainter painter(viewport());
        paintAxis(painter);
        paintLegend(painter);
        if (m_dragFrom) {
            QRectF band = plot();
            band.setLeft(std::min(*m_dragFrom, m_dragTo));
            band.setRight(std::max(*m_dragFrom, m_dragTo));
            QColor fill = m_theme.accent;
            fill.setAlphaF(0.2F);
            painter.fillRect(band, fill);
        }
        painter.setPen(m_theme.line);
        painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
    }

private:
    void paintAxis(QPainter &painter) const
    {
        if (m_activity.isEmpty())
            return;
        const QRectF area = plot();
        const TimeScale scale({m_activity.from, m_activity.to()}, area.left(), area.width());
        const QFontMetricsF metrics(font());
        const TickPlan plan = tickPlan(scale, m_zone, QLocale(), [&metrics](const QString &text) {
            return metrics.horizontalAdvance(text);
        });
        painter.setPen(m_theme.grid);
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        for (const Tick &tick : plan.ticks) {
            const double at = scale.x(tick.time);
            painter.setPen(m_theme.gridMajor);
            painter.drawLine(QPointF(at, area.bottom()), QPointF(at, area.bottom() + 4));
            const double half = metrics.horizontalAdvance(tick.label) / 2 + 1;
            if (at - half < 0 || at + half > viewport()->width())
                continue;
            painter.setPen(m_theme.textSecondary);
            painter.drawText(QRectF(at - half, area.bottom() + 3, 2 * half, kLineHeight),
                             Qt::AlignCenter, tick.label);
        }
        painter.setPen(m_theme.textSecondary);
        for (const TickContext &context : plan.contexts) {
            const double from = scale.x(context.from);
            const double room = scale.x(context.to) - from;
            const bool whole = metrics.horizontalAdvance(context.label) < room;
            const QString &label = whole ? context.label : context.shortLabel;
            if (metrics.horizontalAdvance(label) < room)
                painter.drawText(QRectF(from, area.bottom() + 3 + kLineHeight, room, kLineHeight),
                                 Qt::AlignLeft | Qt::AlignVCenter, label);
        }
    }
    void paintLegend(QPainter &painter) const
    {
        const QFontMetricsF metrics(font());
        double at = kSide;
        for (std::size_t kind = 0; kind < kActivityKinds; ++kind) {
            painter.fillRect(QRectF(at, 9, 10, 10), m_colors[kind]);
            painter.setPen(m_theme.textSecondary);
            const double width = metrics.horizontalAdvance(m_words[kind]);
            painter.drawText(QRectF(at + 16, 0, width + 2, 28), Qt::AlignVCenter, m_words[kind]);
            at += width + 36;
        }
        const QString most = QLocale().toString(m_activity.tallest);
        painter.drawText(QRectF(0, 0, viewport()->width() - kSide, 28),
                         Qt::AlignVCenter | Qt::AlignRight,
                         m_activity.isEmpty() ? QString() : QStringLiteral("≤ ") + most);
    }

    QChart *m_chart;
    QStackedBarSeries *m_series;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

ActivityChart::ActivityChart(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_canvas(new Canvas(this))
{
    setObjectName(QStringLiteral("activity"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFixedHeight(sizeHint().height());
    m_canvas->viewport()->installEventFilter(this);
    m_canvas->setTheme(timelineTheme(ThemeKind::Light));
    connect(&state->query(), &QueryRunner::resultChanged, this, &ActivityChart::follow);
    connect(&state->zone(), &DisplayZone::changed, this, &ActivityChart::follow);
    retranslate();
}

ActivityChart::~ActivityChart() = default;

void ActivityChart::setTheme(ThemeKind theme)
{
    m_canvas->setTheme(timelineTheme(theme));
    follow();
}

void ActivityChart::retranslate()
{
    m_canvas->m_words = {tr("States"), tr("Instances"), tr("Failed calls"), tr("Other events")};
    setAccessibleName(tr("Activity: events over time"));
    setAccessibleDescription(tr("Drag over it to filter by time"));
    follow();
}

QRectF ActivityChart::plot() const
{
    return m_canvas->plot();
}

void ActivityChart::follow()
{
    m_canvas->m_zone = m_state->zone().zone();
    m_canvas->setActivity(m_state->query().result()->activity);
}

QString ActivityChart::textAt(double x) const
{
    const Activity &activity = m_canvas->m_activity;
    if (activity.isEmpty())
        return {};
    const std::size_t index = m_canvas->barAt(x);
    const TimeMs from = activity.from + activity.step * static_cast<TimeMs>(index);
    const QTimeZone &zone = m_state->zone().zone();
    //: a stretch of time, from %1 until %2
    QStringList lines{tr("%1 – %2").arg(timeText(from, zone),
                                        timeText(from + activity.step, zone, ZoneSuffix::Name))};
    for (std::size_t kind = 0; kind < kActivityKinds; ++kind) {
        if (const std::uint32_t count = activity.bars[index][kind]; count > 0)
            //: a kind of event and how many of them
            lines += tr("%1: %2").arg(m_canvas->m_words[kind], QLocale().toString(count));
    }
    return lines.join(QLatin1Char('\n'));
}

void ActivityChart::setRange(double from, double to)
{
    const Activity &activity = m_canvas->m_activity;
    const std::size_t first = m_canvas->barAt(std::min(from, to));
    const std::size_t last = m_canvas->barAt(std::max(from, to));
    m_state->filter().setTimeRange(activity.from + activity.step * static_cast<TimeMs>(first),
                                   activity.from + activity.step * static_cast<TimeMs>(last + 1));
}

bool ActivityChart::eventFilter(QObject *watched, QEvent *event)
{
    // Only where the event is known to be the mouse's.
    const auto mouse = [event] { return static_cast<QMouseEvent *>(event); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse()->button() == Qt::LeftButton && !m_canvas->m_activity.isEmpty())
            m_canvas->m_dragFrom = m_canvas->m_dragTo = mouse()->position().x();
        return true;
    case QEvent::MouseMove:
        m_canvas->m_dragTo = mouse()->position().x();
        m_canvas->viewport()->update();
        return true;
    case QEvent::MouseButtonRelease:
        if (const auto from = std::exchange(m_canvas->m_dragFrom, std::nullopt)) {
            m_canvas->viewport()->update();
            // A click picks nothing: it would hide everything but one bar by a slip of the hand.
            if (std::abs(mouse()->position().x() - *from) >= 4)
                setRange(*from, mouse()->position().x());
        }
        return true;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(textAt(help->pos().x())), m_canvas);
        return true;
    }
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace cbv
