// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryview.h"

#include "models/visibletext.h"

#include <QGridLayout>
#include <QLabel>

namespace cbv {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

SummaryView::SummaryView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("summary"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    retranslate();
    setNone({});
}

void SummaryView::retranslate()
{
    setAccessibleName(tr("The event in words"));
}

QGridLayout *SummaryView::begin()
{
    m_page = new QWidget;
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    return grid;
}

void SummaryView::setParts(const std::vector<SummaryPart> &parts)
{
    QGridLayout *grid = begin();
    int line = 0;
    for (const SummaryPart &part : parts) {
        QLabel *heading = plainLabel(part.heading, m_page);
        heading->setForegroundRole(QPalette::PlaceholderText);
        QLabel *text = plainLabel(part.text.left(kLongChars), m_page);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(part.heading);
        grid->addWidget(heading, line, 0);
        grid->addWidget(text, line, 1);
        ++line;
    }
    grid->setRowStretch(line, 1);
    setWidget(m_page);
}

void SummaryView::setNone(const QString &why)
{
    QGridLayout *grid = begin();
    QLabel *label = plainLabel(why, m_page);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignCenter);
    grid->addWidget(label, 0, 0, 1, 2);
    setWidget(m_page);
}

} // namespace cbv
