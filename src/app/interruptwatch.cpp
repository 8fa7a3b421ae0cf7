// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruptwatch.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>

namespace cbv {

namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(50);

// A signal handler can reach nothing but a global, and set nothing but a lock-free flag.
std::atomic<bool> g_interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteInterrupt(int signal)
{
    g_interrupted.store(true, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}

void watch(std::stop_token over, std::stop_source interrupted)
{
    std::mutex mutex;
    std::condition_variable_any wakened;
    std::unique_lock lock(mutex);
    while (!over.stop_requested()) {
        if (g_interrupted.load(std::memory_order_relaxed)) {
            interrupted.request_stop();
            return;
        }
        wakened.wait_for(lock, over, kLookEvery, [] { return false; });
    }
}

} // namespace

InterruptWatch::InterruptWatch()
{
    g_interrupted.store(false, std::memory_order_relaxed);
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    m_watcher = std::jthread(watch, m_stop);
}

InterruptWatch::~InterruptWatch()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace cbv
