// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu bar and the tool bar, made of the actions and of the choices (theme, language, zone,
// scope, lanes). It also keeps the choices in the settings.
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;

namespace cbv {

class Appearance;
class ChoiceMenu;
class ViewerState;

class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(ViewerState *state, Appearance *appearance, QMenuBar *bar, QToolBar *tools);

    /// Puts a widget (the filter's line) into the room in the middle of the tool bar.
    void setToolBarMiddle(QWidget *widget);
    /// A submenu behind the filter commands.
    void addFilterMenu(QMenu *menu);
    /// For the table's own menu.
    QMenu *copyMenu() const { return m_copyAs; }
    QMenu *relatedMenu() const { return m_related; }
    void retranslate();
    void useTheme(const QString &key);
    void useLanguage(const QString &key);

signals:
    void recentChosen(const QString &folder);

private:
    void fillMenus();
    void fillTools();
    void connectChoices();
    void fillChoices();
    void fillRecent();
    void followZone();

    ViewerState *m_state;
    Appearance *m_appearance;
    QMenuBar *m_bar;
    QToolBar *m_tools;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_timeline;
    QMenu *m_help;
    QMenu *m_recent;
    QMenu *m_copyAs;
    QMenu *m_related;
    ChoiceMenu *m_theme;
    ChoiceMenu *m_language;
    ChoiceMenu *m_zone;
    ChoiceMenu *m_scope;
    ChoiceMenu *m_grouping;
    ChoiceMenu *m_sorting;
    ChoiceMenu *m_laneSize;
    ChoiceMenu *m_banding;
    QToolButton *m_zoneButton;
    QToolButton *m_scopeButton;
    QAction *m_afterFilter = nullptr;
    QAction *m_middle = nullptr; ///< the middle goes before it
};

} // namespace cbv
