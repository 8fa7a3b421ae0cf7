// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The query for Amazon Athena that asks for what the window's scope and times ask for, to be
// copied. Nothing is sent: the person runs it.
#pragma once

#include "core/query/athenaquery.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cbv {

class ViewerState;

class AthenaDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AthenaDialog(ViewerState *state, QWidget *parent = nullptr);

    /// Empty while the table's name is none.
    QString query() const;

private:
    void addFields(QFormLayout *form);
    void showQuery(const QString &table);
    void copy();

    ViewerState *m_state;
    AthenaQuestion m_question;
    QLineEdit *m_table;
    QPlainTextEdit *m_query;
    QLabel *m_note;
    QPushButton *m_copy;
};

} // namespace cbv
