// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tells, without opening a file, whether it is still the one that was read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

struct stat;

namespace cbv {

struct FileStamp
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t bytes = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t changed = 0;  ///< the same, of its name, its rights or its content
    bool operator==(const FileStamp &) const = default;

    /// std::nullopt for what is no regular file, or not there.
    static std::optional<FileStamp> of(const std::string &path);
    static std::optional<FileStamp> of(const struct ::stat &info);
    /// In milliseconds since it was written; below 0 where that lies in the future.
    std::int64_t age() const;
    /// Whether a change after now would show in another stamp: asked before the file is read.
    bool isCertain() const;
};

} // namespace cbv
