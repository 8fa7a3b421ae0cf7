// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of CloudTrail records, each a whole JSON object on one line. Only for tests.
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// A view as something that QTest prints.
inline QByteArray shown(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// What differs between the records of a test; the rest is the same in all of them.
struct RecordText
{
    std::string name = "CapacityBlockActive";
    std::string state = "active";                     ///< empty: none
    std::string reservation = "cr-0123456789abcdef0"; ///< empty: none
    std::string time = "2023-10-04T11:30:00Z";
    std::string id = "00000000-0000-4000-8000-000000000001";
    std::string more; ///< members, each with a comma behind it

    std::string json() const
    {
        std::string details;
        if (!reservation.empty())
            details += "\"capacityReservationId\":\"" + reservation + "\"";
        if (!state.empty())
            details += std::string(details.empty() ? "" : ",") + "\"capacityReservationState\":\""
                       + state + "\"";
        return "{\"eventVersion\":\"1.09\",\"userIdentity\":{\"accountId\":\"123456789012\","
               "\"invokedBy\":"
               "\"ec2.amazonaws.com\"},\"eventTime\":\""
               + time
               + "\",\"eventSource\":\"ec2.amazonaws.com\","
                 "\"eventName\":\""
               + name
               + "\",\"awsRegion\":\"us-east-1\",\"sourceIPAddress\":"
                 "\"ec2.amazonaws.com\",\"userAgent\":\"ec2.amazonaws.com\","
               + more + "\"eventID\":\"" + id
               + "\",\"readOnly\":false,\"eventType\":\"AwsServiceEvent\",\"recipientAccountId\":"
                 "\"123456789012\",\"serviceEventDetails\":{"
               + details + "}}";
    }
};

/// A call of the EC2 API; `more` are its members, each with a comma behind it.
inline std::string callText(const std::string &name, const std::string &more = {},
                            const std::string &time = "2023-10-03T00:00:00Z",
                            const std::string &id = "call-1")
{
    return "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"IAMUser\",\"arn\":"
           "\"arn:aws:iam::123456789012:user/"
           "mari\",\"accountId\":\"123456789012\"},\"eventTime\":\""
           + time + "\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"" + name
           + "\",\"awsRegion\":\"us-east-1\",\"sourceIPAddress\":\"203.0.113.7\",\"userAgent\":"
             "\"cli\","
           + more + "\"eventID\":\"" + id
           + "\",\"readOnly\":false,\"eventType\":\"AwsApiCall\","
             "\"recipientAccountId\":\"123456789012\"}";
}

/// The life of one block: scheduled, active, expired, with one eventID each.
inline std::vector<std::string> lifeOfABlock(
    const std::string &reservation = "cr-0123456789abcdef0")
{
    return {
        RecordText{
            "CapacityBlockScheduled", "scheduled", reservation, "2023-10-02T00:06:08Z", "e-1", {}}
            .json(),
        RecordText{"CapacityBlockActive", "active", reservation, "2023-10-03T11:30:00Z", "e-2", {}}
            .json(),
        RecordText{
            "CapacityBlockExpired", "expired", reservation, "2023-10-04T11:30:00Z", "e-3", {}}
            .json()};
}

inline std::string joinedWith(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const auto &part : parts) {
        if (!text.empty())
            text += between;
        text += part;
    }
    return text;
}

/// What CloudTrail puts into a file.
inline std::string recordsFile(const std::vector<std::string> &records)
{
    return "{\"Records\":[" + joinedWith(records, ",") + "]}";
}

/// The text as a JSON string, with its quotes.
inline std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + '"';
}

} // namespace cbv
