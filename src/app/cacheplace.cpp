// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cacheplace.h"

#include <QFile>
#include <QStandardPaths>

namespace cbv {

std::shared_ptr<const CacheFolder> openCache()
{
    const auto path = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return path.isEmpty() ? nullptr : CacheFolder::open(QFile::encodeName(path).toStdString());
}

} // namespace cbv
