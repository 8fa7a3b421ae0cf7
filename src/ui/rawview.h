// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a record as text: exactly as they stand in the file, or laid out anew without
// changing a token. It shows; reading them is detailpane's.
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace cbv {

class RawView : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);

    void setRecord(std::string bytes);
    /// No record, and the sentence that says why.
    void setNone(const QString &why);
    void retranslate();

    /// What the editor shows of a text: control and bidirectional characters spelt out, lines
    /// longer than kLineChars broken (one long line freezes any editor), cut at kMaxChars.
    static QString shownText(const std::string &bytes);
    static constexpr qsizetype kLineChars = 2'000;
    static constexpr qsizetype kMaxChars = 2'000'000;

private:
    void refresh();

    std::optional<std::string> m_record;
    QRadioButton *m_exact;
    QRadioButton *m_indented;
    QPushButton *m_copy;
    QLabel *m_note;
    QPlainTextEdit *m_text;
};

} // namespace cbv
