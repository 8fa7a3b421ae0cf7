// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockfacts.h"

#include "eventbuilder.h"
#include "relevance.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cbv {
namespace {

// A reservation id may be spelt in ways that we do not know yet: where a field says that it holds
// one, `cr-` and anything is accepted (domain.md).
constexpr std::string_view kIdPrefix = "cr-";

void addOnce(std::vector<std::string_view> &list, std::string_view text)
{
    if (!text.empty() && std::ranges::find(list, text) == list.end())
        list.push_back(text);
}

TimeMs timeAt(const JsonTree &tree, std::uint32_t object, std::string_view key)
{
    const auto time = parseTime(tree.text(tree.member(object, key)));
    return time ? time->ms : kNoTime;
}

std::int32_t countAt(const JsonTree &tree, std::uint32_t object, std::string_view key)
{
    const auto text = tree.text(tree.member(object, key));
    std::int32_t count = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? count : -1;
}

/// Before the start the count is 0 and the bought count stands in a tag [doc].
std::int32_t boughtCount(const JsonTree &tree, std::uint32_t reservation)
{
    const auto total = countAt(tree, reservation, "totalInstanceCount");
    if (total > 0)
        return total;
    const auto tags = tree.member(reservation, "tagSet");
    for (auto i = tags; tags != 0 && i < tree[tags].end; ++i) {
        if (tree.text(tree.member(i, "key"))
            == "aws:ec2capacityreservation:incrementalRequestedQuantity") {
            const auto count = countAt(tree, i, "value");
            return count > 0 ? count : -1;
        }
    }
    return -1;
}

BlockFact factFor(EventBatch &batch, Row row, FactKind kind, std::string_view id,
                  const EventSketch &event)
{
    BlockFact fact;
    fact.row = row;
    fact.kind = kind;
    fact.reservation = batch.pools->texts.intern(id);
    fact.account = batch.pools->texts.intern(event.account);
    fact.region = batch.pools->texts.intern(event.region);
    return fact;
}

/// The objects inside `part` that have the key `id`, with the reservation it names. A list may be
/// an object, an array, or either under `item` or `items` [real], so any depth is looked at.
template<typename Visit>
void eachReservation(const JsonTree &tree, std::uint32_t part, std::string_view id, Visit visit)
{
    for (auto i = part; part != 0 && i < tree[part].end; ++i) {
        const auto name = tree.text(tree.member(i, id));
        if (name.starts_with(kIdPrefix))
            visit(i, name);
    }
}

void addPurchases(const JsonTree &tree, const EventSketch &event, Row row, EventBatch &batch)
{
    const auto answer = tree.at("responseElements");
    eachReservation(
        tree, answer, "capacityReservationId", [&](std::uint32_t node, std::string_view id) {
            auto fact = factFor(batch, row, FactKind::Purchase, id, event);
            fact.state = batch.pools->texts.intern(tree.text(tree.member(node, "state")));
            fact.plannedStart = timeAt(tree, node, "startDate");
            fact.plannedEnd = timeAt(tree, node, "endDate");
            fact.instanceType =
                batch.pools->texts.intern(tree.text(tree.member(node, "instanceType")));
            fact.instanceCount = boughtCount(tree, node);
            batch.facts.push_back(std::move(fact));
        });
}

void addExtensions(const JsonTree &tree, const EventSketch &event, Row row, EventBatch &batch)
{
    const auto answer = tree.at("responseElements");
    eachReservation(
        tree, answer, "capacityReservationId", [&](std::uint32_t node, std::string_view id) {
            auto fact = factFor(batch, row, FactKind::Extension, id, event);
            // An extension whose payment failed moves no end.
            if (tree.text(tree.member(node, "capacityBlockExtensionStatus")) != "payment-failed")
                fact.plannedEnd = timeAt(tree, node, "capacityBlockExtensionEndDate");
            fact.instanceType =
                batch.pools->texts.intern(tree.text(tree.member(node, "instanceType")));
            fact.instanceCount = countAt(tree, node, "instanceCount");
            batch.facts.push_back(std::move(fact));
        });
}

bool isTermination(std::string_view name)
{
    return name == "TerminateCapacityBlockInstances" || name == "TerminateCapacityBlocksInstances";
}

bool isServiceEvent(const EventSketch &event)
{
    return event.eventType == "AwsServiceEvent" || !stateOfName(event.name).empty()
           || isTermination(event.name);
}

FactKind kindOf(const EventSketch &event)
{
    if (!event.error.empty())
        return FactKind::FailedCall;
    if (isTermination(event.name))
        return FactKind::Termination;
    if (isServiceEvent(event))
        return FactKind::ServiceEvent;
    if (isBlockMessage(event.name))
        return FactKind::Message;
    return factKindOfCall(event.name, event.error);
}

bool isListed(const EventBatch &batch, std::size_t from, StringId reservation)
{
    for (auto i = from; i < batch.facts.size(); ++i) {
        if (batch.facts[i].reservation == reservation)
            return true;
    }
    return false;
}

} // namespace

NamedIds namedIds(const JsonTree &tree)
{
    NamedIds ids;
    // What a service event itself calls its reservation comes first, and may be any `cr-…`.
    const auto own = tree.text(tree.at("serviceEventDetails", "capacityReservationId"));
    if (own.starts_with(kIdPrefix))
        addOnce(ids.reservations, own);
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const auto &node = tree[i];
        if (node.kind != JsonKind::String || node.text.empty())
            continue;
        if (node.key == "instanceType" && ids.instanceType.empty())
            ids.instanceType = node.text;
        // An ARN, an id by itself, or our word: by the first letter, as this is asked of every
        // text.
        switch (node.text.front()) {
        case 'a':
            addOnce(ids.reservations, reservationIdIn(node.text));
            addOnce(ids.instances, instanceIdIn(node.text));
            break;
        case 'i': addOnce(ids.instances, instanceIdIn(node.text)); break;
        case 'c':
            addOnce(ids.reservations, reservationIdIn(node.text));
            if (node.key.ends_with("apacityReservationId") && node.text.starts_with(kIdPrefix))
                addOnce(ids.reservations, node.text);
            ids.saysCapacityBlock |= node.text == "capacity-block";
            break;
        default: break;
        }
    }
    // An ARN of a reservation whose last part is no usual id.
    const auto resources = tree.at("resources");
    for (auto i = resources; resources != 0 && i < tree[resources].end; ++i) {
        if (tree.text(tree.member(i, "type")) != "AWS::EC2::CapacityReservation")
            continue;
        const auto arn = tree.text(tree.member(i, "ARN"));
        const auto last = arn.substr(arn.rfind('/') + 1);
        if (last.starts_with(kIdPrefix))
            addOnce(ids.reservations, last);
    }
    return ids;
}

std::string_view stateOfName(std::string_view eventName)
{
    static constexpr std::array<std::array<std::string_view, 2>, 5> kStates{{
        {"CapacityBlockScheduled", "scheduled"},
        {"CapacityBlockActive", "active"},
        {"CapacityBlockExpired", "expired"},
        {"CapacityBlockFailed", "failed"},
        {"CapacityBlockPaymentFailed", "payment-failed"},
    }};
    for (const auto &[name, state] : kStates) {
        if (name == eventName)
            return state;
    }
    return {};
}

std::string_view stateIn(const JsonTree &tree, const EventSketch &event)
{
    if (!event.error.empty())
        return {};
    if (isServiceEvent(event)) {
        const auto state = tree.text(tree.at("serviceEventDetails", "capacityReservationState"));
        return state.empty() ? stateOfName(event.name) : state;
    }
    if (event.name != "PurchaseCapacityBlock")
        return {};
    std::string_view state;
    eachReservation(tree, tree.at("responseElements"), "capacityReservationId",
                    [&](std::uint32_t node, std::string_view) {
                        if (state.empty())
                            state = tree.text(tree.member(node, "state"));
                    });
    return state;
}

FactKind factKindOfCall(std::string_view eventName, std::string_view error)
{
    if (!error.empty())
        return FactKind::FailedCall;
    if (eventName == "RunInstances" || eventName == "StartInstances" || eventName == "CreateFleet")
        return FactKind::Launch;
    if (eventName == "StopInstances" || eventName == "TerminateInstances")
        return FactKind::Stop;
    return FactKind::Call;
}

void addFacts(const JsonTree &tree, const EventSketch &event, const NamedIds &ids, Row row,
              EventBatch &batch)
{
    const auto first = batch.facts.size();
    const auto kind = kindOf(event);
    if (kind != FactKind::FailedCall && event.name == "PurchaseCapacityBlock")
        addPurchases(tree, event, row, batch);
    if (kind != FactKind::FailedCall && event.name == "PurchaseCapacityBlockExtension")
        addExtensions(tree, event, row, batch);
    // A service event speaks of one reservation: the one that it names first.
    const bool one = kind == FactKind::ServiceEvent || kind == FactKind::Termination;
    const auto count =
        one ? std::min<std::size_t>(1, ids.reservations.size()) : ids.reservations.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto fact = factFor(batch, row, kind, ids.reservations[i], event);
        if (isListed(batch, first, fact.reservation))
            continue;
        if (kind == FactKind::ServiceEvent) {
            fact.state = batch.pools->texts.intern(stateIn(tree, event));
            fact.stateByName = batch.pools->texts.intern(stateOfName(event.name));
        }
        if (kind == FactKind::Message)
            fact.plannedEnd = timeAt(tree, tree.at("detail"), "end-date");
        for (const auto instance : ids.instances)
            fact.instances.push_back(batch.pools->texts.intern(instance));
        batch.facts.push_back(std::move(fact));
    }
}

} // namespace cbv
