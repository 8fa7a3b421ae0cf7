// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look of the widgets: one style, a light and a dark palette, spacing. The timeline has a theme
// of its own (timeline/timelinetheme), chosen by isDark().
#pragma once

#include "state/settings.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace cbv {

class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Made before any window is shown: what the palette is then is the system's choice.
    explicit Appearance(QObject *parent = nullptr);

    void use(ThemeChoice choice);
    bool isDark() const { return m_dark; }

    static QPalette palette(bool dark);

signals:
    void changed();

private:
    bool m_systemDark;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace cbv
