// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardinput.h"

#include <QFile>

#include <cstdio>

namespace cbv {

namespace {

constexpr qint64 kCopyBytes = 1024 * 1024;

} // namespace

bool StandardInputFile::fill()
{
    m_folder.emplace();
    QFile from;
    QFile to(m_folder->filePath(QStringLiteral("standard-input")));
    if (!m_folder->isValid() || !from.open(stdin, QIODevice::ReadOnly)
        || !to.open(QIODevice::WriteOnly))
        return false;
    for (;;) {
        const QByteArray bytes = from.read(kCopyBytes);
        if (bytes.isEmpty())
            break;
        if (to.write(bytes) != bytes.size())
            return false;
    }
    if (from.error() != QFileDevice::NoError || !to.flush())
        return false;
    m_path = to.fileName();
    return true;
}

} // namespace cbv
