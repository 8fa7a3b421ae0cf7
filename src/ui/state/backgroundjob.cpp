// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundjob.h"

#include <QMetaObject>

namespace cbv {

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob()
{
    for (Worker &worker : m_workers)
        worker.thread.request_stop();
    m_workers.clear(); // joins
}

void BackgroundJob::deliver(quint64 generation, const std::function<void()> &what)
{
    if (generation == m_generation)
        what();
}

void BackgroundJob::start(Work work)
{
    drop();
    std::erase_if(m_workers, [](const Worker &worker) { return *worker.over; });
    const quint64 generation = m_generation;
    m_running = true;
    auto over = std::make_shared<bool>(false);
    const Post post = [this, generation](std::function<void()> what) {
        QMetaObject::invokeMethod(
            this, [this, generation, what = std::move(what)] { deliver(generation, what); },
            Qt::QueuedConnection);
    };
    auto thread = std::jthread([this, post, over, work = std::move(work)](std::stop_token stop) {
        work(stop, post);
        post([this] {
            m_running = false;
            emit finished();
        });
        QMetaObject::invokeMethod(
            this, [over] { *over = true; }, Qt::QueuedConnection);
    });
    m_workers.push_back({over, std::move(thread)});
}

void BackgroundJob::stop()
{
    if (m_running)
        m_workers.back().thread.request_stop();
}

void BackgroundJob::drop()
{
    stop();
    ++m_generation;
    m_running = false;
}

} // namespace cbv
