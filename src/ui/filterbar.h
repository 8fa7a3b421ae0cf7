// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line to type a filter into (it stands in the tool bar), and below it what is wrong with the
// text and a chip for each part. It writes to FilterState and shows what is there; it reads no
// filter itself.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace cbv {

class ViewerState;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(ViewerState *state, QWidget *parent = nullptr);

    /// The line; the window puts it into its tool bar.
    QLineEdit *edit() const { return m_edit; }
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void follow();
    void showChips();
    void setIcons();

    ViewerState *m_state;
    QLineEdit *m_edit;
    QLabel *m_error;
    QWidget *m_chips;
    QAction *m_icon;
    QStringListModel *m_recent;
    QTimer m_pause; ///< a filter is run when the typing pauses
};

} // namespace cbv
