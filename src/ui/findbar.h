// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds a text in the rows of the table, forward and back, and counts them while it is typed.
// Nothing is filtered. It opens with Ctrl+F and closes with Escape.
#pragma once

#include "models/rowfinder.h"
#include "state/backgroundjob.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace cbv {

class EventView;
class ViewerState;

class FindBar : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    FindBar(ViewerState *state, EventView *events, QWidget *parent = nullptr);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { None, Next, Previous };
    void open();
    void search(Step then);
    void step(Step direction);
    void showCount();
    void showMarks();
    void setIcons();

    ViewerState *m_state;
    EventView *m_events;
    QLineEdit *m_text;
    QCheckBox *m_records;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    std::vector<std::uint32_t> m_lines; ///< of the table, that were found
    SearchProgress m_progress;          ///< of the search that runs
    std::size_t m_total = 0;            ///< how many rows it looks at
    bool m_stale = true; ///< the lines are not those of the text, the rows or the columns now
    QTimer m_pause;
    BackgroundJob m_searching;
};

} // namespace cbv
