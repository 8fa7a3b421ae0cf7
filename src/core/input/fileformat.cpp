// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileformat.h"

#include "hasword.h"
#include "jsoncutter.h"
#include "shapes.h"

#include "../event/anchorsearch.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace cbv {
namespace {

constexpr std::size_t kHeadBytes = 16 * 1024;

struct Magic
{
    std::size_t at;
    std::string_view bytes;
    std::string_view kind;
};

constexpr std::array<Magic, 15> kMagics{{
    {0, "PAR1", "Parquet"},
    {0, "PK\x03\x04", "zip archive"},
    {257, "ustar", "tar archive"},
    {0, "\x89PNG", "PNG image"},
    {0, "\xff\xd8\xff", "JPEG image"},
    {0, "GIF8", "GIF image"},
    {0, "%PDF-", "PDF"},
    {0,
     "\x7f"
     "ELF",
     "program"},
    {0, "MZ", "program"},
    {0, "\x28\xb5\x2f\xfd", "Zstandard"},
    {0, "BZh", "bzip2"},
    {0,
     "\xfd"
     "7zXZ",
     "xz"},
    {0, "7z\xbc\xaf", "7-Zip archive"},
    {0, "SQLite format 3", "SQLite database"},
    {0, "ORC", "ORC"},
}};

/// What tells files without events apart.
enum TellingWord {
    DigestStart,
    DigestObject,
    Insight,
    AwsInsight,
    HashSignature,
    HashAlgorithm,
    Files,
    QueryEnd
};
constexpr std::array<std::string_view, AnchorSearch::kAnchors> kTellingWords{
    "\"digestStartTime\"", "\"digestS3Object\"", "\"insightDetails\"", "\"AwsCloudTrailInsight\"",
    "\"hashSignature\"",   "\"hashAlgorithm\"",  "\"files\"",          "\"queryCompleteTime\""};

/// A bit for each TellingWord that stands in the text, by one pass: every file is asked.
unsigned wordsIn(std::string_view text)
{
    constexpr std::size_t kAnchorAt = 3; // the first letters are those of too many other words
    static const AnchorSearch search([] {
        AnchorSearch::Anchors anchors;
        std::ranges::transform(kTellingWords, anchors.begin(), [](std::string_view word) {
            return word.substr(kAnchorAt, AnchorSearch::kLength);
        });
        return anchors;
    }());
    unsigned seen = 0;
    search.first(text, [&](std::size_t at) {
        if (at < kAnchorAt || at > text.size())
            return false;
        for (std::size_t i = 0; i < kTellingWords.size(); ++i)
            seen |= text.substr(at - kAnchorAt).starts_with(kTellingWords[i]) ? 1U << i : 0U;
        return false;
    });
    return seen;
}

} // namespace

std::string_view binaryKind(std::string_view bytes)
{
    for (const auto &magic : kMagics) {
        if (bytes.size() > magic.at && bytes.substr(magic.at).starts_with(magic.bytes))
            return magic.kind;
    }
    // JSON may hold a stray NUL; text that is full of them is none.
    const auto head = bytes.substr(0, kHeadBytes);
    if (head.find('\0') == head.npos)
        return {};
    const auto zeros = static_cast<std::size_t>(std::ranges::count(head, '\0'));
    return zeros * 10 > head.size() ? "binary data" : std::string_view();
}

std::string_view eventlessKind(std::string_view text)
{
    // What tells them apart stands near the beginning, in an insight in its first record.
    constexpr std::size_t kTellingBytes = 4 * 1024;
    const auto head = text.substr(0, kTellingBytes);
    const auto seen = wordsIn(head);
    const auto has = [seen](TellingWord word) { return (seen >> word & 1U) != 0; };
    if (has(DigestStart) || has(DigestObject))
        return "digest";
    if (has(Insight) && has(AwsInsight))
        return "insight";
    if (has(HashSignature) || has(QueryEnd) || (has(HashAlgorithm) && has(Files)))
        return "sign file";
    return {};
}

bool looksLikeLog(std::string_view text)
{
    constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
    auto head = text.substr(0, kHeadBytes);
    if (head.starts_with(kUtf8Mark))
        head.remove_prefix(kUtf8Mark.size());
    const auto first = skipSpace(head, 0);
    return first < head.size() && shapeOf(head, first).isLogByHead(head, first);
}

TimeMs deliveryTime(std::string_view path)
{
    constexpr std::string_view kPattern = "_ddddddddTddddZ_";
    const auto name = path.substr(path.rfind('/') + 1);
    if (!hasWord(name, "_CloudTrail_"))
        return kNoTime;
    for (std::size_t at = 0; at + kPattern.size() <= name.size(); ++at) {
        bool fits = true;
        for (std::size_t i = 0; fits && i < kPattern.size(); ++i) {
            const auto c = static_cast<unsigned char>(name[at + i]);
            fits = kPattern[i] == 'd' ? std::isdigit(c) != 0
                                      : c == static_cast<unsigned char>(kPattern[i]);
        }
        if (!fits)
            continue;
        const auto digits = name.substr(at + 1);
        const std::string iso =
            std::string(digits.substr(0, 4)) + '-' + std::string(digits.substr(4, 2)) + '-'
            + std::string(digits.substr(6, 2)) + 'T' + std::string(digits.substr(9, 2)) + ':'
            + std::string(digits.substr(11, 2)) + ":00Z";
        const auto time = parseTime(iso);
        return time ? time->ms : kNoTime;
    }
    return kNoTime;
}

} // namespace cbv
