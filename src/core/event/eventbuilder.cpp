// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbuilder.h"

#include "blockfacts.h"
#include "relevance.h"
#include "texthash.h"

#include "../input/bounds.h"

#include <algorithm>

namespace cbv {
namespace {

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

IdentityTexts identityIn(const JsonTree &tree)
{
    const auto identity = tree.at("userIdentity");
    const auto text = [&](std::string_view key) { return tree.text(tree.member(identity, key)); };
    return {text("arn"),
            text("userName"),
            text("principalId"),
            tree.text(tree.at("userIdentity", "sessionContext", "sessionIssuer", "arn")),
            text("invokedBy"),
            text("accountId"),
            tree.text(tree.at("userName"))};
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

void readHead(const JsonTree &tree, bool message, EventTexts &texts)
{
    const auto text = [&tree](std::string_view key) { return trimmed(tree.text(tree.at(key))); };
    const auto type = text("detail-type");
    texts.name = !message ? text("eventName") : type.empty() ? text("detail_type") : type;
    texts.source = text(message ? "source" : "eventSource");
    texts.region = text(message ? "region" : "awsRegion");
    texts.id = text(message ? "id" : "eventID");
    texts.time = text(message ? "time" : "eventTime");
}

Judgement judged(std::string_view eventName, const NamedIds &ids, bool message, Scope scope)
{
    const auto name = classOfName(eventName);
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

void addTimeProblem(const EventTexts &texts, const RecordOrigin &origin, ProblemCode code,
                    EventBatch &batch)
{
    if (batch.problems.size() >= kMaxProblemsPerFile)
        return;
    Problem problem;
    problem.severity = Severity::Note;
    problem.code = code;
    problem.record = origin.place.record;
    problem.offset = static_cast<std::int64_t>(origin.place.offset);
    problem.detail = texts.time.substr(0, 200);
    batch.problems.push_back(std::move(problem));
}

void readTime(const EventTexts &texts, const RecordOrigin &origin, EventRecord &event,
              EventBatch &batch)
{
    const auto time = parseTime(texts.time);
    if (!time) {
        addTimeProblem(texts, origin, ProblemCode::NoTime, batch);
        return;
    }
    event.time = time->ms;
    if (time->zone == ZoneSource::Assumed) {
        event.flags |= kZoneAssumed;
        addTimeProblem(texts, origin, ProblemCode::ZoneUnknown, batch);
    }
}

/// The row, with what only the tree tells, and its facts.
void addJudged(Judgement judgement, EventTexts &texts, const NamedIds &ids, const JsonTree &tree,
               const RecordOrigin &origin, EventBatch &batch)
{
    texts.instanceType = ids.instanceType;
    texts.reservations = joined(ids.reservations);
    texts.instances = joined(ids.instances);
    EventSketch sketch{texts.name, texts.type, texts.error, texts.account, texts.region};
    texts.state = stateIn(tree, sketch);
    const auto row = addRow(texts, origin, batch);
    if (judgement == Judgement::Pending)
        batch.pending.push_back(row);
    // A number that a spreadsheet destroyed is shown, but owns nothing.
    if (sketch.account.starts_with('?'))
        sketch.account.clear();
    addFacts(tree, sketch, ids, row, batch);
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

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view IdentityTexts::who() const
{
    for (const auto text : {arn, userName, principalId, issuerArn, invokedBy, accountId}) {
        if (!text.empty())
            return text;
    }
    return outerUserName;
}

Row addRow(const EventTexts &texts, const RecordOrigin &origin, EventBatch &batch)
{
    EventRecord event;
    event.place = origin.place;
    event.flags = origin.flags;
    readTime(texts, origin, event, batch);
    auto &pool = batch.pools->texts;
    event.eventId = eventIdOf(texts.id, pool);
    const auto set = [&](Field field, std::string_view text) {
        event.fields[static_cast<std::size_t>(field)] = pool.intern(trimmed(text));
    };
    set(Field::Name, texts.name);
    set(Field::Source, texts.source);
    set(Field::State, texts.state);
    set(Field::Reservation, texts.reservations);
    set(Field::Account, texts.account);
    set(Field::Region, texts.region);
    set(Field::Who, texts.who);
    set(Field::Ip, texts.ip);
    set(Field::Agent, texts.agent);
    set(Field::Error, texts.error);
    set(Field::InstanceType, texts.instanceType);
    set(Field::Instances, texts.instances);
    set(Field::ReadOnly, texts.readOnly);
    return batch.addRow(event, hashOf(origin.bytes));
}

Judgement addEvent(const JsonTree &tree, const RecordOrigin &origin, Scope scope, EventBatch &batch)
{
    if (!isCloudTrailRecord(tree))
        return Judgement::Other;
    const bool message = isMessage(tree);
    EventTexts texts;
    readHead(tree, message, texts);
    const NamedIds ids = namedIds(tree);
    const auto judgement = judged(texts.name, ids, message, scope);
    if (judgement == Judgement::OutOfScope)
        return judgement;

    const auto text = [&tree](std::string_view key) { return trimmed(tree.text(tree.at(key))); };
    texts.type = text("eventType");
    texts.error = text("errorCode");
    texts.account = accountIn(tree);
    texts.who = identityIn(tree).who();
    texts.ip = text("sourceIPAddress");
    texts.agent = text("userAgent");
    texts.readOnly = readOnlyIn(tree);
    addJudged(judgement, texts, ids, tree, origin, batch);
    return judgement;
}

Judgement addEvent(EventTexts texts, const JsonTree &tree, const RecordOrigin &origin, Scope scope,
                   EventBatch &batch)
{
    const NamedIds ids = namedIds(tree);
    const auto judgement = judged(texts.name, ids, false, scope);
    if (judgement != Judgement::OutOfScope)
        addJudged(judgement, texts, ids, tree, origin, batch);
    return judgement;
}

} // namespace cbv
