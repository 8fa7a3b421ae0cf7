// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files of one source gave when they were read last, so that a source that is followed
// costs a listing and the files that changed. Not a cache on disk. Thread-safe.
#pragma once

#include "filestamp.h"
#include "loader.h"

#include "../event/eventbatch.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace cbv {

class KnownFiles
{
public:
    /// What the file gives: without reading it where it is unchanged, through `readNow` where it is
    /// new or changed. With patience, one that is broken and still being written gives what it gave
    /// before, or nothing.
    FileBatches read(const std::string &path, Patience patience, const std::stop_token &stop,
                     const std::function<FileBatches()> &readNow);
    /// Forgets the files that were not read since the last call.
    void dropUnseen();
    /// Whether a listing of `paths` shows a file that is new, gone or changed. Reads no file.
    bool hasChanged(const std::vector<std::string> &paths, std::stop_token stop);

private:
    struct Known
    {
        FileStamp stamp;
        FileBatches batches;
        bool holdsBatches = false; ///< false beyond kMaxKnownRows: it is read again
        bool isCertain = false;    ///< its stamp was old enough to tell a later change
        bool seen = false;
    };

    std::optional<FileBatches> find(const std::string &path, const FileStamp &stamp);
    FileBatches last(const std::string &path);
    void keep(const std::string &path, const FileStamp &stamp, bool isCertain,
              const FileBatches &batches);

    std::mutex m_mutex;
    std::unordered_map<std::string, Known> m_files;
    std::size_t m_rows = 0; ///< of all batches that are held
    /// Of all batches without rows: they would hold on to all rows of their readers.
    const std::shared_ptr<BatchPools> m_none = std::make_shared<BatchPools>();
};

} // namespace cbv
