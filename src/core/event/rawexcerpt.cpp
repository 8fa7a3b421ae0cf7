// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawexcerpt.h"

#include "../input/bytesource.h"
#include "../input/fileagain.h"
#include "../input/fileformat.h"
#include "../input/lineindex.h"
#include "../input/textdecoder.h"

#include <algorithm>
#include <limits>

namespace cbv {
namespace {

constexpr std::uint64_t kEnd = std::numeric_limits<std::uint64_t>::max();

bool isTail(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The beginning of the character that the byte belongs to.
std::size_t characterBegin(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && isTail(text[at]))
        --at;
    return at;
}

/// Where a problem without an offset is to be looked for; nothing: the file as a whole is meant.
std::optional<std::uint64_t> tellingOffset(std::string_view text, const Problem &problem)
{
    constexpr std::string_view kReplacement = "\xef\xbf\xbd";
    switch (problem.code) {
    case ProblemCode::CutOff:
    case ProblemCode::BadPacking:
    case ProblemCode::TooLarge:
    case ProblemCode::RatioTooHigh: return kEnd;
    case ProblemCode::UnknownEncoding: {
        const auto at = text.find(kReplacement);
        return at == text.npos ? std::nullopt : std::optional<std::uint64_t>(at);
    }
    default: return std::nullopt;
    }
}

/// Nothing is opened for these: there is no file, or opening it could do something.
bool isNoFile(ProblemCode code)
{
    return code == ProblemCode::NotAFile || code == ProblemCode::LinkLoop
           || code == ProblemCode::TooDeep || code == ProblemCode::EmptyFolder;
}

RawExcerpt headOf(std::string_view bytes)
{
    RawExcerpt excerpt;
    excerpt.kind = ExcerptKind::Bytes;
    excerpt.text = bytes.substr(0, kExcerptHeadBytes);
    excerpt.total = bytes.size();
    return excerpt;
}

} // namespace

RawExcerpt excerptOf(std::string_view text, std::uint64_t offset)
{
    const auto at = characterBegin(text, std::min<std::uint64_t>(offset, text.size()));
    const auto begin = characterBegin(text, at - std::min(at, kExcerptBytes));
    const auto end = characterBegin(text, std::min(text.size(), at + kExcerptBytes));
    RawExcerpt excerpt;
    excerpt.text = text.substr(begin, end - begin);
    excerpt.begin = begin;
    excerpt.total = text.size();
    const auto place = LineIndex(text).of(begin);
    excerpt.firstLine = place.line;
    excerpt.firstColumn = place.column;
    excerpt.marked = true;
    excerpt.markBegin = at - begin;
    if (at < text.size()) {
        const auto rest = text.substr(at + 1, 3);
        excerpt.markLength =
            1 + static_cast<std::size_t>(std::ranges::find_if_not(rest, isTail) - rest.begin());
    }
    excerpt.beyond = offset > text.size() && offset != kEnd;
    return excerpt;
}

std::variant<RawExcerpt, Problem> rawExcerpt(const FileEntry &file, const Problem &problem)
{
    if (isNoFile(problem.code))
        return problem;
    TextBuffer bytes;
    TextBuffer scratch;
    FileAgain().read(file, bytes); // what came before a break is what is looked at
    if (bytes.size() == 0) {
        // Nothing came out of it: what lies there instead, or why it cannot be opened.
        if (file.streamed)
            bytes.assign(*file.streamed);
        else if (auto unread = readFile(file.onDisk(), bytes); unread && bytes.size() == 0)
            return *std::move(unread);
        return headOf(bytes.view());
    }
    const bool isBinary = problem.code == ProblemCode::PackedTooOften
                          || (!isUtf16(bytes.view()) && !binaryKind(bytes.view()).empty());
    if (problem.offset < 0 && isBinary)
        return headOf(bytes.view());
    decodeText(bytes, scratch);
    const auto text = bytes.view();
    if (problem.offset >= 0)
        return excerptOf(text, static_cast<std::uint64_t>(problem.offset));
    if (const auto offset = tellingOffset(text, problem))
        return excerptOf(text, *offset);
    auto excerpt = excerptOf(text, 0);
    excerpt.marked = false;
    excerpt.markLength = 0;
    return excerpt;
}

} // namespace cbv
