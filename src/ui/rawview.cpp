// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawview.h"

#include "foldingtext.h"
#include "jsonindent.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace cbv {

RawView::RawView(QWidget *parent)
    : QWidget(parent),
      m_exact(new QRadioButton(this)),
      m_indented(new QRadioButton(this)),
      m_copy(new QPushButton(this)),
      m_note(new QLabel(this)),
      m_text(new FoldingText(this)),
      m_find(new FindLine(this))
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(16);
    bar->addWidget(m_indented);
    bar->addWidget(m_exact);
    bar->addWidget(m_find);
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
    m_text->document()->setDocumentMargin(12);
    connect(m_exact, &QRadioButton::toggled, this, &RawView::refresh);
    connect(m_copy, &QPushButton::clicked, this, &RawView::copy);
    connect(m_find, &FindLine::textChanged, this, [this] {
        search();
        step(FindStep::Next);
    });
    connect(m_find, &FindLine::stepWanted, this, &RawView::step);
    setFocusProxy(m_text);
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
    m_find->retranslate();
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
    m_text->setSentence(why);
    search();
    m_note->clear();
    m_copy->setEnabled(false);
}

RecordForm RawView::form() const
{
    return m_exact->isChecked() ? RecordForm::Exact : RecordForm::LaidOut;
}

void RawView::refresh()
{
    if (!m_record)
        return;
    m_copy->setEnabled(true);
    RecordPage page = recordPage(*m_record, form());
    const bool whole = page.whole;
    m_text->setPage(std::move(page), form() == RecordForm::LaidOut ? FoldingText::Numbers::Shown
                                                                   : FoldingText::Numbers::Hidden);
    const QString size = tr("%Ln bytes", nullptr, static_cast<int>(m_record->size()));
    //: %1: the size of a record. It is too long to be shown whole.
    m_note->setText(whole ? size : tr("%1; the beginning is shown, copying takes all").arg(size));
    search();
}

void RawView::copy()
{
    constexpr std::size_t kCopiedHere = 1 << 20; ///< in bytes; more would hold up the window
    const auto text = [](const std::string &record, RecordForm form) {
        return QString::fromStdString(form == RecordForm::Exact ? record : indentedJson(record));
    };
    if (m_record->size() <= kCopiedHere) {
        QGuiApplication::clipboard()->setText(text(*m_record, form()));
        return;
    }
    m_copying.start([text, record = *m_record, form = form()](std::stop_token,
                                                              const BackgroundJob::Post &post) {
        post([all = text(record, form)] { QGuiApplication::clipboard()->setText(all); });
    });
}

void RawView::search()
{
    m_found.clear();
    const QString text = m_find->text();
    if (!text.isEmpty() && m_record) {
        const QString all = m_text->toPlainText();
        for (qsizetype at = all.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = all.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            m_found.push_back(at);
    }
    m_find->showPlace(0, static_cast<qsizetype>(m_found.size()));
}

/// From the cursor on, and round the end.
void RawView::step(FindStep direction)
{
    if (m_found.empty())
        return;
    const qsizetype here = m_text->textCursor().position();
    auto at = m_found.begin();
    if (direction == FindStep::Next) {
        at = m_text->hasMark() ? std::ranges::upper_bound(m_found, here)
                               : std::ranges::lower_bound(m_found, here);
        at = at == m_found.end() ? m_found.begin() : at;
    } else {
        at = std::ranges::lower_bound(m_found, here);
        at = (at == m_found.begin() ? m_found.end() : at) - 1;
    }
    m_text->unfoldAround(m_text->document()->findBlock(static_cast<int>(*at)).blockNumber());
    m_text->mark(*at, m_find->text().size());
    m_find->showPlace(at - m_found.begin() + 1, static_cast<qsizetype>(m_found.size()));
}

} // namespace cbv
