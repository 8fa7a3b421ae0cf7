// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "models/problemwords.h"
#include "ui/export/jsonmembers.h"

namespace cbv {

namespace {

constexpr int kSummaryVersion = 1;

class SummaryWriter
{
public:
    explicit SummaryWriter(JsonText::Sink sink) : m_json(std::move(sink)) {}

    void files(const LoadAccount &account)
    {
        const auto &files = account.files;
        m_members.object("files", [&] {
            m_members.number("found", files.total());
            m_members.number("logs", files.of(FileVerdict::Log));
            m_members.number("withoutBlocks", files.of(FileVerdict::WithoutBlocks));
            m_members.number("notLogs", files.of(FileVerdict::NotALog));
            m_members.number("unreadable", files.of(FileVerdict::Unreadable));
            m_members.number("bytesRead", account.bytesRead);
            m_members.number("bytesUnpacked", account.bytesUnpacked);
        });
    }

    void records(const LoadAccount &account)
    {
        const auto &records = account.records;
        m_members.object("records", [&] {
            m_members.number("read", records.total());
            m_members.number("shown", records.of(RecordVerdict::Shown));
            m_members.number("outOfScope", records.of(RecordVerdict::OutOfScope));
            m_members.number("duplicates", records.of(RecordVerdict::Duplicate));
            m_members.number("other", records.of(RecordVerdict::Other));
            m_members.number("rejected", records.of(RecordVerdict::Rejected));
            m_members.number("repaired", account.repaired);
        });
    }

    void span(const EventStore &store)
    {
        m_members.object("span", [&] {
            m_members.time("first", store.firstTime());
            m_members.time("last", store.lastTime());
            m_members.time("horizon", store.horizon());
        });
    }

    void filter(const SummaryFilter &filter)
    {
        m_members.object("filter", [&] {
            m_members.text("text", filter.text.toStdString());
            m_members.number("matched", filter.matched);
        });
    }

    void reservations(std::span<const CapacityBlock> blocks)
    {
        m_members.array("reservations", blocks, [this](const CapacityBlock &b) { reservation(b); });
    }

    void problems(const LoadResult &result)
    {
        m_members.array("problems", result.problems,
                        [&](const Problem &p) { problem(p, *result.store); });
    }

    void write(const LoadResult &result, std::span<const CapacityBlock> blocks,
                      const std::optional<SummaryFilter> &shown)
    {
        m_json.beginObject();
        m_members.number("version", kSummaryVersion);
        files(result.account);
        records(result.account);
        span(*result.store);
        if (shown)
            filter(*shown);
        reservations(blocks);
        problems(result);
        m_json.endObject();
        m_json.end();
    }

private:
    void interval(const Interval &interval)
    {
        m_json.beginObject();
        m_members.text("state", interval.state);
        m_members.time("from", interval.from);
        m_members.time("to", interval.to);
        m_members.boolean("open", interval.open);
        m_members.evidence("fromEvidence", interval.fromEvidence);
        m_members.evidence("toEvidence", interval.toEvidence);
        m_json.endObject();
    }

    void reservation(const CapacityBlock &block)
    {
        m_json.beginObject();
        m_members.text("id", block.id);
        m_members.maybeText("account", block.account);
        m_members.maybeText("region", block.region);
        m_members.maybeText("state", block.state);
        m_members.array("intervals", block.intervals, [this](const Interval &i) { interval(i); });
        m_members.object("planned", [&] {
            m_members.time("start", block.planned.start);
            m_members.time("end", block.planned.end);
            m_members.evidence("evidence", block.planned.evidence);
        });
        m_members.maybeText("instanceType", block.instanceType);
        m_members.maybeNumber("instanceCount", block.instanceCount ? *block.instanceCount : -1);
        m_members.array("terminatedInstances", block.terminatedInstances,
                        [this](const std::string &id) { m_json.text(id); });
        m_members.number("events", block.rows.size());
        m_members.array("findings", block.findings,
                        [this](const Finding &f) { m_json.text(findingName(f.code)); });
        m_json.endObject();
    }

    void problem(const Problem &problem, const EventStore &store)
    {
        // A path that was given but leads nowhere is in the file table as well.
        const bool hasFile = problem.file < store.files().size();
        m_json.beginObject();
        m_members.text("severity", severityName(problem.severity));
        m_members.text("code", codeName(problem.code));
        m_members.maybeText("file", hasFile ? store.files()[problem.file].path : std::string());
        m_members.maybeNumber("record", problem.record == 0 ? -1 : std::int64_t(problem.record));
        m_members.maybeNumber("offset", problem.offset);
        m_members.maybeNumber("line", problem.line);
        m_members.maybeNumber("column", problem.column);
        m_members.text("message", problemSentence(problem).toStdString());
        m_json.endObject();
    }

    JsonText m_json;
    JsonMembers m_members{m_json};
};

} // namespace

void writeSummary(const std::function<void(std::string_view)> &sink, const LoadResult &result,
                  std::span<const CapacityBlock> blocks, const std::optional<SummaryFilter> &filter)
{
    SummaryWriter(sink).write(result, blocks, filter);
}

} // namespace cbv
