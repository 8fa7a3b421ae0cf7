// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the real program as a shell would, without any display, and waits for it. Only for tests.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace cbv {

struct ProgramRun
{
    int exitCode = -1;
    bool ended = false; ///< by itself, not by a signal and in time
    QByteArray out;
    QByteArray err;
};

/// No display at all, no settings of the person who runs the tests, English unless told otherwise.
inline QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

inline ProgramRun finished(QProcess &process)
{
    constexpr int kPatienceMs = 60'000;
    ProgramRun run;
    run.ended =
        process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit;
    run.exitCode = run.ended ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

inline ProgramRun runProgram(const QStringList &arguments, const QByteArray &input = {},
                             const QProcessEnvironment &environment = bareEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CBV_PROGRAM), arguments);
    process.waitForStarted();
    process.write(input);
    process.closeWriteChannel();
    return finished(process);
}

/// `command` sees the program as "$0".
inline ProgramRun runShell(const QString &command)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), command, QStringLiteral(CBV_PROGRAM)});
    return finished(process);
}

} // namespace cbv
