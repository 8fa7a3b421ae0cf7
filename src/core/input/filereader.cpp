// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filereader.h"

#include "fileformat.h"
#include "textdecoder.h"

#include "../event/relevance.h"

#include <chrono>
#include <utility>

namespace cbv {
namespace {

using Clock = std::chrono::steady_clock;

/// Out of the system's cache a file comes in less.
constexpr auto kQuickRead = std::chrono::microseconds(120);
constexpr auto kQuickByte = std::chrono::nanoseconds(1);
/// Buffers of an unusually large file are given back after it.
constexpr std::size_t kKeptBuffer = std::size_t(16) << 20;

void addProblem(EventBatch &batch, Severity severity, ProblemCode code,
                std::string_view detail = {})
{
    Problem problem;
    problem.severity = severity;
    problem.code = code;
    problem.detail = detail;
    batch.problems.push_back(std::move(problem));
}

/// The file holds no events, and that is no fault of it.
void setNotALog(EventBatch &batch, ProblemCode code, std::string_view detail)
{
    batch.file.verdict = FileVerdict::NotALog;
    addProblem(batch, Severity::Note, code, detail);
}

void setNotALog(EventBatch &batch, std::string_view text)
{
    batch.dropRows();
    batch.account.records = {};
    batch.account.repaired = 0;
    // With the records their problems go.
    std::erase_if(batch.problems, [](const Problem &p) { return p.record > 0; });
    if (const auto kind = eventlessKind(text); !kind.empty())
        setNotALog(batch, ProblemCode::NoEventsInIt, kind);
    else
        setNotALog(batch, ProblemCode::NotALog, "text");
}

} // namespace

FileReader::~FileReader()
{
    finishPools();
}

/// Nobody adds to them any more.
void FileReader::finishPools()
{
    m_pools->texts.finish();
    m_pools->profiles.finish();
}

void FileReader::renewPools()
{
    finishPools();
    m_pools = std::make_shared<BatchPools>();
}

void FileReader::read(const std::string &path, const BatchSink &give, std::stop_token stop)
{
    m_give = &give;
    m_stop = std::move(stop);
    EventBatch batch(m_pools);
    batch.file.path = path;
    batch.file.delivered = deliveryTime(path);
    const bool onDisk = path != "-";
    const auto begin = Clock::now();
    auto problem = onDisk ? readFile(path, m_bytes, kReadAtOnceBytes) : readStream(0, m_bytes);
    m_hasWaited = onDisk && Clock::now() - begin > kQuickRead + kQuickByte * m_bytes.size();
    if (problem && onDisk && problem->code == ProblemCode::TooLarge) {
        if (isArchive(m_bytes.view())) {
            ArchiveSource source(path, m_stop);
            auto budget = ArchiveBudget::of(source.size());
            readArchive(std::move(batch), source, budget);
            return;
        }
        problem = readFile(path, m_bytes);
    }
    if (!onDisk)
        batch.file.streamed = std::make_shared<const std::string>(m_bytes.view());
    batch.account.bytesRead = m_bytes.size();
    if (problem) {
        batch.problems.push_back(std::move(*problem));
        if (m_bytes.size() == 0)
            batch.file.verdict = FileVerdict::Unreadable;
    }
    if (batch.file.verdict == FileVerdict::Unreadable)
        this->give(std::move(batch));
    else
        readContent(std::move(batch), nullptr);
    m_bytes.shrink(kKeptBuffer);
    m_scratch.shrink(kKeptBuffer);
}

void FileReader::readBytes(std::string path, TextBuffer &&bytes, const BatchSink &give)
{
    m_give = &give;
    m_stop = {};
    EventBatch batch(m_pools);
    batch.file.path = std::move(path);
    m_bytes = std::move(bytes);
    batch.file.streamed = std::make_shared<const std::string>(m_bytes.view());
    batch.account.bytesRead = m_bytes.size();
    readContent(std::move(batch), nullptr);
}

void FileReader::give(EventBatch &&batch)
{
    batch.account.files.add(batch.file.verdict);
    (*m_give)(std::move(batch));
}

/// What is in m_bytes; `budget` is that of the archive they came out of, if they did.
void FileReader::readContent(EventBatch &&batch, ArchiveBudget *budget)
{
    const auto packed = m_bytes.size();
    batch.file.bytes = packed;
    if (auto problem = m_unpacker.unpack(m_bytes)) {
        batch.problems.push_back(std::move(*problem));
        if (m_bytes.size() == 0)
            batch.file.verdict = FileVerdict::Unreadable;
    }
    if (isArchive(m_bytes.view()) && batch.file.position.size() < kMaxPackingDepth) {
        const TextBuffer bytes = std::move(m_bytes);
        m_bytes = TextBuffer();
        ArchiveSource source(bytes.view());
        auto own = ArchiveBudget::of(packed);
        readArchive(std::move(batch), source, budget != nullptr ? *budget : own);
        return;
    }
    if (batch.file.verdict != FileVerdict::Unreadable)
        readUnpacked(batch);
    give(std::move(batch));
}

/// Each member is a file that was found; the archive is one only where it holds none or is damaged.
void FileReader::readArchive(EventBatch &&whole, ArchiveSource &source, ArchiveBudget &budget)
{
    ArchiveReader archive(source, budget);
    auto taken = whole.account.bytesRead;
    whole.account = {};
    bool isEmpty = true;
    while (!m_stop.stop_requested() && archive.next()) {
        isEmpty = false;
        EventBatch batch(m_pools);
        batch.file.archive = whole.file.onDisk();
        batch.file.path = whole.file.path + '/' + archive.name();
        batch.file.position = whole.file.position;
        batch.file.position.push_back(archive.position());
        batch.file.streamed = whole.file.streamed;
        batch.file.delivered = deliveryTime(batch.file.path);
        if (archive.isEncrypted()) {
            addProblem(batch, Severity::Unreadable, ProblemCode::Encrypted);
            batch.file.verdict = FileVerdict::Unreadable;
        } else if (auto problem = archive.read(m_bytes)) {
            batch.problems.push_back(std::move(*problem));
            if (m_bytes.size() == 0)
                batch.file.verdict = FileVerdict::Unreadable;
        }
        batch.account.bytesRead = std::exchange(taken, 0) + source.bytesTaken();
        if (batch.file.verdict == FileVerdict::Unreadable)
            give(std::move(batch));
        else
            readContent(std::move(batch), &budget);
        m_bytes.shrink(kKeptBuffer);
    }
    if (m_stop.stop_requested())
        return;
    if (auto problem = archive.problem(); problem && whole.problems.empty())
        whole.problems.push_back(std::move(*problem));
    if (!whole.problems.empty())
        whole.file.verdict = FileVerdict::Unreadable;
    else if (isEmpty)
        setNotALog(whole, ProblemCode::EmptyArchive, {});
    else
        return;
    whole.file.bytes = source.size();
    whole.account.bytesRead = taken + source.bytesTaken();
    give(std::move(whole));
}

void FileReader::readUnpacked(EventBatch &batch)
{
    if (m_bytes.size() == 0) {
        setNotALog(batch, ProblemCode::EmptyFile, {});
        return;
    }
    batch.account.bytesUnpacked = m_bytes.size();
    const bool wide = isUtf16(m_bytes.view());
    if (!wide) {
        if (const auto kind = binaryKind(m_bytes.view()); !kind.empty()) {
            setNotALog(batch, ProblemCode::NotALog, kind);
            return;
        }
    }
    if (m_scope == Scope::Blocks && !wide && !mayConcernBlocks(m_bytes.view())) {
        if (eventlessKind(m_bytes.view()).empty() && looksLikeLog(m_bytes.view()))
            batch.file.verdict = FileVerdict::WithoutBlocks;
        else
            setNotALog(batch, m_bytes.view());
        return;
    }
    const auto decoding = decodeText(m_bytes, m_scratch);
    RecordCollector collector(m_bytes.view(), decoding, m_scope, m_parsers, batch, m_stop);
    collector.collect();
    const bool eventless = !collector.hasEvents() && !eventlessKind(m_bytes.view()).empty();
    if (!collector.isLog() || eventless)
        setNotALog(batch, m_bytes.view());
    else if (decoding == Decoding::Replaced)
        addProblem(batch, Severity::Note, ProblemCode::UnknownEncoding);
}

} // namespace cbv
