// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader.h"

#include "eventmerge.h"
#include "filereader.h"
#include "filescan.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace cbv {
namespace {

using Clock = std::chrono::steady_clock;

/// The least time between two reports.
constexpr auto kReportEvery = std::chrono::milliseconds(100);
/// A partial result costs a merge: at most this part of the time goes into them.
constexpr int kMergeShare = 8;

std::unique_ptr<EventBatch> unreadable(const FoundFile &file)
{
    auto batch = std::make_unique<EventBatch>();
    batch->file.path = file.path;
    batch->file.verdict = FileVerdict::Unreadable;
    batch->account.files.add(FileVerdict::Unreadable);
    batch->problems.push_back(*file.problem);
    return batch;
}

/// The lister puts paths in, the readers take them out; what they give waits for the merge.
class Pipeline
{
public:
    Pipeline(const LoadOptions &options, std::stop_token stop, const LoadObserver &observer)
        : m_options(options), m_stop(std::move(stop)), m_observer(observer)
    {
    }

    LoadResult run(const std::vector<std::string> &paths)
    {
        const unsigned machine = std::max(1U, std::thread::hardware_concurrency());
        const unsigned count = m_options.threads == 0 ? machine : m_options.threads;
        {
            std::vector<std::jthread> threads;
            threads.emplace_back([this, &paths] { list(paths); });
            for (unsigned i = 0; i < count; ++i)
                threads.emplace_back([this] { readFiles(); });
            watch(count);
        }
        auto result = merged();
        result.cancelled = m_stop.stop_requested();
        return result;
    }

private:
    void list(const std::vector<std::string> &paths)
    {
        const auto found = [this](FoundFile file) {
            const std::lock_guard lock(m_mutex);
            ++m_progress.filesFound;
            if (file.problem) {
                ++m_progress.filesDone;
                m_done.push_back(unreadable(file));
            } else {
                m_waiting.push_back(std::move(file.path));
                m_work.notify_one();
            }
        };
        const auto noticed = [this](std::string path, Problem problem) {
            const std::lock_guard lock(m_mutex);
            auto batch = std::make_unique<EventBatch>();
            batch->file.path = std::move(path);
            batch->problems.push_back(std::move(problem));
            m_noticed.push_back(std::move(batch));
        };
        std::vector<std::string> onDisk;
        for (const auto &path : paths) {
            if (path == "-")
                found({path, 0, std::nullopt});
            else
                onDisk.push_back(path);
        }
        scanFiles(onDisk, found, noticed, m_stop);
        const std::lock_guard lock(m_mutex);
        m_progress.listed = true;
        m_work.notify_all();
    }

    /// The next path, or nothing when all are taken.
    std::optional<std::string> take()
    {
        std::unique_lock lock(m_mutex);
        m_work.wait(lock, [this] { return !m_waiting.empty() || m_progress.listed; });
        if (m_waiting.empty() || m_stop.stop_requested())
            return std::nullopt;
        auto path = std::move(m_waiting.front());
        m_waiting.pop_front();
        return path;
    }

    void readFiles()
    {
        FileReader reader(m_options.scope);
        while (const auto path = take()) {
            auto batch = std::make_unique<EventBatch>(reader.read(*path, m_stop));
            // Given up before its first record, a log looks like none: it counts as not read.
            if (m_stop.stop_requested() && batch->file.verdict == FileVerdict::NotALog)
                break;
            const std::lock_guard lock(m_mutex);
            ++m_progress.filesDone;
            m_progress.bytesDone += batch->account.bytesRead;
            m_events += batch->rows.size();
            m_done.push_back(std::move(batch));
        }
        const std::lock_guard lock(m_mutex);
        ++m_finished;
        m_report.notify_one();
    }

    /// Reports on the caller's thread until all readers have finished.
    void watch(unsigned readers)
    {
        auto nextMerge = Clock::now() + kReportEvery;
        std::size_t shown = 0;
        std::unique_lock lock(m_mutex);
        while (!m_report.wait_for(lock, kReportEvery, [&] { return m_finished == readers; })) {
            if (m_observer.progress) {
                const auto progress = m_progress;
                lock.unlock();
                m_observer.progress(progress);
                lock.lock();
            }
            if (!m_observer.partial || m_events == shown || Clock::now() < nextMerge)
                continue;
            shown = m_events;
            const auto done = pointers();
            lock.unlock();
            const auto begin = Clock::now();
            m_observer.partial(mergeBatches(done));
            nextMerge = Clock::now() + std::max<Clock::duration>(kReportEvery,
                                                                 (Clock::now() - begin) * kMergeShare);
            lock.lock();
        }
        const auto progress = m_progress;
        lock.unlock();
        if (m_observer.progress)
            m_observer.progress(progress);
    }

    /// The batches themselves never change once they are done.
    std::vector<const EventBatch *> pointers() const
    {
        std::vector<const EventBatch *> batches;
        batches.reserve(m_done.size() + m_noticed.size());
        for (const auto *list : {&m_done, &m_noticed}) {
            for (const auto &batch : *list)
                batches.push_back(batch.get());
        }
        return batches;
    }

    LoadResult merged() const
    {
        const auto batches = pointers();
        return mergeBatches(batches);
    }

    LoadOptions m_options;
    std::stop_token m_stop;
    const LoadObserver &m_observer;

    std::mutex m_mutex;
    std::condition_variable m_work;   ///< a path is waiting, or there will be no more
    std::condition_variable m_report; ///< a reader has finished
    std::deque<std::string> m_waiting;
    std::vector<std::unique_ptr<EventBatch>> m_done;
    std::vector<std::unique_ptr<EventBatch>> m_noticed; ///< places that are no files
    LoadProgress m_progress;
    std::size_t m_events = 0;
    unsigned m_finished = 0;
};

} // namespace

LoadResult load(const std::vector<std::string> &paths, const LoadOptions &options, std::stop_token stop,
                const LoadObserver &observer)
{
    return Pipeline(options, std::move(stop), observer).run(paths);
}

LoadResult loadText(std::string text, const std::string &name, const LoadOptions &options)
{
    FileReader reader(options.scope);
    TextBuffer bytes;
    bytes.assign(text);
    const auto batch = reader.readBytes(name, std::move(bytes));
    const EventBatch *const only = &batch;
    return mergeBatches({&only, 1});
}

} // namespace cbv
