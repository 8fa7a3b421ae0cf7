// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tabs about the selected event: in words, as a tree, as text. Reads the record from its file
// on a worker, once for all tabs. Other panes are put beside these tabs by the window.
#pragma once

#include "state/backgroundjob.h"

#include <QTabWidget>
#include <QTimer>

namespace cbv {

class JsonPane;
class RawView;
class SummaryView;
class ViewerState;

class DetailPane : public QTabWidget
{
    Q_OBJECT
public:
    explicit DetailPane(ViewerState *state, QWidget *parent = nullptr);

    /// The title of a tab that the window has put beside these, with how many things are in it.
    void setTitle(QWidget *page, const QString &title, int count);
    void retranslate();

private:
    void follow();
    void readRecord();
    void followBlock();

    ViewerState *m_state;
    SummaryView *m_summary;
    JsonPane *m_json;
    RawView *m_raw;
    bool m_hasRaw = false; ///< the text of the record was read, its tree perhaps not yet
    QTimer m_slow;         ///< a reading that takes so long that it is said
    BackgroundJob m_reading;
};

} // namespace cbv
