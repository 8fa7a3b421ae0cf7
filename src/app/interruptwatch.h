// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns Ctrl+C and a request to terminate into a stop token, so that a run ends in order. The
// second one ends the process at once, as if nobody had watched.
#pragma once

#include <stop_token>
#include <thread>

namespace cbv {

/// One at a time in a process, because a process has one set of signal handlers.
class InterruptWatch
{
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watcher;
};

} // namespace cbv
