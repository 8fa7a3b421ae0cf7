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
#include <optional>

class QLabel;
class QToolButton;

namespace cbv {

class NumberedText;

class ExcerptPane : public QWidget
{
    Q_OBJECT
public:
    explicit ExcerptPane(QWidget *parent = nullptr);

    /// Reads and shows; `problem` is an index into the load's problems. Nothing of the load is
    /// kept.
    void showProblem(std::shared_ptr<const LoadResult> load, std::uint32_t problem);
    void clear();
    void retranslate();

signals:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        FileEntry file;
        Problem problem;
    };
    void read();
    void showRead();
    void showTitle();
    QString noteOf(const RawExcerpt &excerpt) const;
    void setIcons();

    /// The last one asked for; a file may be large, so that one is read after the other.
    std::optional<Place> m_wanted;
    std::optional<Place> m_place; ///< what is shown
    std::variant<RawExcerpt, Problem> m_read;
    QLabel *m_title;
    QLabel *m_note;
    NumberedText *m_text;
    QToolButton *m_copy;
    QToolButton *m_close;
    BackgroundJob m_reading;
};

} // namespace cbv
