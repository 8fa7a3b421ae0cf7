// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line above the content: trouble with a way to what it is about, or how far a load has come
// with a button that stops it. Never a modal box.
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace cbv {

class ViewerState;

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(ViewerState *state, QWidget *parent = nullptr);

    /// Plain text.
    void tell(const QString &sentence);
    QString text() const;
    void retranslate();

signals:
    void problemsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void followTrouble();
    void tellTrouble();
    void setIcons();

    ViewerState *m_state;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_problems;
    QToolButton *m_close;
    QElapsedTimer m_since;
    QString m_trouble; ///< what was told last of the load's trouble
};

} // namespace cbv
