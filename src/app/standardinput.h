// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard input as a file of its own, for the window: it reads records again, and a pipe can be
// read only once. A run without a window reads it directly.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace cbv {

/// The file goes with the object.
class StandardInputFile
{
public:
    /// Copies standard input until its end. False where that failed; there is no path then.
    bool fill();
    /// Empty before fill().
    const QString &path() const { return m_path; }

private:
    std::optional<QTemporaryDir> m_folder; ///< only where there is something to keep
    QString m_path;
};

} // namespace cbv
