// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "actiontable.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QRegularExpression>

namespace cbv {

namespace {

/// For buttons: "開く(&O)…" becomes "開く".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(bracketed).remove(QLatin1Char('&'));
    for (const QString &dots : {QStringLiteral("…"), QStringLiteral("...")}) {
        if (text.endsWith(dots))
            text.chop(dots.size());
    }
    return text;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActRow &row : kActTable) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText));
        m_actions[static_cast<std::size_t>(row.act)] = action;
    }
    (*this)[Act::ShowChart]->setCheckable(true);
    (*this)[Act::ShowChart]->setChecked(true);
    (*this)[Act::ShowFacets]->setCheckable(true);
    (*this)[Act::Follow]->setCheckable(true);
    (*this)[Act::HideEmptyLanes]->setCheckable(true);
    (*this)[Act::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Act::Preferences]->setMenuRole(QAction::PreferencesRole);
    (*this)[Act::About]->setMenuRole(QAction::AboutRole);
    (*this)[Act::AboutQt]->setMenuRole(QAction::AboutQtRole);
    retranslate();
}

void Actions::retranslate()
{
    for (const ActRow &row : kActTable) {
        QAction *action = (*this)[row.act];
        action->setText(QCoreApplication::translate("Actions", row.text));
        action->setIconText(withoutMnemonic(action->text()));
        const QString hint =
            *row.hint == '\0' ? QString() : QCoreApplication::translate("Actions", row.hint);
        action->setStatusTip(hint);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(
            hint.isEmpty() || keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys));
    }
}

void Actions::setIcons(const std::function<QIcon(const QString &name)> &icon)
{
    for (const ActRow &row : kActTable) {
        if (*row.icon != '\0')
            (*this)[row.act]->setIcon(icon(QLatin1String(row.icon)));
    }
}

} // namespace cbv
