// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filereader.h"

#include "fileformat.h"
#include "recordcollector.h"
#include "textdecoder.h"

#include "../event/relevance.h"

namespace cbv {
namespace {

/// Buffers of an unusually large file are given back after it.
constexpr std::size_t kKeptBuffer = std::size_t(16) << 20;

void addProblem(EventBatch &batch, Severity severity, ProblemCode code, std::string_view detail = {})
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
    batch.rows.clear();
    batch.facts.clear();
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

EventBatch FileReader::read(const std::string &path, std::stop_token stop)
{
    EventBatch batch;
    batch.file.path = path;
    batch.file.delivered = deliveryTime(path);
    auto problem = path == "-" ? readStream(0, m_bytes) : readFile(path, m_bytes);
    if (problem) {
        batch.problems.push_back(std::move(*problem));
        if (m_bytes.size() == 0)
            batch.file.verdict = FileVerdict::Unreadable;
    }
    if (path == "-")
        batch.file.streamed = std::make_shared<const std::string>(m_bytes.view());
    if (batch.file.verdict != FileVerdict::Unreadable)
        readUnpacked(batch, stop);
    batch.account.files.add(batch.file.verdict);
    m_bytes.shrink(kKeptBuffer);
    m_scratch.shrink(kKeptBuffer);
    return batch;
}

EventBatch FileReader::readBytes(std::string path, TextBuffer &&bytes)
{
    EventBatch batch;
    batch.file.path = std::move(path);
    m_bytes = std::move(bytes);
    batch.file.streamed = std::make_shared<const std::string>(m_bytes.view());
    readUnpacked(batch, {});
    batch.account.files.add(batch.file.verdict);
    return batch;
}

void FileReader::readUnpacked(EventBatch &batch, std::stop_token stop)
{
    batch.file.bytes = m_bytes.size();
    batch.account.bytesRead = m_bytes.size();
    if (auto problem = m_unpacker.unpack(m_bytes)) {
        batch.problems.push_back(std::move(*problem));
        if (m_bytes.size() == 0) {
            batch.file.verdict = FileVerdict::Unreadable;
            return;
        }
    }
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
    RecordCollector collector(m_bytes.view(), decoding, m_scope, m_json, batch, std::move(stop));
    collector.collect();
    const bool eventless = !collector.hasEvents() && !eventlessKind(m_bytes.view()).empty();
    if (!collector.isLog() || eventless)
        setNotALog(batch, m_bytes.view());
    else if (decoding == Decoding::Replaced)
        addProblem(batch, Severity::Note, ProblemCode::UnknownEncoding);
}

} // namespace cbv
