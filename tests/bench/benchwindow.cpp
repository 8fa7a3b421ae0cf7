// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// benchwindow FOLDER: what a person does in the window over everything in it, and for how long each
// holds it: the longest single event until all answers are there. Offscreen, with settings of its
// own.
#include "arguments.h"
#include "measure.h"

#include "models/eventorder.h"
#include "ui/eventview.h"
#include "ui/mainwindow.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace cbv;
using namespace cbv::bench;

namespace {

/// In seconds: how long the window is held, and how much of that is its own work; the rest is
/// another program's.
struct Held
{
    double wall = 0;
    double work = 0;
    void atLeast(const Held &other)
    {
        wall = std::max(wall, other.wall);
        work = std::max(work, other.work);
    }
};

double workedSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

template<typename Do>
Held held(Do act)
{
    const Stopwatch watch;
    const double before = workedSeconds();
    act();
    return {watch.seconds(), workedSeconds() - before};
}

/// Takes the time of each event that the loop delivers.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        bool taken = false;
        m_longest.atLeast(held([&] { taken = QApplication::notify(receiver, event); }));
        --m_depth;
        return taken;
    }
    Held takeLongest() { return std::exchange(m_longest, Held()); }

private:
    int m_depth = 0;
    Held m_longest;
};

class WindowBench
{
public:
    WindowBench(TimedApplication &app, MainWindow &window) : m_app(app), m_window(window) {}

    template<typename Do>
    void act(const char *what, Do act)
    {
        settle();
        m_app.takeLongest();
        const Stopwatch all;
        Held longest = held(act);
        settle();
        longest.atLeast(m_app.takeLongest());
        std::printf("%-40s held %6.1f ms, worked %6.1f ms, done after %6.0f ms\n", what,
                    longest.wall * 1e3, longest.work * 1e3, (all.seconds() - kQuiet) * 1e3);
        std::fflush(stdout);
    }

private:
    /// Until the window has had nothing to do for a while.
    void settle()
    {
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < static_cast<qint64>(kQuiet * 1e3)) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            if (m_window.state().query().isRunning())
                quiet.restart();
        }
    }

    static constexpr double kQuiet = 1.5; ///< in seconds; longer than a filter's pause in typing
    TimedApplication &m_app;
    MainWindow &m_window;
};

void load(MainWindow &window, const QString &folder)
{
    window.state().loader().setScope(Scope::All);
    window.open({folder});
    while (window.state().session().phase() != LoadPhase::Done)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void runActs(WindowBench &bench, MainWindow &window)
{
    ViewerState &state = window.state();
    auto *events = window.findChild<EventView *>();
    const auto filter = [&](const char *text) {
        return [&state, text] { state.filter().setText(QString::fromLatin1(text)); };
    };
    const auto order = [&](const char *text) {
        return
            [events, text] { events->events()->orderBy(eventOrderOf(QString::fromLatin1(text))); };
    };
    const auto trigger = [&](Act act) {
        return [&state, act] { state.actions()[act]->trigger(); };
    };
    bench.act("filter: a word in any column", filter("launcher"));
    bench.act("filter: none", filter(""));
    bench.act("sort: who", order("who"));
    bench.act("sort: region, newest first, event", order("region -time event"));
    bench.act("sort: time", order("time"));
    bench.act("backgrounds by day", [&] { state.tableLook().setBanding(Banding::Day); });
    bench.act("zone: New York", [&] { state.zone().set(QStringLiteral("America/New_York")); });
    bench.act("backgrounds by reservation",
              [&] { state.tableLook().setBanding(Banding::Reservation); });
    bench.act("the last row", [&] { events->scrollToBottom(); });
    bench.act("select a row", [&] { events->selectRow(events->model()->rowCount() / 2); });
    bench.act("values: open the pane", trigger(Act::ShowFacets));
    bench.act("filter with values open", filter("event:describe"));
    bench.act("filter: none, with values open", filter(""));
    bench.act("hide empty lanes", trigger(Act::HideEmptyLanes));
    bench.act("zoom in", trigger(Act::ZoomIn));
    bench.act("find: open", trigger(Act::Find));
    auto *text = window.findChild<QWidget *>(QStringLiteral("findbar"))->findChild<QLineEdit *>();
    bench.act("find: a text in cells", [&] { text->setText(QStringLiteral("launcher")); });
    bench.act("find: next", trigger(Act::FindNext));
    bench.act("select all rows", [&] { events->selectAll(); });
    bench.act("copy all rows", trigger(Act::Copy));
    bench.act("select one row", [&] { events->selectRow(3); });
    bench.act("undo the filter", trigger(Act::Undo));
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {});
    if (!arguments.isRight() || arguments.plain().size() != 1) {
        std::fputs("usage: benchwindow FOLDER\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication app(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    LanguageSwitcher languages;
    languages.use(QStringLiteral("en"));
    MainWindow window(&settings, &languages);
    window.resize(1600, 1000);
    window.show();
    load(window, QString::fromStdString(arguments.plain().front()));
    std::printf("%zu events\n", window.state().session().data()->store().size());
    WindowBench bench(app, window);
    runActs(bench, window);
    return 0;
}
