// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinarytraffic.h"

#include <array>

namespace cbv::bench {
namespace {

using Answer = void (*)(JsonText &, const CallContext &);

void noParameters(JsonText &json, const CallContext &)
{
    json.bare("requestParameters", "null");
    json.bare("responseElements", "null");
}

void assumeRole(JsonText &json, const CallContext &call)
{
    const auto &role = call.random.lowOf(call.account.callers);
    json.open("requestParameters", '{');
    json.text("roleArn", "arn:aws:iam::" + call.account.id + ":role/" + role.name);
    json.text("roleSessionName", "session-" + call.random.hex(8));
    json.number("durationSeconds", 3'600);
    json.close('}');
    json.open("responseElements", '{');
    json.open("credentials", '{');
    json.text("accessKeyId", "ASIA" + call.random.base32(16));
    json.text("sessionToken", call.random.base32(120));
    json.text("expiration", isoTime(call.time + 3'600));
    json.close('}');
    json.close('}');
}

void decrypt(JsonText &json, const CallContext &call)
{
    const std::string key = "arn:aws:kms:" + std::string(call.region) + ':' + call.account.id
                            + ":key/" + call.random.lowOf(call.account.keys);
    json.open("requestParameters", '{');
    json.open("encryptionContext", '{');
    json.text("aws:s3:arn", "arn:aws:s3:::" + call.random.lowOf(call.account.buckets));
    json.close('}');
    json.text("keyId", key);
    json.text("encryptionAlgorithm", "SYMMETRIC_DEFAULT");
    json.close('}');
    json.bare("responseElements", "null");
    json.open("resources", '[');
    json.open('{');
    json.text("accountId", call.account.id);
    json.text("type", "AWS::KMS::Key");
    json.text("ARN", key);
    json.close('}');
    json.close(']');
}

void bucket(JsonText &json, const CallContext &call)
{
    const auto &name = call.random.lowOf(call.account.buckets);
    json.open("requestParameters", '{');
    json.text("bucketName", name);
    json.text("Host", name + ".s3." + std::string(call.region) + ".amazonaws.com");
    json.text("acl", "");
    json.close('}');
    json.bare("responseElements", "null");
    json.open("additionalEventData", '{');
    json.text("SignatureVersion", "SigV4");
    json.number("bytesTransferredOut", call.random.below(2'000));
    json.text("x-amz-id-2", call.random.base32(40));
    json.close('}');
}

void putPolicy(JsonText &json, const CallContext &call)
{
    json.open("requestParameters", '{');
    json.text("policyName", "policy-" + call.random.hex(4));
    json.text("policyDocument",
              R"({\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Allow\", )"
              R"(\"Action\": [\"s3:GetObject\", \"s3:ListBucket\"], \"Resource\": )"
              R"(\"arn:aws:s3:::)"
                  + call.random.lowOf(call.account.buckets)
                  + R"(/*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"true\"}}}]\n})");
    json.close('}');
    json.bare("responseElements", "null");
}

void describe(JsonText &json, const CallContext &call)
{
    json.open("requestParameters", '{');
    json.open("instancesSet", '{');
    json.open("items", '[');
    for (auto left = 1 + call.random.below(4); left > 0; --left) {
        json.open('{');
        json.text("instanceId", call.random.lowOf(call.account.instances));
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.open("filterSet", '{');
    json.close('}');
    json.close('}');
    json.bare("responseElements", "null");
}

void attachVolume(JsonText &json, const CallContext &call)
{
    const auto &volume = call.random.lowOf(call.account.volumes);
    const auto &instance = call.random.lowOf(call.account.instances);
    json.open("requestParameters", '{');
    json.text("volumeId", volume);
    json.text("instanceId", instance);
    json.text("device", "/dev/xvdba");
    json.close('}');
    json.open("responseElements", '{');
    json.text("requestId", call.random.uuid());
    json.text("volumeId", volume);
    json.text("instanceId", instance);
    json.text("status", "attaching");
    json.number("attachTime", call.time * 1'000);
    json.close('}');
}

void runInstances(JsonText &json, const CallContext &call)
{
    json.open("requestParameters", '{');
    json.text("instanceType", "m7i.xlarge");
    json.text("subnetId", call.random.lowOf(call.account.subnets));
    json.close('}');
    json.open("responseElements", '{');
    json.text("requestId", call.random.uuid());
    json.open("instancesSet", '{');
    json.open("items", '[');
    for (auto left = 1 + call.random.below(3); left > 0; --left) {
        json.open('{');
        json.text("instanceId", call.random.of(call.account.instances));
        json.text("imageId", "ami-0a1b2c3d4e5f60718");
        json.text("instanceType", "m7i.xlarge");
        json.number("launchTime", call.time * 1'000);
        json.text("subnetId", call.random.lowOf(call.account.subnets));
        json.open("groupSet", '{');
        json.text("groupId", call.random.lowOf(call.account.groups));
        json.close('}');
        json.open("instanceState", '{');
        json.number("code", 0);
        json.text("name", "pending");
        json.close('}');
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.close('}');
}

void stopInstances(JsonText &json, const CallContext &call)
{
    json.open("requestParameters", '{');
    json.open("instancesSet", '{');
    json.open("items", '[');
    json.open('{');
    json.text("instanceId", call.random.of(call.account.instances));
    json.close('}');
    json.close(']');
    json.close('}');
    json.bare("force", "false");
    json.close('}');
    json.bare("responseElements", "null");
}

void lambda(JsonText &json, const CallContext &call)
{
    const auto &name = call.random.lowOf(call.account.functions);
    json.open("requestParameters", '{');
    json.text("functionName", "arn:aws:lambda:" + std::string(call.region) + ':' + call.account.id
                                  + ":function:" + name);
    json.close('}');
    json.open("responseElements", '{');
    json.text("lastModified", isoTime(call.time - call.random.below(900'000)));
    json.number("timeout", 30);
    json.text("runtime", "python3.12");
    json.close('}');
}

void logStream(JsonText &json, const CallContext &call)
{
    json.open("requestParameters", '{');
    json.text("logGroupName", "/aws/lambda/" + call.random.lowOf(call.account.functions));
    json.text("logStreamName",
              isoTime(call.time).substr(0, 10) + "/[$LATEST]" + call.random.hex(32));
    json.close('}');
    json.bare("responseElements", "null");
    json.text("apiVersion", "20140328");
}

void consoleLogin(JsonText &json, const CallContext &call)
{
    json.bare("requestParameters", "null");
    json.open("responseElements", '{');
    json.text("ConsoleLogin", call.random.chance(930) ? "Success" : "Failure");
    json.close('}');
    json.open("additionalEventData", '{');
    json.text("LoginTo", "https://console.example.com/home?state=hash%23\\u0026isauthcode=true");
    json.text("MobileVersion", "No");
    json.text("MFAUsed", call.random.chance(800) ? "Yes" : "No");
    json.close('}');
}

struct Call
{
    std::string_view service;
    std::string_view name;
    std::uint32_t weight;
    Access access;
    Answer answer;
};

using enum Access;
constexpr std::array kCalls{
    Call{"sts", "AssumeRole", 110, ReadOnly, assumeRole},
    Call{"sts", "GetCallerIdentity", 50, ReadOnly, noParameters},
    Call{"kms", "Decrypt", 120, ReadOnly, decrypt},
    Call{"kms", "GenerateDataKey", 70, ReadOnly, decrypt},
    Call{"s3", "GetBucketAcl", 70, ReadOnly, bucket},
    Call{"s3", "GetBucketPolicyStatus", 40, ReadOnly, bucket},
    Call{"s3", "ListBuckets", 30, ReadOnly, noParameters},
    Call{"ec2", "DescribeInstances", 110, ReadOnly, describe},
    Call{"ec2", "DescribeInstanceStatus", 60, ReadOnly, describe},
    Call{"ec2", "DescribeVolumes", 40, ReadOnly, describe},
    Call{"ec2", "DescribeRegions", 20, ReadOnly, noParameters},
    Call{"ec2", "AttachVolume", 20, Write, attachVolume},
    Call{"ec2", "RunInstances", 3, Write, runInstances},
    Call{"ec2", "TerminateInstances", 2, Write, stopInstances},
    Call{"ec2", "StopInstances", 1, Write, stopInstances},
    Call{"lambda", "GetFunctionConfiguration20150331v2", 45, ReadOnly, lambda},
    Call{"lambda", "UpdateFunctionCode20150331v2", 8, Write, lambda},
    Call{"logs", "CreateLogStream", 60, Write, logStream},
    Call{"logs", "DescribeLogStreams", 30, ReadOnly, logStream},
    Call{"iam", "PutRolePolicy", 6, Write, putPolicy},
    Call{"iam", "GetRole", 20, ReadOnly, noParameters},
    Call{"signin", "ConsoleLogin", 6, Write, consoleLogin},
};

std::size_t anyCall(Xorshift &random)
{
    std::uint32_t all = 0;
    for (const Call &call : kCalls)
        all += call.weight;
    auto at = random.below(all);
    std::size_t chosen = 0;
    while (at >= kCalls[chosen].weight)
        at -= kCalls[chosen++].weight;
    return chosen;
}

/// The words that the program looks for, where they mean nothing.
Caller decoy(Caller caller, Xorshift &random)
{
    switch (random.below(3)) {
    case 0: caller.name = "CapacityBlockOperator"; break;
    case 1: caller.agent = "capacity-block-watch/1.2 (CapacityReservation report)"; break;
    default: caller.agent = "report/1.0 \\u0043apacity\\u0042lock"; break;
    }
    return caller;
}

/// What makes some records three times as long as others.
void writeLongAnswer(JsonText &json, const CallContext &call)
{
    json.open("addendum", '{');
    json.open("items", '[');
    for (int i = 0; i < 36; ++i) {
        json.open('{');
        json.text("instanceId", call.random.lowOf(call.account.instances));
        json.text("subnetId", call.random.lowOf(call.account.subnets));
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

} // namespace

void OrdinaryTraffic::write(JsonText &json, const Account &account, std::string_view region,
                            std::int64_t time, FileHabit &habit) const
{
    if (m_random.chance(250))
        habit.caller = m_random.low(static_cast<std::uint32_t>(account.callers.size()));
    if (m_random.chance(450))
        habit.call = anyCall(m_random);
    const Call &call = kCalls[habit.call];
    Caller caller = account.callers[habit.caller];
    if (m_random.chance(m_kind.decoys))
        caller = decoy(std::move(caller), m_random);
    const CallContext context{account, caller, region, time, m_random};
    const bool refused = m_random.chance(15);
    beginRecord(json, context, call.service, call.name, refused ? "AccessDenied" : "");
    (refused ? noParameters : call.answer)(json, context);
    if (m_random.chance(m_kind.wordy))
        writeLongAnswer(json, context);
    endRecord(json, context, call.service, call.access);
}

} // namespace cbv::bench
