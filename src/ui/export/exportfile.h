// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that is written whole or not at all. The only place of the program that writes what a
// person asked for; what goes into it is the exporters' business.
#pragma once

#include "exporterror.h"

#include <functional>

class QIODevice;

namespace cbv {

enum class Overwrite : std::uint8_t {
    Never, ///< an existing file is an error
    Allow, ///< an existing regular file is replaced
};

/// Fills the device; an error it returns leaves the file as it was.
using ExportWriter = std::function<ExportResult(QIODevice &device)>;

/// Whether `path` may be written, asked before a long load; writeExportFile asks again.
ExportResult checkExportFile(const QString &path, Overwrite overwrite);

/// Opens a QSaveFile at `path`, lets `write` fill it and moves it to its name. May be called on any
/// thread. `path` is a local file, never `-`.
ExportResult writeExportFile(const QString &path, Overwrite overwrite, const ExportWriter &write);

} // namespace cbv
