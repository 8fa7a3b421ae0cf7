// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tells, without opening a file, whether it is still the one that was read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

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
    /// In milliseconds since it was written; below 0 where that lies in the future.
    std::int64_t age() const;
    /// Whether a change after now would show in another stamp: asked before the file is read.
    bool isCertain() const;
};

/// The stamps of many files, mostly of one folder after the other: that is kept open, as the system
/// would walk the whole path again for each file. One for each thread.
class FileStamps
{
public:
    FileStamps() = default;
    ~FileStamps();
    FileStamps(const FileStamps &) = delete;
    FileStamps &operator=(const FileStamps &) = delete;

    /// As FileStamp::of().
    std::optional<FileStamp> of(const std::string &path);

private:
    std::string m_folder; ///< with the slash behind it
    int m_descriptor = -1;
};

} // namespace cbv
