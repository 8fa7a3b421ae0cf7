// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicemenu.h"

#include <QActionGroup>

namespace cbv {

ChoiceMenu::ChoiceMenu(QWidget *parent) : QMenu(parent), m_group(new QActionGroup(this))
{
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
        m_current = action->data().toString();
        emit chosen(m_current);
    });
}

void ChoiceMenu::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    // What others have put below (separators, commands) stays.
    QAction *before = nullptr;
    for (QAction *action : actions()) {
        if (!m_choices.contains(action)) {
            before = action;
            break;
        }
    }
    qDeleteAll(m_choices);
    m_choices.clear();
    for (const auto &[key, word] : choices) {
        auto *action = new QAction(word, m_group);
        action->setCheckable(true);
        action->setData(key);
        action->setChecked(key == m_current);
        insertAction(before, action);
        m_choices.append(action);
    }
}

void ChoiceMenu::setCurrent(const QString &key)
{
    m_current = key;
    for (QAction *action : m_choices)
        action->setChecked(action->data().toString() == key);
}

} // namespace cbv
