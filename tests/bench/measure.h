// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times and memory of a run: a clock, samples of which the median counts, and work in a process of
// its own whose memory is not mixed with ours.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cbv::bench {

class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    /// 0 where there are none.
    double median() const { return part(0.5); }
    /// The value that so much of them does not exceed; 0.99 for the p99.
    double part(double share) const;
    /// `0.412 (0.401–0.530)`: the median, the least and the most.
    std::string text(int decimals = 3) const;

private:
    std::vector<double> m_values;
};

/// Seconds that `work` takes, `runs` times.
Samples timed(int runs, const std::function<void()> &work);

/// Of this process.
struct Memory
{
    std::uint64_t peak = 0; ///< bytes, resident
    std::uint64_t live = 0; ///< the process's own, after what is free was given back
};
Memory memoryNow();

/// Numbers that `work` gives, which runs in a copy of this process; none where that failed. To be
/// called before anything else has taken memory or started a thread.
using Figures = std::vector<double>;
std::optional<Figures> inChild(const std::function<Figures()> &work);

/// A program run to its end, its output thrown away.
struct ChildRun
{
    double seconds = 0;
    int status = -1; ///< its exit code; -1 where it did not come to one
    std::uint64_t peak = 0;
};
ChildRun runProgram(const std::vector<std::string> &command);

} // namespace cbv::bench
