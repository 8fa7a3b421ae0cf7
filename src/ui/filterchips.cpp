// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchips.h"

#include "flowlayout.h"
#include "state/viewerstate.h"

#include "models/visibletext.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace cbv {

namespace {
constexpr qsizetype kChipChars = 48;

/// "&" would make a mnemonic of the letter behind it.
QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}
} // namespace

FilterChips::FilterChips(ViewerState *state, QWidget *parent) : QWidget(parent), m_state(state)
{
    new FlowLayout(this, 6);
    connect(&state->filter(), &FilterState::textChanged, this, &FilterChips::follow);
    connect(&state->filter(), &FilterState::filterChanged, this, &FilterChips::follow);
    retranslate();
}

void FilterChips::retranslate()
{
    setAccessibleName(tr("Parts of the filter"));
    follow();
}

void FilterChips::follow()
{
    for (QToolButton *chip : std::exchange(m_chips, {})) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    for (const FilterTerm &term : m_state->filter().filter().terms)
        addChip(term, Switch::On);
    for (const FilterTerm &term : m_state->filter().switchedOff())
        addChip(term, Switch::Off);
    setVisible(!m_chips.isEmpty());
}

void FilterChips::addChip(const FilterTerm &term, Switch now)
{
    auto *chip = new QToolButton(this);
    const QString text = visibleText(filterTermText(term), kChipChars);
    const bool on = now == Switch::On;
    chip->setText(withoutMnemonics(text));
    QFont font = chip->font();
    font.setStrikeOut(!on);
    chip->setFont(font);
    const QString hint = on ? tr("Switch off “%1” (Delete removes it)").arg(text)
                            : tr("Switch on “%1” (Delete removes it)").arg(text);
    chip->setToolTip(plainToolTip(hint));
    chip->setAccessibleName(on ? tr("%1, on").arg(text) : tr("%1, off").arg(text));
    chip->setAccessibleDescription(hint);
    chip->setCheckable(true);
    chip->setChecked(on);
    chip->setPopupMode(QToolButton::MenuButtonPopup);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(chip);
    fillMenu(menu, term, now);
    chip->setMenu(menu);
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, term, on] {
        if (on)
            m_state->filter().switchOff(term);
        else
            m_state->filter().switchOn(term);
    });
    layout()->addWidget(chip);
    m_chips.append(chip);
    chip->show();
}

void FilterChips::fillMenu(QMenu *menu, const FilterTerm &term, Switch now)
{
    FilterState *filter = &m_state->filter();
    // Queued: what follows deletes the menu that the action lies in.
    const auto add = [&](const QString &text, auto what) {
        connect(menu->addAction(text), &QAction::triggered, this, what, Qt::QueuedConnection);
    };
    if (now == Switch::Off) {
        add(tr("&Switch On"), [filter, term] { filter->switchOn(term); });
        add(tr("&Remove"), [filter, term] { filter->forgetSwitchedOff(term); });
        return;
    }
    add(tr("&Switch Off"), [filter, term] { filter->switchOff(term); });
    add(tr("&Invert"), [filter, term] {
        FilterTerm inverted = term;
        inverted.negated = !inverted.negated;
        filter->replaceTerm(term, inverted);
    });
    add(tr("&Edit"), [this, term] { emit editWanted(term); });
    menu->addSeparator();
    add(tr("&Remove"), [filter, term] { filter->removeTerm(term); });
}

bool FilterChips::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto *chip = qobject_cast<QToolButton *>(object);
    if (!chip || (key != Qt::Key_Delete && key != Qt::Key_Backspace))
        return QWidget::eventFilter(object, event);
    chip->menu()->actions().last()->trigger();
    return true;
}

} // namespace cbv
