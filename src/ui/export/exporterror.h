// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why an export was not written, as a value, and the words for it. What the exporters share;
// nothing here opens a file.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace cbv {

enum class ExportFailure : std::uint8_t {
    UnknownFormat,   ///< the file's ending names no format; detail: the path
    FileExists,      ///< and Overwrite::Never; detail: the path
    NotARegularFile, ///< a folder, device or pipe stands there; detail: the path
    CannotWrite,     ///< detail: path or device, and the system's words
    PipeClosed,      ///< whoever read our output has gone away: nothing to tell anybody
    TooLarge,        ///< a picture beyond kMaxImagePixels or kMaxImageSide; detail: its size
    RecordGone,      ///< a record cannot be read again from its file; detail: the file's path
    Cancelled,       ///< a stop was asked for
};

struct ExportError
{
    ExportFailure failure = ExportFailure::CannotWrite;
    QString detail; ///< a path, or the system's words: data, never markup
    bool operator==(const ExportError &) const = default;
};

/// None: everything was written.
using ExportResult = std::optional<ExportError>;

/// Called on the thread that exports, at most about a hundred times for a file: what is done of
/// what there is, rows of a table or hundredths of a picture.
using ExportProgress = std::function<void(std::size_t done, std::size_t total)>;

/// One sentence for a person, in the language of the application. Plain text.
QString exportErrorText(const ExportError &error);

} // namespace cbv
