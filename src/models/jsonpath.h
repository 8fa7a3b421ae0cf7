// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a value of a JSON document, in the two forms that other tools take.
#pragma once

#include <QString>

namespace cbv {

struct JsonPlace;

/// JSON Pointer (RFC 6901), for example `/userIdentity/accountId`; empty for a root. Inside a
/// string that holds JSON: the string's, ` > `, and the pointer within.
QString jsonPointer(const JsonPlace &place);
/// What jq takes, for example `.userIdentity.accountId` or `.tags[0]["a b"]`; inside a string that
/// holds JSON `.policy | fromjson | .Statement[0]`.
QString jqPath(const JsonPlace &place);

} // namespace cbv
