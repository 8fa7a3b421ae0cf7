// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A submenu of which exactly one line is chosen, each with a key that is not translated.
#pragma once

#include <QMenu>

#include <utility>

class QActionGroup;

namespace cbv {

class ChoiceMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ChoiceMenu(QWidget *parent);

    /// Keys and words; replaces what was there. The chosen key stays chosen.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    /// Does not emit chosen().
    void setCurrent(const QString &key);
    QString current() const { return m_current; }

signals:
    void chosen(const QString &key);

private:
    QString m_current;
    QActionGroup *m_group;
    QList<QAction *> m_choices;
};

} // namespace cbv
