// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestamp.h"

#include <chrono>
#include <sys/stat.h>

namespace cbv {
namespace {

/// The coarsest clock of a file system that people have (FAT): a file as young as this when it was
/// read may change without another stamp.
constexpr std::int64_t kStampStepMs = 2'000;

std::int64_t nanoseconds(const ::timespec &time)
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::optional<FileStamp> FileStamp::of(const std::string &path)
{
    struct ::stat info = {};
    return ::stat(path.c_str(), &info) == 0 ? of(info) : std::nullopt;
}

std::optional<FileStamp> FileStamp::of(const struct ::stat &info)
{
    if (!S_ISREG(info.st_mode))
        return std::nullopt;
    return FileStamp{info.st_dev, info.st_ino, static_cast<std::uint64_t>(info.st_size),
                     nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

std::int64_t FileStamp::age() const
{
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return now - modified / 1'000'000;
}

bool FileStamp::isCertain() const
{
    // A time in the future is some other clock's: it would never grow old enough.
    const auto old = age();
    return old > kStampStepMs || old < 0;
}

} // namespace cbv
