// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownfiles.h"

#include "filescan.h"

#include <algorithm>
#include <chrono>
#include <sys/stat.h>
#include <utility>

namespace cbv {
namespace {

/// Rows that are held for files that may never change again: some 150 MB.
constexpr std::size_t kMaxKnownRows = 1'000'000;
/// The coarsest clock of a file system that people have (FAT): a file as young as this when it was
/// read may change without another stamp.
constexpr std::int64_t kStampStepMs = 2'000;
/// The writer of a broken file may still be at it: less time than this has passed since.
constexpr std::int64_t kSettleMs = 3'000;

bool isBroken(const std::shared_ptr<EventBatch> &batch)
{
    return std::ranges::any_of(batch->problems, [](const Problem &p) {
        return p.severity >= Severity::Rejected || p.code == ProblemCode::EmptyFile
               || p.code == ProblemCode::MissingEnd;
    });
}

std::size_t rowsOf(const FileBatches &batches)
{
    std::size_t rows = 0;
    for (const auto &batch : batches)
        rows += batch->rows.size();
    return rows;
}

} // namespace

/// std::nullopt for what is no regular file, or not there.
std::optional<KnownFiles::Stamp> KnownFiles::stampOf(const std::string &path)
{
    struct ::stat info = {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    Stamp stamp;
    stamp.bytes = static_cast<std::uint64_t>(info.st_size);
    stamp.inode = info.st_ino;
    stamp.modified = std::int64_t(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
    return stamp;
}

/// In milliseconds since it was written; below 0 where that lies in the future.
std::int64_t KnownFiles::ageOf(const Stamp &stamp)
{
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return now - stamp.modified / 1'000'000;
}

FileBatches KnownFiles::read(const std::string &path, Patience patience, const std::stop_token &stop,
                             const std::function<FileBatches()> &readNow)
{
    const auto stamp = stampOf(path);
    if (!stamp)
        return readNow();
    if (auto known = find(path, *stamp))
        return std::move(*known);
    auto batches = readNow();
    if (stop.stop_requested())
        return batches;
    const auto age = ageOf(*stamp);
    const bool isUnsettled = age >= 0 && age < kSettleMs;
    if (patience == Patience::WhileWritten && isUnsettled && std::ranges::any_of(batches, isBroken))
        return last(path);
    keep(path, *stamp, batches);
    return batches;
}

std::optional<FileBatches> KnownFiles::find(const std::string &path, const Stamp &stamp)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_files.find(path);
    if (known == m_files.end() || !known->second.isCertain || !known->second.holdsBatches
        || known->second.stamp != stamp)
        return std::nullopt;
    known->second.seen = true;
    return known->second.batches;
}

FileBatches KnownFiles::last(const std::string &path)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_files.find(path);
    if (known == m_files.end())
        return {};
    known->second.seen = true;
    return known->second.batches;
}

void KnownFiles::keep(const std::string &path, const Stamp &stamp, const FileBatches &batches)
{
    const std::lock_guard lock(m_mutex);
    auto &known = m_files[path];
    m_rows -= rowsOf(known.batches);
    known.stamp = stamp;
    // A time in the future is some other clock's: it would never grow old enough.
    const auto age = ageOf(stamp);
    known.isCertain = age > kStampStepMs || age < 0;
    known.holdsBatches = m_rows + rowsOf(batches) <= kMaxKnownRows;
    known.batches = known.holdsBatches ? batches : FileBatches();
    known.seen = true;
    m_rows += rowsOf(known.batches);
}

void KnownFiles::dropUnseen()
{
    const std::lock_guard lock(m_mutex);
    for (auto at = m_files.begin(); at != m_files.end();) {
        if (std::exchange(at->second.seen, false)) {
            ++at;
        } else {
            m_rows -= rowsOf(at->second.batches);
            at = m_files.erase(at);
        }
    }
}

bool KnownFiles::hasChanged(const std::vector<std::string> &paths, std::stop_token stop)
{
    std::size_t found = 0;
    bool changed = false;
    std::stop_source enough;
    const std::stop_callback chain(stop, [&enough] { enough.request_stop(); });
    const auto compare = [&](const FoundFile &file) {
        const auto stamp = file.problem ? std::nullopt : stampOf(file.path);
        if (!stamp)
            return;
        ++found;
        const std::lock_guard lock(m_mutex);
        const auto known = m_files.find(file.path);
        if (known == m_files.end() || !known->second.isCertain || known->second.stamp != *stamp) {
            changed = true;
            enough.request_stop();
        }
    };
    scanFiles(paths, compare, [](const std::string &, const Problem &) {}, enough.get_token());
    if (stop.stop_requested())
        return false;
    const std::lock_guard lock(m_mutex);
    return changed || found != m_files.size();
}

} // namespace cbv
