// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline on screen: scrolls, paints the frame that cbv_timeline lays out, hands the mouse and
// the keys to timelinegestures and carries out what comes back. It computes no geometry itself.
#pragma once

#include "state/queryrunner.h"
#include "timelinegestures.h"

#include "timeline/snapping.h"
#include "timeline/timelinepainter.h"

#include <QAbstractScrollArea>

#include <optional>

namespace cbv {

class ViewerState;

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `state` outlives it.
    explicit TimelineView(ViewerState *state, QWidget *parent = nullptr);
    ~TimelineView() override;

    void setTheme(ThemeKind theme);
    /// After a change of language.
    void retranslate();

    const QueryResult &shown() const { return *m_shown; }
    /// The lanes on screen; never null. Another object whenever they are others.
    const std::shared_ptr<const Lanes> &lanes() const { return m_lanes; }
    const TimelineStyle &style() const { return m_style; }
    const QTimeZone &zone() const;
    /// The frame on screen; laid out again only when what it is made of has changed.
    const TimelineFrame &frame() const;
    /// What is selected, as a thing on the timeline; its block is kNoIndex where nothing is.
    TimelineTarget selectedTarget() const;
    TimelineTarget targetAt(QPointF at) const;
    /// What a tooltip says about a place; empty for none.
    QString textAt(QPointF at) const;
    void select(const TimelineTarget &target);
    void run(const TimelineCommand &command);

    QSize sizeHint() const override { return {720, 360}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void followSelection();
    void relayout();
    void chooseLanes();
    void revealSelected();
    void updateScrollBars();
    void runKey(KeyCommand command);
    void fit(const TimelineTarget &target);
    void toggleGroup(std::uint32_t group);
    void hover(QPointF at);
    /// The moment that a point means: a near edge of its lane before the time below the mouse.
    TimeMs measuredTime(QPointF at) const;
    /// Where what is selected begins; without a selection the time below the mouse, else in the
    /// middle.
    TimeMs selectedTime() const;
    void measurePoint();
    void measureOn(EdgeStep step);
    TimelineHighlight highlight() const;
    TimelineAreas areas() const;

    ViewerState *m_state;
    QueryResultPtr m_shown;
    std::shared_ptr<const Lanes> m_lanes;
    TimelineStyle m_style;
    TimelineMetrics m_metrics;
    TimelineGestures m_gestures;
    TimelineTarget m_hovered;
    std::optional<double> m_crosshairX;
    mutable std::optional<TimelineFrame> m_frame;
    bool m_syncing = false; ///< the scroll bars are being set, not moved by a person
};

} // namespace cbv
