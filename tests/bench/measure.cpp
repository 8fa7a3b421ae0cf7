// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace cbv::bench {

double Samples::part(double share) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(last * share + 0.5)];
}

std::string Samples::text(int decimals) const
{
    std::array<char, 96> line{};
    std::snprintf(line.data(), line.size(), "%.*f (%.*f–%.*f)", decimals, median(), decimals,
                  part(0), decimals, part(1));
    return line.data();
}

Samples timed(int runs, const std::function<void()> &work)
{
    Samples samples;
    for (int i = 0; i < runs; ++i) {
        const Stopwatch watch;
        work();
        samples.add(watch.seconds());
    }
    return samples;
}

Memory memoryNow()
{
    ::malloc_trim(0);
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:" && status >> memory.peak)
            memory.peak *= 1'024;
        if (word == "RssAnon:" && status >> memory.live)
            memory.live *= 1'024;
    }
    return memory;
}

std::optional<Figures> inChild(const std::function<Figures()> &work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto figures = work();
        const auto bytes = figures.size() * sizeof(double);
        const auto sent = ::write(ends[1], figures.data(), bytes);
        ::_exit(sent == static_cast<ssize_t>(bytes) ? 0 : 1);
    }
    ::close(ends[1]);
    Figures figures(64);
    const auto got = ::read(ends[0], figures.data(), figures.size() * sizeof(double));
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0 || got < 0)
        return std::nullopt;
    figures.resize(static_cast<std::size_t>(got) / sizeof(double));
    return figures;
}

ChildRun runProgram(const std::vector<std::string> &command)
{
    std::vector<char *> words;
    for (const auto &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    ChildRun run;
    const Stopwatch watch;
    pid_t child = 0;
    const int failed =
        ::posix_spawn(&child, words.front(), &actions, nullptr, words.data(), environ);
    int status = 0;
    struct ::rusage used = {};
    if (failed == 0 && ::wait4(child, &status, 0, &used) == child && WIFEXITED(status))
        run.status = WEXITSTATUS(status);
    run.seconds = watch.seconds();
    run.peak = static_cast<std::uint64_t>(used.ru_maxrss) * 1'024;
    ::posix_spawn_file_actions_destroy(&actions);
    return run;
}

} // namespace cbv::bench
