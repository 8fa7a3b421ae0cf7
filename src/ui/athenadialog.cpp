// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "athenadialog.h"

#include "state/settings.h"
#include "state/viewerstate.h"

#include "core/query/sqltext.h"
#include "models/athenawords.h"
#include "models/statewords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cbv {

AthenaDialog::AthenaDialog(ViewerState *state, QWidget *parent)
    : QDialog(parent),
      m_state(state),
      m_question(athenaQuestion(state->loader().scope(), state->filter().filter())),
      m_table(new QLineEdit(this)),
      m_query(new QPlainTextEdit(this)),
      m_note(new QLabel(this)),
      m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("athenaDialog"));
    setWindowTitle(tr("Athena Query"));
    resize(860, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    auto *help = new QLabel(athenaHelpText(), this);
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    layout->addWidget(help);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    layout->addLayout(form);
    addFields(form);

    m_query->setReadOnly(true);
    m_query->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setAccessibleName(tr("The query"));
    layout->addWidget(m_query, 1);

    auto *line = new QHBoxLayout;
    layout->addLayout(line);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    line->addWidget(m_note, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy->setText(tr("Co&py to Clipboard"));
    m_copy->setDefault(true);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    line->addWidget(buttons, 0, Qt::AlignBottom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &AthenaDialog::copy);
    connect(m_table, &QLineEdit::textChanged, this, &AthenaDialog::showQuery);
    m_table->setText(m_state->settings().athenaTable());
    m_table->setFocus();
}

void AthenaDialog::addFields(QFormLayout *form)
{
    const auto fact = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    //: Of an Athena query: the name of the table that it reads
    form->addRow(tr("&Table"), m_table);
    //: Of an Athena query: which events it asks for
    form->addRow(tr("Scope"), fact(scopeWord(m_question.scope)));
    //: Of an Athena query: the time range that it asks for
    form->addRow(tr("Time"), fact(askedTimeText(m_question, m_state->zone().zone())));
    if (m_question.otherTerms)
        form->addRow(tr("Filter"), fact(filterLeftOutText()));
}

QString AthenaDialog::query() const
{
    return m_query->toPlainText();
}

void AthenaDialog::showQuery(const QString &table)
{
    const auto good = sqlTable(table.toStdString());
    m_query->setPlainText(good ? QString::fromStdString(athenaQuery(m_question, *good))
                               : QString());
    m_copy->setEnabled(good.has_value());
    m_note->setText(good ? QString()
                         : tr("Write the name of a table, such as cloudtrail_logs or "
                              "database.table."));
}

void AthenaDialog::copy()
{
    m_state->settings().setAthenaTable(m_table->text());
    QGuiApplication::clipboard()->setText(query());
    m_note->setText(tr("Copied to the clipboard"));
}

} // namespace cbv
