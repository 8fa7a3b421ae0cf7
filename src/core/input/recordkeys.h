// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells by its own keys whether an object is meant as a record: a CloudTrail event, or what is
// wrapped around one.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace cbv {

/// Lists of records, under the names that CloudTrail, the CLI, CloudWatch Logs and others give them.
inline bool isRecordsListName(std::string_view key)
{
    static constexpr std::array<std::string_view, 10> kNames{
        "Records", "records", "Events", "events", "logEvents",
        "hits", "results", "QueryResultRows", "Items", "data"};
    return std::ranges::find(kNames, key) != kNames.end();
}

class RecordKeys
{
public:
    void see(std::string_view key)
    {
        static constexpr std::array<std::string_view, 8> kKeys{
            "eventName", "eventVersion", "userIdentity", "eventTime",
            "eventSource", "eventID", "recipientAccountId", "awsRegion"};
        if (const auto known = std::ranges::find(kKeys, key); known != kKeys.end())
            m_seen |= static_cast<std::uint16_t>(1U << (known - kKeys.begin()));
        else if (key == "detail-type" || key == "detail_type")
            m_seen |= kDetailType;
        else if (key == "detail")
            m_seen |= kDetail;
        else if (key == "CloudTrailEvent")
            m_seen |= kCloudTrailEvent;
    }
    /// At least one key that hardly anything else has.
    bool any() const { return (m_seen & 0x7f) != 0 || isMessage() || (m_seen & kCloudTrailEvent) != 0; }
    bool isEvent() const { return (m_seen & kName) != 0 && (m_seen & 0xfe) != 0; }
    bool isMessage() const { return (m_seen & kDetailType) != 0 && (m_seen & kDetail) != 0; }
    bool isRecord() const { return isEvent() || isMessage() || (m_seen & kCloudTrailEvent) != 0; }

private:
    static constexpr std::uint16_t kName = 1;
    static constexpr std::uint16_t kDetailType = 1U << 8;
    static constexpr std::uint16_t kDetail = 1U << 9;
    static constexpr std::uint16_t kCloudTrailEvent = 1U << 10;
    std::uint16_t m_seen = 0;
};

} // namespace cbv
