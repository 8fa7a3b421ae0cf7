// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawview.h"

#include "jsonindent.h"

#include "models/visibletext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace cbv {

RawView::RawView(QWidget *parent)
    : QWidget(parent),
      m_exact(new QRadioButton(this)),
      m_indented(new QRadioButton(this)),
      m_copy(new QPushButton(this)),
      m_note(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(16);
    bar->addWidget(m_indented);
    bar->addWidget(m_exact);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    m_indented->setChecked(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setEnabled(false);
    m_text->setReadOnly(true);
    m_text->setAcceptDrops(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(12);
    connect(m_exact, &QRadioButton::toggled, this, &RawView::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const std::string text = m_exact->isChecked() ? *m_record : indentedJson(*m_record);
        QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    });
    retranslate();
    setNone({});
}

void RawView::retranslate()
{
    m_exact->setText(tr("E&xact bytes"));
    m_indented->setText(tr("&Laid out"));
    m_indented->setToolTip(tr("With line breaks and indents; no value is changed"));
    m_copy->setText(tr("Copy"));
    m_text->setAccessibleName(tr("The record as text"));
    refresh();
}

void RawView::setRecord(std::string bytes)
{
    m_record = std::move(bytes);
    refresh();
}

void RawView::setNone(const QString &why)
{
    m_record.reset();
    m_text->setPlainText(why);
    m_note->clear();
    m_copy->setEnabled(false);
}

void RawView::refresh()
{
    if (!m_record)
        return;
    m_copy->setEnabled(true);
    m_text->setPlainText(shownText(m_exact->isChecked() ? *m_record : indentedJson(*m_record)));
    m_note->setText(tr("%Ln bytes", nullptr, static_cast<int>(m_record->size())));
}

QString RawView::shownText(const std::string &bytes)
{
    const QString text = QString::fromStdString(bytes);
    QString out;
    out.reserve(text.size());
    qsizetype column = 0;
    for (qsizetype i = 0; i < text.size() && out.size() < kMaxChars; ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\n') || column >= kLineChars) {
            out += QLatin1Char('\n');
            column = 0;
            if (c == QLatin1Char('\n'))
                continue;
        }
        ++column;
        const bool plain =
            c == QLatin1Char('\t')
            || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                && c.category() != QChar::Separator_Line
                && c.category() != QChar::Separator_Paragraph);
        if (plain)
            out += c;
        else
            out += visibleText(QStringView(text).mid(i, 1));
    }
    return out;
}

} // namespace cbv
