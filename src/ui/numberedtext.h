// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that is only read, with the numbers of its lines beside it and one place of it marked.
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace cbv {

class NumberedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NumberedText(QWidget *parent = nullptr);

    /// `firstLine`: the number of its first line; none: no numbers.
    void setText(const QString &text, std::optional<qint64> firstLine);
    /// Marks a piece and brings it into view.
    void mark(qsizetype begin, qsizetype length);
    bool hasMark() const { return !m_mark.isNull(); }

protected:
    /// What stands beside a block; one of the widest kind tells the width.
    virtual QString lineLabel(int block) const;
    virtual void gutterClicked(int block);
    void updateGutter() { m_gutter->update(); }
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int gutterWidth() const;
    void placeGutter();
    void paintGutter();
    void showMark();

    QWidget *m_gutter;
    std::optional<qint64> m_firstLine;
    QTextCursor m_mark;
};

} // namespace cbv
