// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardoutput.h"

#include "models/loadwords.h"
#include "models/visibletext.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cbv {

namespace {

#ifdef Q_OS_WIN
void makeBinary()
{
    _setmode(_fileno(stdout), _O_BINARY);
}
bool errorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}
#else
void makeBinary() {}
bool errorIsTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}
#endif

// ECMA-48: back to the line's first column, and erase the line.
constexpr const char *kEraseLine = "\r\x1b[2K";

} // namespace

StandardOutput::StandardOutput()
{
    makeBinary();
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool StandardOutput::finish()
{
    errno = 0;
    if (!m_failed && std::fflush(stdout) != 0)
        noteError();
    return !m_failed;
}

qint64 StandardOutput::readData(char *, qint64)
{
    return -1;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    errno = 0;
    const auto wanted = static_cast<std::size_t>(size);
    if (!m_failed && std::fwrite(data, 1, wanted, stdout) != wanted)
        noteError();
    return m_failed ? -1 : size;
}

void StandardOutput::noteError()
{
    m_failed = true;
    m_readerIsGone = errno == EPIPE;
    setErrorString(qt_error_string(errno));
}

ExportResult writeStandardOutput(const ExportWriter &write)
{
    StandardOutput output;
    ExportResult error = write(output);
    const bool whole = output.finish();
    if (output.readerIsGone())
        return ExportError{ExportFailure::PipeClosed, {}};
    if (!whole)
        return ExportError{ExportFailure::CannotWrite, output.errorString()};
    return error;
}

void say(const QString &sentence)
{
    const QString line =
        QStringLiteral("capacity-block-viewer: ") + visibleText(sentence, kLongChars) + u'\n';
    std::fputs(line.toUtf8().constData(), stderr);
}

ProgressLine::ProgressLine() : m_onTerminal(errorIsTerminal()) {}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        std::fputs(kEraseLine, stderr);
}

void ProgressLine::show(const LoadProgress &progress)
{
    if (!m_onTerminal)
        return;
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_start);
    std::fputs(kEraseLine, stderr);
    std::fputs(progressText(progress, elapsed.count()).toUtf8().constData(), stderr);
    std::fflush(stderr);
    m_shown = true;
}

} // namespace cbv
