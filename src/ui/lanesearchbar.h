// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line above the timeline that finds a lane by a part of its id, account, Region or type, and
// goes from one match to the next by selecting it. It hides nothing. Hidden until it is wanted.
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace cbv {

class ViewerState;

class LaneSearchBar : public QFrame
{
    Q_OBJECT
public:
    /// `state` outlives it.
    explicit LaneSearchBar(ViewerState *state, QWidget *parent = nullptr);

    void start();
    void retranslate();

signals:
    /// Escape: the keys belong to the timeline again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Here, Next, Previous };
    void find(Step step);
    void stop();
    void setIcons();

    ViewerState *m_state;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace cbv
