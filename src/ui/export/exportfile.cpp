// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace cbv {

namespace {

ExportError cannotWrite(const QString &path, const QString &why)
{
    return {ExportFailure::CannotWrite,
            QDir::toNativeSeparators(path) + QStringLiteral(": ") + why};
}

} // namespace

ExportResult checkExportFile(const QString &path, Overwrite overwrite)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    // A rename would put a file in the place of a device or a pipe.
    if (!info.isFile())
        return ExportError{ExportFailure::NotARegularFile, QDir::toNativeSeparators(path)};
    if (overwrite == Overwrite::Never)
        return ExportError{ExportFailure::FileExists, QDir::toNativeSeparators(path)};
    return {};
}

ExportResult writeExportFile(const QString &path, Overwrite overwrite, const ExportWriter &write)
{
    if (auto error = checkExportFile(path, overwrite))
        return error;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    auto error = write(file);
    if (error) {
        file.cancelWriting();
        // An exporter does not know the file's name, and a full disk is the file's trouble.
        if (error->failure == ExportFailure::CannotWrite)
            return cannotWrite(path, file.errorString());
        return error;
    }
    // Somebody may have made the file while it was being filled.
    if (auto late = checkExportFile(path, overwrite)) {
        file.cancelWriting();
        return late;
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace cbv
