// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the event table looks, whatever is in it: what its backgrounds tell apart. Kept in the
// settings.
#pragma once

#include "models/rowbands.h"

#include <QObject>

namespace cbv {

class Settings;

class TableLook : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    explicit TableLook(Settings *settings, QObject *parent = nullptr);

    Banding banding() const { return m_banding; }
    void setBanding(Banding banding);

signals:
    void changed();

private:
    Settings *m_settings;
    Banding m_banding;
};

} // namespace cbv
