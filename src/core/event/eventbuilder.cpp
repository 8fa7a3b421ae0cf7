// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbuilder.h"

#include "blockfacts.h"
#include "relevance.h"

#include "../input/bounds.h"

#include <algorithm>

namespace cbv {
namespace {

/// The seed's own samples have line breaks around their addresses: data, but not part of a column.
std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string joined(const std::vector<std::string_view> &parts)
{
    std::string text;
    for (const auto part : parts) {
        if (!text.empty())
            text += ' ';
        text += part;
    }
    return text;
}

std::string_view whoIn(const JsonTree &tree)
{
    const auto identity = tree.at("userIdentity");
    for (const auto key : {"arn", "userName", "principalId"}) {
        if (const auto text = tree.text(tree.member(identity, key)); !text.empty())
            return text;
    }
    if (const auto issuer = tree.text(tree.at("userIdentity", "sessionContext", "sessionIssuer", "arn"));
        !issuer.empty())
        return issuer;
    for (const auto key : {"invokedBy", "accountId"}) {
        if (const auto text = tree.text(tree.member(identity, key)); !text.empty())
            return text;
    }
    // Shapes without userIdentity say only this.
    return tree.text(tree.at("userName"));
}

std::string accountIn(const JsonTree &tree)
{
    if (const auto own = tree.text(tree.at("recipientAccountId")); !own.empty())
        return accountText(own);
    const auto resources = tree.at("resources");
    for (auto i = resources; resources != 0 && i < tree[resources].end; ++i) {
        if (const auto owner = tree.text(tree.member(i, "accountId")); !owner.empty())
            return accountText(owner);
    }
    if (const auto caller = tree.text(tree.at("userIdentity", "accountId")); !caller.empty())
        return accountText(caller);
    return accountText(tree.text(tree.at("account")));
}

std::string_view readOnlyIn(const JsonTree &tree)
{
    const auto node = tree.at("readOnly");
    if (node == 0)
        return {};
    switch (tree[node].kind) {
    case JsonKind::True: return "true";
    case JsonKind::False: return "false";
    default: return tree.text(node);
    }
}

bool isMessage(const JsonTree &tree)
{
    return isBlockMessage(tree.text(tree.at("detail-type")))
           || isBlockMessage(tree.text(tree.at("detail_type")));
}

/// The texts that both a CloudTrail record and an EventBridge message have, under their own names.
struct Head
{
    std::string_view name, source, region, id, time;
};

Head headOf(const JsonTree &tree)
{
    const auto text = [&tree](std::string_view key) { return trimmed(tree.text(tree.at(key))); };
    if (!isMessage(tree))
        return {text("eventName"), text("eventSource"), text("awsRegion"), text("eventID"),
                text("eventTime")};
    const auto type = text("detail-type");
    return {type.empty() ? text("detail_type") : type, text("source"), text("region"), text("id"),
            text("time")};
}

Judgement judged(const Head &head, const NamedIds &ids, bool message, Scope scope)
{
    const auto name = classOfName(head.name);
    if (scope == Scope::All || message || name == NameClass::Block || ids.saysCapacityBlock)
        return Judgement::InScope;
    const auto isReal = [](std::string_view id) { return !reservationIdIn(id).empty(); };
    if (std::ranges::any_of(ids.reservations, isReal))
        return Judgement::InScope;
    if (scope == Scope::Instances && name != NameClass::Other)
        return Judgement::InScope;
    return name == NameClass::InstanceCall && !ids.instances.empty() ? Judgement::Pending
                                                                     : Judgement::OutOfScope;
}

void addTimeProblem(const Head &head, const RecordOrigin &origin, ProblemCode code, EventBatch &batch)
{
    if (batch.problems.size() >= kMaxProblemsPerFile)
        return;
    Problem problem;
    problem.severity = Severity::Note;
    problem.code = code;
    problem.record = origin.place.record;
    problem.offset = static_cast<std::int64_t>(origin.place.offset);
    problem.detail = head.time.substr(0, 200);
    batch.problems.push_back(std::move(problem));
}

void readTime(const Head &head, const RecordOrigin &origin, BatchRow &row, EventBatch &batch)
{
    const auto time = parseTime(head.time);
    if (!time) {
        addTimeProblem(head, origin, ProblemCode::NoTime, batch);
        return;
    }
    row.event.time = time->ms;
    if (time->zone == ZoneSource::Assumed) {
        row.event.flags |= kZoneAssumed;
        addTimeProblem(head, origin, ProblemCode::ZoneUnknown, batch);
    }
}

} // namespace

std::string accountText(std::string_view text)
{
    constexpr std::size_t kAccountDigits = 12;
    const bool digits = !text.empty() && text.size() < kAccountDigits
                        && text.find_first_not_of("0123456789") == text.npos;
    std::string account(digits ? kAccountDigits - text.size() : 0, '0');
    return account.append(text);
}

bool isCloudTrailRecord(const JsonTree &tree)
{
    if (tree.isEmpty() || tree[0].kind != JsonKind::Object)
        return false;
    if (isMessage(tree))
        return true;
    // S3, SQS, SNS and Kinesis write Records[] too, with the source `aws:s3` and no eventID.
    if (tree.text(tree.at("eventName")).empty()
        || tree.text(tree.at("eventSource")).starts_with("aws:"))
        return false;
    return tree.at("eventTime") != 0 || tree.at("eventID") != 0 || tree.at("eventSource") != 0;
}

Judgement addEvent(const JsonTree &tree, const RecordOrigin &origin, Scope scope, EventBatch &batch)
{
    if (!isCloudTrailRecord(tree))
        return Judgement::Other;
    const bool message = isMessage(tree);
    const Head head = headOf(tree);
    const NamedIds ids = namedIds(tree);
    const auto judgement = judged(head, ids, message, scope);
    if (judgement == Judgement::OutOfScope)
        return judgement;

    EventSketch sketch{head.name, trimmed(tree.text(tree.at("eventType"))),
                       trimmed(tree.text(tree.at("errorCode"))), accountIn(tree), head.region};
    BatchRow row;
    row.event.place = origin.place;
    row.event.flags = origin.flags;
    row.fingerprint = fingerprint(tree);
    row.pending = judgement == Judgement::Pending;
    readTime(head, origin, row, batch);
    const auto set = [&](Field field, std::string_view text) {
        row.event.fields[static_cast<std::size_t>(field)] = batch.pool.intern(trimmed(text));
    };
    set(Field::Name, head.name);
    set(Field::Source, head.source);
    set(Field::State, stateIn(tree, sketch));
    set(Field::Reservation, joined(ids.reservations));
    set(Field::Account, sketch.account);
    set(Field::Region, head.region);
    set(Field::Who, whoIn(tree));
    set(Field::Ip, tree.text(tree.at("sourceIPAddress")));
    set(Field::Agent, tree.text(tree.at("userAgent")));
    set(Field::Error, sketch.error);
    set(Field::InstanceType, ids.instanceType);
    set(Field::Instances, joined(ids.instances));
    set(Field::ReadOnly, readOnlyIn(tree));
    set(Field::EventId, head.id);
    const auto index = static_cast<Row>(batch.rows.size());
    batch.rows.push_back(std::move(row));
    // A number that a spreadsheet destroyed is shown, but owns nothing.
    if (sketch.account.starts_with('?'))
        sketch.account.clear();
    addFacts(tree, sketch, ids, index, batch);
    return judgement;
}

} // namespace cbv
