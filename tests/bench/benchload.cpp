// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// benchload FOLDER: the program's load, and what the command line makes of it, against the floor.
// With --process the program itself, from its start to its end.
#include "arguments.h"
#include "floor.h"
#include "measure.h"

#include "app/summary.h"
#include "core/block/lifecycle.h"
#include "core/input/loader.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <unistd.h>

using namespace cbv;
using namespace cbv::bench;

namespace {

struct Question
{
    std::string folder;
    LoadOptions options;
    std::string scopeName;
    int runs = 5;
};

/// With --process: whether each file is read, or what the run before has kept is made use of.
enum class Opening { First, Again };

/// Seconds of each step.
struct LoadRun
{
    double load = 0;
    double blocks = 0;
    double summary = 0;
    double all() const { return load + blocks + summary; }
    std::size_t events = 0;
    std::size_t reservations = 0;
    std::shared_ptr<const EventStore> store;
};

LoadRun runLoad(const Question &question)
{
    LoadRun run;
    const Stopwatch loading;
    const auto result = load({question.folder}, question.options);
    run.load = loading.seconds();
    const Stopwatch grouping;
    const auto blocks = capacityBlocks(*result.store);
    run.blocks = grouping.seconds();
    const Stopwatch writing;
    std::size_t written = 0;
    writeSummary([&written](std::string_view piece) { written += piece.size(); }, result, blocks);
    run.summary = writing.seconds();
    run.store = result.store;
    run.events = result.store->size();
    run.reservations = written == 0 ? 0 : blocks.size();
    return run;
}

/// 0 where the load was over before there was one. Runs apart: a partial result costs a merge.
double secondsToFirstPartial(const Question &question)
{
    double seconds = 0;
    const Stopwatch watch;
    std::stop_source stop;
    LoadObserver observer;
    observer.partial = [&](const LoadResult &) {
        seconds = watch.seconds();
        stop.request_stop();
    };
    load({question.folder}, question.options, stop.get_token(), observer);
    return seconds;
}

void printMemory(const Question &question)
{
    const auto figures = inChild([&] {
        const auto before = memoryNow();
        const auto run = runLoad(question);
        const auto after = memoryNow();
        return Figures{static_cast<double>(after.peak),
                       static_cast<double>(after.live) - static_cast<double>(before.live),
                       static_cast<double>(run.events)};
    });
    if (!figures || figures->size() != 3)
        return;
    const auto peak = (*figures)[0];
    const auto live = (*figures)[1];
    const auto events = std::max(1.0, (*figures)[2]);
    std::printf("memory   peak %.1f MB; the store %.1f MB, %.1f bytes an event (peak: %.1f)\n",
                peak / 1e6, live / 1e6, live / events, peak / events);
}

int measureLoad(const Question &question)
{
    printMemory(question);
    Samples floors, loads, blocks, summaries, all, ratios;
    LoadRun last;
    FloorRun floor;
    for (int i = 0; i < question.runs; ++i) {
        floor = runFloor(question.folder, question.options.threads);
        last = runLoad(question);
        floors.add(floor.seconds);
        loads.add(last.load);
        blocks.add(last.blocks);
        summaries.add(last.summary);
        all.add(last.all());
        ratios.add(last.all() / floor.seconds);
    }
    std::printf("floor    %s s\n", floors.text().c_str());
    std::printf("load     %s s\n", loads.text().c_str());
    std::printf("blocks   %s s, %zu reservations\n", blocks.text().c_str(), last.reservations);
    std::printf("summary  %s s\n", summaries.text().c_str());
    std::printf("all      %s s, %.2f GB/s of JSON, %zu events\n", all.text().c_str(),
                static_cast<double>(floor.bytesOut) / 1e9 / all.median(), last.events);
    std::printf("ratio    %s × floor\n", ratios.text(2).c_str());
    if (const double first = secondsToFirstPartial(question); first > 0)
        std::printf("first    %.3f s to the first partial result\n", first);
    else
        std::puts("first    none: the load was over before a partial result was due");
    return 0;
}

std::vector<std::string> commandFor(const Question &question, const std::string &program,
                                    Opening opening)
{
    std::vector<std::string> command{program,        "--summary",
                                     "--scope",      question.scopeName,
                                     "--threads",    std::to_string(question.options.threads),
                                     question.folder};
    if (opening == Opening::First)
        command.emplace_back("--no-cache");
    return command;
}

/// 3: read, but without an event.
bool hasRead(const ChildRun &run)
{
    if (run.status != 0 && run.status != 3)
        std::fprintf(stderr, "benchload: the program ended with %d\n", run.status);
    return run.status == 0 || run.status == 3;
}

int measureProgram(const Question &question, const std::string &program, Opening opening)
{
    const auto command = commandFor(question, program, opening);
    Samples floors, runs, ratios, peaks;
    const int unmeasured = opening == Opening::Again ? 1 : 0;
    for (int i = -unmeasured; i < question.runs; ++i) {
        const auto floor = runFloor(question.folder, question.options.threads);
        const auto run = runProgram(command);
        if (!hasRead(run))
            return 1;
        if (i < 0) {
            std::printf("keeping  %.3f s, %.2f × floor\n", run.seconds,
                        run.seconds / floor.seconds);
            continue;
        }
        floors.add(floor.seconds);
        runs.add(run.seconds);
        ratios.add(run.seconds / floor.seconds);
        peaks.add(static_cast<double>(run.peak) / 1e6);
    }
    std::printf("floor    %s s\n", floors.text().c_str());
    std::printf("program  %s s\n", runs.text().c_str());
    std::printf("ratio    %s × floor\n", ratios.text(2).c_str());
    std::printf("memory   peak %s MB\n", peaks.text(1).c_str());
    return 0;
}

/// Has the system forget what is in the files, as far as anybody may ask for it: not the folders.
void forgetFiles(const std::string &folder)
{
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        const int descriptor =
            entry.is_regular_file() ? ::open(entry.path().c_str(), O_RDONLY) : -1;
        if (descriptor < 0)
            continue;
        (void)::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        ::close(descriptor);
    }
}

int measureCold(const Question &question, const std::string &program)
{
    const auto command = commandFor(question, program, Opening::First);
    Samples warm, cold, ratios;
    if (!hasRead(runProgram(command)))
        return 1;
    for (int i = 0; i < question.runs; ++i) {
        const auto again = runProgram(command);
        forgetFiles(question.folder);
        const auto first = runProgram(command);
        warm.add(again.seconds);
        cold.add(first.seconds);
        ratios.add(first.seconds / again.seconds);
    }
    std::printf("warm     %s s\n", warm.text().c_str());
    std::printf("cold     %s s\n", cold.text().c_str());
    std::printf("ratio    %s × warm\n", ratios.text(2).c_str());
    return 0;
}

/// The same with a cache of its own, which is written first and then made use of.
int measureOpenedAgain(const Question &question, const std::string &program)
{
    auto cache = (std::filesystem::temp_directory_path() / "benchload-XXXXXX").string();
    if (::mkdtemp(cache.data()) == nullptr || ::setenv("XDG_CACHE_HOME", cache.c_str(), 1) != 0)
        return 1;
    const int status = measureProgram(question, program, Opening::Again);
    std::filesystem::remove_all(cache);
    return status;
}

std::optional<Scope> scopeOf(const std::string &name)
{
    static constexpr std::array<std::pair<std::string_view, Scope>, 3> kScopes{
        {{"blocks", Scope::Blocks}, {"instances", Scope::Instances}, {"all", Scope::All}}};
    for (const auto &[word, scope] : kScopes) {
        if (word == name)
            return scope;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {"--threads", "--scope", "--runs", "--program"},
                              {"--process", "--again", "--cold"});
    const auto scope = scopeOf(arguments.text("--scope", "blocks"));
    if (!arguments.isRight() || arguments.plain().size() != 1 || !scope) {
        std::fputs(
            "usage: benchload FOLDER [--scope blocks|instances|all] [--threads N] [--runs K]\n"
            "                 [--process [--again | --cold] [--program FILE]]\n",
            stderr);
        return 2;
    }
    Question question;
    question.folder = arguments.plain().front();
    question.options.scope = *scope;
    question.options.threads = arguments.threads();
    question.scopeName = arguments.text("--scope", "blocks");
    question.runs = arguments.count("--runs", 5);
    std::printf("%s, scope %s, %u threads, %d runs: median (least–most)\n", question.folder.c_str(),
                question.scopeName.c_str(), question.options.threads, question.runs);
    const auto program = arguments.text("--program", CBV_PROGRAM);
    if (arguments.has("--cold"))
        return measureCold(question, program);
    if (arguments.has("--again"))
        return measureOpenedAgain(question, program);
    if (arguments.has("--process"))
        return measureProgram(question, program, Opening::First);
    return measureLoad(question);
}
