// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one record, as a JsonTree, to one event: which fields are read and from where, whether the
// event is in scope. What it says of reservations is blockfacts'.
#pragma once

#include "eventbatch.h"
#include "jsontree.h"

#include "../input/scope.h"

namespace cbv {

enum class Judgement : std::uint8_t {
    Other, ///< JSON, but no CloudTrail record (S3 notifications have Records[] too)
    OutOfScope,
    Pending, ///< an instance call; the merge decides
    InScope,
};

/// What is known of a record besides its content.
struct RecordOrigin
{
    RecordPlace place;
    EventFlags flags = 0;
    std::string_view bytes; ///< the record as JSON
};

/// The texts of one event, as they stand in its record; EventBridge's messages have names of their
/// own.
struct EventTexts
{
    std::string_view name, source, region, id, time, type, error, ip, agent, readOnly, who,
        instanceType;
    std::string account; ///< 12 digits, where it is one
    std::string_view state;
    std::string reservations; ///< a space between
    std::string instances;    ///< a space between
};

/// Whether an object with these keys is meant as a CloudTrail record.
bool isCloudTrailRecord(const JsonTree &tree);

/// Judges the record and, where it is Pending or InScope, adds a row with its facts to the batch,
/// and a problem where its time cannot be read.
Judgement addEvent(const JsonTree &tree, const RecordOrigin &origin, Scope scope,
                   EventBatch &batch);

/// The same for a CloudTrail record whose texts are known: those of PlainRecordReader.
Judgement addEvent(EventTexts texts, const JsonTree &tree, const RecordOrigin &origin, Scope scope,
                   EventBatch &batch);

/// Adds the row alone; with a problem where its time cannot be read. Returns its index in the
/// batch.
Row addRow(const EventTexts &texts, const RecordOrigin &origin, EventBatch &batch);

/// Without white space at its ends: the documentation's own samples have line breaks around
/// addresses.
std::string_view trimmed(std::string_view text);

/// Who acted, from the texts of userIdentity; each may be empty. The first that says something.
struct IdentityTexts
{
    std::string_view arn, userName, principalId, issuerArn, invokedBy, accountId;
    std::string_view outerUserName; ///< of shapes without userIdentity
    std::string_view who() const;
};

/// `123456789012` from a text or a number, which lost its leading zeros; anything else as it is.
std::string accountText(std::string_view text);

} // namespace cbv
