// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "models/problemwords.h"

#include <nlohmann/json.hpp>

namespace cbv {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kSummaryVersion = 1;
constexpr int kIndent = 2;

Json timeJson(TimeMs time)
{
    return time == kNoTime ? Json() : Json(formatUtc(time));
}

Json timeJson(std::optional<TimeMs> time)
{
    return time ? timeJson(*time) : Json();
}

Json textJson(std::string_view text)
{
    return text.empty() ? Json() : Json(text);
}

Json evidenceJson(std::optional<Evidence> evidence)
{
    return evidence ? Json(evidenceName(*evidence)) : Json();
}

/// What a problem does not know is written as null; the value says so by being negative.
Json placeJson(std::int64_t value)
{
    return value < 0 ? Json() : Json(value);
}

Json filesJson(const LoadAccount &account)
{
    const auto &files = account.files;
    return Json{{"found", files.total()},
                {"logs", files.of(FileVerdict::Log)},
                {"withoutBlocks", files.of(FileVerdict::WithoutBlocks)},
                {"notLogs", files.of(FileVerdict::NotALog)},
                {"unreadable", files.of(FileVerdict::Unreadable)},
                {"bytesRead", account.bytesRead},
                {"bytesUnpacked", account.bytesUnpacked}};
}

Json recordsJson(const LoadAccount &account)
{
    const auto &records = account.records;
    return Json{{"read", records.total()},
                {"shown", records.of(RecordVerdict::Shown)},
                {"outOfScope", records.of(RecordVerdict::OutOfScope)},
                {"duplicates", records.of(RecordVerdict::Duplicate)},
                {"other", records.of(RecordVerdict::Other)},
                {"rejected", records.of(RecordVerdict::Rejected)},
                {"repaired", account.repaired}};
}

Json intervalJson(const Interval &interval)
{
    return Json{{"state", interval.state},
                {"from", timeJson(interval.from)},
                {"to", timeJson(interval.to)},
                {"open", interval.open},
                {"fromEvidence", evidenceName(interval.fromEvidence)},
                {"toEvidence", evidenceJson(interval.toEvidence)}};
}

Json blockJson(const CapacityBlock &block)
{
    Json intervals = Json::array();
    for (const Interval &interval : block.intervals)
        intervals.push_back(intervalJson(interval));
    Json findings = Json::array();
    for (const Finding &finding : block.findings)
        findings.push_back(findingName(finding.code));
    return Json{{"id", block.id},
                {"account", textJson(block.account)},
                {"region", textJson(block.region)},
                {"state", textJson(block.state)},
                {"intervals", std::move(intervals)},
                {"planned",
                 {{"start", timeJson(block.planned.start)},
                  {"end", timeJson(block.planned.end)},
                  {"evidence", evidenceJson(block.planned.evidence)}}},
                {"instanceType", textJson(block.instanceType)},
                {"instanceCount", block.instanceCount ? Json(*block.instanceCount) : Json()},
                {"terminatedInstances", block.terminatedInstances},
                {"events", block.rows.size()},
                {"findings", std::move(findings)}};
}

Json problemJson(const Problem &problem, const EventStore &store)
{
    // A path that was given but leads nowhere is in the file table as well.
    const bool hasFile = problem.file < store.files().size();
    return Json{{"severity", severityName(problem.severity)},
                {"code", codeName(problem.code)},
                {"file", hasFile ? Json(store.files()[problem.file].path) : Json()},
                {"record", problem.record == 0 ? Json() : Json(problem.record)},
                {"offset", placeJson(problem.offset)},
                {"line", placeJson(problem.line)},
                {"column", placeJson(problem.column)},
                {"message", problemSentence(problem).toStdString()}};
}

} // namespace

std::string summaryJson(const LoadResult &result, std::span<const CapacityBlock> blocks,
                        const std::optional<SummaryFilter> &filter)
{
    const EventStore &store = *result.store;
    Json summary{{"version", kSummaryVersion},
                 {"files", filesJson(result.account)},
                 {"records", recordsJson(result.account)},
                 {"span",
                  {{"first", timeJson(store.firstTime())},
                   {"last", timeJson(store.lastTime())},
                   {"horizon", timeJson(store.horizon())}}}};
    if (filter)
        summary["filter"] = {{"text", filter->text.toStdString()}, {"matched", filter->matched}};
    Json &reservations = summary["reservations"] = Json::array();
    for (const CapacityBlock &block : blocks)
        reservations.push_back(blockJson(block));
    Json &problems = summary["problems"] = Json::array();
    for (const Problem &problem : result.problems)
        problems.push_back(problemJson(problem, store));
    // Paths and log texts may hold any bytes; they become U+FFFD.
    return summary.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace cbv
