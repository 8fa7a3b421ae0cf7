// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivereader.h"

#include "textdecoder.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace cbv {
namespace {

/// Before each member of a zip.
constexpr std::string_view kMemberMagic = "PK\x03\x04";

Problem archiveProblem(ProblemCode code, std::string_view detail = {})
{
    Problem problem;
    problem.severity = Severity::Unreadable;
    problem.code = code;
    problem.detail = detail;
    return problem;
}

} // namespace

ArchiveBudget ArchiveBudget::of(std::uint64_t packed)
{
    ArchiveBudget budget;
    const auto byRatio = std::max<std::uint64_t>(kRatioFreeBytes, packed * kMaxUnpackRatio);
    if (byRatio < budget.bytes) {
        budget.bytes = byRatio;
        budget.beyond = ProblemCode::RatioTooHigh;
    }
    return budget;
}

ArchiveReader::ArchiveReader(ArchiveSource &source, ArchiveBudget &budget)
    : m_source(source),
      m_budget(budget)
{
    if (!open(Way::ByDirectory) && m_archive != nullptr)
        endWith(damage());
}

ArchiveReader::~ArchiveReader()
{
    close();
}

void ArchiveReader::close()
{
    archive_read_free(m_archive);
    m_archive = nullptr;
}

bool ArchiveReader::open(Way way, std::uint64_t origin)
{
    close();
    m_way = way;
    m_origin = origin;
    m_archive = archive_read_new();
    if (m_archive == nullptr)
        return false;
    // Nothing else is looked for: what other formats and packings libarchive knows, and those for
    // which it would start programs, stay out of reach.
    if (!m_source.canSeek()) {
        archive_read_support_format_tar(m_archive);
        archive_read_support_format_zip_streamable(m_archive);
    } else {
        m_source.seek(0);
        const auto head = m_source.next();
        m_isTar = !head.starts_with("PK");
        m_beginsWithMember = head.starts_with(kMemberMagic);
        m_source.seek(origin);
        if (m_isTar) // by its magic, even where its first header is damaged
            archive_read_set_format(m_archive, ARCHIVE_FORMAT_TAR);
        else if (way == Way::ByDirectory)
            archive_read_support_format_zip(m_archive);
        else
            archive_read_support_format_zip_streamable(m_archive);
        archive_read_set_seek_callback(m_archive, &ArchiveReader::seek);
        archive_read_set_skip_callback(m_archive, &ArchiveReader::skip);
    }
    archive_read_set_callback_data(m_archive, this);
    archive_read_set_read_callback(m_archive, &ArchiveReader::nextBlock);
    return archive_read_open1(m_archive) >= ARCHIVE_WARN;
}

::ssize_t ArchiveReader::nextBlock(::archive *archive, void *self, const void **block)
{
    auto &source = static_cast<ArchiveReader *>(self)->m_source;
    const auto bytes = source.next();
    *block = bytes.data();
    if (bytes.empty() && source.problem()) {
        archive_set_error(archive, EIO, "the source has a problem of its own");
        return -1;
    }
    return static_cast<::ssize_t>(bytes.size());
}

std::int64_t ArchiveReader::skip(::archive *, void *self, std::int64_t bytes)
{
    auto &source = static_cast<ArchiveReader *>(self)->m_source;
    const auto before = source.position();
    source.seek(before + static_cast<std::uint64_t>(std::max<std::int64_t>(bytes, 0)));
    return static_cast<std::int64_t>(source.position() - before);
}

std::int64_t ArchiveReader::seek(::archive *, void *self, std::int64_t offset, int whence)
{
    auto &source = static_cast<ArchiveReader *>(self)->m_source;
    std::int64_t base = 0;
    if (whence == SEEK_CUR)
        base = static_cast<std::int64_t>(source.position());
    else if (whence == SEEK_END)
        base = static_cast<std::int64_t>(source.size());
    if (offset < -base)
        return ARCHIVE_FATAL;
    // Offsets come out of the archive: they may be anything.
    std::int64_t target = 0;
    if (__builtin_add_overflow(base, offset, &target))
        return ARCHIVE_FATAL;
    source.seek(static_cast<std::uint64_t>(target));
    return static_cast<std::int64_t>(source.position());
}

Problem ArchiveReader::damage() const
{
    if (m_source.problem())
        return *m_source.problem();
    const char *const words = archive_error_string(m_archive);
    const std::string_view text = words != nullptr ? words : "";
    if (text.starts_with("Unsupported ZIP compression"))
        return archiveProblem(ProblemCode::UnknownPacking, text);
    const bool isCut = text.starts_with("Truncated") || m_source.hasEnded();
    return archiveProblem(isCut ? ProblemCode::CutOff : ProblemCode::BadPacking);
}

bool ArchiveReader::endWith(Problem problem)
{
    if (!m_problem)
        m_problem = std::move(problem);
    m_atEnd = true;
    return false;
}

/// Where the directory of a zip leads nowhere, its members are still there; so are those behind one
/// whose beginning is damaged.
bool ArchiveReader::tryBehind()
{
    if (!m_source.canSeek() || m_source.problem() || m_budget.members == 0 || m_isTar)
        return false;
    if (!m_problem)
        m_problem = damage();
    if (m_way == Way::ByDirectory) {
        m_known = m_seen > 0 ? m_headers : 0;
        return open(Way::InOrder);
    }
    --m_budget.members;
    const auto failed = m_origin
                        + static_cast<std::uint64_t>(
                            std::max<la_int64_t>(archive_read_header_position(m_archive), 0));
    const auto damaged = m_source.find(kMemberMagic, failed);
    const auto behind = damaged ? m_source.find(kMemberMagic, *damaged + 1) : std::nullopt;
    return behind && open(Way::InOrder, *behind);
}

bool ArchiveReader::next()
{
    while (!m_atEnd && m_archive != nullptr) {
        const int result = archive_read_next_header(m_archive, &m_entry);
        if (result == ARCHIVE_EOF) {
            // The place of the directory itself may be damaged.
            const bool isMissing = m_headers == 0 ? m_beginsWithMember : m_seen == 0 && m_problem;
            if (isMissing && tryBehind())
                continue;
            m_atEnd = true;
            // The end of a packed tar holds its checksum.
            while (!m_source.canSeek() && !m_source.next().empty()) {
            }
            if (m_source.problem())
                return endWith(*m_source.problem());
        } else if (result == ARCHIVE_FATAL) {
            if (!tryBehind())
                return endWith(damage());
        } else if (m_known > 0) {
            --m_known;
        } else if (m_budget.members == 0) {
            return endWith(archiveProblem(ProblemCode::TooManyMembers));
        } else {
            --m_budget.members;
            ++m_headers;
            if (result < ARCHIVE_WARN) { // one is damaged; others may come behind it
                if (!m_problem)
                    m_problem = damage();
            } else if (archive_entry_filetype(m_entry) == AE_IFREG
                       && archive_entry_hardlink(m_entry) == nullptr) {
                m_position = m_seen++;
                return true;
            }
        }
    }
    return false;
}

std::string ArchiveReader::name() const
{
    const char *given = archive_entry_pathname_utf8(m_entry);
    if (given == nullptr)
        given = archive_entry_pathname(m_entry);
    if (given == nullptr || *given == '\0') // none, or one that it only claims to be UTF-8
        return std::to_string(m_position + 1);
    std::string_view whole = given;
    while (whole.starts_with("./") && whole.size() > 2) // as tar writes what is in "."
        whole.remove_prefix(2);
    const bool isCut = whole.size() > kMaxMemberNameBytes;
    if (isCut) {
        whole.remove_prefix(whole.size() - kMaxMemberNameBytes);
        const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
        while (!whole.empty() && isInside(whole.front()))
            whole.remove_prefix(1);
    }
    // Older zips hold names in the encoding of the machine that made them.
    TextBuffer text;
    TextBuffer scratch;
    text.assign(whole);
    decodeText(text, scratch);
    return (isCut ? "…" : "") + std::string(text.view());
}

bool ArchiveReader::isEncrypted() const
{
    return archive_entry_is_encrypted(m_entry) != 0;
}

std::optional<Problem> ArchiveReader::read(TextBuffer &bytes)
{
    const auto limit =
        static_cast<std::size_t>(std::min<std::uint64_t>(kMaxFileBytes, m_budget.bytes));
    const auto beyond = limit == kMaxFileBytes ? ProblemCode::TooLarge : m_budget.beyond;
    std::size_t size = 0;
    std::optional<Problem> problem;
    bytes.setSize(0);
    while (!problem) {
        const void *block = nullptr;
        std::size_t length = 0;
        la_int64_t offset = static_cast<la_int64_t>(size);
        const int result = archive_read_data_block(m_archive, &block, &length, &offset);
        if (result == ARCHIVE_EOF)
            break;
        // Where the checksum of the last block is wrong, the block is given all the same.
        if (result < ARCHIVE_OK)
            problem = damage();
        if (block == nullptr && length > 0)
            break;
        // What was left out of a sparse file is zeros.
        const auto at = std::max(size, static_cast<std::size_t>(std::max<la_int64_t>(offset, 0)));
        const auto end = std::min(limit, at + std::min(length, limit));
        if (at > limit || at + length > limit) {
            problem = archiveProblem(beyond);
            if (limit < kMaxFileBytes)
                endWith(*problem);
        }
        if (end > bytes.capacity())
            bytes.reserve(std::min(limit, std::max(end, bytes.capacity() * 2)));
        if (at < end)
            std::copy_n(static_cast<const char *>(block), end - at, bytes.data() + at);
        if (at > size)
            std::fill(bytes.data() + size, bytes.data() + std::min(at, end), '\0');
        size = end;
        bytes.setSize(size);
    }
    m_budget.bytes -= size;
    return problem;
}

} // namespace cbv
