// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events over time as stacked bars, by kind; a drag picks a range of time for the filter. QtCharts
// draws the bars and is known only here; ticks and labels are our own, because its time axis knows
// no zones (qt-notes).
#pragma once

#include "state/activity.h"

#include "timeline/timelinetheme.h"

#include <QWidget>

#include <optional>

class QChart;
class QStackedBarSeries;

namespace cbv {

class ViewerState;

class ActivityChart : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityChart(ViewerState *state, QWidget *parent = nullptr);
    ~ActivityChart() override;

    void setTheme(ThemeKind theme);
    void retranslate();

    /// Where the bars are, in this widget's pixels; for tests.
    QRectF plot() const;
    QSize sizeHint() const override { return {600, 120}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Canvas;

    void follow();
    void setRange(double from, double to);
    QString textAt(double x) const;

    ViewerState *m_state;
    Canvas *m_canvas;
};

} // namespace cbv
