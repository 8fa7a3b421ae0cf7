// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockstory.h"

#include <algorithm>

namespace cbv::bench {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

enum class Outcome : std::uint8_t { Used, Failed, NotPaid };

Reservation makeReservation(const CorpusKind &kind, Xorshift &random)
{
    Reservation block;
    block.id = "cr-0" + random.hex(16);
    block.account = random.below(kind.accounts);
    block.region = random.low(std::size(kRegions));
    const auto lasts = 1 + random.low(14);
    const auto day = 2 + random.below(kind.days > lasts + 3 ? kind.days - lasts - 3 : 1);
    block.start = kCorpusBegin + day * kDay + 11 * kHour + 30 * kMinute;
    block.end = block.start + lasts * kDay;
    for (auto left = 1 + random.low(8); left > 0; --left)
        block.instances.push_back("i-0" + random.hex(16));
    return block;
}

class Teller
{
public:
    Teller(BlockStory &story, Xorshift &random) : m_story(story), m_random(random) {}

    /// The life of the last reservation, as its calls and the service tell it.
    void tell(Outcome outcome, Traffic traffic)
    {
        const Reservation &block = m_story.reservations.back();
        const auto bought = block.start - kHour - m_random.below(30 * kHour);
        if (traffic == Traffic::Everything) {
            add(bought - kMinute - m_random.below(600), BlockCall::Offerings);
            add(bought, BlockCall::Purchase);
        }
        if (outcome == Outcome::NotPaid) {
            if (traffic == Traffic::BlocksOnly)
                add(bought, BlockCall::Purchase);
            add(bought + 2 * kMinute + m_random.below(12 * kHour), BlockCall::PaymentFailed);
            return;
        }
        add(bought + kMinute + m_random.below(900), BlockCall::Scheduled);
        if (outcome == Outcome::Failed) {
            add(block.start, BlockCall::Failed);
            return;
        }
        add(block.start + m_random.below(60), BlockCall::Active);
        if (traffic == Traffic::Everything)
            add(block.start + kMinute + m_random.below(7'200), BlockCall::Launch);
        add(block.end - 30 * kMinute, BlockCall::Terminated);
        add(block.end, BlockCall::Expired);
    }

private:
    void add(std::int64_t time, BlockCall call)
    {
        const auto last = static_cast<std::uint32_t>(m_story.reservations.size() - 1);
        m_story.events.push_back({time, last, call});
    }

    BlockStory &m_story;
    Xorshift &m_random;
};

std::string_view eventName(BlockCall call, Spelling spelling)
{
    const bool plain = spelling == Spelling::Plain;
    switch (call) {
    case BlockCall::Scheduled:
        return plain ? "CapacityBlockScheduled" : "Capacity\\u0042lockScheduled";
    case BlockCall::Active: return plain ? "CapacityBlockActive" : "\\u0043apacityBlockActive";
    case BlockCall::Expired: return plain ? "CapacityBlockExpired" : "CapacityB\\u006cockExpired";
    case BlockCall::Failed: return "CapacityBlockFailed";
    case BlockCall::PaymentFailed: return "CapacityBlockPaymentFailed";
    case BlockCall::Terminated: return "TerminateCapacityBlockInstances";
    case BlockCall::Offerings: return "DescribeCapacityBlockOfferings";
    case BlockCall::Purchase: return "PurchaseCapacityBlock";
    case BlockCall::Launch: break;
    }
    return "RunInstances";
}

std::string_view stateName(BlockCall call)
{
    switch (call) {
    case BlockCall::Scheduled: return "scheduled";
    case BlockCall::Active: return "active";
    case BlockCall::Expired: return "expired";
    case BlockCall::Failed: return "failed";
    case BlockCall::PaymentFailed: return "payment-failed";
    default: return {};
    }
}

void writeResource(JsonText &json, const CallContext &call, std::string_view type,
                   const std::string &resource)
{
    json.open('{');
    json.text("ARN",
              "arn:aws:ec2:" + std::string(call.region) + ':' + call.account.id + ':' + resource);
    json.text("accountId", call.account.id);
    json.text("type", type);
    json.close('}');
}

/// What EC2 itself says.
std::string writeServiceEvent(JsonText &json, const CallContext &call, const Reservation &block,
                              std::string_view name, std::string_view state)
{
    const auto id = call.random.uuid();
    json.open('{');
    json.text("eventVersion", "1.11");
    json.open("userIdentity", '{');
    json.text("accountId", call.account.id);
    json.text("invokedBy", "AWS Internal;");
    json.close('}');
    json.text("eventTime", isoTime(call.time));
    json.text("eventSource", "ec2.amazonaws.com");
    json.text("eventName", name);
    json.text("awsRegion", call.region);
    json.text("sourceIPAddress", "AWS Internal;");
    json.text("userAgent", "AWS Internal;");
    json.bare("requestParameters", "null");
    json.bare("responseElements", "null");
    json.text("eventID", id);
    json.bare("readOnly", "false");
    json.open("resources", '[');
    if (state.empty()) {
        for (const auto &instance : block.instances)
            writeResource(json, call, "AWS::EC2::Instance", "instance/" + instance);
    } else {
        writeResource(json, call, "AWS::EC2::CapacityReservation",
                      "capacity-reservation/" + block.id);
    }
    json.close(']');
    json.text("eventType", "AwsServiceEvent");
    json.bare("managementEvent", "true");
    json.text("recipientAccountId", call.account.id);
    json.open("serviceEventDetails", '{');
    json.text("capacityReservationId", block.id);
    if (!state.empty())
        json.text("capacityReservationState", state);
    json.close('}');
    json.text("eventCategory", "Management");
    json.close('}');
    return id;
}

void writePurchase(JsonText &json, const CallContext &call, const Reservation &block)
{
    json.open("requestParameters", '{');
    json.open("PurchaseCapacityBlockRequest", '{');
    json.text("CapacityBlockOfferingId", "cb-0" + block.id.substr(4));
    json.text("InstancePlatform", "Linux/UNIX");
    json.close('}');
    json.close('}');
    json.open("responseElements", '{');
    json.open("PurchaseCapacityBlockResponse", '{');
    json.open("capacityReservation", '{');
    json.text("capacityReservationId", block.id);
    json.text("ownerId", call.account.id);
    json.text("reservationType", "capacity-block");
    json.text("state", "payment-pending");
    json.text("instanceType", "p5.48xlarge");
    json.number("totalInstanceCount", static_cast<std::int64_t>(block.instances.size()));
    json.text("startDate", isoTime(block.start));
    json.text("endDate", isoTime(block.end));
    json.close('}');
    json.close('}');
    json.close('}');
}

void writeOfferings(JsonText &json, const CallContext &, const Reservation &block)
{
    json.open("requestParameters", '{');
    json.open("DescribeCapacityBlockOfferingsRequest", '{');
    json.number("CapacityDurationHours", (block.end - block.start) / kHour);
    json.number("InstanceCount", static_cast<std::int64_t>(block.instances.size()));
    json.text("InstanceType", "p5.48xlarge");
    json.close('}');
    json.close('}');
    json.bare("responseElements", "null");
}

void writeLaunch(JsonText &json, const CallContext &, const Reservation &block)
{
    json.open("requestParameters", '{');
    json.text("instanceType", "p5.48xlarge");
    json.open("capacityReservationSpecification", '{');
    json.open("capacityReservationTarget", '{');
    json.text("capacityReservationId", block.id);
    json.close('}');
    json.close('}');
    json.close('}');
    json.open("responseElements", '{');
    json.open("instancesSet", '{');
    json.open("items", '[');
    for (const auto &instance : block.instances) {
        json.open('{');
        json.text("instanceId", instance);
        json.text("instanceType", "p5.48xlarge");
        json.text("capacityReservationId", block.id);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.close('}');
}

} // namespace

BlockStory tellBlocks(const CorpusKind &kind)
{
    Xorshift random(kind.seed, 1);
    BlockStory story;
    Teller teller(story, random);
    for (std::uint32_t i = 0; i < kind.reservations; ++i) {
        story.reservations.push_back(makeReservation(kind, random));
        const auto luck = random.below(100);
        teller.tell(luck < 83   ? Outcome::Used
                    : luck < 91 ? Outcome::Failed
                                : Outcome::NotPaid,
                    kind.traffic);
    }
    std::stable_sort(story.events.begin(), story.events.end(),
                     [](const BlockEvent &a, const BlockEvent &b) { return a.time < b.time; });
    return story;
}

std::string writeBlockEvent(JsonText &json, const Account &account, const Reservation &block,
                            const BlockEvent &event, Spelling spelling, Xorshift &random)
{
    const CallContext call{account, random.lowOf(account.callers), kRegions[block.region],
                           event.time, random};
    const auto name = eventName(event.call, spelling);
    const auto state = stateName(event.call);
    if (!state.empty() || event.call == BlockCall::Terminated)
        return writeServiceEvent(json, call, block, name, state);
    beginRecord(json, call, "ec2", name);
    if (event.call == BlockCall::Purchase)
        writePurchase(json, call, block);
    else
        (event.call == BlockCall::Offerings ? writeOfferings : writeLaunch)(json, call, block);
    const auto access = event.call == BlockCall::Offerings ? Access::ReadOnly : Access::Write;
    auto id = endRecord(json, call, "ec2", access);
    return event.call == BlockCall::Launch ? std::string() : id;
}

} // namespace cbv::bench
