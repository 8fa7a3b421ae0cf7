// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspelling.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace cbv {
namespace {

using Json = nlohmann::ordered_json;

// The members of userIdentity, resources, addendum and tlsDetails that are not in lower case anyway
// [doc: CloudTrail record contents].
constexpr std::array<std::string_view, 30> kKeys{"principalId",
                                                 "accountId",
                                                 "invokedBy",
                                                 "accessKeyId",
                                                 "userName",
                                                 "onBehalfOf",
                                                 "userId",
                                                 "identityStoreArn",
                                                 "sessionContext",
                                                 "mfaAuthenticated",
                                                 "creationDate",
                                                 "sessionIssuer",
                                                 "ec2RoleDelivery",
                                                 "webIdFederationData",
                                                 "federatedProvider",
                                                 "sourceIdentity",
                                                 "assumedRoot",
                                                 "identityProvider",
                                                 "credentialId",
                                                 "inScopeOf",
                                                 "issuerType",
                                                 "credentialsIssuedTo",
                                                 "sourceArn",
                                                 "sourceAccount",
                                                 "updatedFields",
                                                 "originalRequestID",
                                                 "originalEventID",
                                                 "tlsVersion",
                                                 "cipherSuite",
                                                 "clientProvidedHostHeader"};

bool isSpelling(std::string_view key, std::string_view lower)
{
    return std::ranges::equal(key, lower, [](char a, char b) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(a))) == b;
    });
}

std::string spelling(const std::string &written, std::string_view column)
{
    if (column == "resources" && (written == "arn" || written == "arnprefix"))
        return written == "arn" ? "ARN" : "ARNPrefix";
    const auto *const known =
        std::ranges::find_if(kKeys, [&](std::string_view key) { return isSpelling(key, written); });
    return known == kKeys.end() ? written : std::string(*known);
}

} // namespace

// Recursion is bounded by kMaxJsonDepth, which boundedJson() keeps.
void restoreSpelling(Json &value, std::string_view column)
{
    if (value.is_array()) {
        for (auto &element : value)
            restoreSpelling(element, column);
    }
    if (!value.is_object())
        return;
    Json members = Json::object();
    for (auto &[written, member] : value.items()) {
        if (member.is_null())
            continue;
        auto key = spelling(written, column);
        // The one map in the table: its keys are the identity provider's own.
        const bool isMap = written == "attributes" && value.contains("federatedprovider");
        if (!isMap)
            restoreSpelling(member, column);
        members[std::move(key)] = std::move(member);
    }
    value = std::move(members);
}

} // namespace cbv
