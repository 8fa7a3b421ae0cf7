// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of the problems: a filter line, a grouping, and a toggle with its count for each
// severity and for the files without events. It answers nothing.
#pragma once

#include "models/problemquery.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace cbv {

class ProblemBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemBar(QWidget *parent = nullptr);

    /// Fills in text, toggles and grouping.
    void fill(ProblemQuestion &question) const;
    void setCounts(const std::array<std::size_t, kProblemClasses> &counts);
    /// No text, and only these classes.
    void showOnly(const std::array<bool, kProblemClasses> &shown);
    void focusFilter();
    void retranslate();

signals:
    void changed();
    void saveAllWanted();
    void saveShownWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    void setIcons();

    QLineEdit *m_edit;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    std::array<QToolButton *, kProblemClasses> m_toggles;
    QPushButton *m_save;
    QAction *m_saveAll;
    QAction *m_saveShown;
    std::array<std::size_t, kProblemClasses> m_counts{};
    QTimer m_pause; ///< between two keys
};

} // namespace cbv
