// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader.h"

#include "batchcache.h"
#include "eventmerge.h"
#include "filereader.h"
#include "filescan.h"
#include "knownfiles.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <thread>

namespace cbv {
namespace {

using Clock = std::chrono::steady_clock;
using BatchesSink = std::function<void(std::shared_ptr<EventBatch>)>;

/// The least time between two reports; the first comes sooner.
constexpr auto kReportEvery = std::chrono::milliseconds(100);
constexpr auto kFirstReport = std::chrono::milliseconds(40);
/// Within what it took, a reader tells the others no more often what it has done.
constexpr auto kGiveEvery = std::chrono::milliseconds(5);
/// Readers without work are told of so many new files, or look for them so often.
constexpr std::size_t kListedAtOnce = 64;
constexpr auto kListEvery = std::chrono::milliseconds(2);
/// What is kept of a followed source holds on to no more rows than these beside its own.
constexpr std::size_t kRowsOfAPool = 32'768;
/// A reader takes so small a part of what waits at once, and at most so many.
constexpr std::size_t kTakenShare = 64;
/// The same while more files are still being found.
constexpr std::size_t kTakenWhileListing = 8;
constexpr std::size_t kMostTaken = 32;
/// Who has waited for the disk has the next files fetched ahead, so many at least.
constexpr std::size_t kFetchedAfterWaiting = 256;
/// A partial result costs a merge: at most this part of the time goes into them.
constexpr int kMergeShare = 8;

std::shared_ptr<EventBatch> unreadable(const FoundFile &file,
                                       const std::shared_ptr<BatchPools> &pools)
{
    auto batch = std::make_shared<EventBatch>(pools);
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
    Pipeline(const std::vector<std::string> &paths, const LoadOptions &options,
             std::stop_token stop, const LoadObserver &observer)
        : m_paths(paths),
          m_options(options),
          m_stop(std::move(stop)),
          m_observer(observer)
    {
        if (m_options.cache)
            m_cache = std::make_unique<BatchCache>(m_options.cache, paths, m_options.scope);
    }

    LoadResult run()
    {
        const unsigned machine = std::max(1U, std::thread::hardware_concurrency());
        const unsigned count = m_options.threads == 0 ? machine : m_options.threads;
        {
            std::vector<std::jthread> threads;
            threads.emplace_back([this] { list(); });
            for (unsigned i = 0; i < count; ++i)
                threads.emplace_back([this] { readFiles(); });
            watch(count);
        }
        if (m_cache && !m_stop.stop_requested())
            m_cache->finish();
        auto result = merged();
        result.cancelled = m_stop.stop_requested();
        if (m_options.known && !result.cancelled)
            m_options.known->dropUnseen();
        return result;
    }

private:
    void list()
    {
        const auto pools = std::make_shared<BatchPools>();
        std::size_t untold = 0; // files that were found since the readers were told of any
        const auto found = [&](FoundFile file) {
            const std::lock_guard lock(m_mutex);
            ++m_progress.filesFound;
            if (file.problem) {
                ++m_progress.filesDone;
                m_done.push_back(unreadable(file, pools));
                return;
            }
            m_waiting.push_back(std::move(file.path));
            // Readers that are quicker than this would wake up for each file.
            if (++untold >= kListedAtOnce) {
                untold = 0;
                m_work.notify_all();
            }
        };
        const auto noticed = [&](std::string path, Problem problem) {
            const std::lock_guard lock(m_mutex);
            auto batch = std::make_shared<EventBatch>(pools);
            batch->file.path = std::move(path);
            batch->problems.push_back(std::move(problem));
            m_noticed.push_back(std::move(batch));
        };
        std::vector<std::string> onDisk;
        for (const auto &path : m_paths) {
            if (path == "-")
                found({path, std::nullopt});
            else
                onDisk.push_back(path);
        }
        scanFiles(onDisk, found, noticed, m_stop);
        const std::lock_guard lock(m_mutex);
        m_progress.listed = true;
        m_work.notify_all();
    }

    /// The next few paths: none when all are taken. Few at a time, so that no reader sits on work
    /// while another has none.
    std::vector<std::string> take()
    {
        std::unique_lock lock(m_mutex);
        const auto isReady = [this] { return !m_waiting.empty() || m_progress.listed; };
        while (!m_work.wait_for(lock, kListEvery, isReady)) {
        }
        std::vector<std::string> paths;
        if (m_stop.stop_requested())
            return paths;
        const auto share = m_progress.listed ? kTakenShare : kTakenWhileListing;
        const auto count = std::min(m_waiting.size(), 1 + m_waiting.size() / share);
        for (const auto end = std::min(count, kMostTaken); paths.size() < end;) {
            paths.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        return paths;
    }

    /// What one reader has done since it told the others.
    struct Harvest
    {
        FileBatches batches;
        std::uint64_t files = 0;
        std::uint64_t bytes = 0;
        std::size_t events = 0;
        Clock::time_point since = Clock::now();
    };

    void add(Harvest &harvest, std::shared_ptr<EventBatch> batch)
    {
        // Given up before its first record, a log looks like none: it counts as not read.
        if (m_stop.stop_requested() && batch->file.verdict == FileVerdict::NotALog)
            return;
        harvest.bytes += batch->account.bytesRead;
        harvest.events += batch->size();
        harvest.batches.push_back(std::move(batch));
        if (Clock::now() - harvest.since > kGiveEvery)
            give(harvest);
    }

    void give(Harvest &harvest)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_progress.filesDone += harvest.files;
            m_progress.bytesDone += harvest.bytes;
            m_events += harvest.events;
            std::ranges::move(harvest.batches, std::back_inserter(m_done));
        }
        harvest = {};
    }

    /// What one thread reads with.
    struct Reader
    {
        explicit Reader(Scope scope) : reader(scope) {}
        FileReader reader;
        FileStamps stamps;
        BatchCache::Window window;
    };

    /// What is followed has the stamp of its path right now, as what is known of it does.
    std::optional<FileStamp> stampOf(Reader &by, const std::string &path) const
    {
        return m_options.known ? FileStamp::of(path) : by.stamps.of(path);
    }

    /// Gives what a file holds, piece by piece; out of the cache where it is unchanged.
    void readKept(Reader &by, const std::string &path, const BatchesSink &take)
    {
        const auto stamp = m_cache ? stampOf(by, path) : std::nullopt;
        if (stamp) {
            if (const auto kept = m_cache->find(path, *stamp, by.reader.pools(), by.window)) {
                std::ranges::for_each(*kept, take);
                return;
            }
        }
        const bool isToBeKept = stamp && stamp->isCertain();
        FileBatches all;
        by.reader.read(
            path,
            [&](EventBatch &&batch) {
                const auto shared = std::make_shared<EventBatch>(std::move(batch));
                if (isToBeKept)
                    all.push_back(shared);
                take(shared);
            },
            m_stop);
        // The path may lead elsewhere by now.
        if (isToBeKept && !m_stop.stop_requested() && FileStamp::of(path) == stamp)
            m_cache->keep(path, *stamp, all);
    }

    FileBatches readFollowed(Reader &by, const std::string &path)
    {
        return m_options.known->read(path, m_options.patience, m_stop, [&] {
            FileBatches batches;
            readKept(by, path, [&batches](auto batch) { batches.push_back(std::move(batch)); });
            return batches;
        });
    }

    /// An archive is one file here, read by one thread; its members' rows appear one by one. People
    /// have one archive or a few, and unpacking a tar cannot be shared out.
    void readFiles()
    {
        Reader by(m_options.scope);
        Harvest harvest;
        std::size_t ahead = 0; // for how many files more those behind them are fetched
        for (auto paths = take(); !paths.empty(); paths = take()) {
            bool areFetched = false;
            for (auto path = paths.cbegin(); path != paths.cend(); ++path) {
                if (ahead > 0 && !areFetched) {
                    std::for_each(path, paths.cend(), fetchAhead);
                    areFetched = true;
                }
                if (m_stop.stop_requested())
                    break;
                if (m_options.known) {
                    for (auto &batch : readFollowed(by, *path))
                        add(harvest, std::move(batch));
                } else {
                    readKept(by, *path, [&](auto batch) { add(harvest, std::move(batch)); });
                }
                ++harvest.files;
                if (m_options.known && by.reader.pools()->rows.size() > kRowsOfAPool)
                    by.reader.renewPools();
                ahead = by.reader.hasWaited() ? kFetchedAfterWaiting
                                              : ahead - std::min<std::size_t>(ahead, 1);
            }
            give(harvest);
        }
        const std::lock_guard lock(m_mutex);
        ++m_finished;
        m_report.notify_one();
    }

    /// Reports on the caller's thread until all readers have finished.
    void watch(unsigned readers)
    {
        auto nextMerge = Clock::now();
        auto wait = kFirstReport;
        std::size_t shown = 0;
        std::unique_lock lock(m_mutex);
        while (!m_report.wait_for(lock, wait, [&] { return m_finished == readers; })) {
            wait = kReportEvery;
            if (m_observer.progress) {
                const auto progress = m_progress;
                lock.unlock();
                m_observer.progress(progress);
                lock.lock();
            }
            if (!m_observer.partial || m_events == shown || Clock::now() < nextMerge)
                continue;
            shown = m_events;
            auto done = all();
            lock.unlock();
            const auto begin = Clock::now();
            m_observer.partial(mergeBatches(std::move(done), Rereading::No));
            nextMerge =
                Clock::now()
                + std::max<Clock::duration>(kReportEvery, (Clock::now() - begin) * kMergeShare);
            lock.lock();
        }
        const auto progress = m_progress;
        lock.unlock();
        if (m_observer.progress)
            m_observer.progress(progress);
    }

    FileBatches all() const
    {
        auto batches = m_done;
        batches.insert(batches.end(), m_noticed.begin(), m_noticed.end());
        return batches;
    }

    LoadResult merged()
    {
        auto batches = all();
        m_done.clear();
        m_noticed.clear();
        return mergeBatches(std::move(batches));
    }

    const std::vector<std::string> &m_paths;
    LoadOptions m_options;
    std::stop_token m_stop;
    const LoadObserver &m_observer;
    std::unique_ptr<BatchCache> m_cache;

    std::mutex m_mutex;
    std::condition_variable m_work;   ///< a path is waiting, or there will be no more
    std::condition_variable m_report; ///< a reader has finished
    std::deque<std::string> m_waiting;
    FileBatches m_done;
    FileBatches m_noticed; ///< places that are no files
    LoadProgress m_progress;
    std::size_t m_events = 0;
    unsigned m_finished = 0;
};

} // namespace

LoadResult load(const std::vector<std::string> &paths, const LoadOptions &options,
                std::stop_token stop, const LoadObserver &observer)
{
    return Pipeline(paths, options, std::move(stop), observer).run();
}

LoadResult loadText(std::string text, const std::string &name, const LoadOptions &options)
{
    FileReader reader(options.scope);
    TextBuffer bytes;
    bytes.assign(text);
    FileBatches batches;
    reader.readBytes(name, std::move(bytes), [&](EventBatch &&batch) {
        batches.push_back(std::make_shared<EventBatch>(std::move(batch)));
    });
    return mergeBatches(std::move(batches));
}

} // namespace cbv
