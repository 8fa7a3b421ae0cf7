// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestamp.h"

#include <chrono>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace cbv {
namespace {

/// The coarsest clock of a file system that people have (FAT): a file as young as this when it was
/// read may change without another stamp.
constexpr std::int64_t kStampStepMs = 2'000;

std::int64_t nanoseconds(const ::timespec &time)
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::optional<FileStamp> stampOf(const struct ::stat &info)
{
    if (!S_ISREG(info.st_mode))
        return std::nullopt;
    return FileStamp{info.st_dev, info.st_ino, static_cast<std::uint64_t>(info.st_size),
                     nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

} // namespace

std::optional<FileStamp> FileStamp::of(const std::string &path)
{
    struct ::stat info = {};
    return ::stat(path.c_str(), &info) == 0 ? stampOf(info) : std::nullopt;
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

FileStamps::~FileStamps()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<FileStamp> FileStamps::of(const std::string &path)
{
    const auto name = path.rfind('/') + 1;
    if (name == 0)
        return FileStamp::of(path);
    if (const auto folder = std::string_view(path).substr(0, name); folder != m_folder) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_folder = folder;
        m_descriptor = ::open(m_folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    }
    struct ::stat info = {};
    const bool isThere =
        m_descriptor >= 0 && ::fstatat(m_descriptor, path.c_str() + name, &info, 0) == 0;
    return isThere ? stampOf(info) : std::nullopt;
}

} // namespace cbv
