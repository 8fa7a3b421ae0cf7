// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip under the timeline: all of the time at once, and on it the window that is on screen,
// with handles to drag.
#pragma once

#include "state/queryrunner.h"

#include "timeline/overviewpainter.h"

#include <QWidget>

namespace cbv {

class ViewerState;

class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(ViewerState *state, QWidget *parent = nullptr);

    void setTheme(ThemeKind theme);
    void retranslate();

    QSize sizeHint() const override { return {400, 52}; }
    QSize minimumSizeHint() const override { return {120, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRectF strip() const;
    TimeMs timeAt(double x) const;
    void recount();
    void drag(double x);

    ViewerState *m_state;
    TimelineStyle m_style;
    Overview m_overview;
    std::optional<OverviewPart> m_held;
    TimeMs m_grip = 0; ///< from the window's start to where it was taken hold of
};

} // namespace cbv
