// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a file around the place of a problem, read on a worker: where it is, the text with
// the place marked, and the text to be copied.
#pragma once

#include "core/event/rawexcerpt.h"
#include "core/input/loader.h"
#include "state/backgroundjob.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace cbv {

class NumberedText;

class ExcerptPane : public QWidget
{
    Q_OBJECT
public:
    explicit ExcerptPane(QWidget *parent = nullptr);

    /// Reads and shows; `problem` is an index into the load's problems.
    void showProblem(std::shared_ptr<const LoadResult> load, std::uint32_t problem);
    /// Forgets the problem: its load is gone.
    void clear();
    void retranslate();

signals:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Read = std::variant<RawExcerpt, Problem>;
    void setRead(const Read &read);
    QString noteOf(const RawExcerpt &excerpt) const;
    void setIcons();

    std::shared_ptr<const LoadResult> m_load;
    std::uint32_t m_problem = 0;
    Read m_read;
    QLabel *m_title;
    QLabel *m_note;
    NumberedText *m_text;
    QToolButton *m_copy;
    QToolButton *m_close;
    BackgroundJob m_reading;
};

} // namespace cbv
