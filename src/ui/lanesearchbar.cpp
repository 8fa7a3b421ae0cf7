// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanesearchbar.h"

#include "icons.h"
#include "state/viewerstate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace cbv {

namespace {
constexpr int kMaxTyped = 200; // characters; no id or type is as long
} // namespace

LaneSearchBar::LaneSearchBar(ViewerState *state, QWidget *parent)
    : QFrame(parent),
      m_state(state),
      m_label(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("lanesearch"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_edit),
                          static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_close)})
        layout->addWidget(part);
    layout->setStretch(1, 1);
    m_label->setBuddy(m_edit);
    m_edit->setMaxLength(kMaxTyped);
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this] { find(Step::Here); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(Step::Next); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(Step::Previous); });
    connect(m_close, &QToolButton::clicked, this, &LaneSearchBar::stop);
    connect(state->actions()[Act::FindLane], &QAction::triggered, this, &LaneSearchBar::start);
    setIcons();
    retranslate();
    hide();
}

void LaneSearchBar::retranslate()
{
    m_label->setText(tr("Find a &lane:"));
    m_edit->setPlaceholderText(tr("part of an id, account, Region or instance type"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous match (Shift+Enter)"));
    name(m_next, tr("Next match (Enter)"));
    name(m_close, tr("Close the search (Esc)"));
    m_count->clear();
}

void LaneSearchBar::start()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void LaneSearchBar::stop()
{
    hide();
    emit closed();
}

void LaneSearchBar::find(Step step)
{
    const QueryResult &shown = *m_state->query().result();
    const std::string text = m_edit->text().trimmed().toStdString();
    const auto rows = matchingLanes(shown.lanes, shown.data->blocks, text);
    if (rows.empty()) {
        m_count->setText(text.empty() ? QString() : tr("Not found"));
        return;
    }
    // From where the selection is, around the end.
    Selection &selection = m_state->selection();
    const std::uint32_t block =
        selection.block() < 0 ? kNoIndex : static_cast<std::uint32_t>(selection.block());
    const std::uint32_t at = block == kNoIndex ? kNoIndex : shown.lanes.rowOfBlock(block);
    auto found = at == kNoIndex ? rows.begin() : std::ranges::lower_bound(rows, at);
    const bool onMatch = found != rows.end() && *found == at;
    if (step == Step::Next && onMatch)
        ++found;
    else if (step == Step::Previous)
        found = found == rows.begin() || at == kNoIndex ? std::prev(rows.end()) : std::prev(found);
    if (found == rows.end())
        found = rows.begin();
    //: of the lanes that match: "3 of 12"
    m_count->setText(tr("%1 of %2")
                         .arg(QLocale().toString(found - rows.begin() + 1),
                              QLocale().toString(static_cast<qlonglong>(rows.size()))));
    if (&selection.data() == shown.data.get())
        selection.selectBlock(static_cast<int>(shown.lanes.row(*found).block));
}

void LaneSearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers().testFlag(Qt::ShiftModifier) ? Step::Previous : Step::Next);
    else
        QFrame::keyPressEvent(event);
}

void LaneSearchBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void LaneSearchBar::setIcons()
{
    m_close->setIcon(themedIcon(QStringLiteral("clear"), palette()));
}

} // namespace cbv
