// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessrun.h"
#include "helptext.h"
#include "interruptwatch.h"
#include "standardoutput.h"
#include "windowrun.h"

#include "core/query/athenaquery.h"
#include "models/athenawords.h"
#include "ui/state/languageswitcher.h"

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

namespace {

void nameTheApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("capacity-block-viewer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CBV_VERSION));
    // The name of the desktop entry, metainfo and icon (packaging/linux).
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.capacityblockviewer"));
}

int finish(cbv::ExitCode code)
{
    return static_cast<int>(code);
}

int print(const QString &text)
{
    const auto error = cbv::writeStandardOutput([&](QIODevice &device) -> cbv::ExportResult {
        device.write(text.toUtf8());
        return {};
    });
    return finish(error ? cbv::ExitCode::Failed : cbv::ExitCode::AllRead);
}

int printAthenaQuery(const cbv::CommandLine &line)
{
    const auto question =
        cbv::athenaQuestion(line.scope.value_or(cbv::Scope::Blocks), line.wholeFilter());
    if (question.otherTerms)
        cbv::say(cbv::filterLeftOutText());
    return print(QString::fromStdString(cbv::athenaQuery(question, *line.athenaTable)));
}

int runWithoutWindow(const cbv::ParsedCommandLine &parsed)
{
    if (parsed.error) {
        cbv::say(cbv::usageErrorText(*parsed.error));
        return finish(cbv::ExitCode::Failed);
    }
    if (parsed.line.mode == cbv::RunMode::Help)
        return print(cbv::helpText());
    if (parsed.line.mode == cbv::RunMode::Version)
        return print(cbv::versionText() + u'\n');
    if (parsed.line.mode == cbv::RunMode::AthenaQuery)
        return printAthenaQuery(parsed.line);
    const cbv::InterruptWatch interrupt;
    return finish(cbv::runHeadless(parsed.line, interrupt.token()));
}

/// Qt remarks on what a desktop would have set; nobody here can do anything about it.
void dropRemarks(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(qPrintable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
}

/// A picture needs fonts, so a QGuiApplication; nothing here needs a display.
std::unique_ptr<QCoreApplication> makeApplication(bool gui, int &argc, char **argv)
{
    if (!gui)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropRemarks);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    // A reader that goes away is told by the write that fails (standardoutput).
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const cbv::ParsedCommandLine parsed = cbv::parseCommandLine(arguments);
    nameTheApplication();
    if (!parsed.error && parsed.line.mode == cbv::RunMode::Window)
        return cbv::runWindow(parsed.line, argc > 0 ? argv[0] : "");

    int count = std::min(argc, 1); // Qt is to read nothing of the rest
    const bool gui =
        !parsed.error && cbv::needsGui(parsed.line) && parsed.line.mode == cbv::RunMode::Headless;
    const auto application = makeApplication(gui, count, argv);
    cbv::LanguageSwitcher languages;
    languages.use(parsed.line.language);
    return runWithoutWindow(parsed);
}
