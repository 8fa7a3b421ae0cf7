// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

namespace cbv {

std::string_view codeName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NotFound: return "not-found";
    case ProblemCode::NoPermission: return "no-permission";
    case ProblemCode::ReadError: return "read-error";
    case ProblemCode::NotAFile: return "not-a-file";
    case ProblemCode::LinkLoop: return "link-loop";
    case ProblemCode::TooDeep: return "folders-too-deep";
    case ProblemCode::EmptyFile: return "empty-file";
    case ProblemCode::EmptyFolder: return "empty-folder";
    case ProblemCode::NotALog: return "not-a-log";
    case ProblemCode::NoEventsInIt: return "no-events-in-it";
    case ProblemCode::CutOff: return "cut-off";
    case ProblemCode::BadPacking: return "bad-packing";
    case ProblemCode::TooLarge: return "too-large";
    case ProblemCode::RatioTooHigh: return "ratio-too-high";
    case ProblemCode::PackedTooOften: return "packed-too-often";
    case ProblemCode::Encrypted: return "encrypted";
    case ProblemCode::UnknownPacking: return "unknown-packing";
    case ProblemCode::TooManyMembers: return "too-many-members";
    case ProblemCode::EmptyArchive: return "empty-archive";
    case ProblemCode::UnknownEncoding: return "unknown-encoding";
    case ProblemCode::SyntaxError: return "syntax-error";
    case ProblemCode::RecordTooLong: return "record-too-long";
    case ProblemCode::NestedTooDeep: return "nested-too-deep";
    case ProblemCode::NoTime: return "no-time";
    case ProblemCode::ZoneUnknown: return "zone-unknown";
    case ProblemCode::ControlCharacter: return "control-character";
    case ProblemCode::MissingComma: return "missing-comma";
    case ProblemCode::TrailingComma: return "trailing-comma";
    case ProblemCode::MissingEnd: return "missing-end";
    case ProblemCode::BadEscape: return "bad-escape";
    case ProblemCode::DamagedValue: return "damaged-value";
    }
    return {};
}

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Repaired: return "repaired";
    case Severity::Rejected: return "rejected";
    case Severity::Unreadable: return "unreadable";
    }
    return {};
}

} // namespace cbv
