// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrun.h"

#include "cacheplace.h"
#include "standardinput.h"

#include "ui/mainwindow.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/viewerstate.h"

#include <QApplication>
#include <QFile>

namespace cbv {

namespace {

/// --since and --until as parts of the filter bar's text, so that a person sees and can undo them.
QString wholeFilterText(const CommandLine &line)
{
    CommandLine bounds = line;
    bounds.filter = {};
    const QString times = filterText(bounds.wholeFilter());
    return line.filterText.isEmpty() || times.isEmpty() ? line.filterText + times
                                                        : line.filterText + u' ' + times;
}

/// `input` stands for `-`; where standard input cannot be read the window says so of `-` itself.
QStringList pathList(const CommandLine &line, StandardInputFile &input)
{
    QStringList paths;
    for (const std::string &path : line.paths) {
        if (path == "-" && (!input.path().isEmpty() || input.fill()))
            paths.append(input.path());
        else
            paths.append(QFile::decodeName(QByteArray::fromStdString(path)));
    }
    return paths;
}

void apply(const CommandLine &line, ViewerState &state)
{
    if (line.zone) {
        // For this run only: what a person chose in the window stays chosen.
        const QString kept = state.settings().timeZone();
        state.zone().set(line.zoneId);
        state.settings().setTimeZone(kept);
    }
    if (line.scope)
        state.loader().setScope(*line.scope);
    if (const QString text = wholeFilterText(line); !text.isEmpty())
        state.filter().setText(text);
}

} // namespace

int runWindow(const CommandLine &line, const std::string &program)
{
    std::vector<std::string> arguments{program};
    arguments.insert(arguments.end(), line.qtArguments.begin(), line.qtArguments.end());
    std::vector<char *> raw;
    for (std::string &argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    int count = static_cast<int>(arguments.size());
    QApplication application(count, raw.data());

    Settings settings;
    LanguageSwitcher languages;
    languages.use(line.language.isEmpty() ? settings.language() : line.language);
    StandardInputFile input;
    MainWindow window(&settings, &languages);
    if (line.cache == CacheUse::AsChosen)
        window.state().setCache(openCache());
    apply(line, window.state());
    window.show();
    if (!line.paths.empty())
        window.open(pathList(line, input));
    return QApplication::exec();
}

} // namespace cbv
