// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporterror.h"

#include <QCoreApplication>

namespace cbv {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::ExportWords)
};

} // namespace

QString exportErrorText(const ExportError &error)
{
    switch (error.failure) {
    case ExportFailure::UnknownFormat:
        return ExportWords::tr("The ending of this file name is not one that can be written: %1")
            .arg(error.detail);
    case ExportFailure::FileExists:
        //: %1 is a path
        return ExportWords::tr("This file exists already: %1").arg(error.detail);
    case ExportFailure::NotARegularFile:
        return ExportWords::tr("A folder or a device stands there, no file: %1").arg(error.detail);
    case ExportFailure::CannotWrite:
        //: %1 is a path and what the system says, for example "/x/y.csv: Permission denied"
        return ExportWords::tr("Writing failed. %1").arg(error.detail);
    case ExportFailure::PipeClosed:
        return ExportWords::tr("The reader of the output has closed it.");
    case ExportFailure::TooLarge:
        //: %1 is a size in pixels, for example "90000 × 40000"
        return ExportWords::tr("The picture would be too large: %1 pixels.").arg(error.detail);
    case ExportFailure::RecordGone:
        //: %1 is the path of a log file
        return ExportWords::tr(
                   "A record can no longer be read from its file, which may have changed: %1")
            .arg(error.detail);
    case ExportFailure::Cancelled: return ExportWords::tr("Cancelled. Nothing was written.");
    }
    return {};
}

} // namespace cbv
