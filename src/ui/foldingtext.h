// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record as text with colours, the numbers of its lines, and parts that fold. Colours are given
// to the lines that are in sight only, so that a long text costs no more than a short one.
#pragma once

#include "numberedtext.h"
#include "recordpage.h"

#include <set>

namespace cbv {

class FoldingText : public NumberedText
{
    Q_OBJECT
public:
    explicit FoldingText(QWidget *parent = nullptr);

    enum class Numbers { Shown, Hidden };
    void setPage(RecordPage page, Numbers numbers);
    /// A sentence in place of a record.
    void setSentence(const QString &sentence);

    bool canFold(int line) const;
    bool isFolded(int line) const { return m_folded.contains(line); }
    void setFolded(int line, bool folded);
    /// What lies within the record's own object: `{ … }` would say nothing.
    void foldAll();
    void unfoldAll();
    /// The line at the cursor, or the one that opens what it lies in.
    int foldAtCursor() const;
    /// So that the line is in sight.
    void unfoldAround(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QString lineLabel(int line) const override;
    void gutterClicked(int line) override;

private:
    void colorLine(const QTextBlock &block);
    void paintFolds();
    void showFolds();

    RecordPage m_page;
    std::set<int> m_folded;
};

} // namespace cbv
