// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownfiles.h"

#include "filescan.h"

#include <algorithm>
#include <utility>

namespace cbv {
namespace {

/// Rows that are held for files that may never change again: some 150 MB.
constexpr std::size_t kMaxKnownRows = 1'000'000;
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
        rows += batch->size();
    return rows;
}

} // namespace

FileBatches KnownFiles::read(const std::string &path, Patience patience, const std::stop_token &stop,
                             const std::function<FileBatches()> &readNow)
{
    const auto stamp = FileStamp::of(path);
    if (!stamp)
        return readNow();
    if (auto known = find(path, *stamp))
        return std::move(*known);
    const bool isCertain = stamp->isCertain();
    auto batches = readNow();
    for (const auto &batch : batches) {
        if (batch->isEmpty())
            batch->pools = m_none;
    }
    if (stop.stop_requested())
        return batches;
    const auto age = stamp->age();
    const bool isUnsettled = age >= 0 && age < kSettleMs;
    if (patience == Patience::WhileWritten && isUnsettled && std::ranges::any_of(batches, isBroken))
        return last(path);
    keep(path, *stamp, isCertain, batches);
    return batches;
}

std::optional<FileBatches> KnownFiles::find(const std::string &path, const FileStamp &stamp)
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

void KnownFiles::keep(const std::string &path, const FileStamp &stamp, bool isCertain,
                      const FileBatches &batches)
{
    const std::lock_guard lock(m_mutex);
    auto &known = m_files[path];
    m_rows -= rowsOf(known.batches);
    known.stamp = stamp;
    known.isCertain = isCertain;
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
    FileStamps stamps;
    const auto compare = [&](const FoundFile &file) {
        const auto stamp = file.problem ? std::nullopt : stamps.of(file.path);
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
