// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a record as text: exactly as they stand in the file, or laid out anew without
// changing a token. It shows; reading them is detailpane's.
#pragma once

#include "findline.h"
#include "recordpage.h"
#include "state/backgroundjob.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QRadioButton;

namespace cbv {

class FoldingText;

class RawView : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);

    void setRecord(std::string bytes);
    /// No record, and the sentence that says why.
    void setNone(const QString &why);
    void retranslate();

private:
    RecordForm form() const;
    void refresh();
    void copy();
    void search();
    void step(FindStep direction);

    std::optional<std::string> m_record;
    QRadioButton *m_exact;
    QRadioButton *m_indented;
    QPushButton *m_copy;
    QLabel *m_note;
    FoldingText *m_text;
    FindLine *m_find;
    std::vector<qsizetype> m_found; ///< where in the text the words begin
    BackgroundJob m_copying;
};

} // namespace cbv
