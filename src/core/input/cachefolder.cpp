// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefolder.h"

#include "../event/texthash.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace cbv {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSecretName = "secret";
constexpr std::string_view kEnding = ".events";

/// Owner only, whatever the umask says.
constexpr auto kPrivateFolder = fs::perms::owner_all;
constexpr ::mode_t kPrivateFile = S_IRUSR | S_IWUSR;

std::optional<HashSecret> readSecret(const std::string &path)
{
    HashSecret secret;
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return std::nullopt;
    const auto read = ::read(file, secret.data(), secret.size());
    ::close(file);
    if (read != static_cast<::ssize_t>(secret.size()))
        return std::nullopt;
    return secret;
}

/// Whole or not at all: two programs that start at once must agree on one.
bool writeSecret(const std::string &path, const HashSecret &secret)
{
    const auto fresh = path + '.' + std::to_string(::getpid());
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kPrivateFile);
    if (file < 0)
        return false;
    const auto written = ::write(file, secret.data(), secret.size());
    ::close(file);
    // Unlike a rename, a link does not replace the one that another program has made meanwhile.
    const bool isThere = written == static_cast<::ssize_t>(secret.size())
                         && (::link(fresh.c_str(), path.c_str()) == 0 || errno == EEXIST);
    ::unlink(fresh.c_str());
    return isThere;
}

struct Kept
{
    fs::path path;
    std::uint64_t bytes = 0;
    fs::file_time_type used;
};

std::vector<Kept> keptIn(const std::string &folder)
{
    std::vector<Kept> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::error_code gone;
        // What a program that was ended left half written has more behind the ending.
        const bool isOurs = at->path().filename().string().find(kEnding) != std::string::npos;
        if (!isOurs || !at->is_regular_file(gone))
            continue;
        Kept file{at->path(), at->file_size(gone), at->last_write_time(gone)};
        if (!gone)
            files.push_back(std::move(file));
    }
    return files;
}

} // namespace

std::shared_ptr<const CacheFolder> CacheFolder::open(const std::string &path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        return nullptr;
    fs::permissions(path, kPrivateFolder, error);
    if (error)
        return nullptr;
    const auto file = path + '/' + std::string(kSecretName);
    auto secret = readSecret(file);
    if (!secret && writeSecret(file, drawnSecret()))
        secret = readSecret(file);
    if (!secret)
        return nullptr;
    useSecret(*secret);
    return std::make_shared<const CacheFolder>(path);
}

std::string CacheFolder::fileOf(std::vector<std::string> sources, Scope scope) const
{
    std::ranges::sort(sources);
    std::string text = std::to_string(static_cast<int>(scope));
    for (const auto &source : sources) {
        std::error_code error;
        const auto whole = fs::absolute(source, error);
        text += '\0' + (error ? source : whole.lexically_normal().string());
    }
    const auto name = hashOfBytes(text);
    std::array<char, 40> digits{};
    (void)std::snprintf(digits.data(), digits.size(), "%016llx%016llx",
                        static_cast<unsigned long long>(name.high),
                        static_cast<unsigned long long>(name.low));
    return m_path + '/' + digits.data() + std::string(kEnding);
}

std::uint64_t CacheFolder::bytes() const
{
    std::uint64_t sum = 0;
    for (const auto &file : keptIn(m_path))
        sum += file.bytes;
    return sum;
}

void CacheFolder::trim(std::uint64_t bytes) const
{
    auto files = keptIn(m_path);
    std::ranges::sort(files, std::ranges::greater(), &Kept::used);
    std::uint64_t sum = 0;
    for (const auto &file : files) {
        sum += file.bytes;
        std::error_code error;
        if (sum > bytes)
            fs::remove(file.path, error);
    }
}

} // namespace cbv
