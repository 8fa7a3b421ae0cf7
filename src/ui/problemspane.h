// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What could not be read or had to be mended: the account of the load in a sentence, the problems
// by what is asked of them, and the text around the place of one.
#pragma once

#include "models/problemquery.h"
#include "state/backgroundjob.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace cbv {

class ExcerptPane;
class ProblemBar;
class ProblemCommands;
class ProblemTable;
class ViewerState;

class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(ViewerState *state, QWidget *parent = nullptr);

    /// How much trouble there is: files without events are none.
    std::size_t count() const { return m_count; }
    /// Shows what was lost and nothing else, or all where nothing was lost.
    void showLost();
    void retranslate();

signals:
    void countChanged();
    /// A text is shown beside the table: a few lines' height is too little for it.
    void roomWanted();
    /// A sentence for the message bar.
    void told(const QString &sentence);

private:
    void layOut();
    void follow();
    void ask();
    void setAnswer(ProblemAnswer answer);
    void setEmptyText();
    void selectEvent(std::uint32_t problem);
    void showText(std::uint32_t problem);
    void hideText();

    ViewerState *m_state;
    std::shared_ptr<const LoadResult> m_load;
    ProblemQuestion m_question;
    std::size_t m_count = 0;
    QStringList m_textSource; ///< what was open when the text beside the table was asked for
    QLabel *m_account;
    ProblemBar *m_bar;
    ProblemTable *m_table;
    QLabel *m_empty;
    QStackedWidget *m_stack; ///< the table, or the sentence instead of it
    QSplitter *m_split;
    ExcerptPane *m_excerpt;
    ProblemCommands *m_commands;
    BackgroundJob m_asking;
    BackgroundJob m_finding; ///< the event of a problem
};

} // namespace cbv
