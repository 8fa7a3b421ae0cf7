// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelook.h"

#include "settings.h"

namespace cbv {

TableLook::TableLook(Settings *settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_banding(settings->banding())
{}

void TableLook::setBanding(Banding banding)
{
    if (banding == m_banding)
        return;
    m_banding = banding;
    m_settings->setBanding(banding);
    emit changed();
}

} // namespace cbv
