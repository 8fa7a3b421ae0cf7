// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard output as a device that tells when its reader has gone away, and a line of progress on
// standard error for those who sit before it.
#pragma once

#include "core/input/loader.h"
#include "ui/export/exportfile.h"

#include <QIODevice>

#include <chrono>

namespace cbv {

/// Open from the start. What is written may wait in a buffer until finish().
class StandardOutput : public QIODevice
{
public:
    StandardOutput();
    bool isSequential() const override { return true; }
    /// Writes out what waits; false where that or anything before it failed.
    bool finish();
    /// The reader of a pipe has closed its end.
    bool readerIsGone() const { return m_readerIsGone; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void noteError();
    bool m_failed = false;
    bool m_readerIsGone = false;
};

/// Lets `write` fill standard output, as writeExportFile() does for a file.
ExportResult writeStandardOutput(const ExportWriter &write);

/// One line to standard error, after the program's name. Whatever a log put into it is made
/// visible.
void say(const QString &sentence);

/// Shows nothing when standard error is no terminal. Called on one thread at a time.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    void show(const LoadProgress &progress);

private:
    bool m_onTerminal;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace cbv
