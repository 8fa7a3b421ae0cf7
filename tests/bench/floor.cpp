// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include "measure.h"

#include <libdeflate.h>

#include <condition_variable>
#include <cstring>
#include <deque>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace cbv::bench {
namespace {

class PathQueue
{
public:
    void add(std::string path)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_paths.push_back(std::move(path));
        }
        m_changed.notify_one();
    }
    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
    }
    /// False when there is none left.
    bool take(std::string &path)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || !m_paths.empty(); });
        if (m_paths.empty())
            return false;
        path = std::move(m_paths.front());
        m_paths.pop_front();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_paths;
    bool m_ended = false;
};

struct Freed
{
    void operator()(libdeflate_decompressor *what) const { libdeflate_free_decompressor(what); }
    void operator()(DIR *what) const { ::closedir(what); }
};

void list(const std::string &folder, PathQueue &queue)
{
    const std::unique_ptr<DIR, Freed> dir(::opendir(folder.c_str()));
    if (!dir)
        return;
    while (const dirent *entry = ::readdir(dir.get())) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        std::string path = folder + '/' + entry->d_name;
        if (entry->d_type == DT_DIR)
            list(path, queue);
        else if (entry->d_type == DT_REG)
            queue.add(std::move(path));
    }
}

class Inflater
{
public:
    void run(PathQueue &queue)
    {
        std::string path;
        while (queue.take(path)) {
            ++m_sum.files;
            if (!read(path) || !inflate())
                ++m_sum.failed;
        }
    }
    const FloorRun &sum() const { return m_sum; }

private:
    bool read(const std::string &path)
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct ::stat about = {};
        bool whole = file >= 0 && ::fstat(file, &about) == 0;
        if (whole) {
            m_size = static_cast<std::size_t>(about.st_size);
            if (m_packed.size() < m_size)
                m_packed.resize(m_size);
            whole = ::read(file, m_packed.data(), m_size) == about.st_size;
            m_sum.bytesRead += m_size;
        }
        if (file >= 0)
            ::close(file);
        return whole;
    }

    bool inflate()
    {
        std::uint32_t says = 0; // gzip's last four bytes: how much comes out
        if (m_size < 18)
            return false;
        std::memcpy(&says, m_packed.data() + m_size - 4, 4);
        if (m_out.size() < says)
            m_out.resize(says);
        std::size_t made = 0;
        const auto done = libdeflate_gzip_decompress(m_engine.get(), m_packed.data(), m_size,
                                                     m_out.data(), m_out.size(), &made);
        m_sum.bytesOut += made;
        return done == LIBDEFLATE_SUCCESS;
    }

    std::unique_ptr<libdeflate_decompressor, Freed> m_engine{libdeflate_alloc_decompressor()};
    std::vector<char> m_packed;
    std::vector<char> m_out;
    std::size_t m_size = 0;
    FloorRun m_sum;
};

} // namespace

FloorRun runFloor(const std::string &folder, unsigned threads)
{
    const Stopwatch watch;
    PathQueue queue;
    std::vector<Inflater> inflaters(threads);
    {
        std::vector<std::jthread> workers;
        for (auto &inflater : inflaters)
            workers.emplace_back([&] { inflater.run(queue); });
        list(folder, queue);
        queue.end();
    }
    FloorRun all;
    for (const auto &inflater : inflaters) {
        all.files += inflater.sum().files;
        all.failed += inflater.sum().failed;
        all.bytesRead += inflater.sum().bytesRead;
        all.bytesOut += inflater.sum().bytesOut;
    }
    all.seconds = watch.seconds();
    return all;
}

} // namespace cbv::bench
