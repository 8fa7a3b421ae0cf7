// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files of one source gave when they were read last, in one file of the cache folder: a file
// of the same stamp is not read again. What is damaged, foreign or of another version of the program is
// ignored and replaced. Thread-safe, but for finish().
#pragma once

#include "cachefolder.h"
#include "filestamp.h"

#include "../event/eventbatch.h"
#include "../event/fingerprint.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

class BatchCache
{
public:
    /// Opens what was kept of this source; nothing is fine.
    BatchCache(std::shared_ptr<const CacheFolder> folder, const std::vector<std::string> &sources,
               Scope scope);
    ~BatchCache();
    BatchCache(const BatchCache &) = delete;
    BatchCache &operator=(const BatchCache &) = delete;

    /// A stretch of what was kept, for one thread: files lie in it in the order in which they were
    /// read, so that the next one is mostly there.
    struct Window
    {
        std::uint64_t begin = 0;
        std::string bytes;
    };
    /// What the file gave, into the pools of the calling thread.
    std::optional<FileBatches> find(const std::string &path, const FileStamp &stamp,
                                    const std::shared_ptr<BatchPools> &pools, Window &window);
    /// What the file has given now; `stamp` is from before it was read.
    void keep(const std::string &path, const FileStamp &stamp, const FileBatches &batches);
    /// All files of the source have been asked for: writes anew what has changed. Without it, nothing is.
    void finish();

private:
    /// As it lies in the file, which ends with all of them and a Trailer.
    struct Entry
    {
        Fingerprint path; ///< hashed
        FileStamp stamp;
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
        Fingerprint sum; ///< of the bytes
    };
    struct Trailer
    {
        Fingerprint identity; ///< of the program, the source and the scope
        Fingerprint sum;      ///< of the entries
        std::uint64_t entries = 0;
    };
    static bool isBefore(const Entry &a, const Entry &b) { return a.path < b.path; }

    void openOld();
    bool readOld(std::uint64_t offset, void *to, std::size_t bytes) const;
    std::string_view bytesOf(const Entry &entry, Window &window) const;
    void keepKnown();
    void append(Entry entry, std::string_view bytes);
    void writeWaiting();
    void dropFresh();

    std::shared_ptr<const CacheFolder> m_folder;
    std::string m_path;
    Fingerprint m_identity;

    int m_old = -1; ///< descriptor of what was kept before
    std::vector<Entry> m_known; ///< in it, by path
    std::uint64_t m_end = 0;    ///< of the bytes of all of these
    std::vector<std::atomic<bool>> m_seen; ///< of m_known

    std::mutex m_mutex; ///< for what follows
    std::string m_freshPath;
    int m_fresh = -1; ///< descriptor of what is being written
    std::uint64_t m_written = 0;
    std::string m_waiting; ///< to be written
    std::uint64_t m_logBytes = 0; ///< of the files that were read now
    bool m_failed = false;
    std::vector<Entry> m_entries; ///< in it
};

} // namespace cbv
