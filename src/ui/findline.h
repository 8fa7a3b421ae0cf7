// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to find a text in what lies below it: forward, back, and how much there is. It looks for
// nothing itself.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace cbv {

enum class FindStep { Next, Previous };

class FindLine : public QWidget
{
    Q_OBJECT
public:
    /// `/` in `owner` or what lies in it goes to the line.
    explicit FindLine(QWidget *owner);

    QString text() const;
    /// The number of the place where one is, from 1 (0: at none), and how many there are.
    void showPlace(qsizetype place, qsizetype count);
    void retranslate();

signals:
    void textChanged(const QString &text);
    void stepWanted(cbv::FindStep step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_owner;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace cbv
