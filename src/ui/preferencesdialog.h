// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Language, theme and time zone in one place; the menus have them as well. Each change works at
// once.
#pragma once

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace cbv {

class ViewerState;
class WindowMenus;

class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// Changes go through `menus`, which keeps them. Both outlive it.
    PreferencesDialog(ViewerState *state, WindowMenus *menus, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addCache(QBoxLayout *layout);
    void fillCache();

    ViewerState *m_state;
    WindowMenus *m_menus;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zone;
    QCheckBox *m_keepsCache;
    QPushButton *m_clearCache;
};

} // namespace cbv
