// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something that went wrong while reading, as a value: what, how bad, where. No words for a person;
// those are in models/problemmodel.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cbv {

enum class Severity : std::uint8_t {
    Note,       ///< good to know, nothing is lost
    Repaired,   ///< a record was mended and is shown
    Rejected,   ///< a record is lost
    Unreadable, ///< a file, or a part of one, is lost
};

enum class ProblemCode : std::uint8_t {
    // files
    NotFound,         ///< no such file or folder
    NoPermission,     ///< it may not be read
    ReadError,        ///< the system gave an error while reading; detail: its words
    NotAFile,         ///< a device, pipe or socket: never opened
    LinkLoop,         ///< a link leads back to a folder that is already being read
    TooDeep,          ///< folders nested beyond kMaxFolderDepth
    EmptyFile,        ///< no bytes
    EmptyFolder,      ///< a given folder without any file in it
    NotALog,          ///< recognised as something else; detail: what
    NoEventsInIt,     ///< of CloudTrail, but without events; detail: digest, insight, sign file
    CutOff,           ///< the packed data end before their end
    BadPacking,       ///< the packed data are damaged; detail: which of them are lost
    TooLarge,         ///< unpacked beyond kMaxFileBytes
    RatioTooHigh,     ///< unpacked to more than kMaxUnpackRatio times its size
    PackedTooOften,   ///< packed within packed beyond kMaxPackingDepth
    Encrypted,        ///< a member of an archive that only a password opens
    UnknownPacking,   ///< packed in a way that is not known; detail: which
    TooManyMembers,   ///< an archive of more than kMaxArchiveMembers
    EmptyArchive,     ///< an archive without any file in it
    UnknownEncoding,  ///< bytes that fit no known encoding were replaced
    // records
    SyntaxError,      ///< no JSON could be made of it
    RecordTooLong,    ///< longer than kMaxRecordBytes
    NestedTooDeep,    ///< nested beyond kMaxJsonDepth
    NoTime,           ///< its time is missing or cannot be read; detail: the text
    ZoneUnknown,      ///< its time has no zone; read as UTC
    // mends
    ControlCharacter, ///< raw control characters in a string were escaped
    MissingComma,     ///< a comma was put between two elements
    TrailingComma,    ///< a comma before a closing bracket was dropped
    MissingEnd,       ///< the record's end is missing; what was whole is kept
    BadEscape,        ///< an escape that names no character was replaced
    DamagedValue,     ///< a spreadsheet destroyed a number; detail: field and text
};

/// The code as `--summary` writes it, for example `syntax-error`.
std::string_view codeName(ProblemCode code);
/// The severity as `--summary` writes it, for example `rejected`.
std::string_view severityName(Severity severity);

struct Problem
{
    Severity severity = Severity::Note;
    ProblemCode code = ProblemCode::SyntaxError;
    std::uint32_t file = 0;    ///< index into the FileTable
    std::uint32_t record = 0;  ///< from 1; 0: it concerns the file
    std::int64_t offset = -1;  ///< byte of the file's unpacked text; -1: none
    std::int64_t line = -1;    ///< from 1; -1: none
    std::int64_t column = -1;  ///< from 1, in bytes
    std::string detail;        ///< text from the log or the system: data, never markup
    bool operator==(const Problem &) const = default;
};

} // namespace cbv
