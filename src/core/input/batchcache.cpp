// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchcache.h"

#include "batchcodec.h"

#include "../event/texthash.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <type_traits>
#include <unistd.h>

namespace cbv {
namespace {

/// So much is collected before it is written.
constexpr std::size_t kWriteBytes = std::size_t(256) << 10;
/// So much is read at once: what some hundred files gave.
constexpr std::size_t kWindowBytes = std::size_t(64) << 10;
/// Of how the bytes are laid out.
constexpr int kLayout = 2;

/// What was kept is of use only to the very program that wrote it: what a record gives is decided there.
std::string programIdentity()
{
    const auto stamp = FileStamp::of("/proc/self/exe");
    std::string text = std::to_string(kLayout);
    if (stamp) {
        for (const auto n : {stamp->device, stamp->inode, stamp->bytes})
            text += ' ' + std::to_string(n);
        text += ' ' + std::to_string(stamp->modified);
    }
    return text;
}

template<typename T>
std::string_view rawBytes(const std::vector<T> &values)
{
    static_assert(std::is_trivially_copyable_v<T>);
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

} // namespace

BatchCache::BatchCache(std::shared_ptr<const CacheFolder> folder, const std::vector<std::string> &sources,
                       Scope scope)
    : m_folder(std::move(folder)), m_path(m_folder->fileOf(sources, scope)),
      m_identity(hashOfBytes(programIdentity() + m_path))
{
    m_old = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (m_old >= 0)
        openOld();
}

BatchCache::~BatchCache()
{
    if (m_old >= 0)
        ::close(m_old);
    dropFresh();
}

void BatchCache::openOld()
{
    struct ::stat info = {};
    Trailer trailer;
    if (::fstat(m_old, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size < ::off_t(sizeof trailer))
        return;
    const auto size = static_cast<std::uint64_t>(info.st_size) - sizeof trailer;
    if (!readOld(size, &trailer, sizeof trailer) || trailer.identity != m_identity
        || trailer.entries > size / sizeof(Entry))
        return;
    const auto end = size - trailer.entries * sizeof(Entry);
    std::vector<Entry> entries(trailer.entries);
    const bool isSound = readOld(end, entries.data(), entries.size() * sizeof(Entry))
                         && hashOfBytes(rawBytes(entries)) == trailer.sum
                         && std::ranges::is_sorted(entries, isBefore)
                         && std::ranges::all_of(entries, [end](const Entry &e) {
                                return e.offset <= end && e.bytes <= end - e.offset;
                            });
    if (!isSound)
        return;
    m_known = std::move(entries);
    m_end = end;
    m_seen = std::vector<std::atomic<bool>>(m_known.size());
}

bool BatchCache::readOld(std::uint64_t offset, void *to, std::size_t bytes) const
{
    auto *at = static_cast<char *>(to);
    while (bytes > 0) {
        const auto read = ::pread(m_old, at, bytes, static_cast<::off_t>(offset));
        if (read <= 0)
            return false;
        at += read;
        offset += static_cast<std::uint64_t>(read);
        bytes -= static_cast<std::size_t>(read);
    }
    return true;
}

/// What was kept of one file; empty where it cannot be read.
std::string_view BatchCache::bytesOf(const Entry &entry, Window &window) const
{
    const auto isThere = [&] {
        return entry.offset >= window.begin
               && entry.offset + entry.bytes <= window.begin + window.bytes.size();
    };
    if (!isThere()) {
        const auto wanted = std::max<std::uint64_t>(entry.bytes, kWindowBytes);
        window.begin = entry.offset;
        window.bytes.resize(std::min(wanted, m_end - entry.offset));
        if (!readOld(entry.offset, window.bytes.data(), window.bytes.size()))
            window.bytes.clear();
    }
    return isThere() ? std::string_view(window.bytes).substr(entry.offset - window.begin, entry.bytes)
                     : std::string_view();
}

std::optional<FileBatches> BatchCache::find(const std::string &path, const FileStamp &stamp,
                                            const std::shared_ptr<BatchPools> &pools,
                                            Window &window)
{
    if (m_known.empty())
        return std::nullopt;
    const auto key = hashOfBytes(path);
    const auto found = std::ranges::lower_bound(m_known, key, {}, &Entry::path);
    if (found == m_known.end() || found->path != key || found->stamp != stamp)
        return std::nullopt;
    const auto bytes = bytesOf(*found, window);
    if (hashOfBytes(bytes) != found->sum)
        return std::nullopt;
    auto batches = decodeBatches(bytes, pools);
    if (window.bytes.size() > kWindowBytes)
        window = {}; // of an unusually large one
    if (batches)
        m_seen[static_cast<std::size_t>(found - m_known.begin())].store(true,
                                                                        std::memory_order_relaxed);
    return batches;
}

void BatchCache::keep(const std::string &path, const FileStamp &stamp, const FileBatches &batches)
{
    const auto bytes = encodeBatches(batches);
    if (bytes.empty())
        return;
    Entry entry;
    entry.path = hashOfBytes(path);
    entry.stamp = stamp;
    entry.sum = hashOfBytes(bytes);
    const std::lock_guard lock(m_mutex);
    for (const auto &batch : batches)
        m_logBytes += batch->account.bytesUnpacked;
    append(entry, bytes);
}

void BatchCache::append(Entry entry, std::string_view bytes)
{
    entry.offset = m_written + m_waiting.size();
    entry.bytes = bytes.size();
    m_entries.push_back(entry);
    m_waiting += bytes;
    if (m_waiting.size() >= kWriteBytes)
        writeWaiting();
}

void BatchCache::writeWaiting()
{
    if (m_fresh < 0 && !m_failed) {
        m_freshPath = m_path + ".XXXXXX";
        m_fresh = ::mkostemp(m_freshPath.data(), O_CLOEXEC); // readable by its owner only
        m_failed = m_fresh < 0;
    }
    m_failed = m_failed || m_written + m_waiting.size() > kMaxCacheFileBytes;
    for (std::string_view left = m_waiting; !left.empty() && !m_failed;) {
        const auto written = ::write(m_fresh, left.data(), left.size());
        m_failed = written <= 0;
        left.remove_prefix(m_failed ? 0 : static_cast<std::size_t>(written));
    }
    m_written += m_waiting.size();
    m_waiting.clear();
}

/// What is still true of what was kept before, in the order in which it lies there.
void BatchCache::keepKnown()
{
    std::vector<Entry> known;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (m_seen[i])
            known.push_back(m_known[i]);
    }
    std::ranges::sort(known, {}, &Entry::offset);
    Window window;
    for (const auto &entry : known) {
        const auto bytes = bytesOf(entry, window);
        if (!m_failed && bytes.size() == entry.bytes)
            append(entry, bytes);
    }
}

void BatchCache::finish()
{
    const std::lock_guard lock(m_mutex);
    const auto isUnchanged = m_entries.empty() && !m_known.empty()
                             && std::ranges::all_of(m_seen, [](const auto &s) { return s.load(); });
    if (isUnchanged) {
        (void)::futimens(m_old, nullptr); // it was used now
        return;
    }
    if (m_entries.empty() || (m_known.empty() && m_logBytes < m_folder->leastLogBytes()))
        return;
    keepKnown();
    std::ranges::sort(m_entries, isBefore);
    const Trailer trailer{m_identity, hashOfBytes(rawBytes(m_entries)), m_entries.size()};
    m_waiting += rawBytes(m_entries);
    m_waiting.append(reinterpret_cast<const char *>(&trailer), sizeof trailer);
    writeWaiting();
    if (!m_failed && ::rename(m_freshPath.c_str(), m_path.c_str()) == 0)
        m_freshPath.clear();
    dropFresh();
    m_folder->trim(kMaxCacheFolderBytes);
}

void BatchCache::dropFresh()
{
    if (m_fresh >= 0)
        ::close(m_fresh);
    m_fresh = -1;
    if (!m_freshPath.empty())
        ::unlink(m_freshPath.c_str());
    m_freshPath.clear();
}

} // namespace cbv
