// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where results of a worker reach the GUI thread. Runs one job at a time on a
// standard thread (never QtConcurrent: ThreadSanitizer cannot follow it); what a replaced job still
// says is dropped by its generation.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace cbv {

class BackgroundJob : public QObject
{
    Q_OBJECT
public:
    /// Hands a function to the GUI thread; call it on the worker, any number of times.
    using Post = std::function<void(std::function<void()>)>;
    using Work = std::function<void(std::stop_token, const Post &)>;

    explicit BackgroundJob(QObject *parent = nullptr);
    /// Asks all workers to stop, then waits for them.
    ~BackgroundJob() override;

    /// Starts `work`, which must not touch the GUI. A running job is asked to stop and what it
    /// posts from now on is dropped.
    void start(Work work);
    /// Asks the job to stop; what it posts is still delivered (it may hand over what it has).
    void stop();
    /// Asks the job to stop and drops what it posts.
    void drop();
    bool isRunning() const { return m_running; }

signals:
    /// The newest job is over and all that it posted was delivered.
    void finished();

private:
    struct Worker
    {
        std::shared_ptr<bool> over; ///< written and read on the GUI thread only
        std::jthread thread;
    };
    void deliver(quint64 generation, const std::function<void()> &what);

    quint64 m_generation = 0;
    bool m_running = false;
    std::vector<Worker> m_workers; ///< the last one is the newest; the others are stopping
};

} // namespace cbv
