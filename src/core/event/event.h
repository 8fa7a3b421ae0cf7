// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words for one event: which fields are kept, where its record lies, what is marked on it.
// The events themselves live in an EventStore.
#pragma once

#include "timestamp.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace cbv {

/// The number of an event in its EventStore.
using Row = std::uint32_t;
inline constexpr Row kNoRow = 0xffffffff;

/// The texts that are kept of each event, as its record writes them.
enum class Field : std::uint8_t {
    Name,         ///< eventName
    Source,       ///< eventSource
    State,        ///< capacityReservationState, else from the event's name, else empty
    Reservation,  ///< the `cr-…` ids it names, in order of appearance, a space between
    Account,      ///< recipientAccountId, else the account of a resource or of the caller
    Region,       ///< awsRegion
    Who,          ///< ARN, user name or service that acted
    Ip,           ///< sourceIPAddress
    Agent,        ///< userAgent
    Error,        ///< errorCode
    InstanceType, ///< the EC2 instance type, where the record gives one
    Instances,    ///< the `i-…` ids it names, a space between
    ReadOnly,     ///< "true", "false" or empty
    EventId,      ///< eventID
};
inline constexpr std::size_t kFieldCount = 14;

/// The words for fields that the filter and the command line use; never translated.
inline constexpr std::array<std::string_view, kFieldCount> kFieldNames{
    "event", "source", "state", "reservation", "account", "region", "who",
    "ip",    "agent",  "error", "type",        "instance", "readonly", "id"};

/// What is marked on an event.
enum EventFlag : std::uint8_t {
    kRepaired = 1,      ///< its record had to be mended
    kZoneAssumed = 2,   ///< its time was written without a zone and read as UTC
    kReducedShape = 4,  ///< it comes from a shape that loses fields (CSV and its like)
    kBytesReplaced = 8, ///< it had bytes in no known encoding
};
using EventFlags = std::uint8_t;

/// How far into its file a record may begin.
inline constexpr std::uint64_t kMaxRecordOffset = 0xffffffff;

/// Where a record lies. Offsets count bytes of the file's text: unpacked, and turned to UTF-8.
struct RecordPlace
{
    std::uint32_t file = 0;    ///< index into the FileTable
    std::uint32_t record = 0;  ///< from 1, in the order of the file
    std::uint64_t offset = 0;  ///< of the record, or of the string that holds it
    std::uint32_t length = 0;  ///< in bytes
    std::uint8_t layers = 0;   ///< how many JSON strings are around it; 0: the bytes are the record
    std::uint16_t part = 0;    ///< where a string holds several: which one, from 0
    bool operator==(const RecordPlace &) const = default;
};

} // namespace cbv
