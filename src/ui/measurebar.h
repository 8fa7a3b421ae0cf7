// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line below the timeline that says what is measured, from, to and how long, with what can be
// done with it. Hidden while nothing is.
#pragma once

#include <QFrame>

class QLabel;

namespace cbv {

class ViewerState;

class MeasureBar : public QFrame
{
    Q_OBJECT
public:
    /// `state` outlives it.
    explicit MeasureBar(ViewerState *state, QWidget *parent = nullptr);

    QString text() const;
    void retranslate() { follow(); }

private:
    void follow();
    /// What "Copy" copies.
    QString measuredText() const;

    ViewerState *m_state;
    QLabel *m_text;
};

} // namespace cbv
