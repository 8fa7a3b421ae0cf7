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
    Other,      ///< JSON, but no CloudTrail record (S3 notifications have Records[] too)
    OutOfScope,
    Pending,    ///< an instance call; the merge decides
    InScope,
};

/// What is known of a record besides its content.
struct RecordOrigin
{
    RecordPlace place;
    EventFlags flags = 0;
};

/// Whether an object with these keys is meant as a CloudTrail record.
bool isCloudTrailRecord(const JsonTree &tree);

/// Judges the record and, where it is Pending or InScope, adds a row with its facts to the batch,
/// and a problem where its time cannot be read.
Judgement addEvent(const JsonTree &tree, const RecordOrigin &origin, Scope scope, EventBatch &batch);

/// `123456789012` from a text or a number, which lost its leading zeros; anything else as it is.
std::string accountText(std::string_view text);

} // namespace cbv
