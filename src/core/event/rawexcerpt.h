// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text around the place of a problem, read from its file once more: a bounded piece with its
// line number and the character in question. Of a file that is no text, its first bytes. It shows
// and escapes nothing.
#pragma once

#include "eventstore.h"
#include "problem.h"

#include <string>
#include <string_view>
#include <variant>

namespace cbv {

/// How much is given before the place, and as much behind it.
inline constexpr std::size_t kExcerptBytes = 4096;
/// How much of a file that is no text.
inline constexpr std::size_t kExcerptHeadBytes = 1024;

enum class ExcerptKind : std::uint8_t {
    Text,  ///< whole characters of valid UTF-8; offsets count the unpacked text
    Bytes, ///< of the file as it is unpacked, or as it lies on the disk where that fails
};

struct RawExcerpt
{
    ExcerptKind kind = ExcerptKind::Text;
    std::string text;
    std::uint64_t begin = 0;      ///< the offset of its first byte
    std::uint64_t total = 0;      ///< bytes of the whole
    std::int64_t firstLine = 1;   ///< the line of its first byte
    std::int64_t firstColumn = 1; ///< of its first byte, in bytes
    bool marked = false;          ///< whether one place of it is meant
    std::size_t markBegin = 0;    ///< in `text`; its size: behind the last character
    std::size_t markLength = 0;   ///< the bytes of that character; 0 at the end
    bool beyond = false;          ///< the offset lies behind the end: the file has changed
    bool operator==(const RawExcerpt &) const = default;
};

/// The piece of `text`, which is valid UTF-8, around a byte. An offset within a character means
/// that character; one behind the end means the end.
RawExcerpt excerptOf(std::string_view text, std::uint64_t offset);

/// What there is to see of a problem: the text around its offset; where it has none, the end of a
/// text that is cut off, the first replaced character of an unknown encoding, else the beginning.
/// A Problem says why nothing can be read. Reads the whole file: call it from a worker.
/// Thread-safe.
std::variant<RawExcerpt, Problem> rawExcerpt(const FileEntry &file, const Problem &problem);

} // namespace cbv
