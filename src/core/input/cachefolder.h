// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder in which the program keeps what files gave, so that they need not be read when their
// source is opened again. Private to the person; bounded; may be deleted at any time.
#pragma once

#include "scope.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cbv {

class CacheFolder
{
public:
    /// Makes the folder if need be, and takes its secret for the hashes of this process: call it
    /// before anything is hashed (texthash.h). Null where there can be no such folder.
    static std::shared_ptr<const CacheFolder> open(const std::string &path);
    /// With the secret of this process as it is: no other process will make use of what is kept.
    /// Sources of fewer bytes of logs than `leastLogBytes` are as fast to read, and not kept.
    explicit CacheFolder(std::string path, std::uint64_t leastLogBytes = kLeastLogBytes)
        : m_path(std::move(path)), m_leastLogBytes(leastLogBytes)
    {
    }

    /// The file for what a source gives in a scope. Every load of it has the same, in any order of
    /// its paths.
    std::string fileOf(std::vector<std::string> sources, Scope scope) const;
    /// Of all files in it.
    std::uint64_t bytes() const;
    /// Deletes files, the longest unused first, until the rest takes at most so many bytes.
    void trim(std::uint64_t bytes) const;
    void clear() const { trim(0); }
    std::uint64_t leastLogBytes() const { return m_leastLogBytes; }

    static constexpr std::uint64_t kLeastLogBytes = std::uint64_t(16) << 20;

private:
    std::string m_path;
    std::uint64_t m_leastLogBytes;
};

/// Of one file, and of all together.
inline constexpr std::uint64_t kMaxCacheFileBytes = std::uint64_t(1) << 30;
inline constexpr std::uint64_t kMaxCacheFolderBytes = std::uint64_t(2) << 30;

} // namespace cbv
