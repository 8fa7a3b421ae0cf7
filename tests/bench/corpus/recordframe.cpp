// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordframe.h"

namespace cbv::bench {
namespace {

std::string iam(const Account &account, std::string_view rest)
{
    return "arn:aws:iam::" + account.id + ':' + std::string(rest);
}

void writeRole(JsonText &json, const CallContext &call)
{
    const Caller &caller = call.caller;
    json.text("type", "AssumedRole");
    json.text("principalId", caller.principal + ':' + caller.session);
    json.text("arn", "arn:aws:sts::" + call.account.id + ":assumed-role/" + caller.name + '/'
                         + caller.session);
    json.text("accountId", call.account.id);
    json.text("accessKeyId", caller.key);
    json.open("sessionContext", '{');
    json.open("sessionIssuer", '{');
    json.text("type", "Role");
    json.text("principalId", caller.principal);
    json.text("arn", iam(call.account, "role/" + caller.name));
    json.text("accountId", call.account.id);
    json.text("userName", caller.name);
    json.close('}');
    json.open("attributes", '{');
    json.text("creationDate", caller.since);
    json.text("mfaAuthenticated", "false");
    json.close('}');
    if (caller.session.starts_with("i-"))
        json.text("ec2RoleDelivery", "2.0");
    json.close('}');
}

void writeIdentity(JsonText &json, const CallContext &call)
{
    const Caller &caller = call.caller;
    json.open("userIdentity", '{');
    switch (caller.kind) {
    case CallerKind::Role: writeRole(json, call); break;
    case CallerKind::User:
        json.text("type", "IAMUser");
        json.text("principalId", caller.principal);
        json.text("arn", iam(call.account, "user/" + caller.name));
        json.text("accountId", call.account.id);
        json.text("accessKeyId", caller.key);
        json.text("userName", caller.name);
        break;
    case CallerKind::Service:
        json.text("type", "AWSService");
        json.text("invokedBy", caller.name);
        break;
    }
    json.close('}');
}

} // namespace

void beginRecord(JsonText &json, const CallContext &call, std::string_view service,
                 std::string_view name, std::string_view error)
{
    json.open('{');
    json.text("eventVersion", "1.11");
    writeIdentity(json, call);
    json.text("eventTime", isoTime(call.time));
    json.text("eventSource", std::string(service) + ".amazonaws.com");
    json.text("eventName", name);
    json.text("awsRegion", call.region);
    json.text("sourceIPAddress", call.caller.address);
    json.text("userAgent", call.caller.agent);
    if (!error.empty()) {
        json.text("errorCode", error);
        json.text("errorMessage", "The call to " + std::string(name)
                                      + " was refused: no policy of this identity allows it");
    }
}

std::string endRecord(JsonText &json, const CallContext &call, std::string_view service,
                      Access access)
{
    auto id = call.random.uuid();
    json.text("requestID", call.random.uuid());
    json.text("eventID", id);
    json.bare("readOnly", access == Access::ReadOnly ? "true" : "false");
    json.text("eventType", "AwsApiCall");
    json.bare("managementEvent", "true");
    json.text("recipientAccountId", call.account.id);
    json.text("eventCategory", "Management");
    if (call.caller.kind != CallerKind::Service && call.random.chance(550)) {
        json.open("tlsDetails", '{');
        json.text("tlsVersion", "TLSv1.3");
        json.text("cipherSuite", "TLS_AES_128_GCM_SHA256");
        json.text("clientProvidedHostHeader",
                  std::string(service) + '.' + std::string(call.region) + ".amazonaws.com");
        json.close('}');
    }
    json.close('}');
    return id;
}

} // namespace cbv::bench
