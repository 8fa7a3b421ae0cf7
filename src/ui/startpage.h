// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seen before anything is open: the ways to open logs, and the folders of the last times.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cbv {

class ViewerState;

class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(ViewerState *state, QWidget *parent = nullptr);

    void retranslate();
    /// Reads the list of recent folders again.
    void refresh();

signals:
    void folderChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addWays(QVBoxLayout *layout);
    void setSizes();

    ViewerState *m_state;
    QWidget *m_card;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_drop;
    QLabel *m_recentTitle;
    QWidget *m_recent;
    QList<QToolButton *> m_ways;
};

} // namespace cbv
