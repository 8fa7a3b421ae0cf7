// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

namespace cbv {

namespace {
constexpr int kMostChars = 1000;
} // namespace

FindLine::FindLine(QWidget *owner)
    : QWidget(owner),
      m_owner(owner),
      m_text(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_previous, m_next, m_count})
        layout->addWidget(each);
    m_text->setMaxLength(kMostChars);
    m_text->setFixedWidth(200);
    m_text->setClearButtonEnabled(true);
    m_text->setAcceptDrops(false);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_count->setTextFormat(Qt::PlainText);
    connect(m_text, &QLineEdit::textChanged, this, &FindLine::textChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(FindStep::Next); });
    connect(m_previous, &QToolButton::clicked, this,
            [this] { emit stepWanted(FindStep::Previous); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_Slash), owner);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    retranslate();
}

void FindLine::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the record (/)"));
    m_text->setAccessibleName(tr("Text to find"));
    m_previous->setToolTip(tr("Previous (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next (Enter)"));
    m_next->setAccessibleName(tr("Next"));
}

QString FindLine::text() const
{
    return m_text->text();
}

void FindLine::showPlace(qsizetype place, qsizetype count)
{
    const auto number = [](qsizetype n) { return QLocale().toString(qlonglong(n)); };
    if (text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        //: %1: the number of the place among those found, %2: how many there are
        m_count->setText(tr("%1 of %2").arg(number(place), number(count)));
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit stepWanted(event->modifiers() & Qt::ShiftModifier ? FindStep::Previous
                                                               : FindStep::Next);
    else if (key == Qt::Key_Escape && m_text->hasFocus() && nextInFocusChain())
        m_owner->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace cbv
